import { coreTitle } from "../../engine/document/genre";
import type { Part } from "../../engine/document/model";
import { createMemo } from "../../engine/memo";

const KNOWN = createMemo<Part, string>();

/** The core of the part's title (see `coreTitle`), empty where it has none; made once for all rules. */
export const coreTitleOf = (part: Part): string => {
  let core = KNOWN.get(part);
  if (core === undefined) {
    core = coreTitle(part.title ?? "");
    KNOWN.set(part, core);
  }
  return core;
};

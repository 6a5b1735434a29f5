import { coreTitle } from "../../engine/document/genre";
import type { Part } from "../../engine/document/model";
import { remembered } from "./remembered";

/** The core of the part's title (see `coreTitle`), empty where it has none; made once for all rules. */
export const coreTitleOf = remembered((part: Part): string => coreTitle(part.title ?? ""));

import type { NameEntry } from "../../engine/mined/model";
import { NOT_MINED } from "../../engine/mined/not-mined";
import { names } from "./names.json";

/** Names of organs kept by hand (schema: `rules/schema/names.schema.json`): they go before those that were mined. */
export const keptNames: readonly NameEntry[] = names.map(({ id, full, short }) => ({
  id: `name:${id}`,
  family: "name",
  // A full name first and the short one from then on is how it is done: only a mixture is reported.
  aspect: "defined",
  title: `“${full}”也写作“${short}”`,
  full,
  short,
  severity: "information",
  decision: "机关名称的全称和简称，一篇里只用一种。",
  evidence: NOT_MINED,
}));

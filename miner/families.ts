import { fixedForm } from "./families/fixed-form";
import { mask } from "./families/mask";
import { measure } from "./families/measure";
import { name } from "./families/name";
import { nearMiss } from "./families/near-miss";
import { numbering } from "./families/numbering";
import { phrase } from "./families/phrase";
import { section } from "./families/section";
import type { FamilyMiner } from "./model";

/** All families, in the order of their entries in a pack. */
export const FAMILY_MINERS: readonly FamilyMiner[] = [
  numbering,
  section,
  phrase,
  fixedForm,
  name,
  mask,
  nearMiss,
  measure,
];

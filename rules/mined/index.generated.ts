// 由 npm run gen 生成，请勿手改。
import type { Entry, Pack } from "../../engine/mined/model";
import numbering from "./numbering.json";
import section from "./section.json";
import fixedForm from "./fixed-form.json";
import name from "./name.json";
import mask from "./mask.json";
import nearMiss from "./near-miss.json";
import measure from "./measure.json";

/** What was mined from `seeds/` and rules read, one pack a family. */
export const minedPacks = [
  numbering,
  section,
  fixedForm,
  name,
  mask,
  nearMiss,
  measure,
] as unknown as readonly Pack[];

export const minedEntries: readonly Entry[] = minedPacks.flatMap(({ entries }) => entries);

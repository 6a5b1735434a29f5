import type { Entry } from "../engine/mined/model";
import { keptNames } from "./consistency/_kept-names";
import { keptForms } from "./formula/_kept-forms";
import { minedEntries } from "./mined/index.generated";

/** All entries that ship: those kept by hand, then those mined from `seeds/`. */
export const shippedEntries: readonly Entry[] = [...keptForms, ...keptNames, ...minedEntries];

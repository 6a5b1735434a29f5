import type { Cell, FamilyMiner, UnitRecord } from "../model";
import { createTallies } from "./_tallies";
import { FACETS, proposeForms, writingCell } from "./fixed-form/propose";
import { formIn, formsOf } from "./fixed-form/quoted";
import { createUsesReader, type Uses } from "./fixed-form/uses";

/** Whether the document has the form itself or a writing that no other text can be. */
const isUsed = ({ exact, otherwise }: Uses): boolean => exact.length > 0 || otherwise.size > 0;
const isAlways = ({ exact, otherwise }: Uses): boolean => exact.length > 0 && otherwise.size === 0;

function* cellsOf(uses: ReadonlyMap<string, Uses>): Generator<Cell> {
  for (const [key, one] of uses) {
    if (isUsed(one)) yield { facet: FACETS.used, key };
    if (isAlways(one)) yield { facet: FACETS.always, key };
    for (const writing of one.otherwise.keys()) yield writingCell(key, writing);
  }
}

/**
 * Forms in quotation marks (“三会一课”) and titles in 《》: who writes them always so, what they are written as otherwise, what
 * words belong to them, and their members. Counted over the whole corpus, since only the corpus says which quoted texts are forms.
 * Holds every distinct text in marks in memory.
 */
export const fixedForm: FamilyMiner = {
  family: "fixed-form",
  observe: () => [],
  count(units, minDocuments) {
    const { add, tables } = createTallies();
    const usesIn = createUsesReader(formsOf(units, Math.max(1, minDocuments - 1)));
    const addAll = (facet: string, marked: string, unit: UnitRecord, places: Uses["tails"]): void => {
      for (const [detail, sightings] of places) add(facet, `${marked}\t${detail}`, unit, sightings);
    };
    for (const unit of units) {
      for (const [marked, uses] of usesIn(unit)) {
        const { exact, otherwise, tails, inside, members } = uses;
        if (isUsed(uses)) add(FACETS.used, marked, unit, [...exact, ...[...otherwise.values()].flat()]);
        if (isAlways(uses)) add(FACETS.always, marked, unit, exact);
        addAll(FACETS.otherwise, marked, unit, otherwise);
        addAll(FACETS.tail, marked, unit, tails);
        addAll(FACETS.inside, marked, unit, inside);
        addAll(FACETS.members, marked, unit, members);
      }
    }
    return tables;
  },
  propose: proposeForms,
  find(known) {
    const forms = known.flatMap(({ claim }) =>
      claim.family === "fixed-form" ? [formIn(claim.marks, claim.form)] : [],
    );
    const usesIn = createUsesReader(forms);
    return (unit) => cellsOf(usesIn(unit));
  },
};

import type { CorpusFacts, Family } from "../engine/mined/model";
import { withoutNearCopies } from "./copies";
import { NO_OVERRIDES, type Overrides } from "./decisions";
import { countHeldOut, heldOutOf, measureOf, splitByPath } from "./holdout";
import { type JudgedCandidate, judgeAll } from "./judge";
import type { Corpus, FamilyMeasure, FamilyMiner, MiningResult, Units } from "./model";
import type { RecordStore, Stored } from "./store";
import { countTables } from "./tables";

export interface MineOptions {
  readonly families: readonly FamilyMiner[];
  readonly segmenter: CorpusFacts["segmenter"];
  readonly minDocuments: number;
  /** Share of the files to measure on, between 0 and 1. */
  readonly holdout?: number;
  readonly overrides?: Overrides;
  readonly skipped?: MiningResult["skipped"];
}

const unitsOf = (store: RecordStore, documents: readonly Stored[]): Units => ({
  *[Symbol.iterator]() {
    for (const stored of documents) yield store.read(stored);
  },
});

const NO_GENRE = "其他";

const factsOf = (units: Units, rest: Pick<CorpusFacts, "files" | "duplicates" | "segmenter">): CorpusFacts => {
  const genres = new Map<string, number>();
  let documents = 0;
  let characters = 0;
  for (const unit of units) {
    const genre = unit.genre ?? NO_GENRE;
    genres.set(genre, (genres.get(genre) ?? 0) + 1);
    documents++;
    characters += unit.characters;
  }
  const inOrder = [...genres].sort(([a], [b]) => (a < b ? -1 : 1));
  const { files, duplicates, segmenter } = rest;
  return { files, documents, duplicates, characters, genres: Object.fromEntries(inOrder), segmenter };
};

const withoutCandidate = ({ entry, judgedBy, ships, reason }: JudgedCandidate): MiningResult["judged"][number] => ({
  entry,
  judgedBy,
  ships,
  reason,
});

/** Mines what the store holds. The result rests on the set of its documents alone, not on the order they came in. */
export const mine = (store: RecordStore, options: MineOptions): MiningResult => {
  const { families, minDocuments, overrides = NO_OVERRIDES } = options;
  const sorted = store.sorted();
  const different = withoutNearCopies(sorted);
  const { mined, heldOut } =
    options.holdout === undefined ? { mined: different, heldOut: [] } : splitByPath(different, options.holdout);
  const units = unitsOf(store, mined);
  const facts = factsOf(units, {
    files: store.files(),
    duplicates: store.equal() + sorted.length - different.length,
    segmenter: options.segmenter,
  });
  const tables = countTables(units, families, minDocuments);
  const corpus: Corpus = { facts, tables, units, minDocuments };
  const judging = { tables, documents: facts.documents, minDocuments, overrides };
  const judged = new Map<Family, readonly JudgedCandidate[]>(
    families.map((family) => [family.family, judgeAll(family.propose(corpus), judging)]),
  );
  const counts = options.holdout === undefined ? undefined : countHeldOut(unitsOf(store, heldOut), families, judged);
  return {
    corpus: facts,
    judged: [...judged.values()].flat().map((one) => ({
      ...withoutCandidate(one),
      ...(counts === undefined ? {} : { heldOut: heldOutOf(one.candidate, counts) }),
    })),
    families: [...judged].map(
      ([family, list]): FamilyMeasure => ({
        family,
        candidates: list.length,
        shipped: list.filter(({ ships }) => ships).length,
        ...(counts === undefined ? {} : { heldOut: measureOf(family, list, counts) }),
      }),
    ),
    skipped: options.skipped ?? [],
    ...(counts === undefined ? {} : { holdout: { mined: mined.length, heldOut: heldOut.length } }),
  };
};

import type { Family } from "../engine/mined/model";
import { hashOf } from "./hash";
import type { JudgedCandidate } from "./judge";
import type { Candidate, Cell, FamilyMeasure, FamilyMiner, UnitRecord, Units } from "./model";
import type { Stored } from "./store";

/** Documents to mine and documents to measure on. */
export interface Split {
  readonly mined: readonly Stored[];
  readonly heldOut: readonly Stored[];
}

/** Holds out the given share of the files, those whose paths have the smallest hashes; the parts of a file stay together. */
export const splitByPath = (documents: readonly Stored[], share: number): Split => {
  const paths = [...new Set(documents.map(({ path }) => path))];
  const byHash = paths.map((path) => `${hashOf(path)} ${path}`).sort();
  const count = Math.min(Math.max(1, Math.round(share * paths.length)), paths.length - 1);
  const out = new Set(byHash.slice(0, Math.max(0, count)).map((line) => line.slice(line.indexOf(" ") + 1)));
  return {
    mined: documents.filter(({ path }) => !out.has(path)),
    heldOut: documents.filter(({ path }) => out.has(path)),
  };
};

const nameOf = ({ facet, key }: Cell): string => `${facet}\0${key}`;

/** The cells that the held-out documents have, by document. */
export const cellsOf = (
  unit: UnitRecord,
  finders: readonly ((unit: UnitRecord) => Iterable<Cell>)[],
): ReadonlySet<string> => {
  const cells = new Set(unit.observations.map(nameOf));
  for (const find of finders) for (const cell of find(unit)) cells.add(nameOf(cell));
  return cells;
};

/** What is measured: how many held-out documents have a candidate's cells. */
export interface HeldOutCounts {
  readonly documents: number;
  readonly documentsWith: (cell: Cell) => number;
  /** Documents with any of the cells that shipped entries of the family rest on. */
  readonly covered: ReadonlyMap<Family, number>;
}

const restsOn = ({ counted, among }: Candidate): readonly Cell[] =>
  among === undefined ? [counted] : [counted, among];

/** Goes through the held-out documents once. */
export const countHeldOut = (
  units: Units,
  families: readonly FamilyMiner[],
  judged: ReadonlyMap<Family, readonly JudgedCandidate[]>,
): HeldOutCounts => {
  const all = [...judged.values()].flat();
  const counts = new Map<string, number>(all.flatMap(({ candidate }) => restsOn(candidate).map((c) => [nameOf(c), 0])));
  const finders = families.flatMap(({ family, find }) =>
    find === undefined ? [] : [find((judged.get(family) ?? []).map(({ candidate }) => candidate))],
  );
  const shipped = [...judged].map(([family, list]) => {
    const cells = list.filter(({ ships }) => ships).flatMap(({ candidate }) => restsOn(candidate).map(nameOf));
    return { family, cells: new Set(cells) };
  });
  const covered = new Map<Family, number>();
  let documents = 0;
  for (const unit of units) {
    documents++;
    const cells = cellsOf(unit, finders);
    for (const cell of cells) {
      const count = counts.get(cell);
      if (count !== undefined) counts.set(cell, count + 1);
    }
    for (const { family, cells: wanted } of shipped)
      if ([...cells].some((cell) => wanted.has(cell))) covered.set(family, (covered.get(family) ?? 0) + 1);
  }
  return { documents, documentsWith: (cell) => counts.get(nameOf(cell)) ?? 0, covered };
};

/** How one entry does on the held-out documents. */
export const heldOutOf = (
  { counted, among }: Candidate,
  counts: HeldOutCounts,
): { readonly documents: number; readonly of: number } => ({
  documents: counts.documentsWith(counted),
  of: among === undefined ? counts.documents : counts.documentsWith(among),
});

/** How the shipped entries of a family do together. */
export const measureOf = (
  family: Family,
  judged: readonly JudgedCandidate[],
  counts: HeldOutCounts,
): NonNullable<FamilyMeasure["heldOut"]> => {
  const shipped = judged.filter(({ ships }) => ships);
  const habits = shipped.filter(({ candidate }) => candidate.judgedBy === "share");
  const items = shipped.filter(({ candidate }) => candidate.judgedBy === "documents");
  const results = habits.map(({ candidate }) => heldOutOf(candidate, counts));
  return {
    habits: {
      documents: results.reduce((sum, { documents }) => sum + documents, 0),
      of: results.reduce((sum, { of }) => sum + of, 0),
    },
    items: {
      seen: items.filter(({ candidate }) => counts.documentsWith(candidate.counted) > 0).length,
      of: items.length,
    },
    covered: counts.covered.get(family) ?? 0,
    documents: counts.documents,
  };
};

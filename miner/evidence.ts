import type { Evidence, Sighting } from "../engine/mined/model";
import type { Candidate, Cell, Tables, Tally } from "./model";

/** Of the normal distribution, for an interval that holds 95 % of the time. */
const Z = 1.959964;

/** Lower bound of the Wilson score interval of `hits` in `of`; 0 of none. */
export const wilsonBound = (hits: number, of: number): number => {
  if (of === 0) return 0;
  const share = hits / of;
  const square = Z * Z;
  const centre = share + square / (2 * of);
  const margin = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return Math.max(0, (centre - margin) / (1 + square / of));
};

const EXAMPLES = 6;

export const tallyOf = (tables: Tables, { facet, key }: Cell): Tally | undefined => tables.facet(facet).get(key);

const fourPlaces = (value: number): number => Math.round(value * 10_000) / 10_000;

const inOrder = (genres: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(genres).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the tables say of a candidate. `all` is the number of documents. */
export const evidenceOf = (candidate: Candidate, tables: Tables, all: number): Evidence => {
  const counted = tallyOf(tables, candidate.counted);
  const documents = counted?.documents ?? 0;
  const of =
    candidate.among === undefined ? all : Math.max(documents, tallyOf(tables, candidate.among)?.documents ?? 0);
  const against = (candidate.against ?? []).flatMap(
    (cell): readonly Sighting[] => tallyOf(tables, cell)?.sightings ?? [],
  );
  return {
    support: counted?.count ?? 0,
    documents,
    ...(counted?.missed === undefined ? {} : { missed: counted.missed }),
    of,
    share: of === 0 ? 0 : fourPlaces(documents / of),
    bound: fourPlaces(wilsonBound(documents, of)),
    genres: inOrder(counted?.genres ?? {}),
    examples: (counted?.sightings ?? []).slice(0, EXAMPLES),
    counterExamples: against.slice(0, EXAMPLES),
  };
};

import type { Sighting } from "../engine/mined/model";
import type { FamilyMiner, Observation, Tables, Tally, UnitRecord, Units } from "./model";

/** A tally while it is being added up. */
interface Sum {
  count: number;
  documents: number;
  readonly genres: Record<string, number>;
  readonly sightings: Sighting[];
}

/** Sightings that a tally keeps, and how many of one document. */
const KEPT = 6;
const KEPT_OF_ONE = 2;

const sumOf = (facets: Map<string, Map<string, Sum>>, facet: string, key: string): Sum => {
  let cells = facets.get(facet);
  if (cells === undefined) {
    cells = new Map();
    facets.set(facet, cells);
  }
  let sum = cells.get(key);
  if (sum === undefined) {
    sum = { count: 0, documents: 0, genres: {}, sightings: [] };
    cells.set(key, sum);
  }
  return sum;
};

const addTo = (sum: Sum, { count, sightings }: Observation, { genre, path }: UnitRecord): void => {
  sum.count += count;
  sum.documents++;
  if (genre !== null) sum.genres[genre] = (sum.genres[genre] ?? 0) + 1;
  for (const sighting of sightings.slice(0, KEPT_OF_ONE))
    if (sum.sightings.length < KEPT) sum.sightings.push({ path, ...sighting });
};

/** The entries of a map in the order of their keys' code units. */
const ordered = <V>(cells: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  new Map([...cells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const NO_CELLS: ReadonlyMap<string, Tally> = new Map();

/** Adds up the observations of all units, which come in order, and what the families count from words themselves. */
export const countTables = (units: Units, families: readonly FamilyMiner[], minDocuments: number): Tables => {
  const facets = new Map<string, Map<string, Sum>>();
  for (const unit of units)
    for (const observation of unit.observations)
      addTo(sumOf(facets, observation.facet, observation.key), observation, unit);
  const tables = new Map<string, ReadonlyMap<string, Tally>>();
  for (const [facet, cells] of facets) tables.set(facet, ordered(cells));
  for (const family of families)
    for (const [facet, cells] of family.count?.(units, minDocuments) ?? []) tables.set(facet, ordered(cells));
  return { facet: (facet) => tables.get(facet) ?? NO_CELLS };
};

import { createCounter } from "./counter";
import type { FamilyMiner, Tables, Tally, Units } from "./model";

/** The entries of a map in the order of their keys' code units. */
const ordered = <V>(cells: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  new Map([...cells.keys()].sort().map((key) => [key, cells.get(key) as V]));

const NO_CELLS: ReadonlyMap<string, Tally> = new Map();

/** Adds up the observations of all units, which come in order, and what the families count from words themselves. */
export const countTables = (units: Units, families: readonly FamilyMiner[], minDocuments: number): Tables => {
  const counter = createCounter();
  for (const unit of units)
    for (const { facet, key, count, sightings } of unit.observations) counter.add(facet, key, unit, count, sightings);
  const tables = new Map<string, ReadonlyMap<string, Tally>>();
  for (const [facet, cells] of counter.tables) tables.set(facet, ordered(cells));
  for (const family of families)
    for (const [facet, cells] of family.count?.(units, minDocuments) ?? []) tables.set(facet, ordered(cells));
  return { facet: (facet) => tables.get(facet) ?? NO_CELLS };
};

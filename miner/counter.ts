import type { Sighting } from "../engine/mined/model";
import type { Tally, UnitRecord } from "./model";

/** A tally while it is being added up. */
interface Sum {
  count: number;
  documents: number;
  readonly genres: Record<string, number>;
  readonly sightings: Sighting[];
  readonly missed?: number;
}

/** Adds up what documents have, cell by cell. */
export interface Counter {
  /** Adds one document, which has the cell `count` times. Each document is told once for a cell, and documents come in order. */
  readonly add: (
    facet: string,
    key: string,
    unit: Pick<UnitRecord, "path" | "genre">,
    count: number,
    sightings: readonly Omit<Sighting, "path">[],
  ) => void;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
}

/** Sightings that a tally keeps, and how many of one document. */
const KEPT = 6;
const KEPT_OF_ONE = 2;

/** Cells held at a time; a cell with its sightings takes about a kilobyte. */
const MOST_CELLS = 300_000;

/**
 * A counter that holds at most `most` cells. When there are more, those of the fewest documents are dropped (lossy counting
 * after Manku and Motwani): a cell that comes up after that says in `missed` how many documents of it may have been dropped.
 * Since documents come in order, what is dropped rests on the corpus alone.
 */
export const createCounter = (most: number = MOST_CELLS): Counter => {
  const facets = new Map<string, Map<string, Sum>>();
  let cells = 0;
  let missed = 0;

  const drop = (): void => {
    while (cells > most / 2) {
      missed++;
      for (const table of facets.values())
        for (const [key, sum] of table)
          if (sum.documents + (sum.missed ?? 0) <= missed) {
            table.delete(key);
            cells--;
          }
    }
  };

  const sumOf = (facet: string, key: string): Sum => {
    let table = facets.get(facet);
    if (table === undefined) {
      table = new Map();
      facets.set(facet, table);
    }
    let sum = table.get(key);
    if (sum === undefined) {
      if (cells >= most) drop();
      sum = { count: 0, documents: 0, genres: {}, sightings: [], ...(missed === 0 ? {} : { missed }) };
      table.set(key, sum);
      cells++;
    }
    return sum;
  };

  const add: Counter["add"] = (facet, key, { path, genre }, count, sightings) => {
    const sum = sumOf(facet, key);
    sum.count += count;
    sum.documents++;
    if (genre !== null) sum.genres[genre] = (sum.genres[genre] ?? 0) + 1;
    for (const sighting of sightings.slice(0, KEPT_OF_ONE))
      if (sum.sightings.length < KEPT) sum.sightings.push({ path, ...sighting });
  };

  return { add, tables: facets };
};

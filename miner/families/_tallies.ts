import type { Sighting } from "../../engine/mined/model";
import type { Tally, UnitRecord, WordedParagraph } from "../model";
import { sightingAt } from "./_sighting";

/** Sightings that a cell keeps; as units come by path and place, the first few. */
const SIGHTINGS = 8;
const NO_GENRE = "其他";

interface Growing {
  count: number;
  documents: number;
  readonly genres: Record<string, number>;
  readonly sightings: Sighting[];
}

export interface Tallies {
  /** Adds what one document has of a cell. A document is told once for each cell. */
  readonly add: (facet: string, key: string, unit: UnitRecord, sightings: readonly Sighting[]) => void;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
}

/** Tables for families that count from the text of the units rather than from observations. */
export const createTallies = (): Tallies => {
  const tables = new Map<string, Map<string, Growing>>();
  const cellOf = (facet: string, key: string): Growing => {
    const table = tables.get(facet) ?? new Map<string, Growing>();
    tables.set(facet, table);
    const cell = table.get(key) ?? { count: 0, documents: 0, genres: {}, sightings: [] };
    table.set(key, cell);
    return cell;
  };
  const add: Tallies["add"] = (facet, key, unit, sightings) => {
    const cell = cellOf(facet, key);
    const genre = unit.genre ?? NO_GENRE;
    cell.count += sightings.length;
    cell.documents++;
    cell.genres[genre] = (cell.genres[genre] ?? 0) + 1;
    cell.sightings.push(...sightings.slice(0, SIGHTINGS - cell.sightings.length));
  };
  return { add, tables };
};

/** A place in a paragraph of a unit, as a place in the file. */
export const sightingIn = (unit: UnitRecord, paragraph: WordedParagraph, start: number, end: number): Sighting => {
  const sighting = sightingAt(paragraph.text, start, end);
  const [from, to] = sighting.span;
  return { path: unit.path, ...sighting, span: [from + paragraph.start, to + paragraph.start] };
};

/** The word boundaries of a paragraph, 0 and its length included. */
export const boundariesOf = ({ words }: WordedParagraph): readonly number[] => {
  const boundaries = [0];
  let at = 0;
  for (const digit of words) {
    at += Number.parseInt(digit, 36);
    boundaries.push(at);
  }
  return boundaries;
};

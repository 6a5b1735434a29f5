import type { Sighting } from "../../engine/mined/model";
import { createCounter } from "../counter";
import type { Tally, UnitRecord, WordedParagraph } from "../model";
import { eachPiece } from "../phrases/tokens";
import { sightingAt } from "./_sighting";

export interface Tallies {
  /** Adds what one document has of a cell. A document is told once for each cell. */
  readonly add: (facet: string, key: string, unit: UnitRecord, sightings: readonly Sighting[]) => void;
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
}

/** Tables for families that count from the text of the units rather than from observations. */
export const createTallies = (): Tallies => {
  const { add, tables } = createCounter();
  return { add: (facet, key, unit, sightings) => add(facet, key, unit, sightings.length, sightings), tables };
};

/** A place in a paragraph of a unit, as a place in the file. */
export const sightingIn = (unit: UnitRecord, paragraph: WordedParagraph, start: number, end: number): Sighting => {
  const sighting = sightingAt(paragraph.text, start, end);
  const [from, to] = sighting.span;
  return { path: unit.path, ...sighting, span: [from + paragraph.start, to + paragraph.start] };
};

/** The word boundaries of a paragraph, 0 and its length included. */
export const boundariesOf = (paragraph: WordedParagraph): readonly number[] => {
  const boundaries = [0];
  eachPiece(paragraph, (_, end) => boundaries.push(end));
  return boundaries;
};

import { parseDocument } from "../engine/document/parse";
import { RESIDUE_WORDS } from "../engine/document/residue";
import { createScanner } from "../engine/text/scanner";
import type { Cut } from "../words/cut";
import { wordLengths } from "../words/word-lengths";
import { printOf } from "./likeness";
import type { FamilyMiner, Observation, Source, Unit, UnitRecord } from "./model";
import { paragraphsOf } from "./worded";

/** A part of a document, read but not cut. */
export interface Draft {
  /** Its paragraphs. */
  readonly texts: readonly string[];
  /** All that is learnt from it; `words` are the word lengths of each of the texts. */
  readonly record: (words: readonly string[]) => UnitRecord;
}

/** Reads a document up to where its words are needed, a draft for each of its parts. Pure. */
export type Reader = (source: Source) => readonly Draft[];

/** Makes of a document all that is learnt from it, a record for each of its parts. Pure. */
export type Observer = (source: Source) => readonly UnitRecord[];

/** Sightings of one key that a record carries. */
const SIGHTINGS = 3;

/** An observation while it is being added up. */
interface Sum extends Observation {
  count: number;
  readonly sightings: Observation["sightings"][number][];
}

/** What families note in a unit, each key of a facet once. */
const merge = (noted: readonly Iterable<Observation>[]): readonly Observation[] => {
  const merged: Sum[] = [];
  const facets = new Map<string, Map<string, Sum>>();
  for (const observations of noted) {
    for (const { facet, key, count, sightings } of observations) {
      let cells = facets.get(facet);
      if (cells === undefined) {
        cells = new Map();
        facets.set(facet, cells);
      }
      const known = cells.get(key);
      if (known === undefined) {
        const sum = { facet, key, count, sightings: sightings.slice(0, SIGHTINGS) };
        cells.set(key, sum);
        merged.push(sum);
        continue;
      }
      known.count += count;
      for (const sighting of sightings) if (known.sightings.length < SIGHTINGS) known.sightings.push(sighting);
    }
  }
  return merged;
};

const NOTHING: readonly Observation[] = [];

export const createReader = (families: readonly FamilyMiner[]): Reader => {
  const scanner = createScanner(RESIDUE_WORDS);
  return ({ path, text, format }) => {
    const document = parseDocument(scanner, 0, text, format ?? "plaintext");
    return document.parts.flatMap((part, place): Draft[] => {
      const plain = paragraphsOf(part);
      if (plain.length === 0) return [];
      const texts = plain.map((paragraph) => paragraph.text);
      const print = printOf(texts);
      const unit: Unit = { document, part, paragraphs: plain };
      const noted = merge(families.map((family) => family.observe(unit)));
      const record = (words: readonly string[]): UnitRecord => {
        const paragraphs = plain.map((paragraph, at) => ({ ...paragraph, words: words[at] as string }));
        const worded = families.map((family) => family.observeWords?.({ document, part, paragraphs }) ?? NOTHING);
        return {
          path,
          part: place,
          title: part.title,
          genre: part.genre,
          characters: texts.reduce((sum, { length }) => sum + length, 0),
          ...print,
          observations: [...noted, ...merge(worded)],
          paragraphs,
        };
      };
      return [{ texts, record }];
    });
  };
};

export const createObserver = (families: readonly FamilyMiner[], cut: Cut): Observer => {
  const read = createReader(families);
  return (source) => read(source).map(({ texts, record }) => record(texts.map((text) => wordLengths(cut, text))));
};

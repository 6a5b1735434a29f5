import { parseDocument } from "../engine/document/parse";
import { RESIDUE_WORDS } from "../engine/document/residue";
import { createScanner } from "../engine/text/scanner";
import type { Cut } from "../words/cut";
import { printOf } from "./likeness";
import type { FamilyMiner, Observation, Source, Unit, UnitRecord } from "./model";
import { wordedParagraphs } from "./worded";

/** Makes of a document all that is learnt from it, a record for each of its parts. Pure. */
export type Observer = (source: Source) => readonly UnitRecord[];

/** Sightings of one key that a record carries. */
const SIGHTINGS = 3;

/** What all families note in a unit, each key of a facet once. */
const observationsOf = (families: readonly FamilyMiner[], unit: Unit): readonly Observation[] => {
  const merged = new Map<string, Observation>();
  for (const family of families) {
    for (const { facet, key, count, sightings } of family.observe(unit)) {
      const cell = `${facet}\0${key}`;
      const before = merged.get(cell);
      merged.set(cell, {
        facet,
        key,
        count: count + (before?.count ?? 0),
        sightings: [...(before?.sightings ?? []), ...sightings].slice(0, SIGHTINGS),
      });
    }
  }
  return [...merged.values()];
};

export const createObserver = (families: readonly FamilyMiner[], cut: Cut): Observer => {
  const scanner = createScanner(RESIDUE_WORDS);
  return ({ path, text, format }) => {
    const document = parseDocument(scanner, 0, text, format ?? "plaintext");
    return document.parts.flatMap((part, place): UnitRecord[] => {
      const paragraphs = wordedParagraphs(part, cut);
      if (paragraphs.length === 0) return [];
      return [
        {
          path,
          part: place,
          title: part.title,
          genre: part.genre,
          characters: paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0),
          ...printOf(paragraphs.map((paragraph) => paragraph.text)),
          observations: observationsOf(families, { document, part, paragraphs }),
          paragraphs,
        },
      ];
    });
  };
};

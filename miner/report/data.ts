import type { Severity } from "../../engine/diagnostic";
import type { Family, Sighting } from "../../engine/mined/model";
import type { Judged } from "../model";
import { facts } from "./facts";
import { heldOutShare } from "./wording";

/** `[path, start, end, before, text, after]`; `path` is a place in `PageData.paths`. */
export type PageSighting = readonly [number, number, number, string, string, string];

/** Rows of a family that are shown before the reader asks for more. */
export const SHOWN_AT_FIRST = 25;

/** What the page's script knows of an entry besides its row: what to filter by, and the details to unfold. */
export interface PageEntry {
  readonly family: Family;
  readonly severity: Severity;
  readonly ships: boolean;
  /** Places in `PageData.genres`. */
  readonly genres: readonly number[];
  /** Share of the documents held out for which a habit holds; null where it cannot be told. */
  readonly heldOut: number | null;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly examples: readonly PageSighting[];
  readonly counterExamples: readonly PageSighting[];
}

/** The data block of the page. Entries are in the order of the rows. */
export interface PageData {
  readonly shownAtFirst: number;
  readonly paths: readonly string[];
  readonly genres: readonly string[];
  readonly entries: readonly PageEntry[];
}

/** Numbers for texts, in the order of first use. */
const numbering = () => {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  return { numberOf, texts: () => [...numbers.keys()] };
};

const genresOf = ({ entry }: Judged): readonly string[] => {
  const own =
    entry.family === "phrase" ? entry.genres : "genre" in entry && typeof entry.genre === "string" ? [entry.genre] : [];
  return [...new Set([...own, ...Object.keys(entry.evidence.genres)])];
};

/** Everything about `judged` that the page shows only when asked. */
export const pageData = (judged: readonly Judged[], genres: readonly string[]): PageData => {
  const paths = numbering();
  const sighting = ({ path, span, before, text, after }: Sighting): PageSighting => [
    paths.numberOf(path),
    span[0],
    span[1],
    before,
    text,
    after,
  ];
  const entries = judged.map(
    (one): PageEntry => ({
      family: one.entry.family,
      severity: one.entry.severity,
      ships: one.ships,
      genres: genresOf(one)
        .map((genre) => genres.indexOf(genre))
        .filter((place) => place >= 0),
      heldOut: heldOutShare(one) ?? null,
      facts: facts(one),
      examples: one.entry.evidence.examples.map(sighting),
      counterExamples: one.entry.evidence.counterExamples.map(sighting),
    }),
  );
  return { shownAtFirst: SHOWN_AT_FIRST, paths: paths.texts(), genres, entries };
};

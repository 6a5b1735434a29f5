import type { Units } from "../model";
import { numberWords } from "./word-numbers";

/** Stands for a word that fewer documents have than the least number. */
export const RARE = -1;

/** The words of a corpus that enough documents have, as numbers from 1; 0 is a break, `RARE` a word without a number. */
export interface Lexicon {
  /** By number; the first is a place holder. */
  readonly words: readonly string[];
  /** Occurrences by number. */
  readonly counts: readonly number[];
  /** Running words of the corpus, rare ones included. */
  readonly total: number;
  /** The documents as numbers, in their order. The arrays of a small corpus are the same ones each time. */
  readonly documents: () => Iterable<Int32Array>;
}

/** Numbers the words that `minDocuments` documents have. */
export const readLexicon = (units: Units, minDocuments: number): Lexicon => {
  const all = numberWords(units);
  const words: string[] = [""];
  const counts: number[] = [0];
  const renumbered = new Int32Array(all.words.length).fill(RARE);
  renumbered[0] = 0;
  all.words.forEach((word, id) => {
    if (id === 0 || (all.documentCounts[id] as number) < minDocuments) return;
    renumbered[id] = words.push(word) - 1;
    counts.push(all.counts[id] as number);
  });
  const renumber = (document: Int32Array): Int32Array => document.map((id) => renumbered[id] as number);
  const documents = all.documents();
  const kept = Array.isArray(documents) ? documents.map(renumber) : undefined;
  const reread = function* (): Iterable<Int32Array> {
    for (const document of all.documents()) yield renumber(document);
  };
  return { words, counts, total: all.total, documents: () => kept ?? reread() };
};

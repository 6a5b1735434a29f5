import type { UnitRecord, Units } from "../model";
import { createPieceNumbers } from "./piece-numbers";
import { eachPiece, isWord, spokenParagraphs } from "./tokens";

/** The words of a corpus as numbers from 1, in the order they first come up; 0 is a break, which nothing runs across. */
export interface WordNumbers {
  /** By number; the first is a place holder. */
  readonly words: readonly string[];
  /** Occurrences and documents, by number. */
  readonly counts: readonly number[];
  readonly documentCounts: readonly number[];
  /** Running words. */
  readonly total: number;
  /** Documents. */
  readonly size: number;
  /** The number of a piece, 0 where it is no word of the corpus. */
  readonly numberOf: (piece: string) => number;
  /** The documents as numbers, in their order, a break after each paragraph. The arrays of a small corpus are the same ones each time; they are not written to. */
  readonly documents: () => Iterable<Int32Array>;
}

/** Running words kept in memory as numbers (4 bytes each); a larger corpus is read again for each pass. */
const KEPT_WORDS = 16_000_000;

/** A list of numbers that grows. */
const createNumbers = (): { push: (value: number) => void; take: () => Int32Array } => {
  let values = new Int32Array(1 << 12);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const grown = new Int32Array(length * 2);
        grown.set(values);
        values = grown;
      }
      values[length++] = value;
    },
    take: () => {
      const taken = values.slice(0, length);
      length = 0;
      return taken;
    },
  };
};

/** Numbers of a document's words, a break after each paragraph. */
const numbersIn = (unit: UnitRecord, number: (text: string, start: number, end: number) => number): Int32Array => {
  const numbers = createNumbers();
  for (const paragraph of spokenParagraphs(unit)) {
    const { text } = paragraph;
    eachPiece(paragraph, (start, end) => numbers.push(number(text, start, end)));
    numbers.push(0);
  }
  return numbers.take();
};

const read = (units: Units): WordNumbers => {
  const numbering = createPieceNumbers();
  /** By number of the piece, the number of the word, 0 where it is none. */
  const ids: number[] = [];
  const words: string[] = [""];
  const counts: number[] = [0];
  const documentCounts: number[] = [0];
  const lastDocument: number[] = [-1];
  let kept: Int32Array[] | undefined = [];
  let total = 0;
  let document = 0;
  const add = (piece: string): void => {
    const id = isWord(piece) ? words.push(piece) - 1 : 0;
    if (id > 0) {
      counts.push(0);
      documentCounts.push(0);
      lastDocument.push(-1);
    }
    ids.push(id);
  };
  const count = (text: string, start: number, end: number): number => {
    const piece = numbering.numberOf(text, start, end);
    if (piece === ids.length) add(numbering.pieces[piece] as string);
    const id = ids[piece] as number;
    if (id === 0) return 0;
    counts[id] = (counts[id] as number) + 1;
    if (lastDocument[id] !== document) {
      lastDocument[id] = document;
      documentCounts[id] = (documentCounts[id] as number) + 1;
    }
    total++;
    return id;
  };
  for (const unit of units) {
    const numbers = numbersIn(unit, count);
    if (total > KEPT_WORDS) kept = undefined;
    kept?.push(numbers);
    document++;
  }
  const numberOf = (piece: string): number => ids[numbering.find(piece)] ?? 0;
  const numberIn = (text: string, start: number, end: number): number => numberOf(text.slice(start, end));
  const reread = function* (): Iterable<Int32Array> {
    for (const unit of units) yield numbersIn(unit, numberIn);
  };
  return { words, counts, documentCounts, total, size: document, numberOf, documents: () => kept ?? reread() };
};

/** Phrases and near misses read the same corpus; its words are numbered once. */
const known = new WeakMap<Units, WordNumbers>();

/** Numbers the words of a corpus; reads it once. */
export const numberWords = (units: Units): WordNumbers => {
  const before = known.get(units);
  if (before !== undefined) return before;
  const numbers = read(units);
  known.set(units, numbers);
  return numbers;
};

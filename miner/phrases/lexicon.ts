import type { UnitRecord, Units } from "../model";
import { eachPiece, isWord, spokenParagraphs } from "./tokens";

/** Stands for a word that fewer documents have than the least number. */
export const RARE = -1;

/** The words of a corpus as numbers from 1; 0 is a break, `RARE` a word without a number. */
export interface Lexicon {
  /** By number; the first is a place holder. */
  readonly words: readonly string[];
  /** Occurrences by number. */
  readonly counts: readonly number[];
  /** Running words of the corpus, rare ones included. */
  readonly total: number;
  /** The documents as numbers, in their order. Each call goes through the corpus anew; the arrays of a small corpus are the same ones each time. */
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
const numbersOf = (unit: UnitRecord, number: (piece: string) => number): Int32Array => {
  const numbers = createNumbers();
  for (const paragraph of spokenParagraphs(unit)) {
    eachPiece(paragraph, (piece) => numbers.push(number(piece)));
    numbers.push(0);
  }
  return numbers.take();
};

/** Every word of the corpus by first occurrence, with its counts; and the documents as numbers, while they are few enough. */
const readAll = (units: Units) => {
  const ids = new Map<string, number>();
  const counts: number[] = [0];
  const documents: number[] = [0];
  const lastDocument: number[] = [-1];
  let kept: Int32Array[] | undefined = [];
  let total = 0;
  let document = 0;
  const add = (piece: string): number => {
    if (!isWord(piece)) {
      ids.set(piece, 0);
      return 0;
    }
    documents.push(0);
    lastDocument.push(-1);
    const id = counts.push(0) - 1;
    ids.set(piece, id);
    return id;
  };
  const number = (piece: string): number => {
    const id = ids.get(piece) ?? add(piece);
    if (id === 0) return 0;
    counts[id] = (counts[id] as number) + 1;
    if (lastDocument[id] !== document) {
      lastDocument[id] = document;
      documents[id] = (documents[id] as number) + 1;
    }
    total++;
    return id;
  };
  for (const unit of units) {
    const numbers = numbersOf(unit, number);
    if (total > KEPT_WORDS) kept = undefined;
    kept?.push(numbers);
    document++;
  }
  return { ids, counts, documents, total, kept };
};

/** Reads the corpus once and numbers the words that `minDocuments` documents have. */
export const readLexicon = (units: Units, minDocuments: number): Lexicon => {
  const all = readAll(units);
  const words: string[] = [""];
  const counts: number[] = [0];
  const numbers = new Map<string, number>();
  const renumbered = new Int32Array(all.counts.length).fill(RARE);
  renumbered[0] = 0;
  for (const [word, id] of all.ids) {
    if (id === 0) numbers.set(word, 0);
    if ((all.documents[id] as number) < minDocuments) continue;
    renumbered[id] = words.length;
    numbers.set(word, words.length);
    words.push(word);
    counts.push(all.counts[id] as number);
  }
  const { kept, total } = all;
  for (const document of kept ?? [])
    for (let i = 0; i < document.length; i++) document[i] = renumbered[document[i] as number] as number;
  const reread = function* (): Iterable<Int32Array> {
    for (const unit of units) yield numbersOf(unit, (word) => numbers.get(word) ?? RARE);
  };
  return { words, counts, total, documents: () => kept ?? reread() };
};

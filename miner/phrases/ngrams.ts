import type { Lexicon } from "./lexicon";
import { createPairIndex, createPairTable, hashPair, type PairIndex, type PairTable } from "./pair-table";

/**
 * The word sequences of one length that enough documents have, as parallel lists; number 0 is a place holder. `prefix` and
 * `suffix` are numbers of the level below (of words for pairs), without the last and without the first word.
 */
export interface Level {
  readonly length: number;
  readonly prefix: readonly number[];
  readonly last: readonly number[];
  readonly suffix: readonly number[];
  readonly count: readonly number[];
  readonly documents: readonly number[];
}

/** Longest sequence, in words. */
const LONGEST = 10;
/** Different candidates counted in one go (24 bytes each, in a table that is half empty); more are counted in several passes. */
const MOST_CANDIDATES = 4_000_000;

interface Indexed {
  readonly level: Level;
  readonly index: PairIndex;
}

/** A document with the number, at each word, of the frequent sequence of `length` words that begins there (0: none). */
interface Traced {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  length: number;
}

const trace = (document: Traced, levels: readonly Indexed[], length: number): void => {
  const { words, starts } = document;
  for (; document.length < length; document.length++) {
    const { index } = levels[document.length - 1] as Indexed;
    for (let i = 0; i < words.length; i++) {
      const start = starts[i] as number;
      if (start <= 0) continue;
      const next = words[i + document.length] ?? 0;
      starts[i] = next <= 0 ? 0 : index.find(start, next);
    }
  }
};

/** Keeps the traces of documents that are kept themselves, so that each pass goes one word further. */
const createTracer = (levels: readonly Indexed[]): ((words: Int32Array, length: number) => Int32Array) => {
  const traces = new WeakMap<Int32Array, Traced>();
  return (words, length) => {
    let traced = traces.get(words);
    if (traced === undefined) {
      traced = { words, starts: words.slice(), length: 1 };
      traces.set(words, traced);
    }
    trace(traced, levels, length);
    return traced.starts;
  };
};

/** What one pass over the corpus needs. */
interface Pass {
  readonly lexicon: Lexicon;
  /** Number, at each word of a document, of the frequent sequence of `length` words that begins there. */
  readonly startsOf: (words: Int32Array) => Int32Array;
  readonly length: number;
  readonly minDocuments: number;
  /** Candidates counted in one go. */
  readonly most: number;
}

/** One of `shares` shares of the candidates; undefined if it is larger than may be counted in one go. */
const countShare = (pass: Pass, share: number, shares: number): PairTable | undefined => {
  const { lexicon, startsOf, length, most } = pass;
  const table = createPairTable(lexicon.total / (length * 4));
  let document = 0;
  for (const words of lexicon.documents()) {
    const starts = startsOf(words);
    for (let i = 0; i + length < words.length; i++) {
      const prefix = starts[i] as number;
      const suffix = starts[i + 1] as number;
      if (prefix <= 0 || suffix <= 0) continue;
      const last = words[i + length] as number;
      if (last <= 0 || (shares > 1 && hashPair(last, prefix) % shares !== share)) continue;
      table.add(prefix, last, document, suffix);
    }
    if (table.size() > most) return undefined;
    document++;
  }
  return table;
};

/** The level above, counted in so many shares; undefined if that are too few. */
const countShares = (pass: Pass, shares: number): Level | undefined => {
  const level = { length: pass.length + 1, prefix: [0], last: [0], suffix: [0], count: [0], documents: [0] };
  for (let share = 0; share < shares; share++) {
    const table = countShare(pass, share, shares);
    if (table === undefined) return undefined;
    table.each(pass.minDocuments, (prefix, last, suffix, count, documents) => {
      level.prefix.push(prefix);
      level.last.push(last);
      level.suffix.push(suffix);
      level.count.push(count);
      level.documents.push(documents);
    });
  }
  return level;
};

/** The level above, counted exactly, in as many shares as it takes. */
const levelAbove = (pass: Pass): Level => {
  for (let shares = 1; ; shares *= 2) {
    const level = countShares(pass, shares);
    if (level !== undefined) return level;
  }
};

/**
 * All word sequences of two words or more that `minDocuments` documents have, by length. Exact: a sequence is counted where both
 * sequences one word shorter are frequent, which every frequent one is. `most` candidates are held at a time.
 */
export const countLevels = (
  lexicon: Lexicon,
  minDocuments: number,
  most: number = MOST_CANDIDATES,
): readonly Level[] => {
  const indexed: Indexed[] = [];
  const startsAt = createTracer(indexed);
  for (let length = 1; length < LONGEST; length++) {
    const startsOf = (words: Int32Array): Int32Array => startsAt(words, length);
    const level = levelAbove({ lexicon, startsOf, length, minDocuments, most });
    if (level.prefix.length === 1) break;
    indexed.push({ level, index: createPairIndex(level.prefix, level.last) });
  }
  return indexed.map(({ level }) => level);
};

import type { Units } from "../model";
import { createPairIndex, createPairTable, type PairTable } from "../phrases/pair-table";
import { numberWords } from "../phrases/word-numbers";

/** The words of a corpus by number from 1 with their occurrences, and how often each stands right before another. */
export interface Words {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  /** The number of a word, 0 where the corpus has it not. */
  readonly numberOf: (word: string) => number;
  readonly pairs: Pairs;
}

export interface Pairs {
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
  readonly counts: readonly number[];
  readonly countOf: (first: number, second: number) => number;
  /** Numbers of the words that stand right after or right before a word. */
  readonly after: (word: number) => Int32Array;
  readonly before: (word: number) => Int32Array;
}

const LIST_MARK = "、";
/** Different pairs of neighbours that are held (24 bytes each, in a table that is half empty). In a corpus with more, those that come up later are not looked at. */
const MOST_PAIRS = 4_000_000;

/** By number, the numbers in `values` at the places where `keys` has it. */
const groupBy = (keys: readonly number[], values: readonly number[], size: number): ((key: number) => Int32Array) => {
  const starts = new Int32Array(size + 1);
  for (let i = 1; i < keys.length; i++)
    starts[(keys[i] as number) + 1] = (starts[(keys[i] as number) + 1] as number) + 1;
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const grouped = new Int32Array(keys.length);
  const next = starts.slice();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as number;
    grouped[next[key] as number] = values[i] as number;
    next[key] = (next[key] as number) + 1;
  }
  return (key) => grouped.subarray(starts[key], starts[key + 1]);
};

const pairsOf = (table: PairTable, size: number): Pairs => {
  const firsts = [0];
  const seconds = [0];
  const counts = [0];
  table.each(1, (first, second, _, count) => {
    firsts.push(first);
    seconds.push(second);
    counts.push(count);
  });
  const index = createPairIndex(firsts, seconds);
  return {
    firsts,
    seconds,
    counts,
    countOf: (first, second) => counts[index.find(first, second)] as number,
    after: groupBy(firsts, seconds, size),
    before: groupBy(seconds, firsts, size),
  };
};

/** Counts the words of a corpus and their neighbours. */
export const readWords = (units: Units): Words => {
  const { words, counts, total, numberOf, documents } = numberWords(units);
  const listMark = numberOf(LIST_MARK);
  const table = createPairTable(total / 4);
  let document = 0;
  for (const numbers of documents()) {
    for (let at = 1; at < numbers.length; at++) {
      const first = numbers[at - 1] as number;
      const second = numbers[at] as number;
      if (first === 0 || second === 0 || first === listMark || second === listMark) continue;
      if (table.size() < MOST_PAIRS) table.add(first, second, document, 0);
    }
    document++;
  }
  return { words, counts, numberOf, pairs: pairsOf(table, words.length) };
};

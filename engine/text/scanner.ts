import { CLASS, FOLDED, foldUnit, SINGLE, UNITS } from "./classes";
import { repeatsAt } from "./repeats";

/**
 * Finds all literals and all character classes in one pass over a text.
 *
 * A hash of each two neighbouring units looks into a table of 65,536 entries; only where the table answers is a literal
 * compared. For the word lists of this project the table is built in about a millisecond where a dense automaton takes
 * fifty, and start-up time is part of the contract; the pass itself costs the same.
 */
export interface Scanner {
  /** The literals by id. */
  readonly literals: readonly string[];
  /** Scans `text[start, end)` once. */
  scan(text: string, start: number, end: number): Scan;
}

export interface Scan {
  /** Union of the classes of all units. */
  readonly classes: number;
  /** Flat pairs (literal id, offset from `start`), in text order. */
  readonly hits: readonly number[];
}

const REPEAT = CLASS.repeat << 16;
const NO_HITS: readonly number[] = [];

/** The literals that begin with one pair of units. */
interface Bucket {
  readonly first: number;
  readonly second: number;
  readonly ids: number[];
  /** The third unit of each, -1 where there is none. */
  readonly thirds: number[];
  readonly next: Bucket | undefined;
}

const MASK = 0xffff;
const hash = (first: number, second: number): number => ((first * 31) ^ second) & MASK;

/** Whether `literal`, from its unit `from` on, stands in the folded text at `at`. */
const matchesAt = (text: string, at: number, end: number, literal: string, from: number): boolean => {
  if (at + literal.length - from > end) return false;
  for (let i = from; i < literal.length; i++)
    if (foldUnit(text.charCodeAt(at + i - from)) !== literal.charCodeAt(i)) return false;
  return true;
};

/** Buckets, and for each hash the place of its first bucket plus one, 0 where no literal begins so. */
interface Index {
  readonly heads: Uint16Array;
  readonly buckets: Bucket[];
}

const addTo = ({ heads, buckets }: Index, literal: string, id: number): void => {
  const first = literal.charCodeAt(0);
  const second = literal.charCodeAt(1);
  const key = hash(first, second);
  const head = buckets[(heads[key] as number) - 1];
  let bucket = head;
  while (bucket && (bucket.first !== first || bucket.second !== second)) bucket = bucket.next;
  if (!bucket) {
    bucket = { first, second, ids: [], thirds: [], next: head };
    heads[key] = buckets.push(bucket);
  }
  bucket.ids.push(id);
  bucket.thirds.push(literal.length > 2 ? literal.charCodeAt(2) : -1);
};

/** Sets the bit of one-unit literals on every unit that folds to one. */
const markSingles = (units: Uint32Array, singles: ReadonlyMap<number, number>): void => {
  const mark = (code: number): void => {
    units[code] = (units[code] as number) | (SINGLE << 16);
  };
  for (const code of singles.keys()) if (foldUnit(code) === code) mark(code);
  for (const [from, to] of FOLDED) if (singles.has(to)) mark(from);
};

/**
 * Compiles literals (folded form, one unit or more). Ids are their places in `literals`; a literal given twice keeps its
 * first id.
 */
export const createScanner = (literals: readonly string[]): Scanner => {
  const units = UNITS.slice();
  const index: Index = { heads: new Uint16Array(MASK + 1), buckets: [] };
  const { heads, buckets } = index;
  const singles = new Map<number, number>();
  literals.forEach((literal, id) => {
    const first = literal.charCodeAt(0);
    if (literal.length === 1) {
      if (!singles.has(first)) singles.set(first, id);
      return;
    }
    addTo(index, literal, id);
  });
  markSingles(units, singles);

  /** Emptied by every scan: most lines have pairs to look at and no hit. */
  const hits: number[] = [];

  /** Compares the literals that may begin with the pair before `at`. */
  const verify = (text: string, at: number, end: number, start: number): void => {
    const first = foldUnit(text.charCodeAt(at));
    const second = foldUnit(text.charCodeAt(at + 1));
    let bucket = buckets[(heads[hash(first, second)] as number) - 1];
    while (bucket && (bucket.first !== first || bucket.second !== second)) bucket = bucket.next;
    if (!bucket) return;
    const third = at + 2 < end ? foldUnit(text.charCodeAt(at + 2)) : -2;
    const { ids, thirds } = bucket;
    for (let i = 0; i < thirds.length; i++) {
      const wanted = thirds[i] as number;
      if (wanted !== third && wanted !== -1) continue;
      const id = ids[i] as number;
      if (wanted === -1 || matchesAt(text, at + 3, end, literals[id] as string, 3)) hits.push(id, at - start);
    }
  };

  const scan = (text: string, start: number, end: number): Scan => {
    hits.length = 0;
    let union = 0;
    let previous = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = start; i < end; i++) {
      const raw = text.charCodeAt(i);
      const unit = units[raw] as number;
      union |= unit;
      const code = (unit ^ raw) & 0xffff;
      if (heads[hash(previous, code)] !== 0 && i > start) verify(text, i - 1, end, start);
      if (unit >>> 31 !== 0) hits.push(singles.get(code) as number, i - start);
      if ((code === second || code === fourth) && repeatsAt(text, i, start)) union |= REPEAT;
      fourth = third;
      third = second;
      second = previous;
      previous = code;
    }
    return { classes: (union >>> 16) & ~SINGLE, hits: hits.length > 0 ? hits.slice() : NO_HITS };
  };

  return { literals, scan };
};

import { CLASS, FOLDED, foldUnit, SINGLE, UNITS } from "./classes";
import { repeatsAt } from "./repeats";

/**
 * Finds all literals and all character classes in one pass over a text.
 *
 * A hash of each two neighbouring units looks into a table of 65,536 entries; only where the table answers and the unit after
 * them may follow is a literal compared. For the word lists of this project the table is built in about a millisecond where a dense automaton takes
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
  /** Another pair with the same hash. */
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

/** For each hash its slot, 0 where no literal begins so. */
interface Index {
  readonly heads: Uint16Array;
  readonly slots: (Bucket | undefined)[];
  /** For each slot which third units can follow, by their last five bits: most pairs of frequent words fail here. */
  readonly thirds: Uint32Array;
}

const ANY_THIRD = 0xffffffff;

const bucketOf = (head: Bucket | undefined, first: number, second: number): Bucket | undefined => {
  let bucket = head;
  while (bucket && (bucket.first !== first || bucket.second !== second)) bucket = bucket.next;
  return bucket;
};

const addTo = ({ heads, slots, thirds }: Index, literal: string, id: number): void => {
  const first = literal.charCodeAt(0);
  const second = literal.charCodeAt(1);
  const third = literal.length > 2 ? literal.charCodeAt(2) : -1;
  const key = hash(first, second);
  if (heads[key] === 0) heads[key] = slots.push(undefined) - 1;
  const slot = heads[key] as number;
  const head = slots[slot];
  let bucket = bucketOf(head, first, second);
  if (!bucket) {
    bucket = { first, second, ids: [], thirds: [], next: head };
    slots[slot] = bucket;
  }
  bucket.ids.push(id);
  bucket.thirds.push(third);
  thirds[slot] = (thirds[slot] as number) | (third < 0 ? ANY_THIRD : 1 << third);
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
  const index: Index = {
    heads: new Uint16Array(MASK + 1),
    slots: [undefined],
    thirds: new Uint32Array(literals.length + 1),
  };
  const { heads, slots, thirds: mayFollow } = index;
  const singles = new Map<number, number>();
  literals.forEach((literal, id) => {
    const first = literal.charCodeAt(0);
    if (literal.length > 1) addTo(index, literal, id);
    else if (!singles.has(first)) singles.set(first, id);
  });
  markSingles(units, singles);

  /** Emptied by every scan: most lines have pairs to look at and no hit. */
  const hits: number[] = [];

  /** Compares the literals that may begin with the pair at `at`. */
  const verify = (text: string, at: number, start: number, end: number): void => {
    if (at < start) return;
    const first = foldUnit(text.charCodeAt(at));
    const second = foldUnit(text.charCodeAt(at + 1));
    const bucket = bucketOf(slots[heads[hash(first, second)] as number], first, second);
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

  /** Each pair is looked at when the unit after it is known. */
  const scan = (text: string, start: number, end: number): Scan => {
    hits.length = 0;
    let union = 0;
    let unit = 0;
    let slot = 0;
    let previous = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = start; i < end; i++) {
      const raw = text.charCodeAt(i);
      const isSingle = unit >>> 31 !== 0;
      unit = units[raw] as number;
      union |= unit;
      const code = (unit ^ raw) & 0xffff;
      if ((((mayFollow[slot] as number) >>> code) & 1) !== 0) verify(text, i - 2, start, end);
      if (isSingle) hits.push(singles.get(previous) as number, i - 1 - start);
      slot = heads[hash(previous, code)] as number;
      if ((code === second || code === fourth) && repeatsAt(text, i, start)) union |= REPEAT;
      fourth = third;
      third = second;
      second = previous;
      previous = code;
    }
    if (slot !== 0) verify(text, end - 2, start, end);
    if (unit >>> 31 !== 0) hits.push(singles.get(previous) as number, end - 1 - start);
    return { classes: (union >>> 16) & ~SINGLE, hits: hits.length > 0 ? hits.slice() : NO_HITS };
  };

  return { literals, scan };
};

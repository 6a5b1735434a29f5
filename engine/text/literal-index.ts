import { foldUnit } from "./classes";

/** The literals of two units and more, in one list by the hash of their first two. */
export interface LiteralIndex {
  /** For each hash its slot, 0 where no literal begins so. */
  readonly heads: Uint16Array;
  /** For each slot which units can follow the pair, by their last five bits: most pairs of frequent words fail here. */
  readonly mayFollow: Uint32Array;
  /** For each slot where its literals begin in the lists; they end where those of the next slot begin. */
  readonly from: Uint32Array;
  readonly pairs: Uint32Array;
  /** The third unit, 0 where there is none. */
  readonly thirds: Uint16Array;
  readonly ids: Uint32Array;
}

const MASK = 0xffff;
/** Of a pair of folded units: where to look in `heads`. */
export const hash = (first: number, second: number): number => ((first * 31) ^ second) & MASK;
const hashOf = (literal: string): number => hash(literal.charCodeAt(0), literal.charCodeAt(1));
const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

const ANY_THIRD = 0xffffffff;

/** Gives every hash a slot, and tells where the literals of each slot begin. */
const assignSlots = (literals: readonly string[]): Pick<LiteralIndex, "heads" | "from"> => {
  const heads = new Uint16Array(MASK + 1);
  const sizes: number[] = [0];
  for (const literal of literals) {
    if (literal.length < 2) continue;
    const key = hashOf(literal);
    if (heads[key] === 0) heads[key] = sizes.push(0) - 1;
    const slot = heads[key] as number;
    sizes[slot] = (sizes[slot] as number) + 1;
  }
  const from = new Uint32Array(sizes.length + 1);
  for (let slot = 0; slot < sizes.length; slot++) from[slot + 1] = (from[slot] as number) + (sizes[slot] as number);
  return { heads, from };
};

/** Indexes literals in folded form. Ids are their places in the list. */
export const indexLiterals = (literals: readonly string[]): LiteralIndex => {
  const { heads, from } = assignSlots(literals);
  const mayFollow = new Uint32Array(from.length);
  const pairs = new Uint32Array(literals.length);
  const thirds = new Uint16Array(literals.length);
  const ids = new Uint32Array(literals.length);
  const free = from.slice();
  for (let id = 0; id < literals.length; id++) {
    const literal = literals[id] as string;
    if (literal.length < 2) continue;
    const slot = heads[hashOf(literal)] as number;
    const entry = free[slot] as number;
    free[slot] = entry + 1;
    const third = literal.length > 2 ? literal.charCodeAt(2) : 0;
    pairs[entry] = pairOf(literal.charCodeAt(0), literal.charCodeAt(1));
    thirds[entry] = third;
    ids[entry] = id;
    mayFollow[slot] = (mayFollow[slot] as number) | (third === 0 ? ANY_THIRD : 1 << third);
  }
  return { heads, mayFollow, from, pairs, thirds, ids };
};

/** Whether `literal`, from its fourth unit on, stands in the folded text at `at`. */
const goesOn = (text: string, at: number, end: number, literal: string): boolean => {
  if (at + literal.length - 3 > end) return false;
  for (let i = 3; i < literal.length; i++)
    if (foldUnit(text.charCodeAt(at + i - 3)) !== literal.charCodeAt(i)) return false;
  return true;
};

/** Gathers the hits of one text at a time. */
export interface Matcher {
  /** Forgets the text before; offsets are told from `start` on. */
  begin(start: number): void;
  hit(id: number, at: number): void;
  /** Compares the literals of `slot` with the pair of units `first`, `second` before `at`, which `third` follows: 0 at the end. */
  verify(slot: number, first: number, second: number, third: number, text: string, at: number, end: number): void;
  /** Flat pairs (literal id, offset), in text order. */
  hits(): readonly number[];
}

const NO_HITS: readonly number[] = [];

/** The hits of the text at hand are the first `count` of one list: most lines have none, and the list keeps its room. */
export const createMatcher = (literals: readonly string[], index: LiteralIndex): Matcher => {
  const { from, pairs, thirds, ids } = index;
  const found: number[] = [];
  let count = 0;
  let base = 0;
  const hit = (id: number, at: number): void => {
    found[count++] = id;
    found[count++] = at - base;
  };
  return {
    begin: (start) => {
      count = 0;
      base = start;
    },
    hit,
    verify: (slot, first, second, third, text, at, end) => {
      const pair = pairOf(first, second);
      const last = from[slot + 1] as number;
      for (let entry = from[slot] as number; entry < last; entry++) {
        const wanted = thirds[entry] as number;
        if (pairs[entry] !== pair || (wanted !== third && wanted !== 0)) continue;
        const id = ids[entry] as number;
        if (wanted === 0 || goesOn(text, at + 1, end, literals[id] as string)) hit(id, at - 2);
      }
    },
    hits: () => (count > 0 ? found.slice(0, count) : NO_HITS),
  };
};

import { CLASS, FOLDED, foldUnit, SPECIAL, UNITS } from "./classes";
import { follow, PAIRED_UNITS } from "./paired-marks";
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

/** The literals of two units and more, in one list by the hash of their first two. */
interface Index {
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
const hash = (first: number, second: number): number => ((first * 31) ^ second) & MASK;
const hashOf = (literal: string): number => hash(literal.charCodeAt(0), literal.charCodeAt(1));
const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

const ANY_THIRD = 0xffffffff;

/** Gives every hash a slot, and tells where the literals of each slot begin. */
const assignSlots = (literals: readonly string[]): Pick<Index, "heads" | "from"> => {
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

const indexOf = (literals: readonly string[]): Index => {
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

/** Sets the bit of every unit that folds to one of `specials`. */
const markSpecial = (units: Uint32Array, specials: ReadonlySet<number>): void => {
  const mark = (code: number): void => {
    units[code] = (units[code] as number) | (SPECIAL << 16);
  };
  for (const code of specials) if (foldUnit(code) === code) mark(code);
  for (const [from, to] of FOLDED) if (specials.has(to)) mark(from);
};

/** The ids of the one-unit literals. */
const singlesIn = (literals: readonly string[]): ReadonlyMap<number, number> => {
  const singles = new Map<number, number>();
  literals.forEach((literal, id) => {
    const code = literal.charCodeAt(0);
    if (literal.length === 1 && !singles.has(code)) singles.set(code, id);
  });
  return singles;
};

/**
 * Compiles literals (folded form, one unit or more). Ids are their places in `literals`; a literal given twice keeps its
 * first id.
 */
export const createScanner = (literals: readonly string[]): Scanner => {
  const units = UNITS.slice();
  const { heads, mayFollow, from, pairs, thirds, ids } = indexOf(literals);
  const singles = singlesIn(literals);
  markSpecial(units, new Set([...singles.keys(), ...PAIRED_UNITS]));

  /** The hits of the scan that is going on are the first `count`: most lines have none, and the list keeps its room. */
  const hits: number[] = [];
  let count = 0;
  const hit = (id: number, at: number): void => {
    hits[count++] = id;
    hits[count++] = at;
  };

  /** The mark that closes what is open; see `follow`. */
  let wanted = 0;
  const lookCloser = (code: number, at: number): void => {
    const single = singles.get(code);
    if (single !== undefined) hit(single, at);
    wanted = follow(wanted, code);
  };

  /** Compares the literals of `slot` with the pair before `at`, which `third` follows: 0 at the end. */
  const verify = (slot: number, pair: number, third: number, text: string, at: number, start: number, end: number) => {
    const last = from[slot + 1] as number;
    for (let entry = from[slot] as number; entry < last; entry++) {
      const wanted = thirds[entry] as number;
      if (pairs[entry] !== pair || (wanted !== third && wanted !== 0)) continue;
      const id = ids[entry] as number;
      if (wanted === 0 || goesOn(text, at + 1, end, literals[id] as string)) hit(id, at - 2 - start);
    }
  };

  /** Each pair is looked at when the unit after it is known. */
  const scan = (text: string, start: number, end: number): Scan => {
    count = 0;
    wanted = 0;
    let union = 0;
    let unit = 0;
    let slot = 0;
    let previous = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = start; i < end; i++) {
      const raw = text.charCodeAt(i);
      const isSpecial = unit >>> 31 !== 0;
      unit = units[raw] as number;
      union |= unit;
      const code = (unit ^ raw) & 0xffff;
      if ((((mayFollow[slot] as number) >>> code) & 1) !== 0)
        verify(slot, pairOf(second, previous), code, text, i, start, end);
      if (isSpecial) lookCloser(previous, i - 1 - start);
      slot = i > start ? (heads[hash(previous, code)] as number) : 0;
      if ((code === second || code === fourth) && repeatsAt(text, i, start)) union |= REPEAT;
      fourth = third;
      third = second;
      second = previous;
      previous = code;
    }
    if (slot !== 0) verify(slot, pairOf(second, previous), 0, text, end, start, end);
    if (unit >>> 31 !== 0) lookCloser(previous, end - 1 - start);
    const classes = ((union >>> 16) & ~SPECIAL) | (wanted === 0 ? 0 : CLASS.unpaired);
    return { classes, hits: count > 0 ? hits.slice(0, count) : NO_HITS };
  };

  return { literals, scan };
};

import { CLASS, FOLDED, foldUnit, SPECIAL, UNITS } from "./classes";
import { createMatcher, hash, indexLiterals } from "./literal-index";
import { follow, PAIRED_UNITS } from "./paired-marks";
import { repeatsAt } from "./repeats";

/**
 * Finds all literals and all character classes in one pass over a text.
 *
 * A hash of each two neighbouring units looks into a table of 65,536 entries; only where the table answers and the unit after
 * them may follow is a literal compared. For the ten thousand literals of this project the table is built in about four
 * milliseconds, a dense automaton for a fifth of them in fifty, and start-up time is part of the contract; the pass itself
 * costs the same.
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
  const index = indexLiterals(literals);
  const { heads, mayFollow } = index;
  const matcher = createMatcher(literals, index);
  const singles = singlesIn(literals);
  markSpecial(units, new Set([...singles.keys(), ...PAIRED_UNITS]));

  /** The mark that closes what is open; see `follow`. */
  let wanted = 0;
  const lookCloser = (code: number, at: number): void => {
    const single = singles.get(code);
    if (single !== undefined) matcher.hit(single, at);
    wanted = follow(wanted, code);
  };

  /** Each pair is looked at when the unit after it is known. */
  const scan = (text: string, start: number, end: number): Scan => {
    matcher.begin(start);
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
        matcher.verify(slot, second, previous, code, text, i, end);
      if (isSpecial) lookCloser(previous, i - 1);
      slot = i > start ? (heads[hash(previous, code)] as number) : 0;
      if ((code === second || code === fourth) && repeatsAt(text, i, start)) union |= REPEAT;
      fourth = third;
      third = second;
      second = previous;
      previous = code;
    }
    if (slot !== 0) matcher.verify(slot, second, previous, 0, text, end, end);
    if (unit >>> 31 !== 0) lookCloser(previous, end - 1);
    const folds = (union & 0xffff) === 0 ? 0 : CLASS.foldable;
    const classes = ((union >>> 16) & ~SPECIAL) | (wanted === 0 ? 0 : CLASS.unpaired) | folds;
    return { classes, hits: matcher.hits() };
  };

  return { literals, scan };
};

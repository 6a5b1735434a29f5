import { CLASS, classesOf, foldUnit } from "../engine/text/classes";
import { createHash, mix } from "./hash";

/** What tells whether two texts are the same or nearly so. */
export interface Print {
  readonly digest: string;
  readonly sketch: readonly number[];
}

/** Units of one shingle. */
const SHINGLE = 5;
/** Bins of a sketch; each keeps the smallest hash that fell into it. */
const BINS = 128;
const EMPTY = -1;
/** A shorter text has too few shingles to be called nearly the same as another. */
const LEAST_UNITS = 100;

const TELLING = CLASS.han | CLASS.digit | CLASS.letter;
const MASKS = CLASS.cross | CLASS.star | CLASS.underscore | CLASS.shape;
const SOMEONE = "某".charCodeAt(0);
const ZERO = "〇".charCodeAt(0);

/** Only characters, digits and letters count, folded: neither marks and blanks nor masks make or hide a copy. */
const tellingUnits = (texts: readonly string[]): Uint16Array => {
  const units = new Uint16Array(texts.reduce((sum, text) => sum + text.length, 0));
  let length = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const classes = classesOf(code);
      const isMask = ((classes & MASKS) !== 0 && code !== ZERO) || code === SOMEONE;
      if ((classes & TELLING) === 0 ? code !== ZERO : isMask) continue;
      units[length++] = foldUnit(code);
    }
  }
  return units.subarray(0, length);
};

const BASE = 0x01000193;
const OLDEST = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));

/** One-permutation minimum hashes over the shingles. */
const sketchOf = (units: Uint16Array): readonly number[] => {
  if (units.length < LEAST_UNITS) return [];
  const bins = new Array<number>(BINS).fill(EMPTY);
  let rolling = 0;
  for (let i = 0; i < units.length; i++) {
    if (i >= SHINGLE) rolling = (rolling - Math.imul(units[i - SHINGLE] as number, OLDEST)) | 0;
    rolling = (Math.imul(rolling, BASE) + (units[i] as number)) | 0;
    if (i < SHINGLE - 1) continue;
    const hash = mix(rolling);
    const bin = hash % BINS;
    const value = hash >>> 7;
    const least = bins[bin] as number;
    if (least === EMPTY || value < least) bins[bin] = value;
  }
  return bins;
};

/** The print of a document's paragraphs, residue left out by the caller. */
export const printOf = (texts: readonly string[]): Print => {
  const units = tellingUnits(texts);
  const hash = createHash();
  for (let i = 0; i < units.length; i++) hash.add(units[i] as number);
  return { digest: hash.digest(), sketch: sketchOf(units) };
};

/** Estimated share of shingles that two texts have in common (standard error at most 0.045); 0 where one is too short for a sketch. */
export const likeness = (a: readonly number[], b: readonly number[]): number => {
  if (a.length !== BINS || b.length !== BINS) return 0;
  let same = 0;
  let filled = 0;
  for (let i = 0; i < BINS; i++) {
    if (a[i] === EMPTY && b[i] === EMPTY) continue;
    filled++;
    if (a[i] === b[i]) same++;
  }
  return filled === 0 ? 0 : same / filled;
};

const ROWS = 6;

/** Keys under which texts meet that may be alike: two with a likeness of 0.8 share at least one with a probability of 0.998. */
export const bandsOf = (sketch: readonly number[]): readonly number[] => {
  const bands: number[] = [];
  for (let from = 0; from + ROWS <= sketch.length; from += ROWS) {
    let key = mix(from + 1);
    let filled = false;
    for (let i = from; i < from + ROWS; i++) {
      const value = sketch[i] as number;
      if (value !== EMPTY) filled = true;
      key = mix(key ^ value);
    }
    if (filled) bands.push(key);
  }
  return bands;
};

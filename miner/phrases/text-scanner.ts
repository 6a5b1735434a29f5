import { foldUnit } from "../../engine/text/classes";

/** Units that a text is looked up by, or fewer where there is a shorter text. */
const LONGEST_KEY = 4;

const hash = (a: number, b: number, c: number, d: number): number => {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) ^ d;
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 7;
};

/** Calls `found` for every place where one of the texts stands, its place in the list and the offset. */
export type TextScanner = (text: string, found: (id: number, at: number) => void) => void;

/**
 * Finds thousands of texts (folded) in one pass. Many set phrases begin with the same two characters, so that they are looked
 * up by the first four.
 */
export const createTextScanner = (texts: readonly string[]): TextScanner => {
  let size = 1 << 10;
  while (size < texts.length * 4) size *= 2;
  const mask = size - 1;
  const key = texts.reduce((least, { length }) => Math.min(least, length), LONGEST_KEY);
  const slotOf = (a: number, b: number, c: number, d: number): number =>
    hash(key > 3 ? a : 0, key > 2 ? b : 0, key > 1 ? c : 0, d) & mask;
  /** Places of texts plus one: the first with a hash, and the next with the same one. */
  const first = new Int32Array(size);
  const next = new Int32Array(texts.length);
  for (let id = texts.length - 1; id >= 0; id--) {
    const text = texts[id] as string;
    const unit = (back: number): number => text.charCodeAt(key - back);
    const slot = slotOf(unit(4), unit(3), unit(2), unit(1));
    next[id] = first[slot] as number;
    first[slot] = id + 1;
  }
  const standsAt = (text: string, at: number, wanted: string): boolean => {
    if (at + wanted.length > text.length) return false;
    for (let i = 0; i < wanted.length; i++)
      if (foldUnit(text.charCodeAt(at + i)) !== wanted.charCodeAt(i)) return false;
    return true;
  };
  return (text, found) => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let end = 0; end < text.length; end++) {
      const d = foldUnit(text.charCodeAt(end));
      for (let place = first[slotOf(a, b, c, d)] as number; place > 0; place = next[place - 1] as number) {
        const at = end - key + 1;
        if (at >= 0 && standsAt(text, at, texts[place - 1] as string)) found(place - 1, at);
      }
      a = b;
      b = c;
      c = d;
    }
  };
};

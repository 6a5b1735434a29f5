import { fold, foldUnit } from "../../engine/text/classes";

/** Numbers for pieces of text, from 0 in the order they were first asked for. */
export interface PieceNumbers {
  /** The pieces by number, folded. */
  readonly pieces: readonly string[];
  /** The number of `text[start, end)`, folded; a new one where it has none. */
  readonly numberOf: (text: string, start: number, end: number) => number;
  /** The number of a piece, -1 where it has none. */
  readonly find: (piece: string) => number;
}

const SMALLEST = 1 << 15;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 0;
};

const equals = (piece: string, text: string, start: number, end: number): boolean => {
  if (piece.length !== end - start) return false;
  for (let i = start; i < end; i++) if (piece.charCodeAt(i - start) !== foldUnit(text.charCodeAt(i))) return false;
  return true;
};

/** Open addressing by the units themselves: no string is made for a piece that is known, as nearly all are. */
export const createPieceNumbers = (): PieceNumbers => {
  const pieces: string[] = [];
  const hashes: number[] = [];
  let mask = SMALLEST - 1;
  /** Numbers of pieces plus one. */
  let slots = new Int32Array(SMALLEST);

  const slotOf = (hash: number, text: string, start: number, end: number): number => {
    let slot = hash & mask;
    for (let known = slots[slot] as number; known > 0; known = slots[slot] as number) {
      if (hashes[known - 1] === hash && equals(pieces[known - 1] as string, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  const grow = (): void => {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
  };

  return {
    pieces,
    numberOf: (text, start, end) => {
      const hash = hashOf(text, start, end);
      const slot = slotOf(hash, text, start, end);
      const known = slots[slot] as number;
      if (known > 0) return known - 1;
      slots[slot] = pieces.push(fold(text.slice(start, end)));
      hashes.push(hash);
      if (pieces.length * 2 > mask) grow();
      return pieces.length - 1;
    },
    find: (piece) => (slots[slotOf(hashOf(piece, 0, piece.length), piece, 0, piece.length)] as number) - 1,
  };
};

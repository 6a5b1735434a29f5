/** Counts of pairs of numbers, each with the documents that have it. Open addressing in flat arrays: no object for a pair. */
export interface PairTable {
  /** Notes `first, second` in a document (numbered from 0, ascending); `mark` is kept with the pair, the last one counts. */
  readonly add: (first: number, second: number, document: number, mark: number) => void;
  readonly size: () => number;
  /** Calls `visit` for each pair that `minDocuments` documents have. */
  readonly each: (
    minDocuments: number,
    visit: (first: number, second: number, mark: number, count: number, documents: number) => void,
  ) => void;
}

/** A well mixed number of 32 bits. */
export const hashPair = (first: number, second: number): number => {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** Fields of a slot: first, second, mark, count, documents, last document + 1. */
const FIELDS = 6;

const SMALLEST = 1 << 12;
const LARGEST = 1 << 18;

/** An empty table, with room for about `expected` pairs at first. `first` and `second` are 1 or more. */
export const createPairTable = (expected = 0): PairTable => {
  let mask = SMALLEST - 1;
  while (mask < expected * 2 && mask < LARGEST) mask = mask * 2 + 1;
  let slots = new Int32Array((mask + 1) * FIELDS);
  let size = 0;

  const slotOf = (first: number, second: number): number => {
    let place = hashPair(first, second) & mask;
    for (;;) {
      const slot = place * FIELDS;
      if (slots[slot] === 0 || (slots[slot] === first && slots[slot + 1] === second)) return slot;
      place = (place + 1) & mask;
    }
  };

  const grow = (): void => {
    const old = slots;
    mask = mask * 2 + 1;
    slots = new Int32Array((mask + 1) * FIELDS);
    for (let from = 0; from < old.length; from += FIELDS) {
      if (old[from] === 0) continue;
      slots.set(old.subarray(from, from + FIELDS), slotOf(old[from] as number, old[from + 1] as number));
    }
  };

  return {
    size: () => size,
    add: (first, second, document, mark) => {
      const slot = slotOf(first, second);
      if (slots[slot] === 0) {
        slots[slot] = first;
        slots[slot + 1] = second;
        size++;
      }
      slots[slot + 2] = mark;
      slots[slot + 3] = (slots[slot + 3] as number) + 1;
      if (slots[slot + 5] !== document + 1) {
        slots[slot + 4] = (slots[slot + 4] as number) + 1;
        slots[slot + 5] = document + 1;
      }
      if (size * 2 > mask) grow();
    },
    each: (minDocuments, visit) => {
      for (let slot = 0; slot < slots.length; slot += FIELDS) {
        const documents = slots[slot + 4] as number;
        if (slots[slot] === 0 || documents < minDocuments) continue;
        visit(
          slots[slot] as number,
          slots[slot + 1] as number,
          slots[slot + 2] as number,
          slots[slot + 3] as number,
          documents,
        );
      }
    },
  };
};

/** Numbers of pairs, from 1 in the order they were added. */
export interface PairIndex {
  /** 0 where the pair is unknown. */
  readonly find: (first: number, second: number) => number;
}

/** An index of the pairs `(firsts[i], seconds[i])`, numbered `i`; the first of each list is a place holder. */
export const createPairIndex = (firsts: readonly number[], seconds: readonly number[]): PairIndex => {
  let size = 16;
  while (size < firsts.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const placeOf = (first: number, second: number): number => {
    let place = hashPair(first, second) & mask;
    for (;;) {
      const id = slots[place] as number;
      if (id === 0 || (firsts[id] === first && seconds[id] === second)) return place;
      place = (place + 1) & mask;
    }
  };
  for (let id = 1; id < firsts.length; id++) slots[placeOf(firsts[id] as number, seconds[id] as number)] = id;
  return { find: (first, second) => slots[placeOf(first, second)] as number };
};

/**
 * Values kept with the objects they were derived from, as long as these live. A `WeakMap` says the same, but V8 keeps its
 * values through every minor collection, so that each document linted is copied and moved to the old generation before it
 * is let go: a third of the time of a run over many files.
 */
export interface Memo<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
}

interface Kept {
  readonly owner: unknown;
  readonly value: unknown;
}

/** A place for one value in any object, unseen by copies, comparisons and JSON. */
export interface Slot {
  get(key: object): Kept | undefined;
  set(key: object, kept: Kept | undefined): void;
}

/** Objects with room for one value from the start: giving room to one that is made already costs more than the value. */
export class Keeper {
  kept: Kept | undefined = undefined;
}

/** The room of keepers. */
export const KEEPERS_SLOT: Slot = {
  get: (key) => (key as Keeper).kept,
  set: (key, kept) => {
    (key as Keeper).kept = kept;
  },
};

/** What a constructor returns takes the place of `this`: a class beyond it puts its private fields into the key. */
class Key {
  constructor(key: object) {
    // biome-ignore lint/correctness/noConstructorReturn: see above
    return key;
  }
}

export const createSlot = (): Slot =>
  class Held extends Key {
    #kept: Kept | undefined;
    private constructor(key: object, kept: Kept | undefined) {
      super(key);
      this.#kept = kept;
    }
    static get(key: object): Kept | undefined {
      return #kept in key ? key.#kept : undefined;
    }
    static set(key: object, kept: Kept | undefined): void {
      if (#kept in key) key.#kept = kept;
      else new Held(key, kept);
    }
  };

/** Of several memos with one slot a key holds only the value that was set last, and each knows only its own. */
export const createMemo = <K extends object, V>(slot: Slot = createSlot()): Memo<K, V> => {
  const memo: Memo<K, V> = {
    get: (key) => {
      const kept = slot.get(key);
      return kept?.owner === memo ? (kept.value as V) : undefined;
    },
    set: (key, value) => slot.set(key, { owner: memo, value }),
    delete: (key) => {
      if (slot.get(key)?.owner === memo) slot.set(key, undefined);
    },
  };
  return memo;
};

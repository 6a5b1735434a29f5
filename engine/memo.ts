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

interface Kept<V> {
  readonly owner: unknown;
  readonly value: V;
}

/**
 * A memo that keeps its values in `slot` of its keys, unseen by copies, comparisons and JSON. Of several memos with one slot
 * a key holds only the value that was set last, and each knows only its own.
 */
export const createMemo = <K extends object, V>(slot: symbol): Memo<K, V> => {
  const read = (key: K): Kept<V> | undefined => (key as Record<symbol, Kept<V> | undefined>)[slot];
  const memo: Memo<K, V> = {
    get: (key) => {
      const kept = read(key);
      return kept?.owner === memo ? kept.value : undefined;
    },
    set: (key, value) => {
      Object.defineProperty(key, slot, { value: { owner: memo, value }, configurable: true, writable: true });
    },
    delete: (key) => {
      if (read(key)?.owner === memo) delete (key as Record<symbol, unknown>)[slot];
    },
  };
  return memo;
};

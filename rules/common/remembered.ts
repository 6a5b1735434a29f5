import { createMemo } from "../../engine/memo";

/**
 * `compute`, worked out at most once in the life of each key (a paragraph, a part, a document): for what several rules ask, and
 * for what so few documents need that no trigger is worth it.
 */
export const remembered = <K extends object, T extends object | string>(compute: (key: K) => T): ((key: K) => T) => {
  const known = createMemo<K, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
};

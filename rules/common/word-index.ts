/** A word to look for, and what it stands for. */
type Entry<T> = readonly [word: string, meaning: T];

const NONE: readonly never[] = [];

/**
 * Finds which of many words stand in a short text: what they stand for, each once, in the order of their first places. At
 * every place only the words that begin with the unit there are compared.
 */
export const wordFinder = <T>(entries: Iterable<Entry<T>>): ((text: string) => readonly T[]) => {
  const byFirst = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const first = entry[0].charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push(entry);
    else byFirst.set(first, [entry]);
  }
  return (text) => {
    let found: T[] | undefined;
    for (let i = 0; i < text.length; i++) {
      const same = byFirst.get(text.charCodeAt(i));
      if (same === undefined) continue;
      for (const [word, meaning] of same) {
        if (!text.startsWith(word, i) || found?.includes(meaning)) continue;
        found ??= [];
        found.push(meaning);
      }
    }
    return found ?? NONE;
  };
};

import type { LiteralHit } from "../../engine/rule";

const NONE: readonly LiteralHit[] = [];

/**
 * Finds where any of many words stands in a text, in text order: what triggers do for all paragraphs, for the few texts that a
 * rule looks at itself. At every place only the words that begin with the unit there are compared.
 */
export const wordFinder = (words: Iterable<string>): ((text: string) => readonly LiteralHit[]) => {
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
  }
  return (text) => {
    let found: LiteralHit[] | undefined;
    for (let at = 0; at < text.length; at++) {
      const same = byFirst.get(text.charCodeAt(at));
      if (same === undefined) continue;
      for (const literal of same) {
        if (!text.startsWith(literal, at)) continue;
        found ??= [];
        found.push({ literal, at });
      }
    }
    return found ?? NONE;
  };
};

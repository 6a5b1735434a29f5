import type { Pair } from "./confusable";
import type { Words } from "./words";

/** What is met more often is a word. */
const RARE = 2;
/** A word of two characters must be this frequent for half of it to be missed. */
const FREQUENT = 10;
/** An ending that follows so many different words makes words of its own: 者, 性, 化. */
const PRODUCTIVE = 3;

interface Stray {
  readonly before: string;
  readonly character: string;
}

/** Single characters that are rarely met after a frequent word: cut off, or taken for a word together with it. */
const straysOf = ({ words, counts, pairs }: Words): readonly Stray[] => {
  const strays: Stray[] = [];
  words.forEach((word, id) => {
    if (word.length === 3 && (counts[id] as number) <= RARE)
      strays.push({ before: word.slice(0, 2), character: word.slice(2) });
    if (word.length !== 1 || (counts[id] as number) > RARE) return;
    for (const before of pairs.before(id)) strays.push({ before: words[before] as string, character: word });
  });
  return strays;
};

/** Characters that the corpus has as an ending after several words. */
const productiveEndings = ({ words }: Words, frequent: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const uses = new Map<string, number>();
  for (const word of words) {
    if (word.length !== 3 || !frequent.has(word.slice(0, 2))) continue;
    const ending = word.slice(2);
    uses.set(ending, (uses.get(ending) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, times]) => times >= PRODUCTIVE).map(([ending]) => ending));
};

/** Characters after a frequent word where the corpus has a frequent word with that character: 工作度 beside 工作制度. */
export const strayPairs = (corpus: Words): readonly Pair[] => {
  const { words, counts, pairs } = corpus;
  const frequent = new Map<string, number>();
  words.forEach((word, id) => {
    if (word.length === 2 && (counts[id] as number) >= FREQUENT) frequent.set(word, id);
  });
  const productive = productiveEndings(corpus, frequent);
  return straysOf(corpus).flatMap(({ before, character }) => {
    const first = frequent.get(before);
    if (first === undefined || productive.has(character)) return [];
    return [...pairs.after(first)]
      .filter((next) => frequent.has(words[next] as string) && (words[next] as string).includes(character))
      .map((next) => ({ wrong: before + character, right: before + (words[next] as string) }));
  });
};

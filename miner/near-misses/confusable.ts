import { createSounds } from "./sounds";
import type { Words } from "./words";

/** A rare form beside the frequent one it may be a slip for. */
export interface Pair {
  readonly wrong: string;
  readonly right: string;
}

/** Characters of the form as a whole. */
const SHORTEST_FORM = 4;
const LONGEST_FORM = 8;
/** A word must be met as often to be gone by. */
const FEWEST = 2;
/** How often a pair of words must be met for another pair, met once, to be a slip for it. */
const FEWEST_PAIRS = 5;

type Sounds = ReturnType<typeof createSounds>;

/** Whether two texts of one length differ in one character, and by its sound alone. */
const soundAlike = (a: string, b: string, soundsOf: Sounds): boolean => {
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (at >= 0) return false;
    at = i;
  }
  if (at < 0) return false;
  const sounds = soundsOf(b.charAt(at));
  return soundsOf(a.charAt(at)).some((sound) => sounds.includes(sound));
};

/** The form with a neighbour that both it and the right one have, if there is one. */
const besideSame = ({ words, pairs }: Words, wrong: readonly [number, number], right: number): Pair | undefined => {
  const text = (id: number): string => words[id] as string;
  const form = text(wrong[0]) + text(wrong[1]);
  const next = pairs.after(wrong[1]).find((neighbour) => pairs.countOf(right, neighbour) > 0);
  if (next !== undefined) return { wrong: form + text(next), right: text(right) + text(next) };
  const previous = pairs.before(wrong[0]).find((neighbour) => pairs.countOf(neighbour, right) > 0);
  return previous === undefined ? undefined : { wrong: text(previous) + form, right: text(previous) + text(right) };
};

/** Two words met once side by side that read like one frequent word between the same neighbours: 联系会议 and 联席会议, both before 制度. */
const splitWords = (corpus: Words, soundsOf: Sounds): readonly Pair[] => {
  const { words, counts, numberOf, pairs } = corpus;
  const found: Pair[] = [];
  const propose = (first: number, second: number, right: number): void => {
    const pair = pairs.countOf(first, second) === 1 ? besideSame(corpus, [first, second], right) : undefined;
    if (pair) found.push(pair);
  };
  const isLike = (id: number, text: string): boolean => {
    const word = words[id] as string;
    return word.length === text.length && soundAlike(word, text, soundsOf);
  };
  words.forEach((word, right) => {
    if (word.length < SHORTEST_FORM || (counts[right] as number) < FEWEST) return;
    for (let split = 1; split < word.length; split++) {
      const head = word.slice(0, split);
      const tail = word.slice(split);
      // A half of one character stands beside too many words to tell anything.
      if (tail.length > 1)
        for (const first of pairs.before(numberOf(tail)))
          if (isLike(first, head)) propose(first, numberOf(tail), right);
      if (head.length > 1)
        for (const second of pairs.after(numberOf(head)))
          if (isLike(second, tail)) propose(numberOf(head), second, right);
    }
  });
  return found;
};

/** Calls `visit` with a key for each character and each of its readings: words that differ in that one have it in common. */
const eachSlot = (word: string, soundsOf: Sounds, visit: (key: string | number) => void): void => {
  for (let at = 0; at < word.length; at++)
    for (const sound of soundsOf(word.charAt(at))) {
      // Most words have two characters: a number is made faster than a text.
      if (word.length === 2) visit(((sound << 16) | word.charCodeAt(1 - at)) * 2 + at);
      else visit(`${word.slice(0, at)}${sound} ${word.slice(at + 1)}`);
    }
};

/** By number, the words met often enough that differ from a word in one character of the same sound. */
const confusableWords = ({ words, counts }: Words, soundsOf: Sounds): readonly (readonly number[] | undefined)[] => {
  const groups = new Map<string | number, number[]>();
  const isWord = (word: string): boolean => word.length >= 2 && word.length <= SHORTEST_FORM;
  words.forEach((word, id) => {
    if (!isWord(word) || (counts[id] as number) < FEWEST_PAIRS) return;
    eachSlot(word, soundsOf, (key) => {
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    });
  });
  return words.map((word, one) => {
    if (!isWord(word)) return undefined;
    let others: number[] | undefined;
    eachSlot(word, soundsOf, (key) => {
      for (const other of groups.get(key) ?? NO_WORDS) {
        if (one === other || others?.includes(other)) continue;
        others ??= [];
        others.push(other);
      }
    });
    return others;
  });
};

const NO_WORDS: readonly number[] = [];

/** Words met once beside a neighbour where a word that sounds the same is met often: 检查监督 and 监察监督. */
const swappedWords = (corpus: Words, soundsOf: Sounds): readonly Pair[] => {
  const { firsts, seconds, counts, countOf } = corpus.pairs;
  const confusable = confusableWords(corpus, soundsOf);
  const text = (id: number): string => corpus.words[id] as string;
  /** A neighbour of one character says too little. */
  const tells = (id: number): boolean => text(id).length > 1;
  const found: Pair[] = [];
  for (let pair = 1; pair < firsts.length; pair++) {
    if (counts[pair] !== 1) continue;
    const first = firsts[pair] as number;
    const second = seconds[pair] as number;
    for (const other of tells(second) ? (confusable[first] ?? NO_WORDS) : NO_WORDS)
      if (countOf(other, second) >= FEWEST_PAIRS)
        found.push({ wrong: text(first) + text(second), right: text(other) + text(second) });
    for (const other of tells(first) ? (confusable[second] ?? NO_WORDS) : NO_WORDS)
      if (countOf(first, other) >= FEWEST_PAIRS)
        found.push({ wrong: text(first) + text(second), right: text(first) + text(other) });
  }
  return found;
};

/** Forms met once that differ from a frequent one in a character of the same sound. */
export const confusablePairs = (words: Words): readonly Pair[] => {
  const soundsOf = createSounds();
  return [...splitWords(words, soundsOf), ...swappedWords(words, soundsOf)].filter(
    ({ wrong }) => wrong.length >= SHORTEST_FORM && wrong.length <= LONGEST_FORM,
  );
};

import { commonWords } from "../../rules/wording/_common-words";
import type { Confusables } from "./confusables";

/** What the table is made from. */
export interface Knowledge {
  /** Words with how often they occur. */
  readonly dictionary: ReadonlyMap<string, number>;
  /** Text that is known to be right. */
  readonly published: string;
  readonly phrases: readonly string[];
  readonly confusables: Confusables;
  /** The two-character words, and the phrases, each with its weight. */
  readonly words: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  /** How often a part of two to four characters occurs in the published text; of a longer one its head. */
  readonly occurrences: (part: string) => number;
}

const FREQUENT_WORD = 40;
const FREQUENT_PHRASE = 10;
const FREQUENT_IDIOM = 100;
const WELL_KNOWN = 20;
/** What a phrase of the list weighs besides. */
const LISTED = 4;
const HAN = /^\p{Script=Han}+$/u;
const NUMERAL = /[一二三四五六七八九十百千]{2}|第[一二三四五六七八九十]/;

const countsIn = (text: string, length: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= text.length; at++) {
    const part = text.slice(at, at + length);
    if (HAN.test(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
};

type Counts = readonly ReadonlyMap<string, number>[];
type Sources = Pick<Knowledge, "dictionary" | "published" | "phrases" | "confusables">;

const wordsOf = ({ dictionary, phrases }: Sources, counts: Counts): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  const isWord = (part: string) => (dictionary.get(part) ?? 0) >= FREQUENT_WORD;
  for (const word of commonWords()) words.set(word, Math.max(counts[2]?.get(word) ?? 0, FREQUENT_WORD));
  for (const [part, count] of counts[2] ?? []) if (count >= FREQUENT_WORD && isWord(part)) words.set(part, count);
  for (const phrase of phrases)
    for (let at = 0; at + 2 <= phrase.length; at += 2) {
      const half = phrase.slice(at, at + 2);
      if (!words.has(half) && isWord(half)) words.set(half, FREQUENT_WORD);
    }
  return words;
};

const weightsOf = (
  { dictionary, phrases }: Sources,
  counts: Counts,
  words: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const add = (phrase: string, weight: number) => weights.set(phrase, (weights.get(phrase) ?? 0) + weight);
  for (const [part, count] of counts[4] ?? [])
    if (count >= FREQUENT_PHRASE && words.has(part.slice(0, 2)) && words.has(part.slice(2))) add(part, count ** 0.25);
  for (const [part, count] of counts[3] ?? [])
    if (count >= FREQUENT_PHRASE && dictionary.has(part) && !NUMERAL.test(part)) add(part, count ** 0.25);
  for (const phrase of phrases) add(phrase, LISTED);
  for (const [word, count] of dictionary) {
    if (word.length !== 4 || NUMERAL.test(word)) continue;
    const isUsed = count >= WELL_KNOWN && (counts[4]?.get(word) ?? 0) > 1;
    if (count >= FREQUENT_IDIOM || isUsed) add(word, 1);
  }
  return weights;
};

/** Works out from the sources how much each word and phrase weighs. */
export const knowledgeOf = (sources: Sources): Knowledge => {
  const counts = [0, 1, 2, 3, 4].map((length) => (length < 2 ? new Map() : countsIn(sources.published, length)));
  const words = wordsOf(sources, counts);
  const occurrences = (part: string): number => counts[Math.min(part.length, 4)]?.get(part.slice(0, 4)) ?? 0;
  return { ...sources, words, weights: weightsOf(sources, counts, words), occurrences };
};

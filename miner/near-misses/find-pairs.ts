import type { Units } from "../model";
import { confusablePairs, type Pair } from "./confusable";
import { doubledPairs } from "./doubles";
import { strayPairs } from "./strays";
import { readWords } from "./words";

/** All near misses of a corpus, each pair once, in the order of their forms. */
export const findPairs = (units: Units): readonly Pair[] => {
  const words = readWords(units);
  const all = [...confusablePairs(words), ...strayPairs(words), ...doubledPairs(words)];
  const byForm = new Map(all.map((pair) => [`${pair.wrong} ${pair.right}`, pair]));
  return [...byForm.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
};

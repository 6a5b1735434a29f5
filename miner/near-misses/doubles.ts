import type { Pair } from "./confusable";
import type { Words } from "./words";

const SHORTEST = 2;
/** 一步一步, 一代一代: doubled on purpose. */
const MEANT = /^[一]|^(?:研究|学习|讨论|考虑|商量)$/;

/** Words written twice: 围绕围绕. */
export const doubledPairs = ({ words, pairs }: Words): readonly Pair[] => {
  const found: Pair[] = [];
  for (let pair = 1; pair < pairs.firsts.length; pair++) {
    const first = words[pairs.firsts[pair] as number] as string;
    const second = words[pairs.seconds[pair] as number] as string;
    if (second.length >= SHORTEST && first.endsWith(second) && !MEANT.test(second))
      found.push({ wrong: second + second, right: second });
  }
  return found;
};

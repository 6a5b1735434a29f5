import type { WordSegmenter } from "../engine/rule";
import type { Cut, CutLoader } from "./cut";
import { LOADERS } from "./load-cut";

const IN_ORDER: readonly CutLoader[] = Object.values(LOADERS);

const boundariesOf = (words: readonly string[]): readonly number[] => {
  const boundaries = [0];
  let offset = 0;
  for (const word of words) {
    offset += word.length;
    if (word.length > 0) boundaries.push(offset);
  }
  return boundaries;
};

/** A segmenter that puts a boundary at every character a cut has lost or changed in number, rather than at a wrong place. */
const segmenterOf = (cut: Cut): WordSegmenter => ({
  boundaries: (text) => {
    const words = cut(text);
    return boundariesOf(words.join("").length === text.length ? words : [...text]);
  },
});

/** The first segmenter that loads on this machine, or undefined. Never throws. */
export const loadWordSegmenter = (loaders: readonly CutLoader[] = IN_ORDER): WordSegmenter | undefined => {
  for (const load of loaders) {
    const cut = load();
    if (cut !== undefined) return segmenterOf(cut);
  }
  return undefined;
};

/**
 * A segmenter that costs nothing until it is first asked. On a machine without any dictionary asking throws,
 * so that rules which need words are reported as skipped, with this reason.
 */
export const createWordSegmenter = (loaders: readonly CutLoader[] = IN_ORDER): WordSegmenter => {
  let loaded: WordSegmenter | undefined;
  return {
    boundaries: (text) => {
      loaded ??= loadWordSegmenter(loaders);
      if (loaded === undefined)
        throw new Error("本机没有可用的分词组件（nodejieba 或 jieba-wasm），需要分词的规则未执行。");
      return loaded.boundaries(text);
    },
  };
};

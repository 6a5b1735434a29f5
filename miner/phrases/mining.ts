import { createScanner } from "../../engine/text/scanner";
import type { Units } from "../model";
import { type Counted, countTexts } from "./counting";
import { GAP, LIST_TAIL } from "./finder";
import { chooseFrames } from "./frame-choice";
import { countFrames, type Frame } from "./frames";
import { readLexicon } from "./lexicon";
import { countLevels } from "./ngrams";
import { type Sequence, scoreSequences } from "./score";
import { isFrame } from "./shape";
import { numberWords } from "./word-numbers";

/** Least cohesion at the weakest seam. */
const LEAST_COHESION = 0.3;
/** Least entropy of the neighbours on either side, as a share of what it would be if they all differed. */
const LEAST_FREEDOM = 0.3;
/** See `score.ts`. */
const SAME_SUPPORT = 0.8;

const standsAlone = ({ count, cohesion, before, after }: Sequence): boolean =>
  cohesion >= LEAST_COHESION && Math.min(before, after) >= LEAST_FREEDOM * Math.log2(count);

const frameText = ({ head, middle, tail }: Frame): string =>
  [head.join(""), ...(middle === undefined ? [] : [middle]), tail.length === 0 ? LIST_TAIL : tail.join("")].join(GAP);

/** A phrase or frame with the words it was cut into, without its places. */
interface Cut {
  readonly text: string;
  readonly words: readonly string[];
}

/** What is counted of a phrase, and its words. */
export interface Mined extends Counted {
  readonly words: readonly string[];
}

const cutFrame = (frame: Frame): Cut => ({
  text: frameText(frame),
  words: [...frame.head, frame.middle ?? "", ...frame.tail],
});

/** The texts in order, each with its words; of texts cut in several ways the first in the order of their words. */
const different = (cuts: readonly Cut[]): ReadonlyMap<string, readonly string[]> => {
  const ordered = cuts.map(({ text, words }) => ({ text, words, key: `${text} ${words.join(" ")}` }));
  ordered.sort((a, b) => (a.key < b.key ? 1 : -1));
  return new Map(ordered.map(({ text, words }) => [text, words]));
};

/** Leaves out what stands inside a longer phrase with about the same support: the same characters may have been cut in several ways. */
const withoutFragments = (phrases: readonly Counted[]): readonly Counted[] => {
  const scanner = createScanner(phrases.map(({ text }) => text));
  const fragments = new Set<number>();
  phrases.forEach(({ text, tally }, at) => {
    const { hits } = scanner.scan(text, 0, text.length);
    for (let i = 0; i < hits.length; i += 2) {
      const inner = hits[i] as number;
      const { documents, count } = (phrases[inner] as Counted).tally;
      const same = tally.documents >= documents * SAME_SUPPORT && tally.count >= count * SAME_SUPPORT;
      if (inner !== at && same) fragments.add(inner);
    }
  });
  return phrases.filter((_, at) => !fragments.has(at));
};

/**
 * Share of the documents that have a phrase, at least. It keeps what three documents of a thousand happen to share out of the
 * phrases, and their number the same however large the corpus is.
 */
const LEAST_SHARE = 0.02;

/** The set phrases and frames of a corpus with their counts, in the order of their texts. */
export const minePhrases = (units: Units, wanted: number): readonly Mined[] => {
  const minDocuments = Math.max(wanted, Math.ceil(LEAST_SHARE * numberWords(units).size));
  const lexicon = readLexicon(units, minDocuments);
  const levels = countLevels(lexicon, minDocuments);
  const cuts = different([
    ...scoreSequences(lexicon, levels).filter(standsAlone),
    ...countFrames(lexicon, levels, minDocuments).filter(isFrame).map(cutFrame),
  ]);
  const counted = countTexts([...cuts.keys()], units);
  return [
    ...withoutFragments(counted.filter(({ text }) => !text.includes(GAP))),
    ...chooseFrames(
      counted.filter(({ text }) => text.includes(GAP)),
      minDocuments,
    ),
  ]
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map((one) => ({ ...one, words: cuts.get(one.text) as readonly string[] }));
};

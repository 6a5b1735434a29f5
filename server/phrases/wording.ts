import type { Evidence, Sighting } from "../../engine/mined/model";
import { sightingWords } from "../../engine/mined/wording";
import { expand, type Phrase } from "./model";

/** Where a phrase is from and how often it was seen there, in a few words. */
export const sourceOf = ({ pack, evidence }: Phrase): string => {
  if (evidence === null) return "通用";
  return pack === null ? `${evidence.documents} 篇` : `${pack} ${evidence.documents} 篇`;
};

/** `举措·总结 · 12 篇` */
export const describePhrase = (phrase: Phrase): string =>
  `${[phrase.group, ...phrase.genres].join("·")} · ${sourceOf(phrase)}`;

const MASK = /[xX×*]{2}/;

/** An example as good as any, but rather one whose surroundings are no draft. */
const exampleIn = ({ examples }: Evidence): Sighting | undefined =>
  examples.find(({ before, after }) => !MASK.test(before + after)) ?? examples[0];

const evidenceOf = ({ pack, evidence }: Phrase): readonly string[] => {
  if (evidence === null) return ["通用：公文写作的通行说法，人工整理。"];
  const { documents, of, support } = evidence;
  const corpus = pack === null ? "随附语料" : `${pack} 的语料`;
  const example = exampleIn(evidence);
  const shown = example === undefined ? [] : [`例：${sightingWords(example)}（${example.path}）`];
  return [`${corpus} ${of} 篇中 ${documents} 篇用过，共 ${support} 处。`, ...shown];
};

/** The phrase in full, what stands behind it, and an example in its surroundings, as plain text. */
export const explainPhrase = (phrase: Phrase): string => [expand(phrase.body), "", ...evidenceOf(phrase)].join("\n");

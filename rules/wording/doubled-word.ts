import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { CLASS } from "../../engine/text/classes";
import { commonWords } from "./_common-words";
import { tableOf, wordingFindings } from "./_table";
import doubled from "./doubled.json";

const SINGLES = tableOf(doubled.entries);
/** Verbs with their first half once more: 创建创. */
const HALVES = new Set(doubled.halves.map((verb) => verb + verb.charAt(0)));

/** Twice the same two units that two different words make: 企业创业创新, 本规定规定. */
const TWICE_RIGHT =
  /^(?:规定规定|决定决定|通知通知|要求要求|研究研究|商量商量|讨论讨论|一.一.|.一.一|业创业创|学习学习)$/;
const HAN = /\p{Script=Han}/u;

const isHan = (folded: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (!HAN.test(folded.charAt(i))) return false;
  return true;
};

/** Where `length` units that stand at `at` stand there once more. */
const isTwice = (folded: string, at: number, length: number): boolean =>
  folded.charAt(at) === folded.charAt(at + length) &&
  folded.startsWith(folded.slice(at, at + length), at + length) &&
  folded.charAt(at) !== folded.charAt(at + 1) &&
  isHan(folded, at, at + length);

interface Candidate {
  readonly span: Span;
  /** How many units the first writing has. */
  readonly length: number;
}

const candidatesIn = (folded: string): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (let at = 0; at + 3 < folded.length; at++) {
    const length = isTwice(folded, at, 4) ? 4 : isTwice(folded, at, 2) ? 2 : 0;
    if (length > 0) found.push({ span: { start: at, end: at + 2 * length }, length });
    if (length > 0) at += length;
  }
  return found;
};

/**
 * Whether other words are there for certain: 并跑领跑领域 is 领跑 and 领域, while 跑领 is no word that documents use. Spares loading a
 * dictionary for them.
 */
const areOtherWords = ({ span: { start, end }, length }: Candidate, folded: string): boolean => {
  const words = commonWords();
  if (end - start < 2 * length) return words.has(folded.slice(end - 1, end + 1));
  const isOther = words.has(folded.slice(start - 1, start + 1)) || words.has(folded.slice(end - 1, end + 1));
  return length === 2 && isOther && !words.has(folded.slice(start, start + length));
};

/** How much of the text around a candidate is cut into words. */
const AROUND = 20;

/**
 * Whether a word ends between the two writings, and at one side of them too: a segmenter may take 紧紧围绕 for a word. Half a word
 * more must end there itself: 创 of 创建创新 does not.
 */
const areWords = ({ span, length }: Candidate, folded: string, words: (text: string) => readonly number[]): boolean => {
  if (areOtherWords({ span, length }, folded)) return false;
  const from = Math.max(0, span.start - AROUND);
  const boundaries = words(folded.slice(from, span.end + AROUND));
  const ends = (at: number): boolean => boundaries.includes(at - from);
  const isHalf = span.end - span.start < 2 * length;
  return ends(span.start + length) && (ends(span.end) || (!isHalf && ends(span.start)));
};

const sayTwice = (twice: string, once: string): string => `“${twice}”疑为“${once}”多写了，请删去重复的部分。`;

export default defineParagraphRule({
  id: "wording/doubled-word",
  title: "同一个词不能连写两遍。",
  rationale: "“紧紧围绕围绕”“的的”是改稿、粘贴留下的；“实实在在”“目的的”“本规定规定”不在其列。",
  basis: [
    { source: "《图书编校质量差错认定细则》", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  needs: ["words"],
  scope: "paragraph",
  triggers: { literals: [...SINGLES.literals, ...HALVES], classes: ["repeat"] },
  *check(paragraph, { hits, words }) {
    const { folded, classes } = paragraph;
    yield* wordingFindings(SINGLES, "doubled", paragraph, hits, ({ wrong, right }) => sayTwice(wrong, right));
    const halves = hits
      .filter(({ literal }) => HALVES.has(literal))
      .map(({ literal, at }) => ({ span: { start: at, end: at + literal.length }, length: literal.length - 1 }));
    const twice = (classes & CLASS.repeat) === 0 ? [] : candidatesIn(folded);
    const likely = [...halves, ...twice.filter(({ span }) => !TWICE_RIGHT.test(folded.slice(span.start, span.end)))];
    for (const { span, length } of likely.filter((one) => areWords(one, folded, words))) {
      const word = folded.slice(span.start, span.start + length);
      const extra = { start: span.start + length, end: span.end };
      yield {
        span,
        message: sayTwice(folded.slice(span.start, span.end), word),
        entryId: `doubled:${word}`,
        fixes: [{ title: `只留“${word}”`, safety: "unsafe", edits: [{ span: extra, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "工作将紧紧⟦围绕围绕⟧省委部署展开。", fixed: "工作将紧紧围绕省委部署展开。", unsafe: true },
      { text: "认真⟦贯彻落实贯彻落实⟧会议精神。", fixed: "认真贯彻落实会议精神。", unsafe: true },
      { text: "推动⟦创建创⟧国家卫生县。", fixed: "推动创建国家卫生县。", unsafe: true },
      { text: "取得⟦的的⟧成绩有目共睹。", fixed: "取得的成绩有目共睹。", unsafe: true },
      { text: "完成⟦了了⟧年度任务。", fixed: "完成了年度任务。", unsafe: true },
    ],
    valid: [
      { text: "用于特定目的的贷款，标的的价值，实实在在的成效，实事求是是根本。" },
      { text: "本规定规定的情形，一代一代传下去，方方面面的力量。" },
      { text: "小微企业创业创新，并跑领跑领域增多，健全体制机制。" },
      { text: "创建创新平台，提升提前量，开展开放合作，落实落细各项措施。" },
      { text: "中国共产党党员，调查队队长，饮用水水质，为了了解情况，现在在家门口。" },
    ],
  },
});

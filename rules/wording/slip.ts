import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { lazily } from "../common/lazily";
import { commonWords } from "./_common-words";
import { type Anchored, areAlike, type Cure, meaningOf, SLIP_LITERALS } from "./_slip-words";
import { isCited } from "./_table";
import collocations from "./collocation.json";
import idioms from "./idiom.json";
import typos from "./typo.json";
import variants from "./variant.json";

interface Slip {
  readonly start: number;
  readonly wrong: string;
  /** The place of the wrong character in it. */
  readonly place: number;
  readonly right: string;
}

const SAME = -1;
const OTHER = -2;

/** The place of the only character in which the text at `at` is not `phrase`. */
const differenceAt = (folded: string, at: number, phrase: string): number => {
  let place = SAME;
  for (let i = 0; i < phrase.length; i++) {
    if (folded.charCodeAt(at + i) === phrase.charCodeAt(i)) continue;
    if (place !== SAME) return OTHER;
    place = i;
  }
  return place;
};

/** A phrase of which all but one character stands there, with another that is mixed up with it. */
const anchoredSlip = (folded: string, at: number, known: readonly Anchored[]): Slip | undefined => {
  let found: Slip | undefined;
  for (const { phrase, offset } of known) {
    const start = at - offset;
    const place = start < 0 ? OTHER : differenceAt(folded, start, phrase);
    if (place === SAME) return undefined;
    if (place === OTHER || found || !areAlike(folded.charAt(start + place), phrase.charAt(place))) continue;
    found = { start, wrong: folded.slice(start, start + phrase.length), place, right: phrase.charAt(place) };
  }
  return found;
};

const curedSlip = (folded: string, at: number, literal: string, { head, place, right }: Cure): Slip | undefined => {
  const start = at - head.length;
  if (!folded.startsWith(head, start)) return undefined;
  return { start, wrong: head + literal, place: place + head.length, right };
};

const slipAt = (folded: string, at: number, literal: string): Slip | undefined => {
  const meaning = meaningOf(literal);
  return "head" in meaning ? curedSlip(folded, at, literal, meaning) : anchoredSlip(folded, at, meaning);
};

/** Whether the character in question belongs to another word, as 试 of 第一批试点 does. */
const isOfOtherWord = (folded: string, { start, place, wrong }: Slip): boolean => {
  const at = start + place;
  const common = commonWords();
  const before = folded.slice(at - 1, at + 1);
  const after = folded.slice(at, at + 2);
  const isPair = wrong.length === 2;
  return (
    common.has(before) ||
    common.has(after) ||
    (isPair && (common.has(folded.slice(start - 1, start + 1)) || common.has(folded.slice(start + 1, start + 3))))
  );
};

/** What the tables of words report anyway. */
const tableWords: () => readonly string[] = lazily(() =>
  [typos.entries, idioms.entries, collocations.entries, variants.entries, variants.others]
    .flat()
    .map(({ wrong }) => wrong),
);
const LONGEST_TYPO = 8;
const isTypo = (folded: string, { start, place }: Slip): boolean => {
  const from = Math.max(0, start + place - LONGEST_TYPO);
  const at = start + place - from;
  const around = folded.slice(from, from + at + LONGEST_TYPO);
  return tableWords().some((word) => {
    const found = around.indexOf(word, Math.max(0, at + 1 - word.length));
    return found >= 0 && found <= at;
  });
};

const HAN = /\p{Script=Han}/u;

/** How much of the text around a pair is cut into words. */
const AROUND = 12;

/** What is that short may be the ends of two words: it must stand by itself. */
const SHORT = 3;
const standsAlone = (folded: string, { start, wrong }: Slip, words: (text: string) => readonly number[]): boolean => {
  if (wrong.length > SHORT) return true;
  const end = start + wrong.length;
  const common = commonWords();
  const isEdge = (at: number, word: string) => !HAN.test(folded.charAt(at)) || common.has(word);
  if (isEdge(start - 1, folded.slice(start - 2, start)) && isEdge(end, folded.slice(end, end + 2))) return true;
  const from = Math.max(0, start - AROUND);
  const boundaries = words(folded.slice(from, end + AROUND));
  return boundaries.includes(start - from) && boundaries.includes(end - from);
};

const findingOf = ({ start, wrong, place, right }: Slip): Finding => {
  const span = { start, end: start + wrong.length };
  const cured = wrong.slice(0, place) + right + wrong.slice(place + 1);
  return {
    span,
    message: `“${wrong}”应为“${cured}”：“${wrong.charAt(place)}”是“${right}”的别字。`,
    entryId: `slip:${wrong}`,
    fixes: [{ title: `改为“${cured}”`, safety: "unsafe", edits: [{ span, newText: cured }] }],
  };
};

export default defineParagraphRule({
  id: "wording/slip",
  title: "常用词语里不能写错一个字。",
  rationale:
    "“挂图作站”“大局稳订”这样的错误，是常用词语里一个字换成了音同或形近的字：写错的词词典里没有，通篇也不会再用，输入时却最容易选错。",
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
  triggers: { literals: SLIP_LITERALS },
  check({ folded }, { hits, words }) {
    const findings: Finding[] = [];
    let end = 0;
    for (const { literal, at } of hits) {
      const slip = slipAt(folded, at, literal);
      if (!slip || slip.start < end || isOfOtherWord(folded, slip)) continue;
      if (isCited(folded, slip.start) || isTypo(folded, slip) || !standsAlone(folded, slip, words)) continue;
      end = slip.start + slip.wrong.length;
      findings.push(findingOf(slip));
    }
    return findings;
  },
  examples: {
    invalid: [
      { text: "各参建单位要⟦挂图作站⟧、倒排工期。", fixed: "各参建单位要挂图作战、倒排工期。", unsafe: true },
      { text: "维护社会大局⟦稳订⟧。", fixed: "维护社会大局稳定。", unsafe: true },
      { text: "依法保护⟦合法权宜⟧。", fixed: "依法保护合法权益。", unsafe: true },
      { text: "改革⟦牵一发而动全生⟧。", fixed: "改革牵一发而动全身。", unsafe: true },
    ],
    valid: [
      { text: "第一批试点工作，一起操作，经研究竟待定。", note: "“批试”是两个词的头尾。" },
      { text: "挂图作战、挂图作展示，平稳订立合同，合法权益，权宜之计。" },
      { text: "《挂图作站》", note: "书名照原样引用。" },
      { text: "防患未然，防患于未然。" },
    ],
  },
});

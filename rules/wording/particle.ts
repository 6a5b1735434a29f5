import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { ABLE_FRAMES, MANNER_VERBS, MANNERS, MORE_FRAMES, NOUN_HEADS } from "./_particle-words";
import { isCited } from "./_table";

const LITERALS = [...MANNERS.map((manner) => `${manner}的`), ...ABLE_FRAMES.keys(), ...MORE_FRAMES];
const IS_MANNER = new Set(MANNERS.map((manner) => `${manner}的`));
const HAN = /\p{Script=Han}/u;

/** Where 的 stands for 地: before a verb that has an object; a verb that stands as a noun has 的 rightly. */
const mannerAt = (folded: string, at: number, literal: string): number | undefined => {
  const verb = folded.slice(at + literal.length, at + literal.length + 2);
  const next = folded.slice(at + literal.length + 2, at + literal.length + 4);
  if (!MANNER_VERBS.has(verb) || !HAN.test(next.charAt(0))) return undefined;
  return NOUN_HEADS.some((head) => next.startsWith(head)) ? undefined : at + literal.length - 1;
};

const ableAt = (folded: string, at: number, literal: string): number | undefined => {
  const innocent = ABLE_FRAMES.get(literal);
  if (innocent === undefined) return undefined;
  return innocent.includes(folded.charAt(at + literal.length)) && at + literal.length < folded.length
    ? undefined
    : at + literal.indexOf("的");
};

const placeOf = (folded: string, at: number, literal: string): number | undefined =>
  IS_MANNER.has(literal)
    ? mannerAt(folded, at, literal)
    : MORE_FRAMES.includes(literal)
      ? at + literal.indexOf("的")
      : ableAt(folded, at, literal);

const findingAt = (folded: string, start: number, right: "地" | "得"): Finding => {
  const span = { start, end: start + 1 };
  const shown = folded.slice(Math.max(0, start - 2), start + 3);
  return {
    span,
    message: `“${shown}”里的“的”应为“${right}”：${right === "地" ? "后面是动词，前面的词说明怎样做" : "前面是动词，后面的词补充说明结果"}。`,
    entryId: `particle:${right}`,
    fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
  };
};

export default defineParagraphRule({
  id: "wording/particle",
  title: "“的、地、得”不能混用。",
  rationale: "“真实地反映”“看得起病”里，修饰动词的用“地”，补充结果的用“得”；只检查有把握的搭配。",
  basis: [
    { source: "《图书编校质量差错认定细则》", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: LITERALS },
  *check({ folded }, { hits }) {
    const reported = new Set<number>();
    for (const { literal, at } of hits) {
      const start = placeOf(folded, at, literal);
      if (start === undefined || reported.has(start) || isCited(folded, start)) continue;
      reported.add(start);
      yield findingAt(folded, start, IS_MANNER.has(literal) ? "地" : "得");
    }
  },
  examples: {
    invalid: [
      { text: "客观真实⟦的⟧反映了工作成果。", fixed: "客观真实地反映了工作成果。", unsafe: true },
      { text: "认真⟦的⟧贯彻落实上级部署。", fixed: "认真地贯彻落实上级部署。", unsafe: true },
      { text: "群众看⟦的⟧好病、看得起病。", fixed: "群众看得好病、看得起病。", unsafe: true },
      { text: "环境变⟦的⟧更好，来⟦的⟧及整改。", fixed: "环境变得更好，来得及整改。", unsafe: true },
    ],
    valid: [
      { text: "全面深刻的剖析是整改的前提，真实的反映，积极的推动作用。" },
      { text: "有效的解决方案、科学的实施路径、深入的研究成果。" },
      { text: "看的好书、做的好事、学的好经验要交流。" },
      { text: "真实地反映情况，变得更好，来得及。" },
    ],
  },
});

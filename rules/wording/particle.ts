import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import {
  ABLE_FRAMES,
  BELONGINGS,
  DEGREES,
  MANNER_VERBS,
  MANNERS,
  MORE_FRAMES,
  NOUN_HEADS,
  OUTCOME_VERBS,
  OWNERS,
  SURE_FRAMES,
} from "./_particle-words";
import { isCited } from "./_table";

type Particle = "的" | "地" | "得";
interface Misuse {
  readonly start: number;
  readonly right: Particle;
}
type Reader = (folded: string, at: number, literal: string) => Misuse | undefined;

const HAN = /\p{Script=Han}/u;

/** Where 的 or 得 stands for 地: before a verb that has an object; a verb that stands as a noun has 的 rightly. */
const readManner: Reader = (folded, at, literal) => {
  const end = at + literal.length;
  const next = folded.slice(end + 2, end + 4);
  if (!MANNER_VERBS.has(folded.slice(end, end + 2)) || !HAN.test(next.charAt(0))) return undefined;
  return NOUN_HEADS.some((head) => next.startsWith(head)) ? undefined : { start: end - 1, right: "地" };
};

const readAble: Reader = (folded, at, literal) => {
  const end = at + literal.length;
  const innocent = ABLE_FRAMES.get(literal) ?? "";
  if (innocent.includes(folded.charAt(end)) && end < folded.length) return undefined;
  return { start: at + literal.indexOf("的"), right: "得" };
};

const readMore: Reader = (_, at, literal) => ({ start: at + literal.indexOf("的"), right: "得" });

/** The quality that ends a clause: 非常及时。 A feeling is no quality: 对质量管理的十分重视。 */
const QUALITY = /^\p{Script=Han}{1,4}(?=[，。；！]|$)/u;
const NO_QUALITY = /[的多少]|重视|关注|关心|支持|必要|需要/;
const readDegree: Reader = (folded, at, literal) => {
  const end = at + literal.length;
  const quality = QUALITY.exec(folded.slice(end, end + 5))?.[0];
  if (quality === undefined || NO_QUALITY.test(quality)) return undefined;
  return OUTCOME_VERBS.has(folded.slice(at - 2, at)) ? { start: at, right: "得" } : undefined;
};

const readOwner: Reader = (folded, at, literal) => {
  const end = at + literal.length;
  return BELONGINGS.some((word) => folded.startsWith(word, end)) ? { start: end - 1, right: "的" } : undefined;
};

/** 采取 and the like have 的 rightly. */
const TAKING = "采争获收提索吸汲听选录拿";
const readSure: Reader = (folded, at, literal) => {
  const right = SURE_FRAMES.get(literal);
  if (right === undefined || (right === "得" && TAKING.includes(folded.charAt(at - 1)) && at > 0)) return undefined;
  return { start: at + literal.indexOf(right === "得" ? "的" : "地"), right };
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...MANNERS.flatMap((manner): [string, Reader][] => [
    [`${manner}的`, readManner],
    [`${manner}得`, readManner],
  ]),
  ...[...ABLE_FRAMES.keys()].map((frame): [string, Reader] => [frame, readAble]),
  ...MORE_FRAMES.map((frame): [string, Reader] => [frame, readMore]),
  ...DEGREES.map((degree): [string, Reader] => [degree, readDegree]),
  ...OWNERS.map((owner): [string, Reader] => [`${owner}地`, readOwner]),
  ...[...SURE_FRAMES.keys()].map((frame): [string, Reader] => [frame, readSure]),
]);

const WHY: Readonly<Record<Particle, string>> = {
  地: "后面是动词，前面的词说明怎样做",
  得: "前面是动词，后面的词补充说明结果",
  的: "后面是名词，前面的词是它的定语",
};

const findingAt = (folded: string, { start, right }: Misuse): Finding => {
  const span = { start, end: start + 1 };
  const shown = folded.slice(Math.max(0, start - 2), start + 3);
  return {
    span,
    message: `“${shown}”里的“${folded.charAt(start)}”应为“${right}”：${WHY[right]}。`,
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
  triggers: { literals: [...READERS.keys()] },
  *check({ folded }, { hits }) {
    const reported = new Set<number>();
    for (const { literal, at } of hits) {
      const misuse = READERS.get(literal)?.(folded, at, literal);
      if (!misuse || reported.has(misuse.start) || isCited(folded, misuse.start)) continue;
      reported.add(misuse.start);
      yield findingAt(folded, misuse);
    }
  },
  examples: {
    invalid: [
      { text: "客观真实⟦的⟧反映了工作成果。", fixed: "客观真实地反映了工作成果。", unsafe: true },
      { text: "认真⟦的⟧贯彻落实上级部署。", fixed: "认真地贯彻落实上级部署。", unsafe: true },
      { text: "群众看⟦的⟧好病、看得起病。", fixed: "群众看得好病、看得起病。", unsafe: true },
      { text: "环境变⟦的⟧更好，来⟦的⟧及整改。", fixed: "环境变得更好，来得及整改。", unsafe: true },
      { text: "要广泛⟦的⟧征求社会各界意见。", fixed: "要广泛地征求社会各界意见。", unsafe: true },
      { text: "文件传达⟦的⟧非常及时，落实也很到位。", fixed: "文件传达得非常及时，落实也很到位。", unsafe: true },
      {
        text: "激发了干部职工⟦地⟧工作热情，取⟦的⟧了成绩。",
        fixed: "激发了干部职工的工作热情，取得了成绩。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "广泛的社会关注，对质量管理的十分重视。采取的重大举措，群众地位，各级干部地方经验丰富。" },
      { text: "全面深刻的剖析是整改的前提，真实的反映，积极的推动作用。" },
      { text: "有效的解决方案、科学的实施路径、深入的研究成果。" },
      { text: "看的好书、做的好事、学的好经验要交流。" },
      { text: "真实地反映情况，变得更好，来得及。" },
    ],
  },
});

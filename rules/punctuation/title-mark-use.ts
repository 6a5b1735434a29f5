import type { Edit } from "../../engine/diagnostic";
import { type Collected, defineDocumentRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";

interface Fact {
  readonly name: string;
  readonly word: string;
  readonly span: Span;
}

/** What is no work: papers, prizes, bodies, meetings, actions. The last word inside the marks tells. */
const NO_WORKS = [
  "许可证",
  "营业执照",
  "身份证",
  "工伤证",
  "资格证",
  "资格证书",
  "学位证",
  "毕业证",
  "登记证",
  "奖状",
  "锦旗",
  "委员会",
  "办公室",
  "座谈会",
  "研讨会",
  "培训班",
  "杯赛",
  "大赛",
  "课题",
  "金牌",
  "商标",
];

const LONGEST = 60;

const quoting = ({ block, fact: { span } }: Collected<Fact>): readonly Edit[] => {
  const { start, end } = shift(span, block.start);
  return [
    { span: { start, end: start + 1 }, newText: "“" },
    { span: { start: end - 1, end }, newText: "”" },
  ];
};

export default defineDocumentRule<Fact>({
  id: "punctuation/title-mark-use",
  title: "证照、奖项、机构、会议、活动的名称不用书名号。",
  rationale: "书名号只用于书、文件、文章等作品的名称；证照、机构、活动不是作品，用引号或者不用标点。",
  basis: [{ source: "GB/T 15834-2011", clause: "A.13.1", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "document",
  triggers: { literals: NO_WORKS.map((word) => `${word}》`) },
  collect: ({ folded }, { hits }) =>
    hits.flatMap(({ literal, at }) => {
      const end = at + literal.length;
      const from = Math.max(0, at - LONGEST);
      const found = folded.slice(from, at).lastIndexOf("《");
      const start = from + found;
      const name = folded.slice(start + 1, end - 1);
      return found < 0 || name.includes("》") ? [] : [{ name, word: literal.slice(0, -1), span: { start, end } }];
    }),
  *check(_document, { facts }) {
    const names = new Map<string, Collected<Fact>[]>();
    for (const collected of facts) {
      const same = names.get(collected.fact.name) ?? [];
      names.set(collected.fact.name, same);
      same.push(collected);
    }
    for (const [name, same] of names) {
      const { block, fact } = same[0] as Collected<Fact>;
      const count = same.length > 1 ? `（全文${same.length}处）` : "";
      yield {
        span: shift(fact.span, block.start),
        entryId: `title-mark-use:${fact.word}`,
        message: `“${name}”不是作品的名称，一般不用书名号，可改用引号或者不用标点${count}。`,
        fixes: [{ title: `改用引号${count}`, safety: "unsafe", edits: same.flatMap(quoting) }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "依法取得⟦《网络文化经营许可证》⟧，参加⟦《创新创业大赛》⟧。",
        fixed: "依法取得“网络文化经营许可证”，参加“创新创业大赛”。",
        unsafe: true,
      },
      {
        text: "未悬挂⟦《营业执照》⟧的，责令改正；伪造《营业执照》的，依法处罚。",
        fixed: "未悬挂“营业执照”的，责令改正；伪造“营业执照”的，依法处罚。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "《许可证管理办法》已经施行，《行动方案》已经印发。" },
      { text: "依法取得许可证，参加“创新创业大赛”。" },
    ],
  },
});

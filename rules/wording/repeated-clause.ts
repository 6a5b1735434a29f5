import { defineParagraphRule } from "../../engine/rule";
import { isCited } from "./_table";

/** Clauses of four characters that stand in rows, where one is easily written twice. */
const CLAUSES = `
  高度重视 提高认识 统一思想 提高站位 加强领导 精心组织 周密部署 精心部署 认真组织 周密安排 精心安排 明确责任 明确分工
  落实责任 压实责任 强化责任 强化措施 强化监督 强化督查 强化保障 强化宣传 强化落实 加强督查 加强监管 加强监督 加强协调
  加强宣传 加强管理 加强配合 加强沟通 密切配合 协调配合 通力合作 协同配合 齐抓共管 各司其职 各负其责 狠抓落实 抓好落实
  真抓实干 扎实推进 稳步推进 有序推进 全面推进 深入推进 统筹推进 统筹协调 统筹兼顾 突出重点 突出特色 注重实效 务求实效
  求真务实 开拓创新 担当作为 主动作为 履职尽责 攻坚克难 凝心聚力 形成合力 营造氛围 及时报告 及时整改 举一反三 标本兼治
  认真贯彻 认真落实 认真学习 深入学习 深入贯彻 广泛宣传 广泛发动 积极作为 积极配合 主动担当 守正创新 锐意进取 团结协作
`
  .trim()
  .split(/\s+/);
const CLAUSE_LITERALS: ReadonlySet<string> = new Set(
  ["，", "、"].flatMap((mark) => CLAUSES.map((clause) => clause + mark)),
);
/** The end of a date with a figure right after it. */
const DATE_LITERALS = "123456789".split("").map((figure) => `日${figure}`);
const DATE = /(?:\d{4}年)?\d{1,2}月\d{1,2}日$/;
const LONGEST_DATE = 11;
const MARKS = "，、；。！";

interface Repeat {
  /** What is written once more, and where it stands first. */
  readonly part: string;
  readonly start: number;
  /** Where it is written again. */
  readonly again: number;
}

const repeatAt = (folded: string, at: number, literal: string): Repeat | undefined => {
  const again = at + literal.length;
  if (CLAUSE_LITERALS.has(literal)) {
    const part = literal.slice(0, -1);
    const next = folded.charAt(again + part.length);
    return folded.startsWith(part, again) && (next === "" || MARKS.includes(next))
      ? { part, start: at, again }
      : undefined;
  }
  const part = DATE.exec(folded.slice(Math.max(0, at + 1 - LONGEST_DATE), at + 1))?.[0];
  return part !== undefined && folded.startsWith(part, at + 1)
    ? { part, start: at + 1 - part.length, again: at + 1 }
    : undefined;
};

export default defineParagraphRule({
  id: "wording/repeated-clause",
  title: "同一个分句、同一个日期不能接连写两遍。",
  rationale: "“精心组织，精心组织”“5月10日5月10日”是改稿、粘贴时留下的，两处相连，读时反而容易放过。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...CLAUSE_LITERALS, ...DATE_LITERALS] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const repeat = repeatAt(folded, at, literal);
      if (!repeat || isCited(folded, at)) continue;
      const { part, start, again } = repeat;
      const end = again + part.length;
      yield {
        span: { start, end },
        message: `“${part}”接连写了两遍，请删去一处。`,
        entryId: `repeated-clause:${CLAUSE_LITERALS.has(literal) ? part : "日期"}`,
        fixes: [
          {
            title: "删去后一处",
            safety: "unsafe",
            edits: [{ span: { start: start + part.length, end }, newText: "" }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "各乡镇要高度重视，⟦精心组织，精心组织⟧，确保普查数据真实可靠。",
        fixed: "各乡镇要高度重视，精心组织，确保普查数据真实可靠。",
        unsafe: true,
      },
      { text: "我局于⟦5月10日5月10日⟧上报了方案。", fixed: "我局于5月10日上报了方案。", unsafe: true },
    ],
    valid: [
      { text: "精心组织，精心组织实施；精心组织、精心部署，高度重视，高度重视安全。" },
      { text: "5月10日10时，5月10日5时，5月1日至5月10日。" },
    ],
  },
});

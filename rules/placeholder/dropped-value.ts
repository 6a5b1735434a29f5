import { defineParagraphRule } from "../../engine/rule";

interface Frame {
  /** Word and unit that stand side by side where the value is lost. */
  readonly literals: readonly string[];
  /** What must stand before the literal, ending at it. */
  readonly before?: RegExp;
  /** What must follow the literal. */
  readonly after?: RegExp;
  /** Where in the literal the value is missing. */
  readonly at: number;
}

const STOP = /^(?:[，。；、）]|$)/;
const RISES = "[增提升降减]";

/** Each frame is a phrase that cannot stand without a figure. */
const FRAMES: readonly Frame[] = [
  {
    literals: ["到%", "长%", "高%", "升%", "降%", "低%", "少%", "加%", "为%", "达%", "率%", "占%", "过%", "约%", "近%"],
    after: /^(?:[，。；、）以左的]|$)/,
    at: 1,
  },
  {
    literals: ["长个百分点", "高个百分点", "升个百分点", "降个百分点", "低个百分点", "少个百分点", "加个百分点"],
    at: 1,
  },
  {
    literals: [
      "资万元",
      "资亿元",
      "入万元",
      "入亿元",
      "计万元",
      "计亿元",
      "约万元",
      "约亿元",
      "金万元",
      "金亿元",
      "助万元",
    ],
    before: /(?:投资|投入|收入|共计|合计|累计|总计|约|资金|补助|救助)$/,
    after: STOP,
    at: 1,
  },
  {
    literals: ["共个", "共家", "共项", "共名"],
    before: /(?:^|[，。；、：]|总|一)共$/,
    after: /^(?![别人体性案])/,
    at: 1,
  },
  { literals: ["第位", "第名"], before: /(?:全[国省市县区]|排名|排|位居|位列|居|列|名列)第$/, after: STOP, at: 1 },
  { literals: ["第，", "第。", "第；", "第、"], before: /(?:排名|位居|位列|名列|排在|居全[国省市县区])第$/, at: 1 },
  { literals: ["〕号", "〕 号", "]号", "] 号", "第 号"], before: /(?:(?:19|20)\d\d[〕\]]|第)$/, at: 1 },
  { literals: ["…万元", "…亿元", "…%", "…万人"], at: 1 },
  { literals: ["长，同比", "长、同比", "达，同比", "到，同比"], before: new RegExp(`(?:${RISES}长|达到?)$`), at: 1 },
];

const BY_LITERAL = new Map(FRAMES.flatMap((frame) => frame.literals.map((literal) => [literal, frame] as const)));
const BEFORE = 6;
/** 占比（%）, 单位：%: a unit named by itself. */
const NAMES_UNIT = /(?:单位|[（：])[^，。；]{0,8}$/;

export default defineParagraphRule({
  id: "placeholder/dropped-value",
  title: "应有数据的地方不能缺数据。",
  rationale:
    "脱敏工具直接删去数字，会留下“达到%”“增长个百分点”“共个”“位列全省第位”这样的空当，读起来不易察觉，应补上数据。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  elements: ["title", "documentNumber", "heading", "body"],
  triggers: { literals: [...BY_LITERAL.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const frame = BY_LITERAL.get(literal) as Frame;
      const gap = at + frame.at;
      const before = folded.slice(Math.max(0, gap - BEFORE), gap);
      if (frame.before && !frame.before.test(before)) continue;
      if (frame.after && !frame.after.test(folded.slice(at + literal.length, at + literal.length + 1))) continue;
      if (literal.endsWith("%") && NAMES_UNIT.test(folded.slice(Math.max(0, gap - 12), gap))) continue;
      yield {
        span: { start: at, end: at + literal.length },
        message: `“${literal.slice(0, frame.at)}”与“${literal.slice(frame.at)}”之间缺数据，应补上核实过的数字。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "覆盖率达⟦到%⟧以上，同比增⟦长%⟧，较上年提⟦高个百分点⟧。" },
      { text: "完成投⟦资亿元⟧，发放补助资⟦金万元⟧，⟦共个⟧项目，总⟦共家⟧企业。" },
      { text: "综合得分位列全省⟦第位⟧，增速居全市⟦第名⟧，总量排名⟦第，⟧增速排名第2。" },
      { text: "按照市政发〔2024⟦〕号⟧文件和国发[2023⟦] 号⟧文件，投入…⟦…万元⟧，令⟦第 号⟧废止。" },
      { text: "营业收入实现增⟦长，同比⟧增长5%。" },
    ],
    valid: [
      { text: "达到95%以上，增长3%，提高2个百分点，提高了近两个百分点。" },
      { text: "总投资亿元以上项目12个，年产值达亿元，培育万元户，共有个体户3家，总共个别地方未达标，公共个案管理。" },
      { text: "指标为占比（%），单位：%，增长率（%）统计如下，表中（增长%）一列为预计数。", note: "单独说明单位。" },
      { text: "书香门第，位列全省第一，科举登第。增速排名第2，共同推进。" },
      { text: "实现稳定增长，规模达到预期，总投资亿元项目落地。" },
    ],
  },
});

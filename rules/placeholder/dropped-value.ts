import { defineParagraphRule } from "../../engine/rule";
import { FRAMES, type Frame } from "./_dropped-frames";

const BY_LITERAL = new Map(FRAMES.flatMap((frame) => frame.literals.map((literal) => [literal, frame] as const)));
const BEFORE = 6;
const LONGEST_AFTER = 8;
/** 占比（%）, 单位：%: a unit named by itself. */
const NAMES_UNIT = /(?:单位[^，。；]{0,8}|（[^，。；）]{0,8}|：)$/;

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
      const end = at + literal.length;
      const after = frame.after?.exec(folded.slice(end, end + LONGEST_AFTER));
      if (after === null) continue;
      if (literal.endsWith("%") && NAMES_UNIT.test(folded.slice(Math.max(0, gap - 12), gap))) continue;
      yield {
        span: { start: at, end: frame.through ? end + (after?.[0].length ?? 0) : end },
        message: `“${literal.slice(0, frame.at)}”与“${frame.through ? "号" : literal.slice(frame.at)}”之间缺数据，应补上核实过的数字。`,
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
      { text: "增速高于全⟦国个百分点⟧，快于全省平⟦均个百分点⟧，比上年末多3个⟦、个百分点⟧，增⟦长%⟧和5%。" },
      { text: "主要预期目标是：生产总值增⟦长%⟧以上。" },
      { text: "实际使用外资折⟦合亿元⟧，贷款余⟦额亿元⟧，新增就⟦业万人⟧。" },
      { text: "应当自收到之日⟦起个工作日⟧内办结，⟦在个工作日⟧内公布，最长不超⟦过个月⟧，有效期届⟦满个月⟧前申请延续。" },
      { text: "按照市政发〔2024⟦〕　　号⟧文件执行。" },
      { text: "⟦处万元以⟧上3万元以下罚款，情节严重的，处5万元以⟦上万元以⟧下罚款。" },
    ],
    valid: [
      { text: "达到95%以上，增长3%，提高2个百分点，提高了近两个百分点。" },
      { text: "总投资亿元以上项目12个，年产值达亿元，培育万元户，共有个体户3家，总共个别地方未达标，公共个案管理。" },
      { text: "指标为占比（%），单位：%，增长率（%）统计如下，表中（增长%）一列为预计数。", note: "单独说明单位。" },
      { text: "书香门第，位列全省第一，科举登第。增速排名第2，共同推进。" },
      { text: "实现稳定增长，规模达到预期，总投资亿元项目落地。" },
      {
        text: "自收到之日起5个工作日内，每个工作日、两个工作日后，在几个工作日内，过两个月再办，出个月报，增长了两个百分点、三个百分点。",
      },
      {
        text: "损失上万元以上的，产值亿元企业12家，贷款万元以上的农户，扩大就业万人计划，第 一 号公告，〔2024〕 附件。",
      },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { monthPairAt, yearPairAt } from "./_years";

const JOINERS = ["—", "–", "-", "～", "至", "到", "、", "和", "/"] as const;
/** Joins years that need not follow one another. */
const BESIDE = "、和/";
const CENTURIES = ["19", "20"] as const;

const messageOf = (from: number, to: number, joiner: string): string => {
  if (from > to) return `起止年份颠倒，“${from}”晚于“${to}”，应核对后改正。`;
  return BESIDE.includes(joiner)
    ? `两个年份都是“${from}”，多是批量替换年份留下的，应核对原来的年份。`
    : `起止年份都是“${from}”，不成其为一段时间，多是批量替换年份留下的，应核对原来的起止年份。`;
};

export default defineParagraphRule({
  id: "placeholder/year-range",
  title: "起止年份不能相同，也不能颠倒。",
  rationale:
    "套用旧稿时常把全文年份一次替换成当年，留下“2023—2023年”“2023年至2023年”这样的起止期；规划、计划的期限因此落空。起年晚于止年，则多是录入错误。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: JOINERS.flatMap((joiner) => CENTURIES.map((century) => joiner + century)) },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const months = monthPairAt(folded, at);
      if (months && months.from >= months.to) {
        const shown = folded.slice(months.span.start, months.span.end);
        yield { span: months.span, message: `“${shown}”的起止年月相同或者颠倒，应核对后改正。` };
      }
      const pair = yearPairAt(folded, at);
      if (!pair) continue;
      const joiner = literal.charAt(0);
      if (pair.from < pair.to || (pair.from > pair.to && BESIDE.includes(joiner))) continue;
      const span: Span = pair.span;
      yield { span, message: messageOf(pair.from, pair.to, joiner) };
    }
  },
  examples: {
    invalid: [
      { text: "印发《⟦2023—2023年⟧全国党员教育培训工作规划》。" },
      { text: "三年提升计划(⟦2023—2023⟧)明确，自⟦2023年至2023年⟧投入80亿元。" },
      { text: "公立医院综合改革⟦2023、2023年⟧均排名全国第4。" },
      { text: "实施行动计划（⟦2025-2023年⟧），⟦2024年到2021年⟧投入翻番。" },
      { text: "监测期为⟦2024年5月至2024年3月⟧，评估期为⟦2023年6月—2023年6月⟧。" },
      { text: "⟦2021——2021年⟧人均收入翻番，⟦2035-2035年⟧个税改革。" },
      { text: "⟦2023年和2023年⟧、⟦2025/2025年⟧、⟦2024年度至2024年度⟧的任务已经下达，⟦2022年度、2022年度⟧两次达标。" },
      { text: "⟦2022～2022年⟧、⟦2021年—2021年⟧两个周期。" },
      { text: "实施⟦2023年—2023年⟧培训规划和⟦2030—2025年⟧发展规划。" },
    ],
    valid: [
      { text: "实施2021—2025年规划，自2019年至2023年，2022、2023年均排名第4。" },
      {
        text: "按照HJ 2029-2013和GB/T 2023-2022执行，参见YY/T2021—2020，采用GB/T 2023—2022年版。",
        note: "标准编号里的年份。",
      },
      { text: "电话：2023-2012，传真0571-2029-2013，编号2023-2022-1。" },
      { text: "2024年和2023年、2026/2025年、2024年度和2025年度，2023年和2023年相比，2023年和2023年6月。" },
      { text: "2023年、2022年分别增长3%、2%，2023、2022年均为全省第一。", note: "并列的年份可以倒着说。" },
      {
        text: "2023年1月至2023年6月，2023年6月—2023年12月，2023年12月至2024年1月，2023年至2023年6月，2024年1月至2024年1月15日。",
      },
      { text: "型号2023-2021号，12023-2021，2025到2000多人，2024至2000元，从2025年到2000多人，由2025至2019递减。" },
    ],
  },
});

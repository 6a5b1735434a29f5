import { defineParagraphRule } from "../../engine/rule";

const TENS = ["九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五"] as const;
const FIRST_START = 1996;
const LENGTH = 5;
/** Years in brackets right after the plan's name: “十四五”规划（2021—2025年）. */
const PERIOD = /^”[^，。；（“]{0,8}（((?:19|20)\d\d)年?(?:—{1,2}|[–～至到-])((?:19|20)\d\d)年?/;

const startOf = (name: string): number => FIRST_START + LENGTH * TENS.indexOf(name as (typeof TENS)[number]);

export default defineParagraphRule({
  id: "placeholder/plan-period",
  title: "五年规划的起止年份应与规划期相符。",
  rationale:
    "五年规划的期限是固定的：“十三五”是2016—2020年，“十四五”是2021—2025年。名称与年份对不上，多是改写旧稿时只改了其中一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: TENS.map((name) => `“${name}”`) },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const period = PERIOD.exec(folded.slice(at + literal.length - 1, at + literal.length + 30));
      if (!period) continue;
      const name = literal.slice(1, -1);
      const start = startOf(name);
      const end = start + LENGTH - 1;
      const [whole, from, to] = [period[0], Number(period[1]), Number(period[2])];
      if ((from === start && to === end) || from >= to) continue;
      const open = at + literal.length - 1 + whole.indexOf("（") + 1;
      const span = { start: open, end: at + literal.length - 1 + whole.length };
      const newText = `${start}—${end}${whole.endsWith("年") ? "年" : ""}`;
      yield {
        span,
        message: `${literal}时期是${start}—${end}年，与“${from}—${to}”不符，应核对规划名称或年份。`,
        fixes: [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "编制“十四五”规划（⟦2016—2020年⟧），衔接“十五五”时期（⟦2025-2030⟧）任务。",
        fixed: "编制“十四五”规划（2021—2025年），衔接“十五五”时期（2026—2030）任务。",
        unsafe: true,
      },
      { text: "印发“十三五”卫生规划（⟦2015年至2020年⟧）。" },
    ],
    valid: [
      { text: "“十三五”时期（2016—2020年）、“十四五”规划（2021年至2025年）、“十五”计划（2001—2005年）。" },
      {
        text: "“十四五”规划，乡村振兴规划（2018—2022年），“十四五”（2023—2023年）。",
        note: "起止相同由别的规则报告。",
      },
      { text: "“十四五”规划和二〇三五年远景目标（2021—2035年）。" },
    ],
  },
});

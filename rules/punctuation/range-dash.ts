import { defineParagraphRule } from "../../engine/rule";
import { isDigit } from "../../engine/text/classes";

const UNITS = "%|‰|℃|[万亿]?(?:年|月|日|天|岁|元|个|人|名|户|家|次|倍|周|页|米|克|吨|小时|分钟|公里|公斤)|[万亿]";
/** Two figures with a dash between them and a unit after them; codes, telephone and model numbers have none. */
const RANGE = new RegExp(
  `(?<![A-Za-z\\d./—–表图例-] ?)(\\d{1,6}(?:\\.\\d{1,4})?)(${UNITS})?(-{1,2}|–|——)(\\d{1,6}(?:\\.\\d{1,4})?)(${UNITS})(?![版-])`,
  "g",
);
const TILDES = [..."0123456789"].map((digit) => `～${digit}`);
const RANGE_BEFORE = /(?<![A-Za-z/.])\d[%‰℃万亿年月日时元个人米]?$/;
const YEAR = /^(?:19|20)\d\d$/;

export default defineParagraphRule({
  id: "punctuation/range-dash",
  title: "起止年份、数值范围之间用一字线或浪纹线，不用短横线。",
  rationale:
    "短横线“-”用于编号、电话和复合名词，破折号“——”用于解释；起止时间用一字线“—”，数值范围用一字线或浪纹线“～”，一看就知道是从几到几。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.13.3", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["-", "–", "——", ...TILDES] },
  *check({ text, folded }, { hits }) {
    for (const { literal, at } of hits) {
      const written = text.charAt(at);
      if (!literal.startsWith("～") || written === "～" || !RANGE_BEFORE.test(folded.slice(Math.max(0, at - 4), at)))
        continue;
      const span = { start: at, end: at + 1 };
      yield {
        span,
        severity: "hint",
        message: `浪纹线应写作“～”，这里写成了“${written}”。`,
        fixes: [{ title: "改用“～”", safety: "safe", edits: [{ span, newText: "～" }] }],
      };
    }
    if (!hits.some(({ literal, at }) => isDigit(folded.charCodeAt(at + literal.length)))) return;
    for (const match of folded.matchAll(RANGE)) {
      const [, first = "", firstUnit = "", dash = "", , lastUnit = ""] = match;
      const isTime = /[年月日]/.test(lastUnit);
      const isYears = YEAR.test(first) && lastUnit === "年";
      const start = match.index + first.length + firstUnit.length;
      const span = { start, end: start + dash.length };
      const right = isTime ? "—" : "～";
      const whole = text.slice(match.index, match.index + match[0].length);
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        ...(isYears || dash === "——" ? {} : { severity: "hint" }),
        message: isTime
          ? `“${whole}”是起止时间，中间应用一字线“—”，不用“${text.slice(span.start, span.end)}”。`
          : `“${whole}”是数值范围，中间应用浪纹线“～”或一字线“—”，不用“${text.slice(span.start, span.end)}”。`,
        fixes: [{ title: `改用“${right}”`, safety: "safe", edits: [{ span, newText: right }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "制定三年行动计划（⟦2023-2025年⟧），实施⟦2021--2025年⟧规划，落实⟦2016——2020年⟧纲要。",
        fixed: "制定三年行动计划（2023—2025年），实施2021—2025年规划，落实2016—2020年纲要。",
      },
      {
        text: "连续⟦3-5年⟧抓落实，增长⟦5%-6%⟧，每户补助⟦500-800元⟧。",
        fixed: "连续3—5年抓落实，增长5%～6%，每户补助500～800元。",
        severity: "hint",
      },
      {
        text: "每户补助25⟦~⟧30元，规划期为2021⟦~⟧2025年。",
        fixed: "每户补助25～30元，规划期为2021～2025年。",
        severity: "hint",
      },
    ],
    valid: [
      { text: "见https://www.gov.cn/~1和目录~2，25～30元。" },
      { text: "2023—2025年、2023～2025年两种写法都可以，增长5%～6%。" },
      { text: "联系电话010-61190105，执行HJ 2029-2013，见表2-8，型号WZ-10，住3-2-11室。" },
      { text: "2011-02-15印发，执行GB 5749-2006年版标准。" },
      { text: "十四五规划——2025年目标。" },
    ],
  },
});

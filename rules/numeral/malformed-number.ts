import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { isDigit } from "../../engine/text/classes";

const DIGITS = [..."0123456789"];
/** What a measured figure ends with; chapters and versions do not. */
const UNITS = [..."万亿%元吨亩"] as const;
const FIGURE = /(?<![\d.])[\d.]+$/;
const GROUPED = /(?<![\d.，])\d{1,3}(?:，\d{3}){0,3}，0+$/;
const COUNTED = /^[余多]?[万亿元吨亩人名户家个份件套台册本篇条次只头株平千公]/;
const LONGEST = 20;
const DATE = /^(?:19|20)\d\d\./;

/** Whether the point at `at` is one of a plain figure, as nearly all are. */
const isPlain = (text: string, folded: string, at: number): boolean => {
  let start = at;
  while (isDigit(folded.charCodeAt(start - 1))) start--;
  return text.charAt(at) === "." && folded.charAt(start - 1) !== ".";
};

/** 12.86.5万吨, 1．2亿元: the figure whose last digit is at `last`. */
const decimalAt = (text: string, folded: string, last: number): Finding | undefined => {
  const from = Math.max(0, last + 1 - LONGEST);
  const figure = FIGURE.exec(folded.slice(from, last + 1))?.[0] ?? "";
  const span = { start: last + 1 - figure.length, end: last + 1 };
  const parts = figure.split(".");
  if (parts.includes("") || DATE.test(figure) || /[A-Za-z/〔第-]/.test(folded.charAt(span.start - 1))) return undefined;
  if (parts.length > 2)
    return span.start === from && from > 0
      ? undefined
      : { span, message: `“${figure}”有${parts.length - 1}个小数点，不成一个数，请对照原始数据改正。` };
  const raw = text.slice(span.start, span.end);
  const at = span.start + (parts[0] as string).length;
  if (!raw.includes("．") || /[０-９]/.test(raw)) return undefined;
  return {
    span,
    message: `“${raw}”的小数点是全角的“．”，数字里应用半角的“.”。`,
    severity: "information",
    fixes: [{ title: `改为“${figure}”`, safety: "safe", edits: [{ span: { start: at, end: at + 1 }, newText: "." }] }],
  };
};

/** 10,00余份: the group of digits at `at` has more or fewer than three. */
const groupAt = (text: string, folded: string, at: number): Finding | undefined => {
  const zeros = /^0+/.exec(folded.slice(at + 1, at + 9))?.[0].length ?? 0;
  const end = at + 1 + zeros;
  if (text.charAt(at) !== "," || zeros === 3 || /[\d，]/.test(folded.charAt(end))) return undefined;
  const figure = GROUPED.exec(folded.slice(Math.max(0, at - LONGEST), end))?.[0];
  if (figure === undefined || !COUNTED.test(folded.slice(end, end + 2))) return undefined;
  return {
    span: { start: end - figure.length, end },
    message: `“${figure.replaceAll("，", ",")}”的千分位不是三位一节，请对照原始数据改正。`,
  };
};

export default defineParagraphRule({
  id: "numeral/malformed-number",
  title: "一个数只有一个小数点，千分位三位一节。",
  rationale: "“12.86.5万吨”“10,00余份”多是录入或修改时多了、漏了数字，读的人不知道是多少。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.1", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: {
    literals: ["，0", ...DIGITS.flatMap((digit) => UNITS.map((unit) => `.${digit}${unit}`))],
  },
  *check({ text, folded }, { hits }) {
    for (const { literal, at } of hits) {
      if (literal !== "，0" && isPlain(text, folded, at)) continue;
      const finding = literal === "，0" ? groupAt(text, folded, at) : decimalAt(text, folded, at + 1);
      if (finding) yield finding;
    }
  },
  examples: {
    invalid: [
      { text: "粮食总产量达⟦12.86.5⟧万吨，增长⟦3.2.1⟧%。" },
      { text: "发放宣传资料⟦10,00⟧余份，投入⟦1,250,0000⟧元。" },
      {
        text: "项目总投资⟦1．2⟧亿元，占⟦35．8⟧%。",
        fixed: "项目总投资1.2亿元，占35.8%。",
        severity: "information",
      },
    ],
    valid: [
      { text: "粮食总产量12.86万吨，投资1,250,000元，新增10,000余份，比2020.12.5元旦前多3.5%。" },
      { text: "见第3.2.1元件，版本V2.1.3万能版，编号A-1.2.3元。" },
      { text: "第5,0号仓，共10，000份，排名为1,0分。" },
      { text: "占３５．８％，投资１．２亿元。", note: "全角的数字由另一条规则一并改。" },
    ],
  },
});

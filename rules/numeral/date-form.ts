import type { Severity } from "../../engine/diagnostic";
import { defineParagraphRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** After these a year begins a date of the sentence; dates in tables and lists stand alone. */
const LEADS = [..."于自至从到"];
const CENTURIES = ["19", "20"];
const POINTED = /((?:19|20)\d\d)([、./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d、./%-]|[元万亿个人名家])/y;
const MONTH = /((?:19|20)\d\d)(-)(0?[1-9]|1[0-2])(?![\d./-]|年)(?=[一-鿿，。；])(?!标准|版|室|号|栋|楼|幢|型)/y;
const YEAR_BEFORE = /(?<!\d)(?:19|20)\d\d$/;
const PADDED = /年(\d{1,2})月(?:(\d{1,2})日)?/y;

interface Found {
  readonly span: Span;
  readonly right: string;
  readonly severity: Severity;
}

const formed = (year: string, month: string, day: string | undefined): string =>
  `${year}年${Number(month)}月${day === undefined ? "" : `${Number(day)}日`}`;

/** 于2024.1.5, 自2008-8. */
const shortAt = (folded: string, start: number): Found | undefined => {
  for (const pattern of [POINTED, MONTH]) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (!match) continue;
    const [whole, year = "", mark, month = "", day] = match;
    return {
      span: { start, end: start + whole.length },
      right: formed(year, month, day),
      severity: mark === "、" ? "error" : "information",
    };
  }
  return undefined;
};

/** 2024年01月05日, by its 年0 or 月0. */
const paddedAt = (folded: string, at: number): Found | undefined => {
  const from = folded.lastIndexOf("年", at);
  const year = YEAR_BEFORE.exec(folded.slice(Math.max(0, from - 5), from))?.[0];
  PADDED.lastIndex = from;
  const match = year === undefined ? null : PADDED.exec(folded);
  if (year === undefined || !match || from + match[0].length <= at) return undefined;
  const start = from - year.length;
  return {
    span: { start, end: from + match[0].length },
    right: formed(year, match[1] as string, match[2]),
    severity: "hint",
  };
};

const foundAt = (folded: string, { literal, at }: LiteralHit): Found | undefined =>
  literal.endsWith("0") && !LEADS.includes(literal.charAt(0)) ? paddedAt(folded, at) : shortAt(folded, at + 1);

export default defineParagraphRule({
  id: "numeral/date-form",
  title: "正文里的日期写作“2024年1月5日”。",
  rationale:
    "顿号表示并列，不能用来隔开年、月、日；“2024.1.5”“2024/1/5”“自2008-8开工”是登记表里的写法，正文要写全年、月、日，月、日前一般也不补零。",
  basis: [
    { source: "GB/T 15834-2011", clause: "A.4.2", evidence: "standard" },
    { source: "GB/T 15835-2011", clause: "5.1.4", evidence: "standard" },
  ],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["body", "heading"],
  triggers: { literals: [...LEADS.flatMap((lead) => CENTURIES.map((century) => lead + century)), "年0", "月0"] },
  *check({ folded }, { hits }) {
    let reached = 0;
    for (const hit of hits) {
      const found = foundAt(folded, hit);
      if (!found || found.span.start < reached) continue;
      const { span, right, severity } = found;
      reached = span.end;
      yield {
        span,
        severity,
        message:
          severity === "hint"
            ? `月、日前一般不补零，可写作“${right}”。`
            : `正文里的日期不写作“${folded.slice(span.start, span.end)}”，应写作“${right}”。`,
        fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "会议定于⟦2010、03、02⟧召开，请准时参加。",
        fixed: "会议定于2010年3月2日召开，请准时参加。",
        unsafe: true,
        severity: "error",
      },
      {
        text: "会议定于⟦2024.1.5⟧召开，工程自⟦2008-8⟧开工。",
        fixed: "会议定于2024年1月5日召开，工程自2008年8月开工。",
        unsafe: true,
        severity: "information",
      },
      { text: "会议于⟦2024年01月05日⟧召开。", fixed: "会议于2024年1月5日召开。", unsafe: true, severity: "hint" },
    ],
    valid: [
      { text: "会议定于2024年1月5日召开，2010、2011年分别增长3%。" },
      { text: "出生年月：1998.05\n2024.1.5 张三 签到", note: "登记表里的日期。" },
      {
        text: "于2008-8标准、自2024.1.5.3版起，增长到2010.1万元，搬到2008-8室。",
        note: "编号和数值。",
      },
      { text: "二〇二四年〇一月，到2020年底，20年05班。" },
    ],
  },
});

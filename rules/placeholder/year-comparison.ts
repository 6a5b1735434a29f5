import { defineParagraphRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { sentenceStart } from "./_years";

const COMPARERS = ["较", "比", "与", "同", "和"] as const;
const SOURCES = ["从", "由"] as const;
const CENTURIES = ["19", "20"] as const;

const YEAR = /((?:19|20)\d\d)年/y;
/** Parts of a year: 较2023年同期 and 较2023年初 compare no whole years. */
const PART_OF_YEAR = /^(?:初|底|末|年初|年末|\s?\d{1,2}\s?月|上半|下半|同期|前|后|第?[一二三四]季|预算|计划|[—–～-])/;
const DIRECTLY_BEFORE = /((?:19|20)\d\d)年[，]?$/;
const GROWS =
  /^[^。；，\d年]{0,8}\d[\d.,，]*[^。；，年]{0,8}?(?:提高|增加|增长|上升|提升|扩大|下降|降低|减少|缩短|降)(?:到|至|为)[^。；，\d]{0,6}\d[\d.]*[%万亿‰个张人元岁]*/;

const yearAt = (folded: string, at: number): number | undefined => {
  YEAR.lastIndex = at;
  const match = YEAR.exec(folded);
  return match ? Number(match[1]) : undefined;
};

/** A year that something is compared with or counted from says nothing of what the sentence speaks of. */
const IS_BASE = /[较比从由自与同]$/;

/** The year that the sentence before `at` speaks of, if it names one year only, and the whole of it. */
const subjectYear = (folded: string, at: number): number | undefined => {
  const text = folded.slice(sentenceStart(folded, at), at);
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)];
  const subject = years.filter((year) => !IS_BASE.test(text.slice(0, year.index))).at(-1);
  if (!subject || years.some((year) => year[1] !== subject[1])) return undefined;
  return PART_OF_YEAR.test(text.slice(subject.index + subject[0].length)) ? undefined : Number(subject[1]);
};

interface Found {
  readonly span: Span;
  readonly year: number;
}

const comparison = (folded: string, at: number): Found | undefined => {
  const year = yearAt(folded, at + 1);
  if (year === undefined) return undefined;
  const end = at + 6;
  if (PART_OF_YEAR.test(folded.slice(end, end + 5))) return undefined;
  const joiner = folded[at] as string;
  const beside = "与同和".includes(joiner);
  if (beside && !/^[^。；，]{0,4}(?:相比|比较|对比)/.test(folded.slice(end, end + 8))) return undefined;
  const tail = beside ? end + folded.slice(end).search(/相比|比较|对比/) + 2 : end;
  const before = DIRECTLY_BEFORE.exec(folded.slice(Math.max(0, at - 6), at));
  if (before)
    return Number(before[1]) === year ? { span: { start: at - before[0].length, end: tail }, year } : undefined;
  return subjectYear(folded, at) === year ? { span: { start: at, end: tail }, year } : undefined;
};

const growth = (folded: string, at: number): Found | undefined => {
  const year = yearAt(folded, at + 1);
  if (year === undefined) return undefined;
  const end = at + 6;
  if (PART_OF_YEAR.test(folded.slice(end, end + 5))) return undefined;
  const grows = GROWS.exec(folded.slice(end, end + 60));
  if (!grows || /^年|^\d/.test(folded.slice(end + grows[0].length))) return undefined;
  return subjectYear(folded, at) === year ? { span: { start: at, end: end + grows[0].length }, year } : undefined;
};

const find = (folded: string, { literal, at }: LiteralHit): Found | undefined =>
  (SOURCES as readonly string[]).includes(literal.charAt(0)) ? growth(folded, at) : comparison(folded, at);

export default defineParagraphRule({
  id: "placeholder/year-comparison",
  title: "一年的数据不能与同一年比较。",
  rationale:
    "“2023年与2023年相比”“截至2023年……较2023年增长”没有可比的基期，多是旧稿的年份被一次替换成当年的痕迹，读者无从知道数据同哪一年比。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...COMPARERS, ...SOURCES].flatMap((word) => CENTURIES.map((century) => word + century)) },
  *check({ folded }, { hits }) {
    for (const hit of hits) {
      const found = find(folded, hit);
      if (!found) continue;
      yield {
        span: found.span,
        message: `“${folded.slice(found.span.start, found.span.end)}”是${found.year}年同${found.year}年比较，没有基期，应核对原来的年份。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦2023年与2023年相比⟧，人均预期寿命提高2.57岁。" },
      { text: "⟦2022年比2022年⟧增长3%，⟦2021年，较2021年⟧下降2%。" },
      { text: "截至2023年，每千人口床位数、卫生人员数⟦较2023年⟧分别增长53.99%、50.77%。" },
      { text: "2023年贫困人口减少17万人，贡献率⟦从2023年6.83%提高到13.73%⟧。" },
      { text: "2024年全市医保基金结余12亿元，⟦同2024年相比⟧增加2亿元。" },
    ],
    valid: [
      { text: "2023年与2022年相比增长3%，截至2023年较2020年分别增长5%、6%。" },
      { text: "2023年6月末贷款余额较2023年初增长3%，2023年下半年较2023年上半年增长1%。" },
      { text: "2023年9月，参保率同比提高，较2023年同期计划增加2%。" },
      { text: "贡献率从2019年6.83%提高到2023年13.73%，2023年全省达标。" },
      { text: "2023年完成投资3亿元。全市常住人口较2023年增加2万人。", note: "两句话，无从断定。" },
      { text: "年均浓度较2020年下降25%，优良天数比2020年增加36天，用水量与2020年相比持平。", note: "两处都是基期。" },
      { text: "2022年、2023年发展平稳，总产值比2023年增长3%。" },
      { text: "2023年全市贷款余额较2023年初增长3%，支出由2023年初的1亿元增加到3亿元，2023年同2023年出台的政策衔接。" },
      { text: "2023年预算增长5%，支出由2023年第一季度1亿元增加到3亿元，与2023年计划相衔接。" },
      { text: "2023年，省、市从2023年起每年安排资金3亿元，比2000米高。" },
      { text: "用水量较200吨减少，培训规模从200人提高到300人。" },
    ],
  },
});

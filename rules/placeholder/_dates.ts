import type { Span } from "../../engine/span";
import { apartFrom } from "../common/spans";

/** A date of which something is still to be filled in. */
export interface OpenDate {
  /** The mask alone, or the whole date where it has several parts. */
  readonly span: Span;
  /** What is missing, in Chinese. */
  readonly missing: string;
  /** Whether the gap is a blank, as forms have it, and not a mask. */
  readonly blank: boolean;
  /** Whether nothing of the date is given. */
  readonly empty: boolean;
}

const MASK = "[xX×*_○〇□●]";
const YEAR = `(?:(?:19|20)\\d{2}|(?:19|20)\\d? {1,6}|[12]\\d{0,2}${MASK}{1,4}|${MASK}{1,8}| {1,12})`;
const FIELD = `(?: {0,4}\\d{1,2} {0,4}| {0,4}${MASK}{1,4} {0,4}| {1,10})`;
const WHOLE = new RegExp(
  `(?<![A-Za-z\\d一二三四五六七八九])(?:${YEAR} ?)?年(${FIELD})月(?:${FIELD}日)?|(?<![A-Za-z\\d])${FIELD}月${FIELD}日`,
  "g",
);
const OPEN_YEAR = new RegExp(
  `(?<![A-Za-z\\d〇○一二三四五六七八九零])(?:${MASK}{2,8}|[12]\\d{0,2}${MASK}{1,3})(?:年?[—–～/至到-]${MASK}{2,8}|年?[—–～/至到-][12]\\d{0,2}${MASK}{1,3})?(?=年|版|学年)`,
  "g",
);
const OPEN_MONTH = new RegExp(`(?<![A-Za-z\\d个])${MASK}{1,8}(?:[—–～-]${MASK}{1,8})?(?=月(?!龄|嫂|子))`, "g");
const OPEN_DAY = new RegExp(
  `(?<![A-Za-z\\d])${MASK}{1,8}(?:[—–～-]${MASK}{1,8})?(?=日(?!均|常|间|照|报|本|产|用|内|龄))`,
  "g",
);

/** Figures that fell out without a trace: 2024年月5日, 5月日, 自年10月, and dates kept vague: 2024年某月某日. */
const DROPPED =
  /(?<!\d)(?:19|20)\d\d年(?:月(?:\d{1,2}日|日(?![均报常产度历])|(?=[，。；、）]|$))|\d{1,2}月日(?![均报常产度历])|某月某日)|(?<!\d)\d{1,2}月日(?![均报常产度历])|年月\d{1,2}日|(?<=[自于至到从在，。；（])年(?=\d{1,2}月)/g;

/** Without any of these no figure of a date fell out. */
export const DROPPED_LITERALS: readonly string[] = [
  "年月",
  "月日",
  "某月",
  ...[..."自于至到从在，。；（"].flatMap((before) => [..."123456789"].map((digit) => `${before}年${digit}`)),
];

const HAS_GAP = new RegExp(`${MASK}|(?:^|年|月) +(?=年|月|日)|^ +年|^年`);
const HAS_MASK = new RegExp(MASK);
/** Words around a count of years: 连续xx年, xx年来. */
const DURATION_BEFORE = /(?:连续|未来|近|过去|已有|历时|累计|长达|达|满|每|约|超过|不少于|工作|用|第|前|后)$/;
const DURATION_AFTER = /^年(?:多|来|内|以上|以下|以内|间|期|左右|之久|前|后|制)/;

const trim = (folded: string, start: number, end: number): Span => {
  let from = start;
  while (folded[from] === " ") from++;
  return { start: from, end };
};

const wholeDates = (folded: string): OpenDate[] => {
  const dates: OpenDate[] = [];
  for (const match of folded.matchAll(WHOLE)) {
    const text = match[0];
    if (!HAS_GAP.test(text)) continue;
    const span = trim(folded, match.index, match.index + text.length);
    const left = folded[span.start - 1] ?? "";
    if (folded[span.start] === "年" && /[一-鿿\d]/.test(left)) continue;
    dates.push({ span, missing: "日期", blank: !HAS_MASK.test(text), empty: !/\d/.test(text) });
  }
  return dates;
};

const isDuration = (folded: string, start: number, end: number): boolean =>
  DURATION_BEFORE.test(folded.slice(Math.max(0, start - 3), start)) || DURATION_AFTER.test(folded.slice(end, end + 4));

const partsOf = (folded: string, pattern: RegExp, missing: (mask: string) => string): OpenDate[] =>
  [...folded.matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    missing: missing(match[0]),
    blank: false,
    empty: true,
  }));

const droppedDates = (folded: string): OpenDate[] =>
  [...folded.matchAll(DROPPED)].map((match) => {
    const vague = match[0].includes("某");
    const missing = match[0] === "年" ? "年份" : vague ? "实际的月和日" : "月份或日期";
    return { span: { start: match.index, end: match.index + match[0].length }, missing, blank: vague, empty: vague };
  });

const NONE: readonly OpenDate[] = [];

const byStart = (a: OpenDate, b: OpenDate): number => a.span.start - b.span.start;

const LONGEST_MONTH = 2;

const openYears = (folded: string): readonly OpenDate[] =>
  partsOf(folded, OPEN_YEAR, () => "年份").filter(({ span }) => !isDuration(folded, span.start, span.end));

/** Masks before 月, and figures that fell out: all of those have a 月 beside them. */
const openMonths = (folded: string): readonly OpenDate[] => [
  ...partsOf(folded, OPEN_MONTH, (mask) => (mask.length > LONGEST_MONTH ? "年份和月份" : "月份")),
  ...droppedDates(folded),
];

const openDays = (folded: string): readonly OpenDate[] =>
  folded.includes("日")
    ? partsOf(folded, OPEN_DAY, (mask) => (mask.length > LONGEST_MONTH ? "月份和日期" : "日期"))
    : NONE;

/**
 * Finds dates with masks or blanks in them: `xxxx年`, `20XX年X月X日`, `2024年 月 日`, and `xxxxx月` and `xxx日`, where the
 * figures of a whole date went into one mask. Offsets in `folded`, in text order, without overlaps.
 */
export const findOpenDates = (folded: string): readonly OpenDate[] => {
  const hasMonth = folded.includes("月");
  if (!hasMonth && !HAS_MASK.test(folded)) return NONE;
  const whole = hasMonth ? wholeDates(folded) : NONE;
  const parts = [...openYears(folded), ...(hasMonth ? openMonths(folded) : NONE), ...openDays(folded)].sort(byStart);
  return [
    ...whole,
    ...apartFrom(
      parts,
      ({ span }) => span,
      whole.map(({ span }) => span),
    ),
  ].sort(byStart);
};

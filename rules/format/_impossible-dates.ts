import type { LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { daysIn, readDay } from "./_calendar";

interface ImpossibleDate {
  readonly span: Span;
  /** Why there is no such day, in Chinese. */
  readonly reason: string;
}

const numbers = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const SHORT_MONTHS = [4, 6, 9, 11];
const LAST_MONTHS = numbers(13, 19);
const JOINTS = ["至", "—", "-", "～", "–", "到"];
const LAST_DAY = 31;
const LARGEST = 99;

const daysOf = (month: number, days: readonly number[]): readonly string[] =>
  days.flatMap((day) => [`${month}月${day}日`, `${month} 月 ${day} 日`]);

/** In Arabic numerals: what only a date that there is not may be written with, or February 29. */
export const DATE_WORDS: readonly string[] = [
  ...daysOf(2, [29, 30, LAST_DAY]),
  ...SHORT_MONTHS.flatMap((month) => daysOf(month, [LAST_DAY])),
  ...[...numbers(LAST_DAY + 1, LARGEST), "0", "00"].map((day) => `月${day}日`),
  ...[...numbers(13, LARGEST), "0", "00"].map((month) => `年${month}月`),
  ...JOINTS.flatMap((joint) => LAST_MONTHS.map((month) => `${joint}${month}月`)),
  "第五季度",
  "第六季度",
  ...JOINTS.flatMap((joint) => [`${joint}29日`, `${joint}30日`, `${joint}${LAST_DAY}日`]),
];

const HAN_SHORT = ["二", "四", "六", "九", "十一"];

/** In Chinese numerals. */
export const HAN_DATE_WORDS: readonly string[] = [
  "二月二十九日",
  "二月三十日",
  ...HAN_SHORT.map((month) => `${month}月三十一日`),
  "月三十二日",
];

const LUNAR = /[农阴夏旧古]历[^，。；]{0,6}$/;
const DATE = /(?<![\d.])(?:((?:19|20)\d\d) ?年 ?)?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日(?![均常]))?/g;
const RANGE_END = /(?<![\d.])(?:((?:19|20)\d\d) ?年 ?)?(\d{1,2})月\d{1,2}日?[至—–～到-](\d{1,2})日$/;
const BEFORE = 16;
const AFTER = 12;
const HAN_BEFORE = 5;

const reasonOf = (month: number, day: number | undefined, year: number | undefined): string | undefined => {
  if (month < 1 || month > 12) return year === undefined && day === undefined ? undefined : "一年只有12个月";
  if (day === undefined || (day >= 1 && day <= daysIn(month, year))) return undefined;
  return month === 2 && day === 29
    ? `${year}年是平年，2月只有28天`
    : `${month}月${day < 1 ? "从1日开始" : `只有${daysIn(month, year)}天`}`;
};

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const arabicAt = (folded: string, at: number): readonly ImpossibleDate[] => {
  const from = Math.max(0, at - BEFORE);
  return [...folded.slice(from, at + AFTER).matchAll(DATE)].flatMap((match) => {
    const start = from + match.index;
    const reason = reasonOf(Number(match[2]), toNumber(match[3]), toNumber(match[1]));
    const age = match[3] === undefined && /^[龄嫂]/.test(folded.slice(start + match[0].length));
    if (reason === undefined || age || LUNAR.test(folded.slice(Math.max(0, start - 12), start))) return [];
    return [{ span: { start, end: start + match[0].length }, reason }];
  });
};

const rangeAt = (folded: string, { literal, at }: LiteralHit): readonly ImpossibleDate[] => {
  const from = Math.max(0, at - BEFORE);
  const end = at + literal.length;
  const match = RANGE_END.exec(folded.slice(from, end));
  const reason = match ? reasonOf(Number(match[2]), Number(match[3]), toNumber(match[1])) : undefined;
  return match && reason ? [{ span: { start: from + match.index, end }, reason }] : [];
};

const MONTH_BEFORE = /(?<![\d.])(?:1[0-2]|[1-9])月?$/;

/** 1—13月 */
const monthRangeAt = (folded: string, { literal, at }: LiteralHit): readonly ImpossibleDate[] => {
  const first = MONTH_BEFORE.exec(folded.slice(Math.max(0, at - 4), at))?.[0];
  const end = at + literal.length;
  if (first === undefined || /[龄嫂]/.test(folded.charAt(end))) return [];
  return [{ span: { start: at - first.length, end }, reason: "一年只有12个月" }];
};

const quarterAt = ({ literal, at }: LiteralHit): readonly ImpossibleDate[] => [
  { span: { start: at, end: at + literal.length }, reason: "一年只有4个季度" },
];

const hanAt = (folded: string, { literal, at }: LiteralHit): readonly ImpossibleDate[] => {
  const end = at + literal.length;
  const dated = readDay(folded.slice(Math.max(0, at - HAN_BEFORE), end));
  if (folded[at - 1] === "十" || LUNAR.test(folded.slice(Math.max(0, at - 12), at))) return [];
  const start = dated ? at - HAN_BEFORE : at;
  if (literal !== "二月二十九日") return [{ span: { start, end }, reason: "这个月没有这一天" }];
  const reason = dated && reasonOf(dated.month, dated.day, dated.year);
  return reason ? [{ span: { start, end }, reason }] : [];
};

const datesAt = (folded: string, hit: LiteralHit): readonly ImpossibleDate[] => {
  const { literal } = hit;
  if (literal.endsWith("季度")) return quarterAt(hit);
  if (/[一二]/.test(literal)) return hanAt(folded, hit);
  if (!JOINTS.includes(literal.charAt(0))) return arabicAt(folded, hit.at);
  return literal.endsWith("月") ? monthRangeAt(folded, hit) : rangeAt(folded, hit);
};

/** The dates that no calendar has around the hits of `DATE_WORDS` and `HAN_DATE_WORDS`, in text order. */
export const impossibleDates = (folded: string, hits: readonly LiteralHit[]): readonly ImpossibleDate[] => {
  const found = new Map<number, ImpossibleDate>();
  for (const hit of hits) {
    const dates = datesAt(folded, hit);
    for (const date of dates) if (!found.has(date.span.start)) found.set(date.span.start, date);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
};

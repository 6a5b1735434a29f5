import { fold } from "../../engine/text/classes";
import { parseHanNumber } from "../../engine/text/numerals";

/** A day of the Gregorian calendar; the month from 1. Whether there is such a day is for `daysIn` to say. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month has, 0 where there is no such month. Without a year February has 29. */
export const daysIn = (month: number, year?: number): number =>
  month === FEBRUARY && (year === undefined || isLeap(year)) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

/** The days of the week as dates are followed by them, from Sunday. */
export const WEEKDAYS = "日一二三四五六";

/** The place in `WEEKDAYS` of a day. */
export const weekdayOf = ({ year, month, day }: CalendarDay): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Negative where `a` is before `b`. */
export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  (a.year - b.year) * 10000 + (a.month - b.month) * 100 + a.day - b.day;

/** `2024年3月5日`. */
export const formatDay = ({ year, month, day }: CalendarDay): string => `${year}年${month}月${day}日`;

const DIGITS = "〇一二三四五六七八九";
const ARABIC = /^((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/;
const HAN = /^([一二][〇一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;

/** The date that a line begins with, in Arabic or in Chinese numerals, blanks passed over. */
export const readDay = (line: string): CalendarDay | undefined => {
  const text = fold(line)
    .replace(/\s/g, "")
    .replace(/[○零O]/g, "〇");
  const arabic = ARABIC.exec(text);
  if (arabic) return { year: Number(arabic[1]), month: Number(arabic[2]), day: Number(arabic[3]) };
  const han = HAN.exec(text);
  if (!han) return undefined;
  const year = [...(han[1] as string)].reduce((value, digit) => value * 10 + DIGITS.indexOf(digit), 0);
  return { year, month: parseHanNumber(han[2] as string) ?? 0, day: parseHanNumber(han[3] as string) ?? 0 };
};

import type { Marker, MarkerKind } from "../../engine/document/model";
import { fold, isDigit } from "../../engine/text/classes";

/** Series that have one unit for each number: the unit of their 1, and how many they have. */
const SERIES: readonly (readonly [first: string, length: number])[] = [
  ["①", 20],
  ["❶", 10],
  ["➀", 10],
  ["⑴", 20],
  ["㈠", 10],
  ["⒈", 20],
  ["Ⅰ", 12],
];

const FIRST_OF_SERIES = 0x2160;
const LAST_OF_SERIES = 0x33ff;

/** The series that `numeral` is of, or undefined where it is of none. */
export const seriesOf = (numeral: string): readonly [first: string, length: number] | undefined => {
  const code = numeral.charCodeAt(0);
  if (code < FIRST_OF_SERIES || code > LAST_OF_SERIES) return undefined;
  return SERIES.find(([first, length]) => code >= first.charCodeAt(0) && code < first.charCodeAt(0) + length);
};

/** The first number of the numerals that `marker` has. */
const firstNumeral = ({ kind, unit, numeral }: Marker): string => {
  if (kind === "decimal") return `${unit.replace(/\d+/g, "1")}1`;
  if (kind !== "latin") return isDigit(numeral.charCodeAt(0)) ? "1" : "一";
  const folded = fold(numeral);
  return folded === folded.toUpperCase() ? "A" : "a";
};

/**
 * The marker that begins the list, folded: `（一）`, `1.`, `1、`, `第一章`, `1.1`, `①`, `⑴`. Half-width brackets and full-width
 * digits are the same form: they come from converting files, not from writing.
 */
export const formOf = (marker: Marker): string => {
  const mark = fold(marker.mark).replace("．", ".");
  const series = seriesOf(marker.numeral);
  if (series !== undefined) return series[0] + mark;
  const numeral = firstNumeral(marker);
  if (marker.kind === "chapter") return `第${numeral}${marker.unit}${mark}`;
  return fold(marker.open) + numeral + fold(marker.close) + mark;
};

const LABELS: Readonly<Partial<Record<MarkerKind, string>>> = {
  hanzi: "一、",
  "paren-hanzi": "（一）",
  arabic: "1.",
  "paren-arabic": "（1）",
  decimal: "1.1",
  circled: "①",
  latin: "a.",
  roman: "Ⅰ.",
};

/** The form that stands for all of the marker's kind, however they are dressed: `（一）` also for `（一）、`. */
export const labelOf = ({ kind, unit }: Marker): string => LABELS[kind] ?? `第一${unit}`;

/** Order of the kinds from the highest in the standards: GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3.8. */
export const HIERARCHY: readonly string[] = ["一、", "（一）", "1.", "（1）", "①"];

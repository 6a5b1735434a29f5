import type { Paragraph } from "../../engine/document/model";
import { parseNumber } from "../../engine/text/numerals";

/** The number of a figure or table at the head of its caption. Offsets in the paragraph. */
export interface Caption {
  /** 图, 表, 附图 or 附表, with the chapter before a hyphen: `图2-`. */
  readonly series: string;
  readonly ordinal: number;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly numeralStart: number;
}

const HAN = "一二三四五六七八九十";
const DIGITS = "123456789";

/** Literals without which a paragraph is no numbered caption. */
export const CAPTION_LITERALS: readonly string[] = [..."图表"].flatMap((kind) =>
  [...DIGITS, ...HAN, " "].map((unit) => kind + unit),
);

const CAPTION = /(附?[图表]) ?((?:\d{1,2}[-—–.])?)(\d{1,3}|[一二三四五六七八九十]{1,3})(?=[ ：、.]|$)/y;
const LONGEST = 60;

/** The caption that the paragraph is, or undefined. */
export const captionOf = ({ folded, content }: Paragraph): Caption | undefined => {
  const length = content.end - content.start;
  if (length > LONGEST || /[。；，：]$/.test(folded.slice(content.start, content.end))) return undefined;
  CAPTION.lastIndex = content.start;
  const match = CAPTION.exec(folded);
  if (!match) return undefined;
  const [whole, kind, prefix, numeral] = match as unknown as [string, string, string, string];
  const ordinal = parseNumber(numeral);
  const end = content.start + whole.length;
  if (!ordinal) return undefined;
  return {
    series: `${kind}${prefix.replace(/[—–]/, "-")}`,
    ordinal,
    title: folded.slice(end, content.end).replace(/^[ ：、.]+/, ""),
    start: content.start,
    end,
    numeralStart: end - numeral.length,
  };
};

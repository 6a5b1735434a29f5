import { fold, foldUnit, isDigit, isHan, isSpace } from "../text/classes";
import { HAN_NUMERALS, parseHanNumber } from "../text/numerals";
import type { Marker, MarkerKind } from "./model";

/** A marker as read from the head of a line; offsets from the head. */
interface Read {
  readonly kind: MarkerKind;
  readonly ordinal: number;
  readonly numeral: string;
  readonly unit: string;
  readonly open: string;
  readonly close: string;
  readonly mark: string;
  readonly length: number;
}

const NUMERAL = `[${HAN_NUMERALS}]{1,5}`;
const GRADE = new RegExp(`^(${NUMERAL})([、级类线期等批号]|产业|年级)`);
const HAN_MARK = new RegExp(`^(${NUMERAL})([、．.，：])`);
const BRACKETED = new RegExp(`^([（〔【]?)(${NUMERAL}|\\d{1,3})([）〕】])([、，．.：]?)`);
const ARABIC = /^(\d{1,3})([.、])/;
const DECIMAL = /^((?:\d{1,2}\.){1,4})(\d{1,2})(\.?)/;
/** A code may have more than a thousand articles: 第一千二百六十条. */
const CHAPTER = new RegExp(`^第([${HAN_NUMERALS}]{1,7}|\\d{1,4})(编|章|节|条|部分|篇)([、：:，．]?)`);
const LATIN = /^([A-Za-z])([.．、）])/;
/** What a title may begin with other than a word: 三.2024年工作, 二，“十四五”规划. */
const TITLE_START = /^(?:[“《]|(?:19|20)\d\d年)/;
const HEAD = 24;

const SERIES: readonly (readonly [first: number, last: number, kind: MarkerKind, close: string])[] = [
  [0x2460, 0x2473, "circled", ""],
  [0x2776, 0x277f, "circled", ""],
  [0x2780, 0x2789, "circled", ""],
  [0x2474, 0x2487, "paren-arabic", "⑴"],
  [0x3220, 0x3229, "paren-hanzi", "㈠"],
  [0x2488, 0x249b, "arabic", "⒈"],
  [0x2160, 0x216b, "roman", ""],
];

const DIGIT_ZERO = 0x30;
const NINE = 0x39;

const markerRead = (
  kind: MarkerKind,
  ordinal: number,
  numeral: string,
  length: number,
  rest: Partial<Read> = {},
): Read => ({
  kind,
  ordinal,
  numeral,
  unit: rest.unit ?? "",
  open: rest.open ?? "",
  close: rest.close ?? "",
  mark: rest.mark ?? "",
  length,
});

/** `一、二级` and `一、二、三等奖` name grades; `二、三年来` is a heading: only the next number before 、 or a class word tells. */
const isGrade = (ordinal: number, after: string): boolean => {
  const next = HAN_NUMERALS.includes(after.charAt(0)) ? GRADE.exec(after) : null;
  return next !== null && parseHanNumber(next[1] as string) === ordinal + 1;
};

const readHan = (head: string): Read | undefined => {
  const match = HAN_MARK.exec(head);
  if (!match) return undefined;
  const [whole, numeral, mark] = match as unknown as [string, string, string];
  const ordinal = parseHanNumber(numeral);
  if (ordinal === undefined || ordinal === 0 || ordinal > 199) return undefined;
  const after = head.slice(whole.length);
  if (mark !== "、" && !isHan(after.charCodeAt(0)) && !TITLE_START.test(after)) return undefined;
  if (mark === "，" && ordinal > 20) return undefined;
  if (isGrade(ordinal, after)) return undefined;
  return markerRead("hanzi", ordinal, numeral, whole.length, { mark });
};

const readBracketed = (head: string): Read | undefined => {
  const match = BRACKETED.exec(head);
  if (!match) return undefined;
  const [whole, open, numeral, close, mark] = match as unknown as [string, string, string, string, string];
  const arabic = isDigit(numeral.charCodeAt(0));
  const ordinal = arabic ? Number(numeral) : parseHanNumber(numeral);
  if (ordinal === undefined || ordinal === 0 || ordinal > 199) return undefined;
  const after = head.slice(whole.length);
  if (/^[、，]?[（〔【]/.test(after) || (mark === "、" && after.startsWith("第"))) return undefined;
  if (/^[项款条目班]/.test(after) && !open) return undefined;
  return markerRead(arabic ? "paren-arabic" : "paren-hanzi", ordinal, numeral, whole.length, { open, close, mark });
};

/** Units that follow a quantity: `1.5亿` and `3.2万元` are numbers, `3.2 主要任务` is a heading. */
const QUANTITY = /^[亿万千百%％‰元个倍米公吨年月日时岁度名人家项次户亩斤克升厘毫]/;

const readDecimal = (head: string): Read | undefined => {
  const match = DECIMAL.exec(head);
  if (!match) return undefined;
  const [whole, unit, last, mark] = match as unknown as [string, string, string, string];
  const after = head.slice(whole.length);
  const next = after.charCodeAt(0);
  if (!(isSpace(next) || isHan(next)) || QUANTITY.test(after.trimStart()) || Number(last) === 0) return undefined;
  if (last.length > 1 && last.startsWith("0")) return undefined;
  return markerRead("decimal", Number(last), `${unit}${last}`, whole.length, { unit, mark });
};

const readArabic = (head: string): Read | undefined => {
  const match = ARABIC.exec(head);
  if (!match) return undefined;
  const [whole, numeral, mark] = match as unknown as [string, string, string];
  const ordinal = Number(numeral);
  const after = head.slice(whole.length);
  if (ordinal === 0 || ordinal > 199 || isDigit(after.charCodeAt(0)) || after.length === 0) return undefined;
  if (/^ *\d+(?:[.、，]|\s*$)/.test(after)) return undefined;
  return markerRead("arabic", ordinal, numeral, whole.length, { mark });
};

const readChapter = (head: string): Read | undefined => {
  const match = CHAPTER.exec(head);
  if (!match) return undefined;
  const [whole, numeral, unit, mark] = match as unknown as [string, string, string, string];
  const ordinal = isDigit(numeral.charCodeAt(0)) ? Number(numeral) : parseHanNumber(numeral);
  if (ordinal === undefined || ordinal === 0) return undefined;
  const after = head.slice(whole.length);
  if (/^[第规的款项所中之至到和与及或、]/.test(after)) return undefined;
  if (mark === "" && after.length > 0 && unit !== "部分" && !isSpace(after.charCodeAt(0)) && unit !== "条")
    return undefined;
  return markerRead("chapter", ordinal, numeral, whole.length, { unit, mark });
};

const readLatin = (head: string): Read | undefined => {
  const match = LATIN.exec(head);
  if (!match) return undefined;
  const [whole, letter, sign] = match as unknown as [string, string, string];
  const next = head.charCodeAt(whole.length);
  if (!isHan(next) && !isSpace(next)) return undefined;
  if (sign === "、" && /^[A-Za-z]/.test(head.slice(whole.length))) return undefined;
  const close = sign === "）" ? sign : "";
  return markerRead("latin", letter.toLowerCase().charCodeAt(0) - 96, letter, whole.length, {
    close,
    mark: close ? "" : sign,
  });
};

const readSeries = (head: string): Read | undefined => {
  const code = head.charCodeAt(0);
  const series = SERIES.find(([first, last]) => code >= first && code <= last);
  if (!series) return undefined;
  const [first, , kind, close] = series;
  const mark = /^[、.．，]/.exec(head.slice(1))?.[0] ?? "";
  return markerRead(kind, code - first + 1, head.charAt(0), 1 + mark.length, { close, mark });
};

const readHead = (head: string): Read | undefined => {
  const code = head.charCodeAt(0);
  if (code >= DIGIT_ZERO && code <= NINE) return readDecimal(head) ?? readArabic(head) ?? readBracketed(head);
  if (code === 0xff08 || code === 0x3014 || code === 0x3010) return readBracketed(head);
  if (code === 0x7b2c) return readChapter(head);
  if (HAN_NUMERALS.includes(head.charAt(0))) return readHan(head) ?? readBracketed(head);
  if (code < 0x80) return readLatin(head);
  return code >= 0x2100 && code <= 0x3300 ? readSeries(head) : undefined;
};

/** Units (folded) with which a marker can begin: spares most lines the work. */
const BEGINNINGS = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const unit of `0123456789（〔【第${HAN_NUMERALS}`) table[unit.charCodeAt(0)] = 1;
  for (let code = 0x41; code <= 0x7a; code++) table[code] = 1;
  for (const [first, last] of SERIES) table.fill(1, first, last + 1);
  return table;
})();

/**
 * Reads the section number at the head of `text[start, end)`, in any of the forms that drafts have (GB/T 9704-2012 7.3.3,
 * GB/T 15834-2011 B.3, and what people write instead). The span is relative to `base`; `folds` tells whether the text need be
 * folded at all.
 */
export const readMarker = (
  text: string,
  start: number,
  end: number,
  base: number,
  folds = true,
): Marker | undefined => {
  if (start >= end || BEGINNINGS[foldUnit(text.charCodeAt(start))] === 0) return undefined;
  const raw = text.slice(start, Math.min(end, start + HEAD));
  const head = folds ? fold(raw) : raw;
  const read = readHead(head);
  if (!read) return undefined;
  const { length, open, close, mark } = read;
  const at = start + length - mark.length;
  return {
    kind: read.kind,
    ordinal: read.ordinal,
    numeral: read.numeral,
    unit: read.unit,
    open: open && text.charAt(start),
    close: close && close === head.charAt(length - mark.length - 1) ? text.charAt(at - 1) : close,
    mark: mark && text.slice(at, start + length),
    span: { start: start - base, end: start + length - base },
  };
};

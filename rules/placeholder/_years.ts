import type { Span } from "../../engine/span";

export interface YearPair {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

const BEFORE = /(?<![\d.])((?:19|20)\d\d)(年度?|) ?$/;
const AFTER = /(?:—{1,2}|-{1,2}|[–～至到、和/]) ?((?:19|20)\d\d)(?!\d|\.\d)(年度?|)/y;
/** A standard's number, a telephone number or another code. */
const CODE_BEFORE = /(?:[A-Za-z/]\s?|电话：?|传真：?|号码：?|[\d-]-|编号：?|型号：?)$/;
const CODE_AFTER = /^(?:[-—–]\d|号|[A-Za-z/]|[多余几]|[元人个万亿吨米户家%名])/;

/**
 * The two years around the joining mark at `mark` (`2021—2025年`, `2021年至2025年`, `2022、2023年`), or undefined where these
 * are no years. Offsets in `folded`.
 */
export const yearPairAt = (folded: string, mark: number): YearPair | undefined => {
  const at = /[—-]/.test(folded[mark] as string) && folded[mark - 1] === folded[mark] ? mark - 1 : mark;
  const before = BEFORE.exec(folded.slice(Math.max(0, at - 8), at));
  if (!before) return undefined;
  AFTER.lastIndex = at;
  const after = AFTER.exec(folded);
  if (!after) return undefined;
  const start = at - before[0].length;
  const end = at + after[0].length;
  if (CODE_BEFORE.test(folded.slice(Math.max(0, start - 6), start))) return undefined;
  if (after[2] === "" && CODE_AFTER.test(folded.slice(end, end + 2))) return undefined;
  const named = before[2] !== "" || after[2] !== "";
  const bracketed = folded[start - 1] === "（" && folded[end] === "）";
  if (/[一-鿿]/.test(folded[at] as string) || folded[at] === "、" ? !named : !named && !bracketed) return undefined;
  if (folded[at] === "和" && /^[^。；，]{0,4}(?:相比|比较|对比)/.test(folded.slice(end, end + 8))) return undefined;
  // 2023年6月 names a month, not a year.
  if (after[2] === "年" && /^\s?\d{1,2}\s?月/.test(folded.slice(end, end + 5))) return undefined;
  return { from: Number(before[1]), to: Number(after[1]), span: { start, end } };
};

const MONTH_BEFORE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月$/;
const MONTH_AFTER = /[—–～至到-]((?:19|20)\d\d)年(\d{1,2})月(?!\d)/y;

/**
 * The two months around the joining mark at `at` (`2023年5月至2023年8月`), as counts of months, or undefined where these are
 * no months. Offsets in `folded`.
 */
export const monthPairAt = (folded: string, at: number): YearPair | undefined => {
  const before = MONTH_BEFORE.exec(folded.slice(Math.max(0, at - 8), at));
  MONTH_AFTER.lastIndex = at;
  const after = before && MONTH_AFTER.exec(folded);
  if (!before || !after) return undefined;
  const months = (match: RegExpExecArray): number => Number(match[1]) * 12 + Number(match[2]);
  return { from: months(before), to: months(after), span: { start: at - before[0].length, end: at + after[0].length } };
};

const LONGEST_SENTENCE = 300;

/** Offset of the start of the sentence that `at` stands in; of a very long one, of its last part. */
export const sentenceStart = (folded: string, at: number): number => {
  const limit = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start > limit && !"。；！？".includes(folded[start - 1] as string)) start--;
  return start;
};

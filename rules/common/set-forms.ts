/** A set form without the marks and blanks inside it: forms that are alike so are ways of writing one form. */
export const withoutMarks = (form: string): string => form.replace(/[、，·\s]/g, "");

/** Counts or dates the numeral before it: `十四五个`. */
const MEASURE = /[个名条年月日项家位次号章节款页亿万点人]/;
const HAN = /\p{Script=Han}/u;
const ALL_NUMERALS = /^[一二三四五六七八九十]+$/;

/**
 * Whether a form that stands without its marks at `[start, end)` of a folded text is that form and no piece of something else: it
 * begins and ends with words, is no number, and no beginning of a longer form such as 互联网+医疗.
 */
export const standsAlone = (
  folded: string,
  start: number,
  end: number,
  boundaries: readonly number[] | Pick<ReadonlySet<number>, "has">,
): boolean => {
  const isBoundary = (at: number): boolean => ("has" in boundaries ? boundaries.has(at) : boundaries.includes(at));
  if (!isBoundary(start) || !isBoundary(end)) return false;
  if (folded[end - 1] === "+" && HAN.test(folded[end] ?? "")) return false;
  return !(ALL_NUMERALS.test(folded.slice(start, end)) && MEASURE.test(folded[end] ?? ""));
};

/** Whether one text has one character more than the other and is the same else. */
export const differsByOneMore = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
};

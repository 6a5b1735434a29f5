const NUMERALS = "〇一二三四五六七八九十";
const numberOf = (numeral: string): number => {
  if (/\d/.test(numeral)) return Number(numeral);
  return numeral === "两" ? 2 : NUMERALS.indexOf(numeral);
};

const FEWEST = 3;
const LONGEST_MEMBER = 24;
const LIST = /^\p{Script=Han}{0,8}（(?:即|指|是指|包括)?：?([^（）]{6,160})）/u;

/** How many members the numerals of a form promise: the first of them, or all together (三重一大: 3 or 4). */
const promised = (form: string): ReadonlySet<number> => {
  const values = (form.match(/[一二两三四五六七八九十]|\d+/g) ?? []).map(numberOf);
  return new Set([values[0] ?? 0, values.reduce((sum, value) => sum + value, 0)]);
};

/**
 * The members of an abbreviation with numbers, where the text right behind its closing mark lists as many as the form says:
 * `“四个意识”（政治意识、大局意识、核心意识、看齐意识）`. Undefined where it does not. `after` is folded.
 */
export const membersAfter = (form: string, after: string): readonly string[] | undefined => {
  const list = LIST.exec(after)?.[1];
  if (list === undefined) return undefined;
  const members = list
    .split(/[、，；]|以及|和(?=[^、，；]{0,160}$)/)
    .map((member) => member.trim())
    .filter((member) => member !== "");
  const fits = members.length >= FEWEST && promised(form).has(members.length);
  return fits && members.every(({ length }) => length >= 2 && length <= LONGEST_MEMBER) ? members : undefined;
};

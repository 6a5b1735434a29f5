/** What is passed over as a whole (an escape, a class), a group's head or end, a bar, or a quantifier. */
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<[=!]|[=!:]|<\w+>))?|\)\{?|\||[*+]\??|\{(\d+)(,?)(\d*)\}\??|(\?)\??/g;

/** How many ways of repeating an expression may have at one place of the text without being slow there. */
const MOST = 20_000;

/**
 * Whether every repeat in `source` has an upper limit, no group is repeated, and the limits of one alternative, multiplied,
 * stay small: such an expression costs at most that much at each place, so its time grows with the length of the text.
 */
export const isBounded = (source: string): boolean => {
  let ways = 1;
  let others = 0;
  let depth = 0;
  for (const [token, least, comma, most, optional] of source.matchAll(TOKEN)) {
    if (/^[*+]/.test(token) || token === "){" || (comma === "," && most === "")) return false;
    if (token.startsWith("(")) depth++;
    else if (token === ")") depth--;
    else if (token === "|" && depth === 0) {
      others += ways;
      ways = 1;
    } else if (optional !== undefined) ways *= 2;
    else if (comma === ",") ways *= Math.max(1, Number(most) - Number(least) + 1);
  }
  return ways + others <= MOST;
};

import type { Cut } from "./cut";

/** The digits of base 36, as character codes. */
const DIGITS = Uint16Array.from("0123456789abcdefghijklmnopqrstuvwxyz", (digit) => digit.charCodeAt(0));
const LONGEST = DIGITS.length - 1;

/** Longer texts are put together from pieces: a call takes a limited number of arguments. */
const PIECE = 4096;
const stringOf = (codes: readonly number[]): string => {
  if (codes.length <= PIECE) return String.fromCharCode(...codes);
  let text = "";
  for (let from = 0; from < codes.length; from += PIECE)
    text += String.fromCharCode(...codes.slice(from, from + PIECE));
  return text;
};

/**
 * Lengths of the words of a text in UTF-16 units, one base-36 digit each; a longer word is several. They add up to the text: a
 * segmenter that lost a character is not believed, then every character is a word.
 */
export const wordLengths = (cut: Cut, text: string): string => {
  const codes: number[] = [];
  let total = 0;
  for (const word of cut(text)) {
    total += word.length;
    let left = word.length;
    for (; left > LONGEST; left -= LONGEST) codes.push(DIGITS[LONGEST] as number);
    if (left > 0) codes.push(DIGITS[left] as number);
  }
  return total === text.length ? stringOf(codes) : "1".repeat(text.length);
};

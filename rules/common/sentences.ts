import type { Span } from "../../engine/span";
import { foldUnit, isSpace } from "../../engine/text/classes";

/** What may still belong to a sentence after its final mark. */
const CLOSERS = new Set([..."”’）》〉〕】"].map((mark) => mark.charCodeAt(0)));
/** After a quotation the sentence around it goes on: “……。”，他说。 */
const GOES_ON = new Set([..."，、；：。！？"].map((mark) => mark.charCodeAt(0)));

/** Whether a unit is 。！？ or a half-width form of them: compared one by one, since every unit of a text is asked. */
const isFinal = (code: number): boolean =>
  code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f;

/** Where the final mark at `at`, the marks that follow it and what closes around them end; negative where the sentence goes on. */
const endBehind = (text: string, at: number, end: number): number => {
  let to = at + 1;
  while (to < end && isFinal(text.charCodeAt(to))) to++;
  while (to < end && CLOSERS.has(foldUnit(text.charCodeAt(to)))) to++;
  return to < end && GOES_ON.has(foldUnit(text.charCodeAt(to))) ? -to : to;
};

/** The end of the first sentence that ends in `text[from, end)`. */
const firstEnd = (text: string, from: number, end: number): number => {
  for (let i = from; i < end; i++) {
    if (!isFinal(text.charCodeAt(i))) continue;
    const to = endBehind(text, i, end);
    if (to >= 0) return to;
    i = -to - 1;
  }
  return end;
};

/**
 * The sentences of `text[start, end)`, which is one paragraph: each ends with the final marks of GB/T 15834-2011 (。！？, with
 * closing quotation marks and brackets after them), the last with the paragraph. A semicolon stands within a sentence. Bracketed
 * and quoted sentences inside another one end it only where it does not go on with a mark.
 */
export const sentencesOf = (text: string, start: number, end: number): readonly Span[] => {
  const sentences = [];
  let from = start;
  while (from < end) {
    const to = firstEnd(text, from, end);
    sentences.push({ start: from, end: to });
    from = to;
  }
  return sentences;
};

/** The last end of a sentence that is at most `most` units behind `from`, -1 for none. */
const lastEndNear = (text: string, from: number, most: number, end: number): number => {
  for (let i = from + most - 1; i >= from; i--) {
    if (!isFinal(text.charCodeAt(i))) continue;
    const to = endBehind(text, i, end);
    if (to >= 0 && to - from <= most) return to;
    while (isFinal(text.charCodeAt(i - 1))) i--;
  }
  return -1;
};

/** The sentences of a paragraph that have more than `most` units. Looks backwards from where the next one would have to reach. */
export const sentencesBeyond = (most: number, text: string, { start, end }: Span): readonly Span[] => {
  const sentences = [];
  let from = start;
  while (end - from > most) {
    const near = lastEndNear(text, from, most, end);
    const to = near >= 0 ? near : firstEnd(text, from, end);
    if (near < 0) sentences.push({ start: from, end: to });
    from = to;
  }
  return sentences;
};

/** Length of `text[start, end)` in UTF-16 units without blanks. */
export const lengthOf = (text: string, { start, end }: Span): number => {
  let length = 0;
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) length++;
  return length;
};

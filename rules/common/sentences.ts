import type { Span } from "../../engine/span";
import { foldUnit, isSpace } from "../../engine/text/classes";

const ENDS = new Set([..."。！？"].map((mark) => mark.charCodeAt(0)));
/** What may still belong to a sentence after its final mark. */
const CLOSERS = new Set([..."”’）》〉〕】"].map((mark) => mark.charCodeAt(0)));
/** After a quotation the sentence around it goes on: “……。”，他说。 */
const GOES_ON = new Set([..."，、；：。！？"].map((mark) => mark.charCodeAt(0)));

/**
 * The sentences of `text[start, end)`, which is one paragraph: each ends with the final marks of GB/T 15834-2011 (。！？, with
 * closing quotation marks and brackets after them), the last with the paragraph. A semicolon stands within a sentence. Bracketed
 * and quoted sentences inside another one end it only where it does not go on with a mark.
 */
export const sentencesOf = (text: string, start: number, end: number): readonly Span[] => {
  const sentences = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!ENDS.has(foldUnit(text.charCodeAt(i)))) continue;
    let to = i + 1;
    while (to < end && ENDS.has(foldUnit(text.charCodeAt(to)))) to++;
    while (to < end && CLOSERS.has(foldUnit(text.charCodeAt(to)))) to++;
    i = to - 1;
    if (to < end && GOES_ON.has(foldUnit(text.charCodeAt(to)))) continue;
    sentences.push({ start: from, end: to });
    from = to;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};

/** Length of `text[start, end)` in UTF-16 units without blanks. */
export const lengthOf = (text: string, { start, end }: Span): number => {
  let length = 0;
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) length++;
  return length;
};

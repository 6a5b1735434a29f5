import { isHan } from "../../engine/text/classes";

const MARKS = new Set([..."，。、；：！？“”《》〈〉（）〔〕【】「」…—"]);

/** Whether the folded text has a Chinese character or a Chinese mark at `at`. */
export const isChineseAt = (folded: string, at: number): boolean =>
  isHan(folded.charCodeAt(at)) || MARKS.has(folded.charAt(at));

/** The same for a text that may still be half-width: round brackets say nothing, as they stand in code as well. */
export const isChineseBeside = (folded: string, at: number): boolean =>
  isChineseAt(folded, at) && !"（）".includes(folded.charAt(at));

const isPlain = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
};

const ADDRESS = /:\/\/|www\.|@|\.(?:com|cn|org|net|htm)/i;
const LONGEST = 200;

/** Whether the unit at `at` stands inside, not at the edge of, a web or mail address. */
export const isInAddress = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start < LONGEST && isPlain(text, start - 1)) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST && isPlain(text, end)) end++;
  return start < at && end > at + 1 && ADDRESS.test(text.slice(start, end));
};

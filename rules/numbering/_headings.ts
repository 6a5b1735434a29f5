import type { Section } from "../../engine/document/model";
import { fold } from "../../engine/text/classes";

/** Final mark of a heading that fills its paragraph, folded; empty where there is none. */
export const endMark = ({ block, titleSpan }: Section): string => {
  const { text, content } = block.paragraph;
  return fold(text.slice(titleSpan.end - block.start, content.end));
};

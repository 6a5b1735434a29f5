import type { Section } from "../../engine/document/model";
import { fold } from "../../engine/text/classes";

/** Final mark of a heading that fills its paragraph, folded; empty where there is none. */
export const endMark = ({ block, titleSpan }: Section): string => {
  const { text, content } = block.paragraph;
  return fold(text.slice(titleSpan.end - block.start, content.end));
};

/** Whether anything stands under the heading: text or headings of a lower level. */
export const hasContent = ({ block, extent }: Section): boolean =>
  extent.end > block.start + block.paragraph.content.end + 1;

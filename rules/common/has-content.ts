import type { Section } from "../../engine/document/model";

/** Whether anything stands under the heading's line: text or headings of a lower level. */
export const hasContent = ({ block, extent }: Section): boolean =>
  extent.end > block.start + block.paragraph.content.end + 1;

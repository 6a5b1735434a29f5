import type { Block } from "../../engine/document/model";
import type { Span } from "../../engine/span";

/** The block's text without its indent, as offsets in the document. */
export const contentOf = ({ start, paragraph: { content } }: Block): Span => ({
  start: start + content.start,
  end: start + content.end,
});

/** The block's folded text without its indent. */
export const wordsOf = ({ paragraph: { folded, content } }: Block): string => folded.slice(content.start, content.end);

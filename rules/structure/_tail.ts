import type { Block, Document, Element, Part } from "../../engine/document/model";
import type { Span } from "../../engine/span";

/** What stands behind the text proper: signature, date, attachment list, notes (GB/T 9704-2012 7.3.4–7.3.7). */
const BEHIND: ReadonlySet<Element> = new Set<Element>(["signature", "date", "attachmentNote", "note", "residue"]);
const BEFORE: ReadonlySet<Element> = new Set<Element>(["title", "documentNumber", "addressee", "note", "residue"]);

/** Index in `part.blocks` of the last block of the text proper, -1 if there is none. */
export const lastTextBlock = (part: Part): number => {
  let last = part.blocks.length - 1;
  while (last >= 0 && BEHIND.has((part.blocks[last] as Block).paragraph.element)) last--;
  const block = part.blocks[last];
  return block === undefined || BEFORE.has(block.paragraph.element) ? -1 : last;
};

export const contentOf = (block: Block): Span => ({
  start: block.start + block.paragraph.content.start,
  end: block.start + block.paragraph.content.end,
});

/** Where a finding on the part as a whole is shown: its title, else its first unit. */
export const headSpan = ({ titleSpan, span }: Part): Span => titleSpan ?? { start: span.start, end: span.start };

/** The line end that the document uses. */
export const lineEnd = (document: Document): string => (document.text.includes("\r\n") ? "\r\n" : "\n");

/** An edit that puts `lines` as lines of their own behind `block`, as far apart as the block and the line before it. */
export const insertAfter = (
  document: Document,
  block: Block,
  lines: readonly string[],
): { span: Span; newText: string } => {
  const end = lineEnd(document);
  const next = document.lineStarts[block.line + 1];
  const blank = block.line > 0 && isBlankLine(document, block.line - 1);
  const separator = blank ? end + end : end;
  const text = lines.join(separator);
  if (next === undefined)
    return { span: { start: document.text.length, end: document.text.length }, newText: separator + text };
  return { span: { start: next, end: next }, newText: blank ? end + text + end : text + end };
};

const isBlankLine = (document: Document, line: number): boolean => {
  const start = document.lineStarts[line] as number;
  const end = document.lineStarts[line + 1] ?? document.text.length;
  return document.text.slice(start, end).trim() === "";
};

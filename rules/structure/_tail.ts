import type { Block, Element, Part } from "../../engine/document/model";
import type { Surroundings } from "../../engine/rule";
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

/** An edit that puts `lines` as lines of their own behind `block`, as far apart as the block and the line before it. */
export const insertAfter = (
  around: Surroundings,
  block: Block,
  lines: readonly string[],
): { span: Span; newText: string } => {
  const end = around.lineEnd;
  const next = around.lineStarts[block.line + 1];
  const blank = block.line > 0 && isBlankLine(around, block.line - 1);
  const separator = blank ? end + end : end;
  const text = lines.join(separator);
  if (next === undefined)
    return { span: { start: around.text.length, end: around.text.length }, newText: separator + text };
  return { span: { start: next, end: next }, newText: blank ? end + text + end : text + end };
};

const isBlankLine = (around: Surroundings, line: number): boolean => {
  const start = around.lineStarts[line] as number;
  const end = around.lineStarts[line + 1] ?? around.text.length;
  return around.text.slice(start, end).trim() === "";
};

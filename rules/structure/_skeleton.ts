import type { Edit } from "../../engine/diagnostic";
import type { Block, Part, Section } from "../../engine/document/model";
import type { Surroundings } from "../../engine/rule";
import { formatHanNumber, HAN_NUMERALS } from "../../engine/text/numerals";
import { type Role, rolesIn } from "../common/roles";
import { insertAfter, lastTextBlock } from "./_tail";

const isDigits = (text: string): boolean => /^[0-9０-９]+$/.test(text);
const WRITABLE = new RegExp(`^(?:[0-9０-９]+|[${HAN_NUMERALS}]+)$`);

/** `ordinal` written as the sibling writes its own number. */
const numeralLike = (sibling: string, ordinal: number): string =>
  isDigits(sibling) ? String(ordinal) : formatHanNumber(ordinal);

/** Everything before the title in a heading's line, with another number: indent, Markdown marks, brackets. */
const prefixLike = (around: Surroundings, section: Section, ordinal: number): string => {
  const { block, marker, titleSpan } = section;
  const prefix = around.text.slice(block.start, titleSpan.start);
  if (marker === null) return prefix;
  const at = around.text.indexOf(marker.numeral, section.span.start) - block.start;
  return prefix.slice(0, at) + numeralLike(marker.numeral, ordinal) + prefix.slice(at + marker.numeral.length);
};

/** Markdown marks that close after the title. */
const suffixLike = (around: Surroundings, { titleSpan, block }: Section): string => {
  const end = block.start + block.paragraph.text.length;
  return /^[*_]*/.exec(around.text.slice(titleSpan.end, end))?.[0] ?? "";
};

const renumber = (around: Surroundings, section: Section, ordinal: number): Edit => {
  const numeral = section.marker?.numeral ?? "";
  const start = around.text.indexOf(numeral, section.span.start);
  return { span: { start, end: start + numeral.length }, newText: numeralLike(numeral, ordinal) };
};

const isNumbered = ({ marker }: Section): boolean => marker !== null;
/** Whether a number like the section's own can be written: not so for ① or 1.2. */
const isWritable = ({ marker }: Section): boolean => marker === null || WRITABLE.test(marker.numeral);

/** Index among the part's sections before which a section of this role goes. */
const placeOf = (sections: readonly Section[], order: readonly string[], role: Role): number => {
  const rank = order.indexOf(role.id);
  const later = new Set(order.slice(rank + 1));
  const at = sections.findIndex(({ title }) => {
    const named = rolesIn(title, order);
    return named.length > 0 && named.every((id) => later.has(id));
  });
  return at < 0 ? sections.length : at;
};

const lastBlockBefore = (part: Part, offset: number): Block | undefined => {
  let last: Block | undefined;
  for (const block of part.blocks) {
    if (block.start >= offset) break;
    last = block;
  }
  return last;
};

/**
 * Edits that put a section of `role` at its place in the part (roles come in `order`), numbered like its neighbours, with `body` under its heading;
 * later neighbours move up by one. The first edit is the new section. Undefined where the part has no sections to go beside.
 */
export const skeleton = (
  around: Surroundings,
  part: Part,
  order: readonly string[],
  role: Role,
  body: string,
): { readonly edits: readonly Edit[]; readonly before: Section | undefined } | undefined => {
  const sections = part.sections.filter((section) => !section.item);
  const at = placeOf(sections, order, role);
  const before = sections[at];
  const sibling = before ?? sections.at(-1);
  if (sibling === undefined || !sections.every(isWritable)) return undefined;
  const after = before ? lastBlockBefore(part, before.block.start) : part.blocks[lastTextBlock(part)];
  if (after === undefined) return undefined;
  const own = sibling.marker?.ordinal ?? 0;
  const heading = prefixLike(around, sibling, before ? own : own + 1) + role.heading + suffixLike(around, sibling);
  const indent = around.format === "markdown" ? "" : (/^\s*/.exec(sibling.block.paragraph.text)?.[0] ?? "");
  const later = before ? sections.slice(at).filter(isNumbered) : [];
  return {
    before,
    edits: [
      insertAfter(around, after, [heading, indent + body]),
      ...later.map((section) => renumber(around, section, (section.marker?.ordinal ?? 0) + 1)),
    ],
  };
};

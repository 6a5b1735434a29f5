import type { Span } from "../span";
import { foldUnit, isSpace } from "../text/classes";
import type { HeadingShape, Line } from "./line";
import type { Block, Marker, Section } from "./model";

/** A heading's block, and the line it was made of. */
export interface Heading {
  readonly block: Block;
  readonly line: Line;
}

interface Node {
  readonly block: Block;
  readonly shape: HeadingShape;
  readonly level: number;
  item: boolean;
  readonly children: Node[];
}

/** Canonical order of the families, from the highest: GB/T 9704-2012 7.3.3 (一、（一） 1.（1）), GB/T 15834-2011 B.3.8 (①). */
const RANKS: ReadonlyMap<string, number> = new Map([
  ["编", 1],
  ["篇", 1],
  ["部分", 2],
  ["章", 3],
  ["节", 4],
  ["条", 5],
  ["roman", 5.5],
  ["hanzi", 6],
  ["paren-hanzi", 7],
  ["arabic", 8],
  ["decimal", 8.2],
  ["paren-arabic", 9],
  ["circled", 10],
  ["latin", 11],
]);
const UNNUMBERED_RANK = 0.9;
/** Clauses are counted through the whole document, also below 一、 headings that group them. */
const CLAUSE = "条";

/** The numbering family of a marker: sections of one family under one parent are siblings. */
export const familyOf = (marker: Marker): string => {
  if (marker.kind === "chapter") return marker.unit;
  if (marker.kind === "decimal") return `decimal${marker.unit.split(".").length}`;
  return marker.kind;
};

const rankOf = (family: string): number => {
  const rank = RANKS.get(family);
  if (rank !== undefined) return rank;
  const decimal = /^decimal(\d)$/.exec(family);
  return decimal ? 8 + Number(decimal[1]) / 10 : UNNUMBERED_RANK;
};

const TITLE_ENDS = new Set([..."。！？；："].map((mark) => mark.charCodeAt(0)));
const LONG_TITLE = 120;
const CLOSER = new Map(
  [..."“”《》（）‘’〈〉"].flatMap((mark, i, all) =>
    i % 2 === 0 ? [[mark.charCodeAt(0), all[i + 1] as string]] : [],
  ) as [number, string][],
);
const FIRST_SPECIAL = 0x2018;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** End of the heading inside its paragraph: before the first final mark outside quotes and brackets. */
const titleEndOf = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_HAN && unit <= LAST_HAN) continue;
    const code = foldUnit(unit);
    if (code < FIRST_SPECIAL) continue;
    if (TITLE_ENDS.has(code)) return i;
    const closer = CLOSER.get(code);
    if (closer === undefined) continue;
    const end = text.indexOf(closer === "）" && text.charAt(i) === "(" ? ")" : closer, i);
    if (end > 0) i = end;
  }
  return to;
};

const computeHeading = ({ text, content, marker, depth }: Line): HeadingShape => {
  const end = Math.min(content.end, (marker?.span.end ?? content.start) + LONG_TITLE);
  let titleStart = marker ? marker.span.end : content.start;
  while (titleStart < end && isSpace(text.charCodeAt(titleStart))) titleStart++;
  const titleEnd = titleEndOf(text, titleStart, end);
  const family = depth > 0 ? `hash${depth}` : marker ? familyOf(marker) : "unnumbered";
  return {
    family,
    rank: depth > 0 ? depth / 10 : rankOf(family),
    head: marker?.span.start ?? content.start,
    titleStart,
    titleEnd,
    title: text.slice(titleStart, titleEnd),
    runIn: content.end - titleEnd > 1,
    clause: marker !== undefined && isClause(text, content.end),
  };
};

const headingOf = (line: Line): HeadingShape => {
  line.heading ??= computeHeading(line);
  return line.heading;
};

const SEMICOLON = "；".charCodeAt(0);

/** The paragraph is one clause of a sentence that runs over the list. */
const isClause = (text: string, end: number): boolean => {
  const last = foldUnit(text.charCodeAt(end - 1));
  return last === SEMICOLON && !text.includes("。");
};

/** Whether a new family outranks what is open: it was met above it before, or it outranks the root. */
const outranks = (stack: readonly Node[], family: string, rank: number, met: ReadonlyMap<string, number>): number => {
  const root = stack[0];
  if (!root) return 0;
  const grouped = family === CLAUSE && root.shape.family === "hanzi";
  if (rank < root.shape.rank && !grouped) return 0;
  const level = met.get(family);
  if (level === undefined) return stack.length;
  let depth = stack.length;
  while (depth > level - 1 && depth > 0 && (stack[depth - 1] as Node).shape.rank > rank) depth--;
  return depth;
};

/** Depth in the stack at which a heading of `family` goes: beside its own kind, else below what it does not outrank. */
const placeOf = (stack: readonly Node[], family: string, rank: number, met: ReadonlyMap<string, number>): number => {
  for (let i = stack.length - 1; i >= 0; i--) if ((stack[i] as Node).shape.family === family) return i;
  return outranks(stack, family, rank, met);
};

const spanAt = (offset: number, start: number, end: number): Span => ({ start: offset + start, end: offset + end });

const isItem = (node: Node, sibling: Node | undefined): boolean =>
  node.shape.clause || (sibling?.item === true && (node.block.paragraph.marker?.ordinal ?? 0) > 1);

const sectionOf = (node: Node, end: number): Section => {
  const { block, shape } = node;
  const span = spanAt(block.start, shape.head, shape.titleEnd);
  return {
    level: node.level,
    marker: block.paragraph.marker ?? null,
    title: shape.title,
    span,
    titleSpan: spanAt(block.start, shape.titleStart, shape.titleEnd),
    extent: { start: span.start, end },
    runIn: shape.runIn,
    item: node.item,
    block,
    children: node.children.length > 0 ? sectionsOf(node.children, end) : NO_SECTIONS,
  };
};

const NO_SECTIONS: readonly Section[] = [];
const startOf = (node: Node): number => node.block.start + node.shape.head;

const sectionsOf = (nodes: readonly Node[], end: number): readonly Section[] =>
  nodes.map((node, i) => {
    const next = nodes[i + 1];
    return sectionOf(node, next ? startOf(next) : end);
  });

/**
 * The section tree of one part. The hierarchy is that of this document: a family met under another belongs under it, whatever
 * its canonical place; numbers say nothing about levels, so gaps and repeats do not bend the tree.
 */
export const buildSections = (headings: readonly Heading[], end: number): readonly Section[] => {
  const roots: Node[] = [];
  const stack: Node[] = [];
  const met = new Map<string, number>();
  for (const { block, line } of headings) {
    const shape = headingOf(line);
    const depth = placeOf(stack, shape.family, shape.rank, met);
    const siblings = depth === 0 ? roots : (stack[depth - 1] as Node).children;
    const node: Node = { block, shape, level: depth + 1, item: false, children: [] };
    node.item = isItem(node, siblings.at(-1));
    if (!met.has(shape.family)) met.set(shape.family, depth + 1);
    siblings.push(node);
    while (stack.length > depth) stack.pop();
    stack.push(node);
  }
  return sectionsOf(roots, end);
};

/** The sections that are shown as such: items of a list that runs as one sentence are none. */
export const shownSections = (sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => !section.item);

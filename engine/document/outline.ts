import type { Span } from "../span";
import { foldUnit, isHan, isSpace } from "../text/classes";
import type { Block, Marker, Section } from "./model";

interface Node {
  readonly block: Block;
  readonly family: string;
  readonly rank: number;
  readonly level: number;
  readonly marker: Marker | null;
  readonly span: Span;
  readonly titleSpan: Span;
  readonly runIn: boolean;
  readonly item: boolean;
  readonly children: Node[];
}

/** Canonical order of the families, from the highest: GB/T 9704-2012 7.3.3 (一、（一） 1.（1）), GB/T 15834-2011 B.3.8 (①). */
const RANKS: Readonly<Record<string, number>> = {
  编: 1,
  篇: 1,
  部分: 2,
  章: 3,
  节: 4,
  条: 5,
  roman: 5.5,
  hanzi: 6,
  "paren-hanzi": 7,
  arabic: 8,
  decimal: 8.2,
  "paren-arabic": 9,
  circled: 10,
  latin: 11,
};
const UNNUMBERED_RANK = 0.9;

/** The numbering family of a marker: sections of one family under one parent are siblings. */
export const familyOf = (marker: Marker): string => {
  if (marker.kind === "chapter") return marker.unit;
  if (marker.kind === "decimal") return `decimal${marker.unit.split(".").length}`;
  return marker.kind;
};

const rankOf = (family: string): number => {
  const decimal = /^decimal(\d)$/.exec(family);
  return decimal ? 8 + Number(decimal[1]) / 10 : (RANKS[family] ?? UNNUMBERED_RANK);
};

const TITLE_ENDS = new Set([..."。！？；："].map((mark) => mark.charCodeAt(0)));
const LONG_TITLE = 120;
const CLOSER = new Map(
  [..."“”《》（）‘’〈〉"].flatMap((mark, i, all) =>
    i % 2 === 0 ? [[mark.charCodeAt(0), all[i + 1] as string]] : [],
  ) as [number, string][],
);
const FIRST_SPECIAL = 0x2018;

/** End of the heading inside its paragraph: before the first final mark outside quotes and brackets. */
const titleEndOf = (text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) {
    const code = foldUnit(text.charCodeAt(i));
    if (code < FIRST_SPECIAL || isHan(code)) continue;
    if (TITLE_ENDS.has(code)) return i;
    const closer = CLOSER.get(code);
    if (closer === undefined) continue;
    const end = text.indexOf(closer === "）" && text.charAt(i) === "(" ? ")" : closer, i);
    if (end > 0) i = end;
  }
  return to;
};

const headingSpan = (block: Block): { span: Span; titleSpan: Span; runIn: boolean } => {
  const { paragraph, start } = block;
  const { text, content, marker } = paragraph;
  const end = Math.min(content.end, (marker?.span.end ?? content.start) + LONG_TITLE);
  let titleStart = marker ? marker.span.end : content.start;
  while (titleStart < end && isSpace(text.charCodeAt(titleStart))) titleStart++;
  const titleEnd = titleEndOf(text, titleStart, end);
  const head = marker?.span.start ?? content.start;
  return {
    span: { start: start + head, end: start + titleEnd },
    titleSpan: { start: start + titleStart, end: start + titleEnd },
    runIn: content.end - titleEnd > 1,
  };
};

/** The paragraph is one clause of a sentence that runs over the list. */
const isClause = (text: string, end: number): boolean => {
  const last = text.charAt(end - 1);
  return (last === "；" || last === ";") && !text.includes("。");
};

/** Whether a new family outranks what is open: it was met above it before, or it outranks the root. */
const outranks = (
  stack: readonly Node[],
  node: { family: string; rank: number },
  met: ReadonlyMap<string, number>,
): number => {
  const root = stack[0];
  if (!root) return 0;
  if (node.rank < root.rank) return 0;
  const level = met.get(node.family);
  if (level === undefined) return stack.length;
  let depth = stack.length;
  while (depth > level - 1 && depth > 0 && (stack[depth - 1] as Node).rank > node.rank) depth--;
  return depth;
};

const familyOfBlock = (block: Block): string => {
  const { depth, marker } = block.paragraph;
  if (depth > 0) return `hash${depth}`;
  return marker ? familyOf(marker) : "unnumbered";
};

/** Depth in the stack at which a heading of `family` goes: beside its own kind, else below what it does not outrank. */
const placeOf = (stack: readonly Node[], family: string, rank: number, met: ReadonlyMap<string, number>): number => {
  for (let i = stack.length - 1; i >= 0; i--) if ((stack[i] as Node).family === family) return i;
  return outranks(stack, { family, rank }, met);
};

const nodeOf = (block: Block, family: string, rank: number, level: number, sibling: Node | undefined): Node => {
  const { text, content, marker } = block.paragraph;
  const ends = isClause(text, content.end);
  return {
    block,
    family,
    rank,
    level,
    marker: marker ?? null,
    ...headingSpan(block),
    item: marker !== undefined && (ends || (sibling?.item === true && marker.ordinal > 1)),
    children: [],
  };
};

const sectionOf = (text: string, node: Node, end: number): Section => ({
  level: node.level,
  marker: node.marker,
  title: text.slice(node.titleSpan.start, node.titleSpan.end),
  span: node.span,
  titleSpan: node.titleSpan,
  extent: { start: node.span.start, end },
  runIn: node.runIn,
  item: node.item,
  block: node.block,
  children: sectionsOf(text, node.children, end),
});

const sectionsOf = (text: string, nodes: readonly Node[], end: number): readonly Section[] =>
  nodes.map((node, i) => sectionOf(text, node, nodes[i + 1]?.span.start ?? end));

/**
 * The section tree of one part. The hierarchy is that of this document: a family met under another belongs under it, whatever
 * its canonical place; numbers say nothing about levels, so gaps and repeats do not bend the tree.
 */
export const buildSections = (text: string, headings: readonly Block[], end: number): readonly Section[] => {
  const roots: Node[] = [];
  const stack: Node[] = [];
  const met = new Map<string, number>();
  for (const block of headings) {
    const family = familyOfBlock(block);
    const rank = family.startsWith("hash") ? Number(family.slice(4)) / 10 : rankOf(family);
    const depth = placeOf(stack, family, rank, met);
    const siblings = depth === 0 ? roots : (stack[depth - 1] as Node).children;
    const node = nodeOf(block, family, rank, depth + 1, siblings.at(-1));
    if (!met.has(family)) met.set(family, depth + 1);
    siblings.push(node);
    stack.length = depth;
    stack.push(node);
  }
  return sectionsOf(text, roots, end);
};

import { createMemo } from "../memo";
import { isSpace } from "../text/classes";
import type { Scanner } from "../text/scanner";
import { setElements } from "./elements";
import { coreTitle, genreOfClosing, genreOfTitle } from "./genre";
import { headOf, type Line, paragraphOf } from "./line";
import { maskMarkdown } from "./markdown";
import type { Block, Document, Element, Format, Part } from "./model";
import { noteMove } from "./moves";
import { createPart } from "./part";
import { findParts, type PartStart } from "./parts";
import { findResidue } from "./residue";
import { type Lines, splitLines } from "./split";

const LINES = createMemo<Document, Lines>();

const REPEAT_WITHIN = 6;

/** A second copy of the title, as scraped pages have it, is residue. */
const markRepeatedTitle = (lines: readonly Line[], residue: Uint8Array, start: PartStart): void => {
  if (start.titleTo - start.titleFrom !== 1 || start.skip > 0) return;
  const title = headOf(lines[start.titleFrom] as Line, 90);
  for (let i = start.titleTo; i < Math.min(lines.length, start.titleTo + REPEAT_WITHIN); i++)
    if (!residue[i] && headOf(lines[i] as Line, 90) === title) residue[i] = 1;
};

const blocksOf = (split: Lines, elements: readonly Element[], previous: Document | undefined): readonly Block[] => {
  const old = previous?.blocks;
  return split.lines.map((line, i) => {
    const paragraph = paragraphOf(line, elements[i] as Element);
    const start = split.starts[i] as number;
    const number = split.numbers[i] as number;
    const before = old?.[i];
    if (before && before.paragraph === paragraph && before.start === start && before.line === number) return before;
    return { paragraph, start, line: number };
  });
};

const titleOf = (lines: readonly Line[], start: PartStart): string | null => {
  if (start.titleFrom === start.titleTo) return null;
  let title = "";
  for (let i = start.titleFrom; i < start.titleTo; i++) {
    const line = lines[i] as Line;
    title += line.text.slice(line.content.start + (i === start.titleFrom ? start.skip : 0), line.content.end);
  }
  return title;
};

const CLOSING_WITHIN = 8;

/** The genre by title, else by closing formula. A title that several documents of a compilation share is the compiler's. */
const genreOf = (title: string | null, shared: boolean, blocks: readonly Block[]): string | null => {
  const told = title === null || shared ? null : genreOfTitle(title);
  if (told) return told;
  for (const block of blocks.slice(-CLOSING_WITHIN)) {
    if (block.paragraph.element !== "body") continue;
    const closing = genreOfClosing(block.paragraph.text.trim());
    if (closing) return closing;
  }
  return null;
};

interface Frame {
  readonly split: Lines;
  readonly blocks: readonly Block[];
  readonly sharedTitles: ReadonlySet<string>;
}

const contentEndOf = (block: Block): number => block.start + block.paragraph.content.end;

const titleSpanOf = (split: Lines, start: PartStart): Part["titleSpan"] => {
  if (start.titleFrom === start.titleTo) return null;
  const first = split.lines[start.titleFrom] as Line;
  const last = split.lines[start.titleTo - 1] as Line;
  return {
    start: (split.starts[start.titleFrom] as number) + first.content.start + start.skip,
    end: (split.starts[start.titleTo - 1] as number) + last.content.end,
  };
};

const isSameSpan = (a: Part["span"] | null, b: Part["span"] | null, offset: number): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start + offset && a.end === b.end + offset);

/** The blanks before and after a span, and whether the text begins or ends with them: what a fix that inserts lines looks at. */
const blanksAround = (text: string, { start, end }: Part["span"]): string => {
  let from = start;
  let to = end;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  return `${from === 0}|${text.slice(from, start)}|${text.slice(end, to)}|${to === text.length}`;
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isBlank = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN || isSpace(code);

/** How far `part` has moved from `old`, if it is the same part: the same paragraphs at the same distances, and the same blanks around. */
const moveOf = (part: Part, old: Part, sameBlanks: boolean): number | undefined => {
  const offset = part.span.start - old.span.start;
  if (part.blocks.length !== old.blocks.length || !sameBlanks) return undefined;
  if (part.genre !== old.genre || part.title !== old.title) return undefined;
  if (!isSameSpan(part.span, old.span, offset) || !isSameSpan(part.titleSpan, old.titleSpan, offset)) return undefined;
  const same = part.blocks.every((block, i) => {
    const then = old.blocks[i] as Block;
    return block.paragraph === then.paragraph && block.start === then.start + offset;
  });
  return same ? offset : undefined;
};

/** Parts that did not change keep their identity, or are known as moved, so that nothing about them is worked out again. */
const recogniseParts = (parts: readonly Part[], text: string, previous: Document | undefined): readonly Part[] => {
  if (!previous) return parts;
  return parts.map((part, i) => {
    for (const at of [i, previous.parts.length - (parts.length - i)]) {
      const old = previous.parts[at];
      const offset = old && moveOf(part, old, blanksAround(text, part.span) === blanksAround(previous.text, old.span));
      if (!old || offset === undefined) continue;
      if (offset === 0 && part.blocks.every((block, n) => block === old.blocks[n])) return old;
      noteMove(part, { part: old, offset });
      return part;
    }
    return part;
  });
};

const partOf = (frame: Frame, start: PartStart, end: number): Part => {
  const { split } = frame;
  const title = titleOf(split.lines, start);
  const blocks = frame.blocks.slice(start.first, end);
  const inside = blocks.filter((block) => block.paragraph.element !== "residue");
  const from = split.starts[start.first] as number;
  return createPart({
    title,
    titleSpan: titleSpanOf(split, start),
    genre: genreOf(title, title !== null && frame.sharedTitles.has(coreTitle(title)), inside),
    span: { start: from, end: inside.length > 0 ? contentEndOf(inside.at(-1) as Block) : from },
    blocks,
    lines: split.lines.slice(start.first, end),
  });
};

const sharedTitlesOf = (lines: readonly Line[], starts: readonly PartStart[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const start of starts) {
    const title = coreTitle(titleOf(lines, start) ?? "");
    if (seen.has(title)) shared.add(title);
    seen.add(title);
  }
  return shared;
};

const elementsOf = (split: Lines, residue: Uint8Array, starts: readonly PartStart[]): readonly Element[] => {
  const parts = starts.map((start, i) => ({ ...start, end: starts[i + 1]?.first ?? split.lines.length }));
  return setElements(split.lines, residue, parts);
};

/**
 * Parses a file into paragraphs, parts and section trees. Never fails; `document.text` is the input, unit for unit, and every
 * offset refers to it. With the `previous` version of the same file, paragraphs that did not change are the same objects.
 */
export const parseDocument = (
  scanner: Scanner,
  firstResidueWord: number,
  text: string,
  format: Format,
  previous?: Document,
): Document => {
  const before = previous?.format === format ? previous : undefined;
  const read = format === "markdown" ? maskMarkdown(text) : text;
  const split = splitLines(scanner, read, format, before && LINES.get(before));
  const residue = findResidue(split.lines, firstResidueWord);
  const starts = findParts(split.lines, residue);
  for (const start of starts) markRepeatedTitle(split.lines, residue, start);
  const blocks = blocksOf(split, elementsOf(split, residue, starts), before);
  const frame: Frame = { split, blocks, sharedTitles: sharedTitlesOf(split.lines, starts) };
  const made = starts.map((start, i) => partOf(frame, start, starts[i + 1]?.first ?? blocks.length));
  const parts = recogniseParts(made, text, before);
  const document: Document = { text, format, blocks, parts, lineStarts: split.lineStarts };
  LINES.set(document, split);
  return document;
};

import { endsWithMark, headOf, type Line, lengthOf } from "./line";
import type { Element } from "./model";
import {
  isAddressee,
  isAttachmentLabel,
  isAttachmentNote,
  isBodyLike,
  isContents,
  isDateLine,
  isDocumentNumber,
  isHeaderLine,
  isHeadingLike,
  isNote,
  isSubtitle,
} from "./shapes";

/** The lines of one part: indexes `[first, end)`, the title's lines `[titleFrom, titleTo)`. */
export interface PartLines {
  readonly first: number;
  readonly end: number;
  readonly titleFrom: number;
  readonly titleTo: number;
}

const INTRODUCTION = 8;
const SIGNATURE_LENGTH = 40;

const LONGEST_ENTRY = 60;
const MOST_ENTRIES = 300;

/** An entry of a table of contents without leaders, page number and blanks. */
const entryOf = (line: Line): string =>
  headOf(line)
    .replace(/[.…·\d\s]{2,60}$/, "")
    .replace(/\s+/g, "");

/** Lines of a table of contents after 目录: short lines up to the first that repeats the first of them, else marked lines. */
const skipContents = (lines: readonly Line[], from: number, end: number): number => {
  const first = lines[from];
  if (first === undefined) return from;
  const head = entryOf(first);
  for (let i = from + 1; i < Math.min(end, from + MOST_ENTRIES); i++) {
    const line = lines[i] as Line;
    if (lengthOf(line) > LONGEST_ENTRY || endsWithMark(line)) break;
    if (entryOf(line) === head) return i;
  }
  let i = from;
  while (i < end && !isBodyLike(lines[i] as Line) && (lines[i] as Line).marker) i++;
  return i < end && i > from && !(lines[i] as Line).marker ? from : i;
};

const setHead = (lines: readonly Line[], residue: Uint8Array, part: PartLines, elements: Element[]): void => {
  let addressed = false;
  for (let i = part.first; i < Math.min(part.end, part.titleTo + INTRODUCTION); i++) {
    const line = lines[i] as Line;
    if (residue[i] || elements[i] === "title") continue;
    if (isDocumentNumber(line)) elements[i] = "documentNumber";
    else if (isAttachmentLabel(line)) elements[i] = "attachmentLabel";
    else if (i < part.titleFrom && isHeaderLine(line)) elements[i] = "note";
    else if (i < part.titleTo) continue;
    else if (isNote(line) || isSubtitle(line)) elements[i] = "note";
    else if (!addressed && isAddressee(line)) {
      elements[i] = "addressee";
      addressed = true;
    } else if (isBodyLike(line) || line.marker) break;
  }
};

/** Closing formulas that lost their final mark. */
const CLOSES = /^(?:[特专]此|此[致复]|[妥当]否)/;
const HOLDS_CLAUSES = /[，。；：？！]/;

const isSignature = (line: Line): boolean => {
  if (lengthOf(line) > SIGNATURE_LENGTH || endsWithMark(line) || line.marker) return false;
  const text = headOf(line);
  return !HOLDS_CLAUSES.test(text) && !CLOSES.test(text);
};

/** From the end backwards: notes, date, signature, attachment note (GB/T 9704-2012 7.3.4–7.3.7). */
const setTail = (lines: readonly Line[], residue: Uint8Array, part: PartLines, elements: Element[]): void => {
  let signing = false;
  for (let i = part.end - 1; i >= part.titleTo; i--) {
    const line = lines[i] as Line;
    if (residue[i]) continue;
    if (isDateLine(line)) {
      elements[i] = "date";
      signing = true;
    } else if (isNote(line) || isAttachmentNote(line)) {
      elements[i] = isNote(line) ? "note" : "attachmentNote";
      signing = false;
    } else if (signing && isSignature(line)) elements[i] = "signature";
    else if (isBodyLike(line) || !signing) return;
  }
};

/** Attachment lists go on under 附件： with numbered lines. */
const setAttachmentLists = (lines: readonly Line[], part: PartLines, elements: Element[]): void => {
  for (let i = part.titleTo; i < part.end; i++) {
    if (!isAttachmentNote(lines[i] as Line) || (elements[i] !== "body" && elements[i] !== "attachmentNote")) continue;
    elements[i] = "attachmentNote";
    while (i + 1 < part.end && (lines[i + 1] as Line).marker?.kind === "arabic" && !isBodyLike(lines[i + 1] as Line))
      elements[++i] = "attachmentNote";
  }
};

const isNumbered = (line: Line): boolean => line.marker !== undefined || line.depth > 0;

/**
 * Marks numbered headings and tables of contents, and returns the lines that may be unnumbered headings: short lines between
 * running text, where the part has no numbered sections of its own, or where a new count follows.
 */
const setHeadings = (
  lines: readonly Line[],
  residue: Uint8Array,
  part: PartLines,
  elements: Element[],
): readonly number[] => {
  const unnumbered: number[] = [];
  let majors = false;
  let previous = -1;
  for (let i = part.titleTo; i < part.end; i++) {
    const line = lines[i] as Line;
    if (residue[i] || elements[i] !== "body") continue;
    if (isNumbered(line)) {
      elements[i] = "heading";
      majors ||= isMajor(line);
    } else if (isContents(line)) {
      elements[i] = "note";
      const end = skipContents(lines, i + 1, part.end);
      for (let at = i + 1; at < end; at++) elements[at] = "note";
      i = Math.max(i, end - 1);
    } else if (isUnnumberedHeading(lines, residue, part, i, previous)) unnumbered.push(i);
    previous = i;
  }
  return majors ? unnumbered.filter((i) => startsCount(lines[i + 1])) : unnumbered;
};

const isMajor = ({ depth, marker }: Line): boolean =>
  depth > 0 || marker?.kind === "hanzi" || (marker?.kind === "chapter" && marker.unit !== "条");

const startsCount = (line: Line | undefined): boolean => line?.marker?.ordinal === 1 && line.marker.kind !== "chapter";
const SHORT_LEAD = 8;

const isUnnumberedHeading = (
  lines: readonly Line[],
  residue: Uint8Array,
  part: PartLines,
  i: number,
  previous: number,
): boolean => {
  const line = lines[i] as Line;
  if (!isHeadingLike(line) || i + 1 >= part.end || residue[i + 1]) return false;
  const next = lines[i + 1] as Line;
  if (!(isBodyLike(next) || startsCount(next))) return false;
  if (previous < 0) return lengthOf(line) <= SHORT_LEAD && isBodyLike(next) && !isAddressee(next);
  const before = lines[previous] as Line;
  return endsWithMark(before) || lengthOf(before) >= 60 || before.marker !== undefined;
};

const FEWEST_UNNUMBERED = 2;

/** The role of every line, in GB/T 9704-2012 terms. One short line alone in a file is no sign of unnumbered headings. */
export const setElements = (lines: readonly Line[], residue: Uint8Array, parts: readonly PartLines[]): Element[] => {
  const elements = new Array<Element>(lines.length).fill("body");
  const unnumbered: number[] = [];
  for (const part of parts) {
    for (let i = part.titleFrom; i < part.titleTo; i++) if (!residue[i]) elements[i] = "title";
    setHead(lines, residue, part, elements);
    setTail(lines, residue, part, elements);
    setAttachmentLists(lines, part, elements);
    unnumbered.push(...setHeadings(lines, residue, part, elements));
  }
  if (unnumbered.length >= FEWEST_UNNUMBERED) for (const i of unnumbered) elements[i] = "heading";
  for (let i = 0; i < lines.length; i++) if (residue[i]) elements[i] = "residue";
  return elements;
};

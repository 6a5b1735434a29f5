import { CLASS } from "../text/classes";
import { genreOfTitle } from "./genre";
import { endsWithMark, headOf, type Line, lengthOf } from "./line";
import { isAttachmentLabel, isDateLine, isHeaderLine, isHeadingLike, isTitleLike, pieceHead } from "./shapes";

/** Where a document inside the file begins and which of its lines are its title. Indexes of lines. */
export interface PartStart {
  readonly first: number;
  /** The title's lines `[from, to)`, empty where there is none. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** Units of the first title line that are no title: `第3篇: `. */
  readonly skip: number;
}

const INDENT_SHARE = 0.8;
const FEW = 3;

const indented = (line: Line): boolean => line.content.start > 0;

/** Whether nearly all running text of the file is indented, so that a line without indent stands out. */
const isIndentedFile = (lines: readonly Line[], residue: Uint8Array): boolean => {
  let all = 0;
  let inside = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (residue[i] || lengthOf(line) < 60) continue;
    all++;
    if (indented(line)) inside++;
  }
  return all >= FEW && inside >= all * INDENT_SHARE;
};

const nextLine = (lines: readonly Line[], residue: Uint8Array, from: number): number => {
  let i = from;
  while (i < lines.length && residue[i]) i++;
  return i;
};

const MOST_TITLE_LINES = 4;
const MOST_PLAIN_LINES = 2;
const LONGEST_SECOND = 50;
/** Words that open a frame which 的 and the genre close: `关于…的通知`. */
const OPENS_FRAME = /关于|转发|印发/;
const CLOSES_FRAME = /的[^的]{2,8}$/;

const isTitleLine = (line: Line | undefined): line is Line =>
  line !== undefined && isTitleLike(line) && lengthOf(line) <= LONGEST_SECOND;

/** A title may stand on several lines: it ends where it names its genre, and where 关于 stands in it, after 的. */
const titleEnd = (lines: readonly Line[], residue: Uint8Array, from: number): number => {
  let title = "";
  let named = 0;
  for (let at = from; at < from + MOST_TITLE_LINES; at++) {
    const line = lines[at];
    if (at > from && (!isTitleLine(line) || residue[at])) break;
    title += headOf(line as Line, 90).replace(/\s+/g, "");
    if (title.lastIndexOf("《") > title.lastIndexOf("》")) continue;
    const framed = OPENS_FRAME.test(title);
    if (!framed && at - from >= MOST_PLAIN_LINES) break;
    if (genreOfTitle(title) === null) continue;
    if (!framed || CLOSES_FRAME.test(title)) return at + 1;
    named ||= at + 1;
  }
  return named || from + 1;
};

const titled = (lines: readonly Line[], residue: Uint8Array, first: number, from: number): PartStart => ({
  first,
  titleFrom: from,
  titleTo: titleEnd(lines, residue, from),
  skip: 0,
});

const untitled = (first: number): PartStart => ({ first, titleFrom: first, titleTo: first, skip: 0 });

/** `第3篇: 标题`, with the title in the same line or in the next. */
const pieceStart = (lines: readonly Line[], residue: Uint8Array, i: number): PartStart | undefined => {
  const line = lines[i] as Line;
  const skip = pieceHead(line);
  if (skip === 0) return undefined;
  if (skip < lengthOf(line)) return { first: i, titleFrom: i, titleTo: i + 1, skip };
  const next = nextLine(lines, residue, i + 1);
  return next < lines.length && isTitleLike(lines[next] as Line) ? titled(lines, residue, i, next) : untitled(i);
};

/** `附件1` alone: what follows is a document of its own. */
const attachmentStart = (lines: readonly Line[], residue: Uint8Array, i: number): PartStart | undefined => {
  if (!isAttachmentLabel(lines[i] as Line)) return undefined;
  const next = nextLine(lines, residue, i + 1);
  return next < lines.length && isTitleLike(lines[next] as Line) ? titled(lines, residue, i, next) : untitled(i);
};

/** After signature and date a line with a genre's name begins what the document issues: 通知 with its 方案. */
const issuedStart = (
  lines: readonly Line[],
  residue: Uint8Array,
  i: number,
  lastDate: number,
): PartStart | undefined => {
  const line = lines[i] as Line;
  if (lastDate < 0 || i - lastDate > 4 || !isTitleLike(line)) return undefined;
  const start = titled(lines, residue, i, i);
  let title = "";
  for (let at = start.titleFrom; at < start.titleTo; at++) title += headOf(lines[at] as Line, 90);
  return genreOfTitle(title) === null ? undefined : start;
};

/** A second line under a title that names the place is its subtitle. */
const NAMES_PLACE = /^(?:[xX×]{2,}|全[国省市县区州]|[^\s，、]{1,5}[省市县区州](?!级))/;

const isSubtitleOfPlace = (line: Line | undefined): boolean =>
  line !== undefined && isTitleLike(line) && !indented(line) && NAMES_PLACE.test(headOf(line));

/** In a file of indented text: a line without indent that looks like a title and stands before indented text. */
const outdentedStart = (lines: readonly Line[], residue: Uint8Array, i: number): PartStart | undefined => {
  const line = lines[i] as Line;
  if (indented(line) || lengthOf(line) < 6 || !isTitleLike(line)) return undefined;
  const next = lines[nextLine(lines, residue, i + 1)];
  if (!next || (!indented(next) && !isTitleLike(next))) return undefined;
  return { first: i, titleFrom: i, titleTo: i + 1, skip: 0 };
};

const MOST_HEADER_LINES = 8;

/** The line after the 版头 that begins at `i`, which is the title; `i` where there is no 版头 or no title under it. */
const headerEnd = (lines: readonly Line[], residue: Uint8Array, i: number): number => {
  let at = i;
  while (at < Math.min(lines.length, i + MOST_HEADER_LINES) && isHeaderLine(lines[at] as Line))
    at = nextLine(lines, residue, at + 1);
  return at < lines.length && isTitleLike(lines[at] as Line) ? at : i;
};

/** The title of the first document: the first line if it looks like one, or the line under the 版头. */
const firstStart = (lines: readonly Line[], residue: Uint8Array, i: number): PartStart => {
  const title = headerEnd(lines, residue, i);
  if (title > i) return titled(lines, residue, i, title);
  const line = lines[i] as Line;
  if (line.depth > 0 && line.depth <= 2 && !line.marker) return { first: i, titleFrom: i, titleTo: i + 1, skip: 0 };
  if (!isTitleLike(line) || (isHeadingLike(line) && lengthOf(line) < 4 && genreOfTitle(headOf(line)) === null)) {
    const number = /^\S{2,16}[〔[]/.test(headOf(line)) || lengthOf(line) <= 12;
    const next = nextLine(lines, residue, i + 1);
    const follows =
      number && !line.marker && !endsWithMark(line) && next < lines.length && isTitleLike(lines[next] as Line);
    return follows ? titled(lines, residue, i, next) : untitled(i);
  }
  return titled(lines, residue, i, i);
};

/**
 * Finds the documents inside a file. Numbering, genre and sections are judged in each of them alone. Lines before the first
 * `第1篇` of a compilation belong to none.
 */
export const findParts = (lines: readonly Line[], residue: Uint8Array): readonly PartStart[] => {
  const starts: PartStart[] = [];
  const outdents: PartStart[] = [];
  const byIndent = isIndentedFile(lines, residue);
  let lastDate = -1;
  let pieces = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (residue[i] || lengthOf(line) > 100 || (line.classes & CLASS.han) === 0) continue;
    const piece = pieceStart(lines, residue, i);
    const start = piece ?? attachmentStart(lines, residue, i) ?? issuedStart(lines, residue, i, lastDate);
    if (piece) pieces++;
    if (start) {
      starts.push(start);
      lastDate = -1;
      i = Math.max(i, start.titleTo - 1);
    } else if (byIndent) {
      const outdent = outdentedStart(lines, residue, i);
      if (outdent) {
        outdents.push(outdent);
        if (isSubtitleOfPlace(lines[i + 1])) i++;
      }
    }
    if (isDateLine(line)) lastDate = i;
  }
  if (starts.length === 0 && outdents.length >= FEW) starts.push(...outdents);
  const first = nextLine(lines, residue, 0);
  if (first < lines.length && pieces === 0 && (starts[0]?.first ?? lines.length) > first)
    starts.unshift(firstStart(lines, residue, first));
  return starts.filter((start, i) => i === 0 || start.first >= (starts[i - 1] as PartStart).titleTo);
};

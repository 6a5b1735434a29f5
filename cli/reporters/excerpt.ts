import { eastAsianWidth } from "get-east-asian-width";
import type { Span } from "../../engine/span";
import { isUnprintable, REPLACEMENT } from "./printable";

/** Columns that an excerpt may take. */
const WIDTH = 76;
const MARKED_WIDTH = 40;
const TAB = "    ";
const ELLIPSIS = "…";
/** Marks that sit on the character before them. */
const COMBINING = /[\u0300-\u036f]|[\u0483-\u0489]|[\u20d0-\u20ff]|\u3099|\u309a|[\ufe00-\ufe0f]|[\ufe20-\ufe2f]/;

/** A character as printed, and the columns it takes. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 units of the character in the source. */
  readonly units: number;
}

export interface Excerpt {
  /** The line around the span, cut at both ends where it is long. */
  readonly text: string;
  /** Marks under the span: `～` under a character of two columns, `^` under one of one column. */
  readonly marks: string;
}

/**
 * The piece of a text's line that a span begins in, with marks that line up under Chinese. Characters of ambiguous width
 * (curly quotes, dashes, circled numbers) count as one column, as terminals draw them unless told otherwise; controls and
 * invisible characters are printed as `�` of one column, so that no text can steer the terminal.
 */
export function excerpt(text: string, span: Span): Excerpt {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = endOfLine(text, span.start);
  const end = Math.min(span.end, lineEnd);
  const marked = takeFirst(cells(text.slice(span.start, Math.min(end, span.start + WIDTH))), MARKED_WIDTH);
  const markedEnd = span.start + lengthOf(marked);
  const budget = WIDTH - widthOf(marked);
  const after = cells(text.slice(markedEnd, Math.min(lineEnd, markedEnd + WIDTH)));
  const before = cells(text.slice(Math.max(lineStart, span.start - WIDTH), span.start));
  const left = takeLast(before, Math.max(budget >> 1, budget - widthOf(after)));
  const right = takeFirst(after, budget - widthOf(left));
  const cutLeft = span.start - lengthOf(left) > lineStart;
  const cutRight = markedEnd + lengthOf(right) < lineEnd;
  const blanks = left.map(({ width }) => (width === 2 ? "\u3000" : " ".repeat(width))).join("");
  const marks = marked.map(({ width }) => (width === 2 ? "～" : "^".repeat(width))).join("");
  return {
    text: `${cutLeft ? ELLIPSIS : ""}${print([...left, ...marked, ...right])}${cutRight ? ELLIPSIS : ""}`,
    marks: `${cutLeft ? " " : ""}${blanks}${marks === "" ? "^" : marks}`,
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  return end > from && text[end - 1] === "\r" ? end - 1 : end;
}

const cells = (text: string): readonly Cell[] => [...text].map(toCell);

function toCell(character: string): Cell {
  const units = character.length;
  if (character === "\t") return { text: TAB, width: TAB.length, units };
  if (isUnprintable(character)) return { text: REPLACEMENT, width: 1, units };
  if (COMBINING.test(character)) return { text: character, width: 0, units };
  return { text: character, width: eastAsianWidth(character.codePointAt(0) ?? 0), units };
}

function takeFirst(row: readonly Cell[], columns: number): readonly Cell[] {
  let used = 0;
  const end = row.findIndex((cell) => {
    used += cell.width;
    return used > columns;
  });
  return end < 0 ? row : row.slice(0, end);
}

const takeLast = (row: readonly Cell[], columns: number): readonly Cell[] =>
  [...takeFirst([...row].reverse(), columns)].reverse();

const widthOf = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + cell.width, 0);
const lengthOf = (row: readonly Cell[]): number => row.reduce((sum, cell) => sum + cell.units, 0);
const print = (row: readonly Cell[]): string => row.map((cell) => cell.text).join("");

import { Keeper } from "../memo";
import type { Span } from "../span";
import { CLASS, classesOf, fold, foldUnit } from "../text/classes";
import type { Scanner } from "../text/scanner";
import { readMarker } from "./markers";
import type { Element, Format, Marker, Paragraph } from "./model";

/** What a line is as a heading, relative to itself: its family and rank, and where its title stands. */
export interface HeadingShape {
  readonly family: string;
  readonly rank: number;
  readonly head: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly title: string;
  readonly runIn: boolean;
  readonly clause: boolean;
}

/** What is known of a line without its neighbours. The same line in another role is another paragraph. */
export interface Line {
  readonly text: string;
  readonly content: Span;
  readonly marker: Marker | undefined;
  readonly depth: number;
  readonly classes: number;
  readonly hits: readonly number[];
  /** The last folded unit of the content, closing quotes and brackets passed over. */
  readonly last: number;
  /** The paragraph made of the line so far; replaced when the line changes its role. */
  paragraph: Paragraph | undefined;
  /** Bits of `shapes.ts`, -1 until asked for. */
  shape: number;
  /** Whether the line is residue by itself: -1 until asked for. */
  residue: number;
  /** What the line is as a heading, once it was one. */
  heading: HeadingShape | undefined;
}

const HASH = 0x23;
const CLOSERS = new Set([..."”’）》〉」』"].map((mark) => mark.charCodeAt(0)));

/** Whether any unit of a line of these classes folds to another. */
const folds = (classes: number): boolean => (classes & CLASS.foldable) !== 0;

/** A class, so that its getters cost nothing to make: a view of a line, whose folded text is computed for the few paragraphs that a rule looks at. */
class LineParagraph extends Keeper implements Paragraph {
  private foldedText: string | undefined = undefined;
  constructor(
    private readonly line: Line,
    readonly element: Element,
  ) {
    super();
  }
  get text(): string {
    return this.line.text;
  }
  get content(): Span {
    return this.line.content;
  }
  get marker(): Marker | undefined {
    return this.line.marker;
  }
  get depth(): number {
    return this.line.depth;
  }
  get classes(): number {
    return this.line.classes;
  }
  get hits(): readonly number[] {
    return this.line.hits;
  }
  get folded(): string {
    this.foldedText ??= folds(this.classes) ? fold(this.text) : this.text;
    return this.foldedText;
  }
}

/** The line in the role `element`: the same object as long as line and role are the same. */
export const paragraphOf = (line: Line, element: Element): Paragraph => {
  if (line.paragraph?.element === element) return line.paragraph;
  const paragraph = new LineParagraph(line, element);
  line.paragraph = paragraph;
  return paragraph;
};

const isBlank = (code: number): boolean => (classesOf(code) & CLASS.space) !== 0;

const hashes = (text: string, start: number, end: number): number => {
  let count = 0;
  while (start + count < end && text.charCodeAt(start + count) === HASH) count++;
  return count > 0 && count <= 6 && isBlank(text.charCodeAt(start + count)) ? count : 0;
};

const lastUnit = (text: string, start: number, end: number): number => {
  let at = end - 1;
  while (at > start && CLOSERS.has(foldUnit(text.charCodeAt(at)))) at--;
  return at >= start ? foldUnit(text.charCodeAt(at)) : 0;
};

/** Reads `text[start, end)`, a line without its end; undefined for a blank line. */
export const readLine = (
  scanner: Scanner,
  text: string,
  start: number,
  end: number,
  format: Format,
): Line | undefined => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  if (from === to) return undefined;
  while (isBlank(text.charCodeAt(to - 1))) to--;
  const depth = format === "markdown" ? hashes(text, from, to) : 0;
  from += depth;
  while (depth > 0 && from < to && isBlank(text.charCodeAt(from))) from++;
  const { classes, hits } = scanner.scan(text, start, end);
  return {
    text: text.slice(start, end),
    content: { start: from - start, end: to - start },
    marker: readMarker(text, from, to, start, folds(classes)),
    depth,
    classes,
    hits,
    last: lastUnit(text, from, to),
    paragraph: undefined,
    shape: -1,
    residue: -1,
    heading: undefined,
  };
};

/** The content of a line, folded, up to `limit` units: enough to tell what a short line is. */
export const headOf = ({ text, content, classes }: Line, limit = 60): string => {
  const head = text.slice(content.start, Math.min(content.end, content.start + limit));
  return folds(classes) ? fold(head) : head;
};

export const lengthOf = (line: Line): number => line.content.end - line.content.start;

const FINAL = new Set([..."。！？…；：，、.；"].map((mark) => mark.charCodeAt(0)));

/** Whether the line ends like a sentence or a clause, not like a title. */
export const endsWithMark = (line: Line): boolean => FINAL.has(line.last);

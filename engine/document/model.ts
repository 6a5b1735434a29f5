import type { Span } from "../span";

export type Format = "plaintext" | "markdown";

/** The part a paragraph plays, after GB/T 9704-2012 clause 7 where it has a name there. */
export const ELEMENTS = [
  "title",
  "documentNumber",
  "addressee",
  "heading",
  "body",
  "signature",
  "date",
  "attachmentNote",
  "attachmentLabel",
  "note",
  "residue",
] as const;
export type Element = (typeof ELEMENTS)[number];

/** Marker families of section numbering; which of them is the higher one is for each document to say. */
export type MarkerKind =
  | "chapter" // 第一编 第一章 第一节 第一部分, each word its own family in `unit`
  | "hanzi" // 一、
  | "paren-hanzi" // （一）
  | "arabic" // 1.
  | "paren-arabic" // （1）
  | "decimal" // 1.1 1.1.1
  | "circled" // ①
  | "latin" // a. A.
  | "roman" // Ⅰ.
  | "hash"; // Markdown #

/** A section number as written at the head of a paragraph. */
export interface Marker {
  readonly kind: MarkerKind;
  /** 1-based; 0 where a kind has no ordinal (`hash`). For `decimal` the last component. */
  readonly ordinal: number;
  /** The number alone as written: `一`, `12`, `1.2`. */
  readonly numeral: string;
  /** For `chapter` the unit (章 节 条 …), for `hash` the number signs, for `decimal` the components before the last with their dots; else empty. */
  readonly unit: string;
  readonly open: string;
  readonly close: string;
  /** The marks that follow number or bracket: `、` `.` `．` or a superfluous `、` after `（一）`. */
  readonly mark: string;
  /** In the paragraph: from the first unit of the marker to the end of `mark`. */
  readonly span: Span;
}

/**
 * One line of text in its role. Paragraphs carry **no position** and are interned by element and text: the same
 * paragraph is the same object across edits, so whatever is derived from it may be kept with it.
 */
export interface Paragraph {
  /** The line without its end; in Markdown with the markup blanked, so offsets never move. */
  readonly text: string;
  readonly element: Element;
  /** `text` with half-width and compatibility forms mapped unit for unit: `,` → `，`, `(` → `（`, `１` → `1`. */
  readonly folded: string;
  /** The text without its indent and trailing blanks. */
  readonly content: Span;
  /** The number at its head, also where the paragraph is no heading. */
  readonly marker: Marker | undefined;
  /** Markdown heading depth, 0 for any other line. */
  readonly depth: number;
  /** Union of the character classes of its units (see `text/classes.ts`). */
  readonly classes: number;
  /** Literals met, flat pairs (literal id, offset), in text order. */
  readonly hits: readonly number[];
}

/** A paragraph in its place. */
export interface Block {
  readonly paragraph: Paragraph;
  /** Offset of the paragraph's first unit in the document. */
  readonly start: number;
  /** Line number from 0. */
  readonly line: number;
}

export interface Section {
  /** From 1. */
  readonly level: number;
  /** Null for an unnumbered heading. */
  readonly marker: Marker | null;
  readonly title: string;
  /** Marker and title, for a run-in heading without its final mark. Offsets in the document. */
  readonly span: Span;
  /** The title alone. */
  readonly titleSpan: Span;
  /** Up to the next heading of the same or a higher level. */
  readonly extent: Span;
  /** Whether the heading's paragraph goes on with body text. */
  readonly runIn: boolean;
  /** A numbered item of a list that runs as one sentence (items end with ；): kept in the tree for numbering, shown nowhere. */
  readonly item: boolean;
  readonly block: Block;
  readonly children: readonly Section[];
}

/** One of the documents inside a file. Most files have one. */
export interface Part {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly genre: string | null;
  readonly span: Span;
  readonly blocks: readonly Block[];
  /** Top-level sections. */
  readonly sections: readonly Section[];
}

export interface Document {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** Offset of the first unit of each line, ascending; the first is 0. */
  readonly lineStarts: ArrayLike<number>;
}

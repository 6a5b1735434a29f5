import type { Span } from "../../engine/span";

/** A mask that stands for the name, or for name and title, of the General Secretary. */
export interface LeaderMask {
  readonly span: Span;
  /** What was masked. */
  readonly name: "习近平" | "习近平总书记";
}

const BEFORE_TITLE =
  /(?<![A-Za-z\d])(?:[A-Z]|[xX×]{1,6}|\*{1,6}|[○〇□]{2,6}|_{2,6}|某{1,3})(?=总书记|新时代中国特色社会主义思想|同志为核心)/g;
const BEFORE_DEED = /\*{2,6}(?=视察|考察|重要(?:讲话|指示|论述|回信|文章|批示))/g;
const WITH_TITLE = 5;

const spansOf = (folded: string, pattern: RegExp): Span[] =>
  [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Masks before words that are said of one person only, in text order. Offsets in `folded`. */
export const findLeaderMasks = (folded: string): readonly LeaderMask[] =>
  [
    ...spansOf(folded, BEFORE_TITLE).map((span) => ({ span, name: "习近平" as const })),
    ...spansOf(folded, BEFORE_DEED).map((span) => ({
      span,
      name: span.end - span.start >= WITH_TITLE ? ("习近平总书记" as const) : ("习近平" as const),
    })),
  ].sort((a, b) => a.span.start - b.span.start);

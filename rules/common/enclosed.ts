import type { Span } from "../../engine/span";

/** What stands between a pair of marks; `inner` is without them. */
export interface Enclosed {
  readonly marks: "“”" | "《》" | "other";
  readonly outer: Span;
  readonly inner: Span;
}

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "《": "》", "‘": "’", '"': '"', "'": "'", "「": "」" };
const OPEN = /[“《‘"'「]/g;
const marksOf = (open: string): Enclosed["marks"] => (open === "“" ? "“”" : open === "《" ? "《》" : "other");

/**
 * The outermost pairs of quotation and title marks in a folded text, in text order. A mark without its other half encloses the
 * rest of the paragraph: a quotation may go on in the next one.
 */
export const enclosedIn = (folded: string): readonly Enclosed[] => {
  const found: Enclosed[] = [];
  OPEN.lastIndex = 0;
  while (OPEN.test(folded)) {
    const start = OPEN.lastIndex - 1;
    const open = folded.charAt(start);
    const close = folded.indexOf(CLOSING[open] as string, start + 1);
    const end = close < 0 ? folded.length : close;
    found.push({
      marks: marksOf(open),
      outer: { start, end: Math.min(end + 1, folded.length) },
      inner: { start: start + 1, end },
    });
    OPEN.lastIndex = end + 1;
  }
  return found;
};

/** Whether any of `[start, end)` stands in one of the pairs, or right against a mark. */
export const isEnclosed = (pairs: readonly Enclosed[], start: number, end: number): boolean =>
  pairs.some(({ outer }) => start < outer.end && end > outer.start);

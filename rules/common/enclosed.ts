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
  for (const { 0: open, index } of folded.matchAll(OPEN)) {
    if (index < (found.at(-1)?.outer.end ?? 0)) continue;
    const close = folded.indexOf(CLOSING[open] as string, index + 1);
    const end = close < 0 ? folded.length : close;
    found.push({
      marks: marksOf(open),
      outer: { start: index, end: Math.min(end + 1, folded.length) },
      inner: { start: index + 1, end },
    });
  }
  return found;
};

/** Whether any of `[start, end)` stands in one of the pairs, or right against a mark. */
export const isEnclosed = (pairs: readonly Enclosed[], start: number, end: number): boolean =>
  pairs.some(({ outer }) => start < outer.end && end > outer.start);

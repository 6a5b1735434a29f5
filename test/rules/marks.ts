import type { Span } from "../../engine/span";

/** A text without its ⟦ ⟧, and the spans they enclosed, in text order. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads the marks of an example. Throws where they are not balanced. Marks may nest. */
export const readMarks = (marked: string): Marked => {
  const open: number[] = [];
  const spans: Span[] = [];
  let text = "";
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === "⟦") open.push(text.length);
    else if (piece === "⟧") {
      const start = open.pop();
      if (start === undefined) throw new Error(`多出的 ⟧：${marked}`);
      spans.push({ start, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`没有配对的 ⟦：${marked}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
};

/** Puts ⟦ ⟧ around spans of `text`, for messages. */
export const showMarks = (text: string, spans: readonly Span[]): string => {
  const marks = spans.flatMap(({ start, end }, index) => [
    { at: start, order: 2 * index, mark: "⟦" },
    { at: end, order: 2 * index + 1, mark: "⟧" },
  ]);
  return marks
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
};

import type { Scanner } from "../text/scanner";
import { type Line, readLine } from "./line";
import type { Format } from "./model";

/** The non-blank lines of a text, with the place of each. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Offset of each line's first unit. */
  readonly starts: Int32Array;
  /** Line number of each, from 0, blank lines counted. */
  readonly numbers: Int32Array;
  /** Offsets of all physical lines. */
  readonly lineStarts: Int32Array;
}

const CHUNK = 1 << 14;

/** Length of the common head of `a` and `b`. Compares chunks, then units of the first that differs. */
const commonHead = (a: string, b: string): number => {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at < limit && a.slice(at, at + CHUNK) === b.slice(at, at + CHUNK)) at += CHUNK;
  at = Math.min(at, limit);
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

/** Length of the common tail of `a` and `b`, at most `limit`. */
const commonTail = (a: string, b: string, limit: number): number => {
  let tail = 0;
  while (tail < limit) {
    const step = Math.min(CHUNK, limit - tail);
    if (a.slice(a.length - tail - step, a.length - tail) !== b.slice(b.length - tail - step, b.length - tail)) break;
    tail += step;
  }
  while (tail < limit && a.charCodeAt(a.length - tail - 1) === b.charCodeAt(b.length - tail - 1)) tail++;
  return tail;
};

/** Index of the first value greater than `value` in an ascending array. */
const upperBound = (values: Int32Array, value: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The physical lines that `next` shares with `previous` at its head and at its tail. */
const shared = (previous: Lines, next: string): { head: number; tail: number } => {
  const headUnits = commonHead(previous.text, next);
  const head = Math.max(0, upperBound(previous.lineStarts, headUnits) - 1);
  const headEnd = previous.lineStarts[head] ?? 0;
  const tailUnits = commonTail(previous.text, next, Math.min(previous.text.length, next.length) - headEnd);
  // A line may be kept from the tail only if the line end before it is in the common tail too.
  const firstKept = upperBound(previous.lineStarts, previous.text.length - tailUnits);
  return { head, tail: Math.max(0, previous.lineStarts.length - Math.max(firstKept, head)) };
};

const lineStartsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** End of the line without its line end. */
const contentEnd = (text: string, start: number, next: number): number => {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--;
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  return end;
};

/** The text of a line in a string of its own: a mere slice would keep the whole text of its version alive. */
const ownText = (text: string, start: number, end: number): string => ` ${text.slice(start, end)}`.slice(1);

interface Growing {
  readonly lines: Line[];
  readonly starts: number[];
  readonly numbers: number[];
}

const readRange = (
  scanner: Scanner,
  text: string,
  format: Format,
  lineStarts: ArrayLike<number>,
  range: { readonly from: number; readonly to: number; readonly own?: boolean },
  out: Growing,
): void => {
  for (let number = range.from; number < range.to; number++) {
    const start = lineStarts[number] as number;
    const end = contentEnd(text, start, lineStarts[number + 1] ?? text.length);
    if (end <= start) continue;
    const line = range.own
      ? readLine(scanner, ownText(text, start, end), 0, end - start, format)
      : readLine(scanner, text, start, end, format);
    if (!line) continue;
    out.lines.push(line);
    out.starts.push(start);
    out.numbers.push(number);
  }
};

/** The first `head` values of `previous`, then `middle`, then those from `tail` on, moved by `offset`. */
const splice = (
  previous: Int32Array,
  head: number,
  middle: readonly number[],
  tail: number,
  offset: number,
): Int32Array => {
  const values = new Int32Array(head + middle.length + previous.length - tail);
  values.set(previous.subarray(0, head));
  values.set(middle, head);
  const from = head + middle.length - tail;
  for (let i = tail; i < previous.length; i++) values[from + i] = (previous[i] as number) + offset;
  return values;
};

const finish = (text: string, lineStarts: readonly number[], grown: Growing): Lines => ({
  text,
  lines: grown.lines,
  starts: new Int32Array(grown.starts),
  numbers: new Int32Array(grown.numbers),
  lineStarts: new Int32Array(lineStarts),
});

const splitAfresh = (scanner: Scanner, text: string, format: Format): Lines => {
  const lineStarts = lineStartsOf(text);
  const grown: Growing = { lines: [], starts: [], numbers: [] };
  readRange(scanner, text, format, lineStarts, { from: 0, to: lineStarts.length }, grown);
  return finish(text, lineStarts, grown);
};

/**
 * Splits `text` into lines. With the lines of the previous version, those at the head and the tail that did not change keep
 * their identity and are not read again.
 */
export const splitLines = (scanner: Scanner, text: string, format: Format, previous?: Lines): Lines => {
  if (!previous) return splitAfresh(scanner, text, format);
  const { head, tail } = shared(previous, text);
  const offset = text.length - previous.text.length;
  const oldTail = previous.lineStarts.length - tail;
  const from = previous.lineStarts[head] ?? 0;
  const to = tail > 0 ? (previous.lineStarts[oldTail] as number) + offset : text.length;
  const middle = tail > 0 && from === to ? [] : [from];
  for (let at = text.indexOf("\n", from); at >= 0 && at + 1 < to; at = text.indexOf("\n", at + 1)) middle.push(at + 1);
  if (tail === 0 && to > from && text.charCodeAt(to - 1) === LINE_FEED) middle.push(to);
  const lineStarts = splice(previous.lineStarts, head, middle, oldTail, offset);
  const read: Growing = { lines: [], starts: [], numbers: [] };
  readRange(scanner, text, format, lineStarts, { from: head, to: head + middle.length, own: true }, read);
  const first = upperBound(previous.numbers, head - 1);
  const last = upperBound(previous.numbers, oldTail - 1);
  return {
    text,
    lines: previous.lines.slice(0, first).concat(read.lines, previous.lines.slice(last)),
    starts: splice(previous.starts, first, read.starts, last, offset),
    numbers: splice(previous.numbers, first, read.numbers, last, head + middle.length - oldTail),
    lineStarts,
  };
};

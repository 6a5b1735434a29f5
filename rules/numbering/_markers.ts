import type { Marker, Section } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { formatHanNumber } from "../../engine/text/numerals";

/** First units of the series that have one unit for each number, by the unit of their 1. */
const SERIES = ["①", "❶", "➀", "⑴", "㈠", "⒈", "Ⅰ"];
const SERIES_LENGTH = 20;
const FULL_ZERO = 0xff10;
const FULL_NINE = 0xff19;

const seriesFirst = (numeral: string): number | undefined => {
  const code = numeral.charCodeAt(0);
  return SERIES.map((first) => first.charCodeAt(0)).find((first) => code >= first && code < first + SERIES_LENGTH);
};

const toFullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(FULL_ZERO + Number(digit)));

/** The number `ordinal` in the numerals of `marker`, as it would stand in the same list; `written` is the number in the text. */
const numeralFor = (marker: Marker, written: string, ordinal: number): string => {
  const { kind, unit, numeral } = marker;
  const first = seriesFirst(numeral);
  if (first !== undefined) return String.fromCharCode(first + ordinal - 1);
  if (kind === "latin") {
    const base = numeral === numeral.toUpperCase() ? 0x41 : 0x61;
    return String.fromCharCode(base + ordinal - 1);
  }
  if (!/^[\d.]+$/.test(numeral)) return formatHanNumber(ordinal);
  const digits = `${kind === "decimal" ? unit : ""}${ordinal}`;
  const code = written.charCodeAt(0);
  return code >= FULL_ZERO && code <= FULL_NINE ? toFullWidth(digits) : digits;
};

/** A numbered section: its marker is there. */
export interface Numbered {
  readonly section: Section;
  readonly marker: Marker;
  readonly parent: Section | null;
}

/** The section's marker in the document. */
export const markerSpan = ({ section, marker }: Numbered): Span => ({
  start: section.block.start + marker.span.start,
  end: section.block.start + marker.span.end,
});

/** The number alone in the document. */
export const numeralSpan = (item: Numbered): Span => {
  const { marker } = item;
  const start = markerSpan(item).start + (marker.kind === "chapter" ? 1 : marker.open.length);
  return { start, end: start + marker.numeral.length };
};

const writtenNumeral = (item: Numbered): string => {
  const { start, end } = numeralSpan(item);
  return item.section.block.paragraph.text.slice(start - item.section.block.start, end - item.section.block.start);
};

/** The marker as written. */
export const markerText = ({ section, marker }: Numbered): string =>
  section.block.paragraph.text.slice(marker.span.start, marker.span.end);

/** `ordinal` in the numerals of the item. */
export const numeralOf = (item: Numbered, ordinal: number): string =>
  numeralFor(item.marker, writtenNumeral(item), ordinal);

/** The item's marker with another number: `二、` for `三、`. */
export const markerTextOf = (item: Numbered, ordinal: number): string => {
  const text = markerText(item);
  const from = numeralSpan(item).start - markerSpan(item).start;
  return text.slice(0, from) + numeralOf(item, ordinal) + text.slice(from + item.marker.numeral.length);
};

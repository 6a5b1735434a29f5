import type { Marker, Section } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { formatHanNumber } from "../../engine/text/numerals";
import { seriesOf } from "../common/marker-forms";

/** How the next number after a series of single units is written, where not in brackets: by the first unit of the series. */
const BEYOND: Readonly<Record<string, (ordinal: number) => string>> = {
  "①": (ordinal) => String.fromCharCode("㉑".charCodeAt(0) + ordinal - 21),
  "㈠": (ordinal) => `（${formatHanNumber(ordinal)}）`,
  "⒈": (ordinal) => `${ordinal}.`,
  Ⅰ: String,
};
const LETTERS = 26;
const FULL_ZERO = 0xff10;
const FULL_NINE = 0xff19;

/** `ordinal` in the series that `numeral` is of, or undefined where it is of none. */
export const inSeries = (numeral: string, ordinal: number): string | undefined => {
  const series = seriesOf(numeral);
  if (series === undefined) return undefined;
  const [first, length] = series;
  if (ordinal <= length) return String.fromCharCode(first.charCodeAt(0) + ordinal - 1);
  return BEYOND[first]?.(ordinal) ?? `（${ordinal}）`;
};

const toFullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(FULL_ZERO + Number(digit)));

/** The number `ordinal` in the numerals of `marker`, as it would stand in the same list; `written` is the number in the text. */
const numeralFor = (marker: Marker, written: string, ordinal: number): string => {
  const { kind, unit, numeral } = marker;
  const unitOfSeries = inSeries(numeral, ordinal);
  if (unitOfSeries !== undefined) return unitOfSeries;
  if (kind === "latin" && ordinal <= LETTERS) {
    const base = numeral === numeral.toUpperCase() ? 0x41 : 0x61;
    return String.fromCharCode(base + ordinal - 1);
  }
  if (kind !== "latin" && !/^[\d.]+$/.test(numeral)) return formatHanNumber(ordinal);
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

import type { Part, Section } from "../engine/document/model";
import type { Span } from "../engine/span";

/** The number of a section as written with its brackets and marks; empty for a Markdown or unnumbered heading. */
export const numberOf = ({ marker }: Section): string => {
  if (marker === null || marker.kind === "hash") return "";
  const unit = marker.kind === "chapter" ? `第${marker.numeral}${marker.unit}` : `${marker.unit}${marker.numeral}`;
  return `${marker.open}${unit}${marker.close}${marker.mark}`;
};

export const partName = ({ title }: Part, index: number): string => title ?? `第${index + 1}篇`;

/** Where a click on the part goes: its title, or its first unit. */
export const partSelection = ({ titleSpan, span }: Part): Span => titleSpan ?? { start: span.start, end: span.start };

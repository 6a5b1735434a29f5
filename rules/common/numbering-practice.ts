import type { Marker, Part, Section } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import { createMemo } from "../../engine/memo";
import type { Span } from "../../engine/span";
import { fold, isSpace } from "../../engine/text/classes";
import { hasContent } from "./has-content";
import { formOf, labelOf } from "./marker-forms";
import { mostFrequent } from "./most-frequent";

export const ASPECTS = ["form", "level", "after", "child", "end", "run-in"] as const;
/** What of numbering a document may do one way or another; see `NumberingEntry`. */
export type Aspect = (typeof ASPECTS)[number];

/**
 * One place where a document numbers in one way. Of one aspect and subject a place can be done in several ways, the values:
 * `form` has the marker's family and its form, `level` the level and the label of the kind, `child` the parent's label and the
 * child's, the others the form and what follows it.
 */
export interface Practice {
  readonly aspect: Aspect;
  readonly subject: string;
  readonly value: string;
  readonly section: Section;
  /** The place that would be written anew to change the practice. Offsets in the document. */
  readonly span: Span;
}

/** A longer one is a sentence and no heading. */
const LONGEST_TITLE = 30;
const ENDS = new Set(["", "。", "："]);

const markerSpan = ({ block }: Section, { span }: Marker): Span => ({
  start: block.start + span.start,
  end: block.start + span.end,
});

/** What stands between marker and title. */
const afterOf = (section: Section, marker: Marker, { end: start }: Span): readonly Practice[] => {
  if (section.title === "") return [];
  const span = { start, end: section.titleSpan.start };
  return [{ aspect: "after", subject: formOf(marker), value: span.end > span.start ? " " : "", section, span }];
};

/** The mark that ends the heading: one that has its line and text under it, or one that text follows. */
const endOf = (section: Section, marker: Marker): readonly Practice[] => {
  const { block, titleSpan, title, runIn, item } = section;
  if (item || title === "" || title.length > LONGEST_TITLE || marker.unit === "条") return [];
  const { text, content } = block.paragraph;
  const start = titleSpan.end - block.start;
  const end = runIn ? start + 1 : content.end;
  const value = fold(text.slice(start, end)).trim();
  if (!ENDS.has(value) || !(runIn || hasContent(section))) return [];
  if (runIn && (value === "" || isSpace(text.charCodeAt(start)))) return [];
  const span = { start: titleSpan.end, end: block.start + end };
  return [{ aspect: runIn ? "run-in" : "end", subject: formOf(marker), value, section, span }];
};

/** Levels are those of GB/T 9704-2012 7.3.3; chapters and articles have an order of their own, and so has all below them and below headings without a number. */
const NO_LEVEL = -1;

const practicesAt = (section: Section, marker: Marker, parent: Marker | null, level: number): readonly Practice[] => {
  const span = markerSpan(section, marker);
  const value = labelOf(marker);
  const at = { section, span };
  return [
    { aspect: "form", subject: familyOf(marker), value: formOf(marker), ...at },
    ...(level === NO_LEVEL ? [] : [{ aspect: "level", subject: String(level), value, ...at } as const]),
    ...(parent ? [{ aspect: "child", subject: labelOf(parent), value, ...at } as const] : []),
    ...afterOf(section, marker, span),
    ...endOf(section, marker),
  ];
};

const gather = (sections: readonly Section[], parent: Marker | null, above: number, into: Practice[]): void => {
  for (const section of sections) {
    const { marker } = section;
    if (!marker || marker.kind === "hash" || marker.ordinal === 0) {
      gather(section.children, parent, NO_LEVEL, into);
      continue;
    }
    const level = marker.kind === "chapter" || above === NO_LEVEL ? NO_LEVEL : above + 1;
    into.push(...practicesAt(section, marker, parent, level));
    gather(section.children, marker, level, into);
  }
};

const PRACTICES = createMemo<Part, readonly Practice[]>(Symbol("practices"));

/** How the part numbers: every place of every aspect, in text order. Gathered once. */
export const practicesOf = (part: Part): readonly Practice[] => {
  const known = PRACTICES.get(part);
  if (known) return known;
  const practices: Practice[] = [];
  gather(part.sections, null, 0, practices);
  PRACTICES.set(part, practices);
  return practices;
};

/** All places of one aspect and subject in a part, and the value that most of them have; of equals the first. */
export interface Custom {
  readonly aspect: Aspect;
  readonly subject: string;
  readonly value: string;
  readonly places: readonly Practice[];
}

/** Where most of what has the form is no heading in a line of its own, such a line is one item that happens to be followed by text. */
const isRare = ({ aspect, subject, places }: Custom, groups: ReadonlyMap<string, readonly Practice[]>): boolean =>
  aspect === "end" && 2 * places.length < (groups.get(`after ${subject}`)?.length ?? 0);

/** What the part does as a rule, by aspect and subject, in the order of their first places. */
export const customsOf = (part: Part): readonly Custom[] => {
  const groups = new Map<string, Practice[]>();
  for (const practice of practicesOf(part)) {
    const key = `${practice.aspect} ${practice.subject}`;
    const group = groups.get(key);
    if (group) group.push(practice);
    else groups.set(key, [practice]);
  }
  return [...groups.values()]
    .map((places): Custom => {
      const { aspect, subject } = places[0] as Practice;
      return { aspect, subject, value: mostFrequent(places.map(({ value }) => value)), places };
    })
    .filter((custom) => !isRare(custom, groups));
};

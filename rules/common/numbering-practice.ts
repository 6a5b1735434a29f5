import type { Marker, MarkerKind, Part, Section } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import type { Span } from "../../engine/span";
import { fold, isSpace } from "../../engine/text/classes";
import { hasContent } from "./has-content";
import { formOf, labelOf } from "./marker-forms";
import { mostFrequent } from "./most-frequent";
import { isProvision } from "./provision";

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

/** Which practices are asked for. */
export interface Asked {
  readonly about: (aspect: Aspect, subject: string) => boolean;
  /** Kinds of the markers that anything but `level` and `child` is asked of; of all if absent. */
  readonly kinds?: ReadonlySet<MarkerKind>;
  /** False where `level` and `child` are not asked at all. */
  readonly nested?: boolean;
}

/** What stands between marker and title. */
const afterOf = (section: Section, subject: string, { end: start }: Span): Practice => {
  const span = { start, end: section.titleSpan.start };
  return { aspect: "after", subject, value: span.end > span.start ? " " : "", section, span };
};

/** The mark that ends the heading: one that has its line and text under it, or one that text follows. */
const endOf = (section: Section, marker: Marker, subject: string): Practice | undefined => {
  const { block, titleSpan, title, runIn, item } = section;
  if (item || title.length > LONGEST_TITLE || marker.unit === "条" || isProvision(title)) return undefined;
  const { text, content } = block.paragraph;
  const start = titleSpan.end - block.start;
  const end = runIn ? start + 1 : content.end;
  const value = fold(text.slice(start, end)).trim();
  if (!ENDS.has(value) || !(runIn || hasContent(section))) return undefined;
  if (runIn && (value === "" || isSpace(text.charCodeAt(start)))) return undefined;
  const span = { start: titleSpan.end, end: block.start + end };
  return { aspect: runIn ? "run-in" : "end", subject, value, section, span };
};

/** Levels are those of GB/T 9704-2012 7.3.3; chapters and articles have an order of their own, and so has all below them and below headings without a number. */
const NO_LEVEL = -1;

interface Gathering {
  readonly asked: Asked;
  readonly practices: Practice[];
}

const gatherAt = (
  { asked, practices }: Gathering,
  section: Section,
  marker: Marker,
  parent: Marker | null,
  level: number,
): void => {
  const { about, kinds, nested } = asked;
  const own = kinds === undefined || kinds.has(marker.kind);
  if (!own && nested === false) return;
  const span = markerSpan(section, marker);
  const label = labelOf(marker);
  const form = own ? formOf(marker) : "";
  const add = (aspect: Aspect, subject: string, value: string): void => {
    if (about(aspect, subject)) practices.push({ aspect, subject, value, section, span });
  };
  if (own) add("form", familyOf(marker), form);
  if (level !== NO_LEVEL && nested !== false) add("level", String(level), label);
  if (parent && nested !== false) add("child", labelOf(parent), label);
  if (!own || section.title === "") return;
  if (about("after", form)) practices.push(afterOf(section, form, span));
  const end = about(section.runIn ? "run-in" : "end", form) ? endOf(section, marker, form) : undefined;
  if (end) practices.push(end);
};

const gather = (sections: readonly Section[], parent: Marker | null, above: number, into: Gathering): void => {
  for (const section of sections) {
    const { marker } = section;
    if (!marker || marker.kind === "hash" || marker.ordinal === 0) {
      gather(section.children, parent, NO_LEVEL, into);
      continue;
    }
    const level = marker.kind === "chapter" || above === NO_LEVEL ? NO_LEVEL : above + 1;
    gatherAt(into, section, marker, parent, level);
    gather(section.children, marker, level, into);
  }
};

/** How the part numbers: every place of every aspect that is asked for, in text order. */
const practicesOf = (part: Part, asked: Asked): readonly Practice[] => {
  const practices: Practice[] = [];
  gather(part.sections, null, 0, { asked, practices });
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

const ALL: Asked = { about: () => true };

/**
 * What the part does as a rule, by aspect and subject, in the order of their first places. To tell what ends a heading it has to
 * be asked what is `after` the same form too.
 */
export const customsOf = (part: Part, asked: Asked = ALL): readonly Custom[] => {
  const groups = new Map<string, Practice[]>();
  for (const practice of practicesOf(part, asked)) {
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

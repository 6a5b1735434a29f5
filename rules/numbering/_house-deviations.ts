import type { Fix } from "../../engine/diagnostic";
import type { NumberingEntry } from "../../engine/mined/model";
import type { Span } from "../../engine/span";
import { HIERARCHY } from "../common/marker-forms";
import type { Custom, Practice } from "../common/numbering-practice";
import { formWith, type JudgedAspect, wantedOf } from "./_house-habits";

/** Where a document departs from a habit, and how it could follow it. */
export interface Deviation {
  readonly span: Span;
  /** What the document does, how often, and what to do. */
  readonly says: string;
  readonly fixes: readonly Fix[];
}

type Judge = (custom: Custom, habit: NumberingEntry) => Deviation | undefined;

/** Once may be chance. */
const LEAST = 2;

const isUniform = ({ places, value }: Custom): boolean => places.every((place) => place.value === value);

/** The form without the marks after it, which other rules judge. */
const dressOf = (form: string): string => form.replace(/[、.，：]$/, "");

const headingSpan = ({ section, span }: Practice): Span => ({
  start: section.span.start,
  end: Math.max(span.end, section.titleSpan.end),
});

const fixOf = (
  title: string,
  safety: Fix["safety"],
  places: readonly Practice[],
  newText: (place: Practice) => string,
): Fix => ({
  title: `${title}（${places.length}处）`,
  safety,
  edits: places.map((place) => ({ span: place.span, newText: newText(place) })),
});

/** Another form of the same kind: `1）` where the house writes `（1）`. References to the numbers have to follow, so the fix is not sure. */
const ofForm: Judge = ({ places, value }, habit) => {
  const wanted = habit.form;
  if (places.length < LEAST || dressOf(value) === dressOf(wanted)) return undefined;
  const texts = new Map(places.map((place) => [place, formWith(wanted, place.section.marker?.ordinal ?? 0)]));
  const complete = [...texts.values()].every((text) => text !== undefined);
  return {
    span: (places[0] as Practice).span,
    says: `这里写作“${value}”（共${places.length}处），宜改为“${wanted}”`,
    fixes: complete ? [fixOf(`改为“${wanted}”的写法`, "unsafe", places, (place) => texts.get(place) ?? "")] : [],
  };
};

/** To leave out a level is done everywhere; only a house that hardly ever does it has a habit there. */
const SETTLED = 0.8;

const ofChild: Judge = ({ places, value, subject }, habit) => {
  const standing = places.filter(({ section }) => !section.item);
  const isOrdered = HIERARCHY.includes(value) && HIERARCHY.includes(subject);
  if (habit.evidence.bound < SETTLED || standing.length < LEAST || !isOrdered) return undefined;
  return {
    span: (standing[0] as Practice).span,
    says: `这里“${subject}”之下用“${value}”，宜用“${habit.value}”`,
    fixes: [],
  };
};

const ofAfter: Judge = ({ places, subject }, habit) => {
  const wanted = wantedOf(habit);
  const odd = places.filter(({ value }) => value !== wanted);
  const first = odd[0];
  if (!first || odd.length < LEAST) return undefined;
  const add = wanted !== "";
  return {
    span: { start: first.section.span.start, end: first.span.end },
    says: add
      ? `这里“${subject}”后没有空格（共${odd.length}处），宜空一格`
      : `这里“${subject}”后空了格（共${odd.length}处），宜去掉`,
    fixes: [fixOf(add ? "序号后空一格" : "去掉序号后的空格", "safe", odd, () => (add ? "　" : ""))],
  };
};

/** A colon announces what follows: whether it is right the contents say. A document may end its headings either way: whose habit to follow is for the writer to say. */
const ofEnd: Judge = ({ places, value }, habit) => {
  const wanted = wantedOf(habit);
  const first = places[0] as Practice;
  if (places.length < LEAST || value === "：" || wanted === "：") return undefined;
  const add = wanted !== "";
  return {
    span: headingSpan(first),
    says: add
      ? `这里标题末尾没有“${wanted}”（共${places.length}处），宜补上`
      : `这里标题末尾有“${value}”（共${places.length}处），宜去掉`,
    fixes: [fixOf(add ? `标题末尾补上“${wanted}”` : `去掉标题末尾的“${value}”`, "unsafe", places, () => wanted)],
  };
};

const JUDGES: Readonly<Record<JudgedAspect, Judge>> = {
  form: ofForm,
  child: ofChild,
  after: ofAfter,
  end: ofEnd,
};

/** Where marks and forms are mixed within a document, other rules say so; here a document is compared with others. */
const MAY_BE_MIXED: readonly NumberingEntry["aspect"][] = ["after"];

/** How the document departs from the habit, as a whole; undefined where it keeps it, or has no custom of its own. */
export const deviationFrom = (habit: NumberingEntry, custom: Custom): Deviation | undefined => {
  const mixed = MAY_BE_MIXED.includes(habit.aspect);
  if (!mixed && (custom.value === wantedOf(habit) || !isUniform(custom))) return undefined;
  return JUDGES[habit.aspect as JudgedAspect](custom, habit);
};

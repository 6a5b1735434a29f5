import type { MarkerKind } from "../../engine/document/model";
import type { NumberingEntry } from "../../engine/mined/model";
import { formatHanNumber } from "../../engine/text/numerals";
import type { Asked, Aspect, Custom } from "../common/numbering-practice";
import { inSeries } from "./_markers";

/** Habits by the aspect of the customs they are about, then by the subject. */
type BySubject = ReadonlyMap<Aspect, ReadonlyMap<string, NumberingEntry>>;

export interface Habits {
  readonly known: BySubject;
  /** What a document has to be asked to be compared with them. */
  readonly asked: Asked;
}

/** The family of markers that `form` is of, as the outline names it. */
const familyOfForm = (kind: MarkerKind | undefined, form: string): string | undefined => {
  if (kind === "chapter") return /^第[一1]([^、：，.]+)/.exec(form)?.[1];
  return kind === "decimal" ? `decimal${form.split(".").filter((part) => part !== "").length}` : kind;
};

const subjectOf = ({ aspect, kind, form, level }: NumberingEntry): string | undefined => {
  if (aspect === "form") return familyOfForm(kind, form);
  return aspect === "level" ? level?.toString() : form;
};

/** What a document does in place of what it might do. */
export const wantedOf = ({ aspect, form, value }: NumberingEntry): string =>
  aspect === "form" || aspect === "level" ? form : (value ?? "");

/**
 * The aspects that a document is judged by. It may begin its numbers at any level; the mark after a heading that text follows
 * depends on the heading; words such as 一是 are judged by another rule.
 */
const JUDGED = ["form", "child", "after", "end"] as const;
export type JudgedAspect = (typeof JUDGED)[number];

const isJudged = (aspect: NumberingEntry["aspect"]): aspect is JudgedAspect =>
  (JUDGED as readonly NumberingEntry["aspect"][]).includes(aspect);

/** Whether a habit is about the aspect and subject, or is judged by what is after the form. */
const isAbout = (known: BySubject, aspect: Aspect, subject: string): boolean =>
  known.get(aspect)?.has(subject) === true || (aspect === "after" && known.get("end")?.has(subject) === true);

/** The kinds of markers that the habits are about, undefined where one does not say its kind. */
const kindsOf = (known: BySubject): ReadonlySet<MarkerKind> | undefined => {
  const kinds = new Set<MarkerKind>();
  for (const bySubject of known.values())
    for (const { kind } of bySubject.values()) {
      if (kind === undefined) return undefined;
      kinds.add(kind);
    }
  return kinds;
};

const bySubjectOf = (entries: readonly NumberingEntry[]): BySubject => {
  const habits = new Map<Aspect, Map<string, NumberingEntry>>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    if (subject === undefined || !isJudged(entry.aspect) || entry.standard?.agrees === false) continue;
    const bySubject = habits.get(entry.aspect) ?? new Map<string, NumberingEntry>();
    habits.set(entry.aspect, bySubject.set(subject, entry));
  }
  return habits;
};

/** The later of two habits about one thing counts. What a standard forbids is no habit to ask for, whoever accepted it. */
export const habitsOf = (entries: readonly NumberingEntry[]): Habits => {
  const known = bySubjectOf(entries);
  const kinds = kindsOf(known);
  const about: Asked["about"] = (aspect, subject) => isAbout(known, aspect, subject);
  return { known, asked: { about, nested: known.has("child"), ...(kinds ? { kinds } : {}) } };
};

export const habitFor = ({ known }: Habits, { aspect, subject }: Custom): NumberingEntry | undefined =>
  known.get(aspect)?.get(subject);

const LETTERS = 26;

/** `form`, which begins a list, with another number: `（3）` for `（1）`; undefined where the form has no such number. */
export const formWith = (form: string, ordinal: number): string | undefined => {
  const at = form.search(/[一1aA①❶➀⑴㈠⒈Ⅰ]/);
  const first = form.charAt(at);
  if (at < 0 || form.includes("1.1")) return undefined;
  const numeral =
    first === "一"
      ? formatHanNumber(ordinal)
      : first === "1"
        ? String(ordinal)
        : /[aA]/.test(first)
          ? ordinal > LETTERS
            ? undefined
            : String.fromCharCode(first.charCodeAt(0) + ordinal - 1)
          : inSeries(first, ordinal);
  return numeral === undefined ? undefined : form.slice(0, at) + numeral + form.slice(at + 1);
};

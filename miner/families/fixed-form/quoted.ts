import { fold } from "../../../engine/text/classes";
import { enclosedIn } from "../../../rules/common/enclosed";
import { differsByOneMore, withoutMarks } from "../../../rules/common/set-forms";
import type { Units } from "../../model";

/** A form that the corpus writes in marks. `marked` is the form in its marks, the key of all tables. */
export interface Form {
  readonly form: string;
  readonly marks: "“”" | "《》";
  readonly marked: string;
}

export const formIn = (marks: Form["marks"], form: string): Form => ({
  form,
  marks,
  marked: marks[0] + form + marks[1],
});

const LONGEST_QUOTE = 24;
const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 4;
/** A shorter title may differ by a letter from another that is as right: 公司法, 公路法. */
export const SHORTEST_NEAR_TITLE = 8;
const MASK = /[xX×*＊_○△□…]|某{2}/;
const FORM = /^[\p{Script=Han}A-Za-z\d][\p{Script=Han}A-Za-z\d、，·+\-—× ]*[\p{Script=Han}A-Za-z\d+]$/u;
const TITLE = /^\p{Script=Han}[^“”"《》]*$/u;
/** Three or four words, a number among them: 三会一课, 四个不摘, 十四五. */
const NUMBERED = /^(?=.{3,10}$)(?:[一二两双三四五六七八九十]|\d).*\p{Script=Han}/u;

/** Three pieces and more of one length: 学思想、强党性、重实践、建新功. */
const isParallel = (form: string): boolean => {
  const pieces = form.split("、");
  return pieces.length > 2 && pieces.every(({ length }) => length === pieces[0]?.length);
};

/** Whether a quoted text is worth a candidate though a single document has it: an abbreviation with numbers, or parallel pieces. */
const isTelling = ({ form, marks }: Form): boolean => marks === "“”" && (NUMBERED.test(form) || isParallel(form));

const readForm = (marks: string, text: string): Form | undefined => {
  if (MASK.test(text)) return undefined;
  if (marks === "“”" && text.length <= LONGEST_QUOTE && FORM.test(text)) return formIn(marks, text);
  if (marks !== "《》" || text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || !TITLE.test(text))
    return undefined;
  return formIn(marks, text);
};

interface Seen {
  readonly form: Form;
  documents: number;
  last: string;
}

/** Every text in quotation or title marks, with the number of documents that have it. One entry for each distinct text. */
const textsInMarks = (units: Units): ReadonlyMap<string, Seen> => {
  const seen = new Map<string, Seen>();
  for (const unit of units) {
    const place = `${unit.path}\0${unit.part}`;
    for (const { text } of unit.paragraphs) {
      const folded = fold(text);
      for (const { marks, inner } of enclosedIn(folded)) {
        const form = readForm(marks, folded.slice(inner.start, inner.end));
        if (form === undefined) continue;
        const cell = seen.get(form.marked) ?? { form, documents: 0, last: "" };
        seen.set(form.marked, cell);
        if (cell.last === place) continue;
        cell.documents++;
        cell.last = place;
      }
    }
  }
  return seen;
};

const better = (one: Seen, other: Seen): Seen => {
  if (one.documents !== other.documents) return one.documents > other.documents ? one : other;
  return one.form.marked < other.form.marked ? one : other;
};

/** All ways to leave out one character. */
export const shortened = (text: string): readonly string[] => [
  ...new Set([...text].map((_, at) => text.slice(0, at) + text.slice(at + 1))),
];

/** Titles that lack a character of a title which more documents have, or have one more, with that title. */
const lesserTitles = (titles: readonly Seen[]): ReadonlyMap<Seen, Seen> => {
  const long = titles.filter(({ form }) => form.form.length >= SHORTEST_NEAR_TITLE);
  const byText = new Map(long.map((seen) => [seen.form.form, seen]));
  const lesser = new Map<Seen, Seen>();
  for (const seen of long) {
    for (const text of shortened(seen.form.form)) {
      const other = byText.get(text);
      if (other === undefined || !differsByOneMore(text, seen.form.form)) continue;
      if (better(seen, other) === seen) lesser.set(other, seen);
      else lesser.set(seen, other);
    }
  }
  return lesser;
};

/**
 * The forms to count: of writings that differ only by the marks inside them the one that most documents have. Those of a single
 * document only if they read as set and `fewest` is 1.
 */
export const formsOf = (units: Units, fewest: number): readonly Form[] => {
  const seen = [...textsInMarks(units).values()];
  const best = new Map<string, Seen>();
  const documents = new Map<string, number>();
  const titles = seen.filter(({ form }) => form.marks === "《》");
  const lesser = lesserTitles(titles);
  for (const one of seen) {
    const { form, marks, marked } = (lesser.get(one) ?? one).form;
    const key = marks === "“”" ? `${marks}${withoutMarks(form)}` : marked;
    const other = best.get(key);
    best.set(key, other === undefined ? one : better(one, other));
    documents.set(key, (documents.get(key) ?? 0) + one.documents);
  }
  const isEnough = (key: string, { form }: Seen): boolean => {
    const count = documents.get(key) ?? 0;
    return count >= Math.max(2, fewest) || (count >= fewest && isTelling(form));
  };
  return [...best]
    .filter(([key, one]) => isEnough(key, one))
    .map(([, { form }]) => form)
    .sort((a, b) => (a.marked < b.marked ? -1 : 1));
};

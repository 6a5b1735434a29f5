import { createScanner, type Scanner } from "../../../engine/text/scanner";
import { withoutMarks } from "../../../rules/common/set-forms";
import { type Form, SHORTEST_NEAR_TITLE, shortened } from "./quoted";

/** Finds the form that a text in marks, or a text without them, is a writing of. */
export interface Lookup {
  readonly exactly: (marked: string) => Form | undefined;
  /** The quoted form that differs by the marks inside at most. */
  readonly likeQuote: (text: string) => Form | undefined;
  /** The title that has one character more or less. */
  readonly nearTitle: (title: string) => Form | undefined;
  /** Forms as they stand without quotation marks, longer ones first where several begin at one place. */
  readonly unquoted: (
    folded: string,
  ) => readonly { readonly form: Form; readonly start: number; readonly end: number }[];
}

const nearTitles = (forms: readonly Form[]): Lookup["nearTitle"] => {
  const titles = forms.filter(({ marks, form }) => marks === "《》" && form.length >= SHORTEST_NEAR_TITLE);
  const byTitle = new Map(titles.map((form) => [form.form, form]));
  const byShortened = new Map(titles.flatMap((form) => shortened(form.form).map((text) => [text, form])));
  return (title) => {
    if (title.length < SHORTEST_NEAR_TITLE - 1 || byTitle.has(title)) return undefined;
    const longer = byShortened.get(title);
    if (longer) return longer;
    return shortened(title)
      .map((text) => byTitle.get(text))
      .find((form) => form !== undefined);
  };
};

const unquotedIn = (scanner: Scanner, writings: ReadonlyMap<string, Form>): Lookup["unquoted"] => {
  return (folded) => {
    const { hits } = scanner.scan(folded, 0, folded.length);
    if (hits.length === 0) return [];
    const found: { form: Form; start: number; end: number }[] = [];
    for (let i = 0; i < hits.length; i += 2) {
      const literal = scanner.literals[hits[i] as number] as string;
      const start = hits[i + 1] as number;
      found.push({ form: writings.get(literal) as Form, start, end: start + literal.length });
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
};

export const createLookup = (forms: readonly Form[]): Lookup => {
  const quotes = forms.filter(({ marks }) => marks === "“”");
  const byMarked = new Map(forms.map((form) => [form.marked, form]));
  const byUnmarked = new Map(quotes.map((form) => [withoutMarks(form.form), form]));
  const writings = new Map([...byUnmarked, ...quotes.map((form) => [form.form, form] as const)]);
  const scanner = createScanner([...writings.keys()].filter(({ length }) => length > 1));
  return {
    exactly: (marked) => byMarked.get(marked),
    likeQuote: (text) => byUnmarked.get(withoutMarks(text)),
    nearTitle: nearTitles(forms),
    unquoted: unquotedIn(scanner, writings),
  };
};

import type { Sighting } from "../../../engine/mined/model";
import { fold } from "../../../engine/text/classes";
import { type Enclosed, enclosedIn, isEnclosed } from "../../../rules/common/enclosed";
import { standsAlone } from "../../../rules/common/set-forms";
import type { UnitRecord, WordedParagraph } from "../../model";
import { boundariesOf, sightingIn } from "../_tallies";
import { createLookup, type Lookup } from "./lookup";
import { membersAfter } from "./members";
import type { Form } from "./quoted";

type Places = Map<string, Sighting[]>;

/** What one document does with one form. */
export interface Uses {
  /** Written as the form is. */
  readonly exact: Sighting[];
  /** Written otherwise, by the writing: without its marks, with other marks inside, or a title with a letter too many or too few. */
  readonly otherwise: Places;
  /** Words right behind the closing mark: each beginning of them that ends with a word. */
  readonly tails: Places;
  /** Words that stand in the marks behind the form. */
  readonly inside: Places;
  /** Members as listed, joined by 、. */
  readonly members: Places;
}

/** A paragraph as it is read. */
interface Reading {
  readonly lookup: Lookup;
  readonly unit: UnitRecord;
  readonly paragraph: WordedParagraph;
  readonly folded: string;
  readonly words: () => ReadonlySet<number>;
  readonly usesOf: (form: Form) => Uses;
}

const LONGEST_TAIL = 8;
const LONGEST_LIST = 180;
const NO_TAIL = /^[的和与及等或为是在之]|[的和与及等或]$/;

const push = (places: Places, key: string, sighting: Sighting): void => {
  const list = places.get(key);
  if (list === undefined) places.set(key, [sighting]);
  else list.push(sighting);
};

const tailsAt = ({ folded, words }: Reading, from: number): readonly string[] => {
  const run = /^\p{Script=Han}*/u.exec(folded.slice(from, from + LONGEST_TAIL))?.[0] ?? "";
  return [...run]
    .map((_, at) => run.slice(0, at + 1))
    .filter((tail) => tail.length > 1 && words().has(from + tail.length) && !NO_TAIL.test(tail));
};

const readQuote = (reading: Reading, { inner, outer }: Enclosed): void => {
  const { lookup, unit, paragraph, folded, usesOf } = reading;
  const text = folded.slice(inner.start, inner.end);
  const sighting = sightingIn(unit, paragraph, outer.start, outer.end);
  const form = lookup.likeQuote(text);
  if (form !== undefined && form.form !== text) push(usesOf(form).otherwise, `“${text}”`, sighting);
  if (form !== undefined && form.form === text) {
    usesOf(form).exact.push(sighting);
    for (const tail of tailsAt(reading, outer.end)) push(usesOf(form).tails, tail, sighting);
    const members = membersAfter(text, folded.slice(outer.end, outer.end + LONGEST_LIST));
    if (members) push(usesOf(form).members, members.join("、"), sighting);
  }
  for (let length = 2; length < text.length - 1; length++) {
    const head = lookup.exactly(`“${text.slice(0, length)}”`);
    if (head) push(usesOf(head).inside, text.slice(length), sighting);
  }
};

const readTitle = ({ lookup, unit, paragraph, folded, usesOf }: Reading, { inner, outer }: Enclosed): void => {
  const title = folded.slice(inner.start, inner.end);
  const sighting = sightingIn(unit, paragraph, outer.start, outer.end);
  const form = lookup.exactly(`《${title}》`);
  if (form) usesOf(form).exact.push(sighting);
  const near = form ? undefined : lookup.nearTitle(title);
  if (near) push(usesOf(near).otherwise, `《${title}》`, sighting);
};

const readUnquoted = (
  { lookup, unit, paragraph, folded, words, usesOf }: Reading,
  pairs: readonly Enclosed[],
): void => {
  let read = 0;
  for (const { form, start, end } of lookup.unquoted(folded)) {
    if (start < read || isEnclosed(pairs, start, end) || !standsAlone(folded, start, end, words())) continue;
    read = end;
    push(usesOf(form).otherwise, folded.slice(start, end), sightingIn(unit, paragraph, start, end));
  }
};

/** Most paragraphs have no form, and their boundaries are never asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Reads what a document does with `forms`, by marked form; the same for mining and for measuring on documents held out. */
export const createUsesReader = (forms: readonly Form[]): ((unit: UnitRecord) => ReadonlyMap<string, Uses>) => {
  const lookup = createLookup(forms);
  return (unit) => {
    const uses = new Map<string, Uses>();
    const usesOf = ({ marked }: Form): Uses => {
      const known = uses.get(marked);
      if (known) return known;
      const own: Uses = {
        exact: [],
        otherwise: new Map(),
        tails: new Map(),
        inside: new Map(),
        members: new Map(),
      };
      uses.set(marked, own);
      return own;
    };
    for (const paragraph of unit.paragraphs) {
      const folded = fold(paragraph.text);
      const pairs = enclosedIn(folded);
      const reading = {
        lookup,
        unit,
        paragraph,
        folded,
        words: lazily(() => new Set(boundariesOf(paragraph))),
        usesOf,
      };
      for (const pair of pairs) {
        if (pair.marks === "“”") readQuote(reading, pair);
        if (pair.marks === "《》") readTitle(reading, pair);
      }
      readUnquoted(reading, pairs);
    }
    return uses;
  };
};

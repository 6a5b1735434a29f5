import { fold } from "../../engine/text/classes";
import { expand, type Phrase } from "./model";

/** A phrase that fits what has been typed. */
export interface Match {
  readonly phrase: Phrase;
  /** How many units before the caret it replaces. */
  readonly typed: number;
  /** Equal to, or beginning with, what it replaces. */
  readonly filterText: string;
}

/** One way to begin a phrase. */
interface Beginning {
  readonly phrase: Phrase;
  readonly text: string;
  /** So many units have to be typed before it counts. */
  readonly least: number;
}

/** Phrases, to be found by their first characters or initials. */
export interface PhraseBook {
  readonly phrases: readonly Phrase[];
  /** By their first two units, in the order of the phrases. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
}

const LONGEST_PREFIX = 12;
const SHORTEST_PREFIX = 2;
/** A name for a phrase begins like many a sentence that goes on otherwise. */
const SHORTEST_NAME = 3;

const WORD_CHARACTER = /[\p{L}\p{N}]$/u;
const INITIALS_ONLY = /^[a-z]+$/;

/** At the head of a line (also behind the marks of a Markdown list or quotation) or right after Chinese; never inside a word or code. */
const INITIALS = /(?:^[\s>#*+-]*(?:\d+[.)、]\s*)?|[^ -~\s]\s?[,;:.!?)]?\s?)([a-z]{2,})$/;
/** A run of x is a place still to be filled in. */
const MASK = /^x+$/;

const beginningsOf = (phrase: Phrase): readonly Beginning[] => {
  const own = { phrase, text: expand(phrase.body).slice(0, LONGEST_PREFIX), least: SHORTEST_PREFIX };
  const called = phrase.prefixes.map((text) => ({
    phrase,
    text,
    least: INITIALS_ONLY.test(text) ? SHORTEST_PREFIX : Math.min(SHORTEST_NAME, text.length),
  }));
  return [own, ...called].filter(({ text }) => text.length >= SHORTEST_PREFIX);
};

export const createPhraseBook = (phrases: readonly Phrase[]): PhraseBook => {
  const beginnings = new Map<string, Beginning[]>();
  for (const beginning of phrases.flatMap(beginningsOf)) {
    const key = beginning.text.slice(0, SHORTEST_PREFIX);
    const same = beginnings.get(key);
    if (same === undefined) beginnings.set(key, [beginning]);
    else same.push(beginning);
  }
  return { phrases, beginnings };
};

/** What begins with `typed`, each phrase once. Marks may be of half width; an editor compares what it filters by with what stands there. */
const beginningWith = ({ beginnings }: PhraseBook, typed: string): readonly Match[] => {
  const folded = fold(typed);
  const found = new Map<Phrase, Match>();
  for (const { phrase, text, least } of beginnings.get(folded.slice(0, SHORTEST_PREFIX)) ?? []) {
    if (typed.length < least || found.has(phrase) || !text.startsWith(folded)) continue;
    found.set(phrase, { phrase, typed: typed.length, filterText: typed + text.slice(typed.length) });
  }
  return [...found.values()];
};

/** Each phrase by the longest end of `before` that is the beginning of it or of one of its names. */
const byCharacters = (book: PhraseBook, before: string): readonly Match[] => {
  const found = new Map<Phrase, Match>();
  for (let typed = Math.min(LONGEST_PREFIX, before.length); typed >= SHORTEST_PREFIX; typed -= 1) {
    for (const match of beginningWith(book, before.slice(-typed))) {
      if (!found.has(match.phrase)) found.set(match.phrase, match);
    }
  }
  return [...found.values()];
};

/**
 * The phrases that fit `before`, the text of the line up to the caret: by initials in pinyin typed right after Chinese, by
 * the first characters already there, or, where no word has been begun, all of them.
 */
export const matchPhrases = (book: PhraseBook, before: string): readonly Match[] => {
  const initials = INITIALS.exec(before)?.[1];
  if (initials !== undefined) return MASK.test(initials) ? [] : beginningWith(book, initials);
  if (/[!-~]$/.test(before) && WORD_CHARACTER.test(before)) return [];
  const begun = byCharacters(book, before);
  if (WORD_CHARACTER.test(before)) return begun;
  const known = new Set(begun.map(({ phrase }) => phrase));
  const others = book.phrases.filter((phrase) => !known.has(phrase));
  return [...begun, ...others.map((phrase) => ({ phrase, typed: 0, filterText: "" }))];
};

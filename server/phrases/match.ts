import { expand, type Phrase } from "./model";
import type { Place } from "./place";

/** A phrase that fits what has been typed. */
export interface Match {
  readonly phrase: Phrase;
  /** How many units before the caret it replaces. */
  readonly typed: number;
  /** Equal to, or beginning with, what it replaces. */
  readonly filterText: string;
}

const LONGEST_PREFIX = 12;
const SHORTEST_PREFIX = 2;
const INITIALS = /(?<![a-zA-Z0-9])[a-z]{2,}$/;
const WORD_CHARACTER = /[\p{L}\p{N}]$/u;
const CHINESE_CHARACTER = /[\u3400-\u9fff]$/;

const opening = ({ body }: Phrase): string => expand(body).slice(0, LONGEST_PREFIX);

const byInitials = (phrases: readonly Phrase[], initials: string): Match[] =>
  phrases.flatMap((phrase) => {
    const prefix = phrase.prefixes.find((candidate) => candidate.startsWith(initials));
    return prefix === undefined ? [] : [{ phrase, typed: initials.length, filterText: prefix }];
  });

/** The longest end of `before` that is the beginning of the phrase or of one of its prefixes. */
const byCharacters = (phrases: readonly Phrase[], before: string): Match[] =>
  phrases.flatMap((phrase) => {
    const beginnings = [opening(phrase), ...phrase.prefixes];
    for (let typed = Math.min(LONGEST_PREFIX, before.length); typed >= SHORTEST_PREFIX; typed -= 1) {
      const end = before.slice(-typed);
      const beginning = beginnings.find((candidate) => candidate.startsWith(end) && candidate.length >= typed);
      if (beginning !== undefined) return [{ phrase, typed, filterText: beginning }];
    }
    return [];
  });

/**
 * The phrases that fit `before`, the text of the line up to the caret: by initials in pinyin typed right after Chinese, by
 * the first characters already there, or, where no word has been begun, all of them.
 */
export const matchPhrases = (phrases: readonly Phrase[], before: string): readonly Match[] => {
  const initials = INITIALS.exec(before)?.[0];
  if (initials !== undefined) return byInitials(phrases, initials);
  if (!WORD_CHARACTER.test(before)) return phrases.map((phrase) => ({ phrase, typed: 0, filterText: "" }));
  return CHINESE_CHARACTER.test(before) ? byCharacters(phrases, before) : [];
};

const PLACES = 4;

/** Smaller is better: the genre first, then the stretch of the text, then the section. */
export const distance = (phrase: Phrase, { genre, groups, titles }: Place): number => {
  const ownGenre = genre !== null && phrase.genres.includes(genre);
  const genreDistance = ownGenre ? 0 : phrase.genres.length === 0 || genre === null ? 1 : 2;
  const group = groups.indexOf(phrase.group);
  const inSection = phrase.sections.some((word) => titles.some((title) => title.includes(word)));
  const sectionDistance = inSection ? 0 : phrase.sections.length === 0 ? 1 : 2;
  return (genreDistance * (PLACES + 1) + (group < 0 ? PLACES : group)) * 3 + sectionDistance;
};

/** Whether it belongs to the genre (or to any) and to the stretch of the text. */
export const fits = (phrase: Phrase, { genre, groups }: Place): boolean =>
  (phrase.genres.length === 0 || genre === null || phrase.genres.includes(genre)) && groups.includes(phrase.group);

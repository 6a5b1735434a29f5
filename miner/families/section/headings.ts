import type { Part, Section } from "../../../engine/document/model";
import { headingWords } from "../../../rules/common/heading-words";
import { rolesAsked, rolesIn } from "../../../rules/common/roles";

/** A heading that may name what its section is for. */
export interface Heading {
  readonly section: Section;
  readonly words: string;
  /** Known by the words that `roles.json` lists. */
  readonly roles: readonly string[];
  /** What else tells its role: its last two characters, its place, its neighbours. */
  readonly signs: readonly string[];
  readonly top: boolean;
}

const SHORTEST = 2;
const LONGEST = 14;
const HEAD = 2;
const IS_PHRASE = /^[^，。；：！？、\d]+$/;

const placeOf = (i: number, count: number): string => (i === 0 ? "first" : i === count - 1 ? "last" : "middle");

interface Named {
  readonly section: Section;
  readonly words: string;
  readonly roles: readonly string[];
}

/** The last two characters of a phrase, which hold its head word: 打算, 情况, 问题. */
export const headSign = (words: string): string => `head:${words.slice(-HEAD)}`;

const signsOf = (siblings: readonly Named[], i: number): readonly string[] => [
  headSign((siblings[i] as Named).words),
  `at:${placeOf(i, siblings.length)}`,
  ...(siblings[i - 1]?.roles ?? []).map((role) => `after:${role}`),
  ...(siblings[i + 1]?.roles ?? []).map((role) => `before:${role}`),
];

const isClause = ({ marker }: Section): boolean => marker?.unit === "条";

function* headingsIn(sections: readonly Section[], asked: readonly string[], top: boolean): Generator<Heading> {
  const siblings = sections
    .filter((section) => !section.item && !isClause(section))
    .map((section) => ({ section, words: headingWords(section.title), roles: rolesIn(section.title, asked) }));
  for (const [i, { section, words, roles }] of siblings.entries()) {
    if (words.length >= SHORTEST && words.length <= LONGEST && IS_PHRASE.test(words))
      yield { section, words, roles, signs: signsOf(siblings, i), top };
    yield* headingsIn(section.children, asked, false);
  }
}

/** The short headings of a part at every level; clauses of a regulation and items of a sentence are none. */
export const headingsOf = (part: Part): readonly Heading[] => [...headingsIn(part.sections, rolesAsked(part), true)];

import type { Severity } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import type { SectionEntry } from "../../engine/mined/model";
import { type Expectation, profileOf, ROLES, rolesAsked } from "../common/roles";
import { isNearlyAlways, type SectionKnowledge } from "../common/section-knowledge";

/** A role that a part should have, and the entry that says so where it is not practice alone. */
export interface Expected extends Expectation {
  readonly entry?: SectionEntry;
}

/** From this lower bound of the share on, documents that do without a role take it off the list; below it, it is asked for softly. */
const SURELY_DONE_WITHOUT = 0.8;
const QUIETEST_FIRST: readonly Severity[] = ["hint", "information", "warning", "error"];

const louder = (a: Severity, b: Severity): Severity => (QUIETEST_FIRST.indexOf(a) >= QUIETEST_FIRST.indexOf(b) ? a : b);

/** The last entry for the genre and role: it is the nearest to the writer. */
const entryFor = (entries: readonly SectionEntry[], genre: string, role: string): SectionEntry | undefined =>
  entries.filter((entry) => entry.genre === genre && entry.role === role).at(-1);

const adjusted = (expected: Expectation, genre: string, knowledge: SectionKnowledge): readonly Expected[] => {
  const without = entryFor(knowledge.absences, genre, expected.role.id);
  if (without !== undefined)
    return without.evidence.bound >= SURELY_DONE_WITHOUT ? [] : [{ ...expected, severity: "hint" }];
  const entry = entryFor(knowledge.presences.filter(isNearlyAlways), genre, expected.role.id);
  if (entry === undefined) return [expected];
  return [{ ...expected, severity: louder(expected.severity, entry.severity), entry }];
};

/**
 * What a part should have: what its genre is asked by practice, louder where nearly all documents of a corpus have it and softer
 * or not at all where most do without; and besides what nearly all of them have.
 */
export const expectationsOf = (part: Part, knowledge: SectionKnowledge): readonly Expected[] => {
  const { genre } = part;
  if (genre === null) return [];
  const built = profileOf(part)?.expects ?? [];
  const adapted = built.flatMap((expected) => adjusted(expected, genre, knowledge));
  const presences = knowledge.presences.filter(isNearlyAlways);
  if (presences.length === 0) return adapted;
  const mined = rolesAsked(part)
    .filter((id) => !built.some(({ role }) => role.id === id))
    .flatMap((id): readonly Expected[] => {
      const entry = entryFor(presences, genre, id);
      const role = ROLES.get(id);
      return entry === undefined || role === undefined ? [] : [{ role, severity: entry.severity, entry }];
    });
  return [...adapted, ...mined];
};

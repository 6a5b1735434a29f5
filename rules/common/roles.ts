import type { Severity } from "../../engine/diagnostic";
import type { Part, Section } from "../../engine/document/model";
import { fold } from "../../engine/text/classes";
import { lazily } from "./lazily";
import { coreTitleOf } from "./part-title";
import data from "./roles.json";
import { wordFinder } from "./word-index";

/** What a section is for. A heading has a role if it holds one of `headings` and is not ruled out by `not`. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** It belongs only to the genres that list it. */
  readonly special: boolean;
  /** The heading that a skeleton gets. */
  readonly heading: string;
  readonly headings: readonly string[];
  readonly not?: RegExp;
  readonly traces: readonly string[];
  readonly says: readonly RegExp[];
}

/** A role that documents of a genre usually have. `only`, `never` and `quiet` look at the title. */
export interface Expectation {
  readonly role: Role;
  readonly severity: Severity;
  readonly only?: RegExp;
  readonly never?: RegExp;
  readonly quiet?: RegExp;
}

export interface Profile {
  readonly genre: string;
  readonly title?: RegExp;
  readonly order: readonly string[];
  readonly expects: readonly Expectation[];
}

type Patterns<K extends string> = { readonly [P in K]?: RegExp };

const patterns = <K extends string>(entry: { readonly [P in K]?: string }, keys: readonly K[]): Patterns<K> =>
  Object.fromEntries(
    keys.flatMap((key) => (entry[key] === undefined ? [] : [[key, new RegExp(entry[key])]])),
  ) as Patterns<K>;

export const ROLES: ReadonlyMap<string, Role> = new Map(
  data.roles.map((role) => [
    role.id,
    {
      id: role.id,
      name: role.name,
      special: role.special ?? false,
      heading: role.heading,
      headings: role.headings,
      traces: role.traces ?? [],
      says: (role.says ?? []).map((source) => new RegExp(source)),
      ...patterns(role, ["not"]),
    },
  ]),
);

export const PROFILES: readonly Profile[] = data.profiles.map((profile) => ({
  genre: profile.genre,
  order: profile.order,
  expects: profile.expects.map((expected) => ({
    role: ROLES.get(expected.role) as Role,
    severity: expected.severity as Severity,
    ...patterns(expected as { only?: string; never?: string; quiet?: string }, ["only", "never", "quiet"]),
  })),
  ...patterns(profile, ["title"]),
}));

/** What the part's genre asks for; undefined where nothing is asked. */
export const profileOf = (part: Part): Profile | undefined => {
  if (part.genre === null) return undefined;
  const title = coreTitleOf(part);
  return PROFILES.find((profile) => profile.genre === part.genre && (profile.title?.test(title) ?? true));
};

/** A title as roles are looked for in it: folded and without blanks. */
export const plainTitle = (title: string): string => fold(title).replace(/\s+/g, "");

const isNamed = (plain: string, { headings, not }: Role): boolean =>
  headings.some((words) => plain.includes(words)) && !(not?.test(plain) ?? false);

/** Whether a heading (its title, not folded) names the role. */
export const hasRole = (title: string, role: Role): boolean => isNamed(plainTitle(title), role);

/** The roles that any document may have, in their usual order. */
export const GENERAL_ROLES = [
  "background",
  "spirit",
  "aim",
  "done",
  "result",
  "experience",
  "task",
  "step",
  "problem",
  "cause",
  "next",
  "safeguard",
] as const;

/** The roles that are looked for in a part: the general ones and those that its genre adds, or those of a genre that has only its own. */
export const rolesAsked = (part: Part): readonly string[] => {
  const order = profileOf(part)?.order ?? [];
  const special = order.filter((id) => ROLES.get(id)?.special);
  return special.length > 0 && special.length === order.length ? special : [...GENERAL_ROLES, ...special];
};

/** The roles that a word in a heading may name, and what finds such words. */
const headingIndex = lazily(() => {
  const rolesOf = new Map<string, Role[]>();
  for (const role of ROLES.values())
    for (const words of role.headings) rolesOf.set(words, [...(rolesOf.get(words) ?? []), role]);
  return { rolesOf, find: wordFinder(rolesOf.keys()) };
});

/** Ids of all roles that a plain title names. */
export const rolesOfPlain = (plain: string): readonly string[] => {
  const { rolesOf, find } = headingIndex();
  const hits = find(plain);
  if (hits.length === 0) return NO_ROLES;
  const roles = hits.flatMap(({ literal }) => rolesOf.get(literal) ?? []);
  return roles.filter(({ not }) => !(not?.test(plain) ?? false)).map(({ id }) => id);
};

const NO_ROLES: readonly string[] = [];

/** The profile's roles that a heading names, in the profile's order. */
export const rolesIn = (title: string, order: readonly string[]): readonly string[] => {
  const named = rolesOfPlain(plainTitle(title));
  return named.length === 0 ? named : order.filter((id) => named.includes(id));
};

/** Calls `visit` for every section of the tree that is no item of a sentence, until it says true. */
export const someSection = (sections: readonly Section[], visit: (section: Section) => boolean): boolean =>
  sections.some((section) => (!section.item && visit(section)) || someSection(section.children, visit));

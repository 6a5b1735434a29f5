import type { SectionEntry } from "../../engine/mined/model";
import { headingWords } from "./heading-words";
import { plainTitle, ROLES, rolesOfPlain } from "./roles";
import { wordFinder } from "./word-index";

/** Words in running text that bring a role up. */
export interface Running {
  readonly role: string;
  /** Stands in every text that `pattern` matches. */
  readonly literal: string;
  /** For a folded paragraph. */
  readonly pattern: RegExp;
}

/** What mined entries say of sections, ready for looking up. */
export interface SectionKnowledge {
  /** Ids of roles by a heading that names them, in the form of `headingWords`. */
  readonly rolesOfHeading: ReadonlyMap<string, readonly string[]>;
  /** Whether one of these headings stands in a plain title. */
  readonly mayBeSynonym: (plain: string) => boolean;
  readonly running: ReadonlyMap<string, readonly Running[]>;
  readonly presences: readonly SectionEntry[];
  readonly absences: readonly SectionEntry[];
  readonly orders: readonly SectionEntry[];
}

const CLAUSE = "[^，。；：！？]";
/** What … in an entry's words may stand for. */
const GAP = `${CLAUSE}{0,12}?`;
/** What may stand between the head of a clause and its lead: 我们也. */
const LEAD_IN = `(?:^|[，。；：！？\\s])${CLAUSE}{0,6}?`;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const runningOf = ({ role, words = "" }: SectionEntry): Running => {
  const pieces = words.split("…");
  const literal = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
  return { role, literal, pattern: new RegExp(LEAD_IN + pieces.map(escaped).join(GAP)) };
};

/** A literal of one unit would be met everywhere. */
const SHORTEST_LITERAL = 2;

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Entries for roles that this version does not know are left out. */
export const sectionKnowledge = (entries: readonly SectionEntry[]): SectionKnowledge => {
  const known = entries.filter(({ role, next }) => ROLES.has(role) && (next === undefined || ROLES.has(next)));
  const of = (aspect: SectionEntry["aspect"]): readonly SectionEntry[] =>
    known.filter((entry) => entry.aspect === aspect);
  const running = of("running").map(runningOf);
  const synonyms = grouped(of("synonym"), ({ words = "" }) => words);
  const find = wordFinder(synonyms.keys());
  return {
    rolesOfHeading: new Map([...synonyms].map(([words, same]) => [words, same.map(({ role }) => role)])),
    mayBeSynonym: (plain) => find(plain).length > 0,
    running: grouped(
      running.filter(({ literal }) => literal.length >= SHORTEST_LITERAL),
      ({ literal }) => literal,
    ),
    presences: of("presence"),
    absences: of("absence"),
    orders: of("order"),
  };
};

const NO_ROLES: readonly string[] = [];

/** The roles that the words of a title are a synonym of. What is not in the title is not its words: most titles need no closer look. */
const synonymsIn = (
  title: string,
  plain: string,
  { rolesOfHeading, mayBeSynonym }: SectionKnowledge,
): readonly string[] => (mayBeSynonym(plain) ? (rolesOfHeading.get(headingWords(title)) ?? NO_ROLES) : NO_ROLES);

/** All roles that a heading names, by the words listed for them or by a synonym that was mined. */
const allRolesNamed = (title: string, knowledge: SectionKnowledge): readonly string[] => {
  const plain = plainTitle(title);
  const listed = rolesOfPlain(plain);
  const mined = synonymsIn(title, plain, knowledge);
  return mined.length === 0 ? listed : [...listed, ...mined];
};

/** Whether a heading names the role. */
export const namesRole = (title: string, role: string, knowledge: SectionKnowledge): boolean =>
  allRolesNamed(title, knowledge).includes(role);

/** The roles of `order` that a heading names. */
export const rolesNamed = (title: string, order: readonly string[], knowledge: SectionKnowledge): readonly string[] => {
  const named = allRolesNamed(title, knowledge);
  return named.length === 0 ? named : order.filter((id) => named.includes(id));
};

/** Least share, and least lower bound of it, for a word on a document that is unlike the others: 23 of 23, 46 of 47. */
const NEARLY_ALL = 0.9;
const SURE = 0.8;

/** Whether so many documents are alike, beyond chance, that one unlike them is worth a word. */
export const isNearlyAlways = ({ evidence: { share, bound } }: SectionEntry): boolean =>
  share >= NEARLY_ALL && bound >= SURE;

/** `本语料 47 篇请示中 46 篇如此`. */
export const genreEvidence = ({ genre = "", evidence }: SectionEntry): string =>
  evidence.of > evidence.documents
    ? `本语料 ${evidence.of} 篇${genre}中 ${evidence.documents} 篇如此`
    : `本语料 ${evidence.documents} 篇${genre}都如此`;

import type { Part } from "../../../engine/document/model";
import type { Span } from "../../../engine/span";
import { ROLES, type Role, rolesAsked, rolesIn, someSection } from "../../../rules/common/roles";
import type { Unit } from "../../model";
import type { Heading } from "./headings";

/** Which roles a document has, and in which order its sections have them. */
export interface Presence {
  readonly genre: string;
  readonly asked: readonly string[];
  /** With the place where the role is first met. */
  readonly has: ReadonlyMap<string, Span>;
  /** Those of them that a heading names. */
  readonly headed: ReadonlySet<string>;
  /** Pairs of roles of top-level sections, the first of each in the text's order. */
  readonly before: readonly (readonly [first: string, then: string])[];
}

const isTold = (folded: string, role: Role): boolean =>
  role.traces.some((trace) => folded.includes(trace)) && role.says.some((says) => says.test(folded));

const FEWEST = 150;
const LONGEST_ORDERED = 20;

/** A document without a genre of its own that reports what was done, what is wrong and what comes next is a summary. */
const genreOf = ({ part }: Unit, headings: readonly Heading[]): string | null => {
  if (part.genre !== null) return part.genre;
  const roles = new Set(headings.filter(({ top }) => top).flatMap((heading) => heading.roles));
  return (roles.has("done") || roles.has("result")) && roles.has("problem") && roles.has("next") ? "总结" : null;
};

const pairsOf = (headings: readonly Heading[]): Presence["before"] => {
  const first = new Map<string, number>();
  headings
    .filter(({ top, roles, section }) => top && roles.length === 1 && section.title.length <= LONGEST_ORDERED)
    .forEach(({ roles: [role] }, i) => {
      if (!first.has(role as string)) first.set(role as string, i);
    });
  const order = [...first.keys()];
  return order.flatMap((role, i) => order.slice(i + 1).map((then) => [role, then] as const));
};

const rolesInHeadings = (part: Part, asked: readonly string[]): ReadonlyMap<string, Span> => {
  const has = new Map<string, Span>();
  someSection(part.sections, ({ title, span }) => {
    for (const role of rolesIn(title, asked)) if (!has.has(role)) has.set(role, span);
    return false;
  });
  return has;
};

const rolesInText = (part: Part, asked: readonly string[]): ReadonlyMap<string, Span> => {
  const has = new Map<string, Span>();
  const roles = asked.map((id) => ROLES.get(id) as Role).filter(({ says }) => says.length > 0);
  for (const { paragraph, start } of part.blocks) {
    if (paragraph.element === "residue" || paragraph.element === "title") continue;
    const { content, folded } = paragraph;
    for (const role of roles)
      if (!has.has(role.id) && isTold(folded, role))
        has.set(role.id, { start: start + content.start, end: start + content.end });
  }
  return has;
};

/** Undefined for a document of no known genre, or too short to ask. */
export const presenceOf = (unit: Unit, headings: readonly Heading[]): Presence | undefined => {
  const { part } = unit;
  const genre = genreOf(unit, headings);
  if (genre === null || part.span.end - part.span.start < FEWEST) return undefined;
  const asked = rolesAsked(part);
  const headed = rolesInHeadings(part, asked);
  const has = new Map([...rolesInText(part, asked), ...headed]);
  return { genre, asked, has, headed: new Set(headed.keys()), before: pairsOf(headings) };
};

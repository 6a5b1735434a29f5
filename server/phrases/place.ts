import type { Document, Part, Section } from "../../engine/document/model";
import type { PhraseGroup } from "../../engine/mined/model";
import { GENERAL_ROLES, rolesAsked, rolesIn } from "../../rules/common/roles";

/** Where the caret is, as far as phrases care. */
export interface Place {
  readonly genre: string | null;
  /** The groups that belong here, the best fitting first. */
  readonly groups: readonly PhraseGroup[];
  /** Ids of the roles that the sections around the caret have. */
  readonly roles: ReadonlySet<string>;
}

/** An empty text. */
export const NOWHERE: Place = { genre: null, groups: ["开头", "过渡"], roles: new Set() };

const partAt = (document: Document, offset: number): Part | undefined =>
  document.parts.find(({ span }) => span.start <= offset && offset <= span.end) ?? document.parts.at(-1);

const sectionsAt = (sections: readonly Section[], offset: number): readonly Section[] => {
  const section = sections.filter(({ extent }) => extent.start <= offset && offset <= extent.end).at(-1);
  return section === undefined ? [] : [section, ...sectionsAt(section.children, offset)];
};

const isText = (part: Part, from: number, to: number): boolean =>
  part.blocks.some(
    ({ start, paragraph }) =>
      start >= from &&
      start < to &&
      (paragraph.element === "body" || paragraph.element === "heading") &&
      paragraph.content.end > paragraph.content.start,
  );

/** What a section of a role is written with. */
const GROUPS_OF_ROLE: Readonly<Record<string, readonly PhraseGroup[]>> = {
  background: ["成效", "举措"],
  spirit: ["举措", "要求"],
  aim: ["举措", "要求", "打算"],
  done: ["举措", "成效"],
  result: ["成效", "举措"],
  task: ["举措", "要求"],
  step: ["举措", "要求"],
  problem: ["问题"],
  cause: ["问题"],
  next: ["打算", "举措", "要求"],
  safeguard: ["要求", "举措"],
  experience: ["成效", "举措"],
  integrity: ["举措", "成效"],
};

const groupsAt = (before: boolean, after: boolean, roles: readonly string[] | undefined): readonly PhraseGroup[] => {
  if (!before) return ["开头", "过渡"];
  const own = roles?.flatMap((role) => GROUPS_OF_ROLE[role] ?? []) ?? [];
  const inSection: readonly PhraseGroup[] = own.length > 0 ? own : ["举措", "要求"];
  const rest: readonly PhraseGroup[] = roles === undefined ? ["过渡", "要求", "开头"] : ["过渡", ...inSection, "要求"];
  return [...new Set(after ? rest : (["结语", ...rest] as const))];
};

/** Finds the genre, the roles of the sections and the stretch of the text at `offset`; `lineStart` and `lineEnd` bound the caret's line. */
export const placeAt = (document: Document, offset: number, lineStart: number, lineEnd: number): Place => {
  const part = partAt(document, offset);
  if (part === undefined) return NOWHERE;
  const known = [...new Set([...GENERAL_ROLES, ...rolesAsked(part)])];
  const sections = sectionsAt(part.sections, offset).map(({ title }) => rolesIn(title, known));
  const before = isText(part, part.span.start, lineStart);
  const after = isText(part, lineEnd + 1, part.span.end);
  const innermost = sections.filter((roles) => roles.length > 0).at(-1) ?? sections.at(-1);
  return { genre: part.genre, groups: groupsAt(before, after, innermost), roles: new Set(sections.flat()) };
};

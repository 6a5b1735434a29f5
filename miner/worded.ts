import type { Block, Part, Section } from "../engine/document/model";
import { ROLES, rolesIn } from "../rules/common/roles";
import type { PlainParagraph } from "./model";

const NO_ROLES: readonly string[] = [];

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly string[];
}

const ALL_ROLES = [...ROLES.keys()];

/** The stretches of the text that stand under a heading with a role, outer ones first. */
function* stretchesOf(sections: readonly Section[]): Generator<Stretch> {
  for (const section of sections) {
    const roles = section.item ? NO_ROLES : rolesIn(section.title, ALL_ROLES);
    if (roles.length > 0) yield { ...section.extent, roles };
    yield* stretchesOf(section.children);
  }
}

const rolesAt = (stretches: readonly Stretch[], at: number): readonly string[] => {
  let roles = NO_ROLES;
  for (const { start, end, roles: own } of stretches) {
    if (at < start || at >= end) continue;
    roles = roles.length === 0 ? own : [...new Set([...roles, ...own])];
  }
  return roles;
};

/** The paragraphs of a part that are no residue. */
export const paragraphsOf = (part: Part): readonly PlainParagraph[] => {
  const stretches = [...stretchesOf(part.sections)];
  return part.blocks.filter(isText).map(({ paragraph, start }) => {
    const text = paragraph.text.slice(paragraph.content.start, paragraph.content.end);
    const at = start + paragraph.content.start;
    return { start: at, element: paragraph.element, roles: rolesAt(stretches, at), text };
  });
};

const isText = ({ paragraph }: Block): boolean =>
  paragraph.element !== "residue" && paragraph.content.end > paragraph.content.start;

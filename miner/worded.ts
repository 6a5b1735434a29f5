import type { Block, Part, Section } from "../engine/document/model";
import { hasRole, ROLES } from "../rules/common/roles";
import type { Cut } from "../words/cut";
import type { WordedParagraph } from "./model";

const LONGEST_DIGIT = 35;
const NO_ROLES: readonly string[] = [];

/** A segmenter that lost a character is not believed: then every character is a word. */
const lengthsOf = (cut: Cut, text: string): string => {
  let digits = "";
  let total = 0;
  for (const word of cut(text)) {
    total += word.length;
    let left = word.length;
    for (; left > LONGEST_DIGIT; left -= LONGEST_DIGIT) digits += "z";
    if (left > 0) digits += left.toString(36);
  }
  return total === text.length ? digits : "1".repeat(text.length);
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly string[];
}

const rolesOf = (title: string): readonly string[] =>
  [...ROLES.values()].filter((role) => hasRole(title, role)).map((role) => role.id);

/** The stretches of the text that stand under a heading with a role, outer ones first. */
function* stretchesOf(sections: readonly Section[]): Generator<Stretch> {
  for (const section of sections) {
    const roles = section.item ? NO_ROLES : rolesOf(section.title);
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

/** The paragraphs of a part that are no residue, cut into words. */
export const wordedParagraphs = (part: Part, cut: Cut): readonly WordedParagraph[] => {
  const stretches = [...stretchesOf(part.sections)];
  return part.blocks.filter(isText).map(({ paragraph, start }) => {
    const text = paragraph.text.slice(paragraph.content.start, paragraph.content.end);
    const at = start + paragraph.content.start;
    return { start: at, element: paragraph.element, roles: rolesAt(stretches, at), text, words: lengthsOf(cut, text) };
  });
};

const isText = ({ paragraph }: Block): boolean =>
  paragraph.element !== "residue" && paragraph.content.end > paragraph.content.start;

import type { Block, Part, Section } from "../engine/document/model";
import { hasRole, ROLES } from "../rules/common/roles";
import type { Cut } from "../words/cut";
import type { WordedParagraph } from "./model";

/** The digits of base 36, as character codes. */
const DIGITS = Uint16Array.from("0123456789abcdefghijklmnopqrstuvwxyz", (digit) => digit.charCodeAt(0));
const LONGEST = DIGITS.length - 1;
const NO_ROLES: readonly string[] = [];

/** Longer texts are put together from pieces: a call takes a limited number of arguments. */
const PIECE = 4096;

const stringOf = (codes: readonly number[]): string => {
  if (codes.length <= PIECE) return String.fromCharCode(...codes);
  let text = "";
  for (let from = 0; from < codes.length; from += PIECE)
    text += String.fromCharCode(...codes.slice(from, from + PIECE));
  return text;
};

/** A segmenter that lost a character is not believed: then every character is a word. */
const lengthsOf = (cut: Cut, text: string): string => {
  const codes: number[] = [];
  let total = 0;
  for (const word of cut(text)) {
    total += word.length;
    let left = word.length;
    for (; left > LONGEST; left -= LONGEST) codes.push(DIGITS[LONGEST] as number);
    if (left > 0) codes.push(DIGITS[left] as number);
  }
  return total === text.length ? stringOf(codes) : "1".repeat(text.length);
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

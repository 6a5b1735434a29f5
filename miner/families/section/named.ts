import { fold } from "../../../engine/text/classes";
import { headingWords } from "../../../rules/common/heading-words";
import { GENERAL_ROLES, ROLES, type Role, rolesIn } from "../../../rules/common/roles";
import type { Unit } from "../../model";

/** A section that running text names among others: 汇报了工作开展情况、存在的问题及下一步工作思路. Offsets are in the document. */
export interface Named {
  readonly role: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const CLAUSES = /[^，。；：！？]+/g;
const PIECES = /(?:(?!以及|、|及(?!时))[^\s])+/g;
const IS_NAME = /^\p{Script=Han}+$/u;
const SHORTEST = 4;
const LONGEST = 12;
const FEWEST_ROLES = 2;

/** A word that names any of the roles; few clauses and pieces have one. */
const NAMES = new RegExp(GENERAL_ROLES.flatMap((id) => (ROLES.get(id) as Role).headings).join("|"));

/** Words that stand before a name and are no part of it. */
const LEADS_IN = /^.*(?:了|从|就|对|将|把)/;

/** Up to the end of the last word that names the role, and from behind the verb. */
const nameIn = (piece: string, role: Role): { readonly words: string; readonly end: number } => {
  const ends = role.headings.map((words) => {
    const at = piece.lastIndexOf(words);
    return at < 0 ? 0 : at + words.length;
  });
  const end = Math.max(...ends);
  return { words: headingWords(piece.slice(0, end).replace(LEADS_IN, "")), end };
};

function* piecesIn(clause: string, start: number): Generator<Named> {
  for (const { 0: piece, index } of clause.matchAll(PIECES)) {
    const [id] = NAMES.test(piece) ? rolesIn(piece, GENERAL_ROLES) : [];
    if (id === undefined) continue;
    const { words, end: length } = nameIn(piece, ROLES.get(id) as Role);
    if (words.length < SHORTEST || words.length > LONGEST || !IS_NAME.test(words)) continue;
    const end = start + index + length;
    yield { role: id, words, start: end - words.length, end };
  }
}

/** The sections that a part names in running text: at least two of different roles in one clause. */
export function* namedIn({ paragraphs }: Unit): Generator<Named> {
  for (const { element, text, start } of paragraphs) {
    if (element !== "body" || !text.includes("、")) continue;
    for (const { 0: clause, index } of fold(text).matchAll(CLAUSES)) {
      if (!clause.includes("、") || !NAMES.test(clause)) continue;
      const pieces = [...piecesIn(clause, start + index)];
      if (new Set(pieces.map(({ role }) => role)).size >= FEWEST_ROLES) yield* pieces;
    }
  }
}

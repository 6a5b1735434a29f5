import { fold } from "../../../engine/text/classes";
import { GENERAL_ROLES, hasRole, ROLES, type Role } from "../../../rules/common/roles";
import type { WordedParagraph, WordedUnit } from "../../model";
import { eachPiece } from "../../phrases/tokens";

/** A word and the noun of a role behind it in one clause: 取得…成效, 存在…问题. Offsets are in the document. */
export interface Frame {
  readonly role: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Roles that running text tells by a noun. */
const TOLD_BY_NOUN: ReadonlySet<string> = new Set(["result", "problem", "cause", "experience"]);
const NOUNS: readonly { readonly noun: string; readonly role: Role }[] = GENERAL_ROLES.filter((id) =>
  TOLD_BY_NOUN.has(id),
).flatMap((id) => {
  const role = ROLES.get(id) as Role;
  return role.headings.filter((noun) => noun.length === 2).map((noun) => ({ noun, role }));
});
const BY_NOUN = new Map(NOUNS.map(({ noun, role }) => [noun, role]));

const REACH = 10;
const IS_WORD = /^\p{Script=Han}{2}$/u;
const BREAKS = /[，。；：！？、“”《》（）]/;

interface Word {
  readonly start: number;
  readonly text: string;
}

const wordsOf = (paragraph: WordedParagraph): readonly Word[] => {
  const folded = fold(paragraph.text);
  const words: Word[] = [];
  eachPiece(paragraph, (start, end) => words.push({ start, text: folded.slice(start, end) }));
  return words;
};

/** How often each two-character word stands in the part, for those that begin a frame. */
export const wordCounts = (unit: WordedUnit, frames: readonly Frame[]): ReadonlyMap<string, number> => {
  const counts = new Map(frames.map(({ words }) => [words.slice(0, 2), 0]));
  const known = [...counts.keys()];
  for (const paragraph of unit.paragraphs) {
    if (!known.some((word) => paragraph.text.includes(word))) continue;
    for (const { text } of wordsOf(paragraph)) {
      const count = counts.get(text);
      if (count !== undefined) counts.set(text, count + 1);
    }
  }
  return counts;
};

/** What a role's noun may not be followed by, else it is a mere attribute: 问题导向, 成果转化. */
const GOES_ON = /^[，。；：！？、的]|^$/;

/** A problem that is being dealt with, here or by way of example, is not one that the text owns up to. */
const DEALT_WITH = /解决|整治|克服|缩小|补齐|发现|反映|遇到|提出|处理|防范|拖欠/;

/** The frames that end with the word at `i`. */
function* framesBefore(words: readonly Word[], i: number, role: Role): Generator<Omit<Frame, "role">> {
  const noun = words[i] as Word;
  let clause = noun.text;
  for (let j = i - 1; j >= 0; j--) {
    const { start, text } = words[j] as Word;
    if (noun.start - start > REACH || BREAKS.test(text)) return;
    clause = text + clause;
    if (!IS_WORD.test(text) || DEALT_WITH.test(clause) || !hasRole(clause, role)) continue;
    yield { words: `${text}…${noun.text}`, start, end: noun.start + noun.text.length };
  }
}

/** The frames of a part: each two-character word up to ten characters before a noun that ends its clause. */
export function* framesOf({ paragraphs }: WordedUnit): Generator<Frame> {
  for (const paragraph of paragraphs) {
    if (paragraph.element !== "body" && paragraph.element !== "heading") continue;
    if (!NOUNS.some(({ noun }) => paragraph.text.includes(noun))) continue;
    const words = wordsOf(paragraph);
    for (const [i, { text }] of words.entries()) {
      const role = BY_NOUN.get(text);
      if (role === undefined || !GOES_ON.test(words[i + 1]?.text ?? "")) continue;
      for (const frame of framesBefore(words, i, role))
        yield { ...frame, role: role.id, start: paragraph.start + frame.start, end: paragraph.start + frame.end };
    }
  }
}

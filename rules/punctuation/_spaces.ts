import type { LiteralHit } from "../../engine/rule";
import { isDigit, isHan, isSpace } from "../../engine/text/classes";

/** Marks after which, and before which, no blank stands. 、 and ） after a number are for `numbering/`. */
const AFTER_MARKS = "，。；、！？“《（";
const BEFORE_MARKS = "，。；：、！？”》）";
/** Words that names do not end or begin with. */
const BOUND_WORDS = "的了是在与把被";

/** A blank beside a mark or a bound word, and `党建 +`. Folded: all blanks are one. */
export const SPACE_TRIGGERS: readonly string[] = [
  ...[...AFTER_MARKS, ...BOUND_WORDS].map((unit) => `${unit} `),
  ...[...BEFORE_MARKS, ...BOUND_WORDS, "+"].map((unit) => ` ${unit}`),
];

const SERIES = /[一二三四五六七八九十\d（①-⑳]/;

/** A single blank between Chinese; wider ones part columns, and one before a number may be a lost line break. */
export const strayBlankAt = (folded: string, { literal, at }: LiteralHit): number | undefined => {
  const blank = literal.charAt(0) === " " ? at : at + 1;
  const left = folded.charCodeAt(blank - 1);
  const right = folded.charCodeAt(blank + 1);
  if (isSpace(left) || isSpace(right) || Number.isNaN(left) || Number.isNaN(right)) return undefined;
  const before = folded.charAt(blank - 1);
  const after = folded.charAt(blank + 1);
  if (after === "+") return isHan(left) && !isSpace(folded.charCodeAt(blank + 2)) ? blank : undefined;
  if (BEFORE_MARKS.includes(after))
    return isHan(left) || isDigit(left) || "”》）%".includes(before) ? blank : undefined;
  if (AFTER_MARKS.includes(before))
    return isHan(right) && !(/[。；！？]/.test(before) && SERIES.test(after)) ? blank : undefined;
  return isHan(left) && isHan(right) && isHan(folded.charCodeAt(blank - 2)) && isHan(folded.charCodeAt(blank + 2))
    ? blank
    : undefined;
};

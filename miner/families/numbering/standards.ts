import type { Basis } from "../../../engine/basis";
import type { NumberingEntry, StandardSays } from "../../../engine/mined/model";
import { HIERARCHY } from "../../../rules/common/marker-forms";

const LEVELS: Basis = { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "secondary" };
const MARKS: Basis = { source: "GB/T 15834-2011", clause: "B.3", evidence: "standard" };
const WORDS: Basis = { source: "GB/T 15834-2011", clause: "4.4.3.3", evidence: "standard" };

const says = (basis: Basis, agrees: boolean, text: string): StandardSays => ({ basis, agrees, says: text });

/** The right forms of the kinds that a standard speaks of, and in what words. */
const FORMS: readonly (readonly [kind: RegExp, right: RegExp, text: string])[] = [
  [/^hanzi$/, /^一、$/, "汉字序号后用顿号。"],
  [/^paren-/, /^(?:（[一1]）|[㈠⑴])$/, "带括号的序号用圆括号，后面不加标点。"],
  [/^(?:arabic|latin|roman)$/, /^(?:[1aAⅠ]\.?|⒈|[aA]）)$/, "阿拉伯数字和字母作序号，后面用下脚点。"],
  [/^circled$/, /^[①❶➀]$/, "带圈的序号后不加标点。"],
  [/^decimal/, /1$/, "多级序号的末位数字后不加点。"],
  [/^[章节条]$/, /^第[一1][章节条]$/, "章、节、条的序号后空格，不加标点。"],
];

const ofForm = (family: string, form: string): StandardSays | undefined => {
  const known = FORMS.find(([kind]) => kind.test(family));
  return known && says(MARKS, known[1].test(form), known[2]);
};

/** Whether `below` may follow `above`: the standard names the next of its order; to skip one is done, and no habit to ask for. */
const ofOrder = (above: number, below: string): StandardSays | undefined => {
  const place = HIERARCHY.indexOf(below);
  return place < 0 ? undefined : says(LEVELS, place === above + 1, "层次序数依次用“一、”“（一）”“1.”“（1）”。");
};

const ofChild = (parent: string, child: string): StandardSays | undefined => {
  const above = HIERARCHY.indexOf(parent);
  return above < 0 ? undefined : ofOrder(above, child);
};

const ofAfter = (form: string, value: string): StandardSays | undefined =>
  /^第.[章节条]/.test(form) ? says(MARKS, value === " ", "“第几章”“第几条”后空格。") : undefined;

const ofWord = (word: string, mark: string): StandardSays | undefined => {
  if (/^[第其]一$|^首先$/.test(word)) return says(WORDS, mark === "，", "“第一”“首先”作序次语，后面用逗号。");
  return /^.{0,1}一[是要]$/.test(word) ? says(MARKS, mark === "", "“一是”“一要”后不加标点。") : undefined;
};

/** What a standard says of a habit, if any does. */
export const standardOf = (
  aspect: NumberingEntry["aspect"],
  subject: string,
  value: string,
): StandardSays | undefined => {
  switch (aspect) {
    case "form":
      return ofForm(subject, value);
    case "level":
      return ofOrder(Number(subject) - 2, value);
    case "child":
      return ofChild(subject, value);
    case "after":
      return ofAfter(subject, value);
    case "enumeration":
      return ofWord(subject, value);
    default:
      return undefined;
  }
};

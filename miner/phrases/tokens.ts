import { fold, isHan } from "../../engine/text/classes";
import type { UnitRecord, WordedParagraph } from "../model";

/** Elements whose words are set phrases of nobody: a title names its matter, a date its day. */
const SILENT: ReadonlySet<string> = new Set(["title", "documentNumber", "addressee", "signature", "date", "residue"]);

/** Stands for a person or a thing that is not named. */
const NAMELESS = "某";

/** Whether a piece is a word of Chinese characters or 、. Nothing runs across other marks, digits, letters and masks. */
export const isWord = (word: string): boolean => {
  if (word === "、") return true;
  for (let i = 0; i < word.length; i++) if (!isHan(word.charCodeAt(i))) return false;
  return !word.includes(NAMELESS);
};

/** The paragraphs of a document whose wording is mined. */
export const spokenParagraphs = (unit: UnitRecord): readonly WordedParagraph[] =>
  unit.paragraphs.filter(({ element }) => !SILENT.has(element));

/** Calls `visit` with each piece that the paragraph was cut into, folded, and its offset in the paragraph. */
export const eachPiece = ({ text, words }: WordedParagraph, visit: (piece: string, start: number) => void): void => {
  const folded = fold(text);
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const end = start + lengthOf(words.charCodeAt(i));
    visit(folded.slice(start, end), start);
    start = end;
  }
};

const NINE = 0x39;
const ZERO = 0x30;
/** What is added to a letter's value among the digits of base 36. */
const LETTERS = 0x61 - 10;

const lengthOf = (digit: number): number => digit - (digit <= NINE ? ZERO : LETTERS);

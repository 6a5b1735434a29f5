import { isHan } from "../../engine/text/classes";
import type { UnitRecord, WordedParagraph } from "../model";

/** Elements whose words are set phrases of nobody: a title names its matter, a date its day. */
const SILENT: ReadonlySet<string> = new Set(["title", "documentNumber", "addressee", "signature", "date", "residue"]);

/** Stands for a person or a thing that is not named. */
const NAMELESS = "某".charCodeAt(0);
const LIST_MARK = "、".charCodeAt(0);

/** Whether `text[start, end)`, a piece of a cut text, is a word of Chinese characters or 、. Nothing runs across other marks, digits, letters and masks. */
const isWordIn = (text: string, start: number, end: number): boolean => {
  if (end - start === 1 && text.charCodeAt(start) === LIST_MARK) return true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || code === NAMELESS) return false;
  }
  return true;
};

/** Whether a piece is a word. */
export const isWord = (piece: string): boolean => isWordIn(piece, 0, piece.length);

/** The paragraphs of a document whose wording is mined. */
export const spokenParagraphs = (unit: UnitRecord): readonly WordedParagraph[] =>
  unit.paragraphs.filter(({ element }) => !SILENT.has(element));

/** Calls `visit` with the span of each piece that the paragraph was cut into. */
export const eachPiece = ({ words }: WordedParagraph, visit: (start: number, end: number) => void): void => {
  let start = 0;
  for (let i = 0; i < words.length; i++) {
    const end = start + lengthOf(words.charCodeAt(i));
    visit(start, end);
    start = end;
  }
};

const NINE = 0x39;
const ZERO = 0x30;
/** What is added to a letter's value among the digits of base 36. */
const LETTERS = 0x61 - 10;

const lengthOf = (digit: number): number => digit - (digit <= NINE ? ZERO : LETTERS);

/** Words that nothing stands between: `[start, end)` of the paragraph's text, and where each of them begins, from `start`. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
}

/** Calls `visit` with each run of words of the paragraph. */
export const eachRun = ({ text, words }: WordedParagraph, visit: (run: Run) => void): void => {
  let starts: number[] = [];
  let runStart = 0;
  let at = 0;
  for (let i = 0; i <= words.length; i++) {
    const end = i < words.length ? at + lengthOf(words.charCodeAt(i)) : at;
    if (i < words.length && isWordIn(text, at, end)) {
      if (starts.length === 0) runStart = at;
      starts.push(at - runStart);
    } else if (starts.length > 0) {
      visit({ text, start: runStart, end: at, words: starts });
      starts = [];
    }
    at = end;
  }
};

import { headOf, type Line, lengthOf } from "./line";
import { COMPILATION, PAGE_NUMBER, RESIDUE_KINDS, RESIDUE_TAIL, residueKindOf } from "./residue-kinds";

/** Words without which a line is no residue of a web page or a document site; the scanner looks for them. */
export const RESIDUE_WORDS: readonly string[] = [...new Set([...RESIDUE_KINDS.flatMap(({ words }) => words), "篇）"])];

const CRUMB_LENGTH = 12;
const CRUMB = /^[（）()\d\s:：/.年月日-]+$/;
const SITE_LENGTH = 600;

const hasWord = (hits: readonly number[], first: number): boolean => {
  for (let i = 0; i < hits.length; i += 2) {
    const literal = hits[i] as number;
    if (literal >= first && literal < first + RESIDUE_WORDS.length) return true;
  }
  return false;
};

/** A numbered paragraph belongs to the document, though it may speak of what pages say: 二、转载须注明出处. */
const CLAUSE_KINDS: ReadonlySet<string> = new Set(["hanzi", "paren-hanzi", "chapter"]);
const isClause = ({ marker }: Line): boolean => marker !== undefined && CLAUSE_KINDS.has(marker.kind);

const looksResidual = (line: Line, first: number): boolean => {
  const length = lengthOf(line);
  if (length <= 16 && PAGE_NUMBER.test(headOf(line))) return true;
  if (!hasWord(line.hits, first)) return false;
  if (length > SITE_LENGTH || isClause(line)) return false;
  const text = headOf(line, SITE_LENGTH);
  if (residueKindOf(text)) return true;
  return length <= 60 && COMPILATION.test(text) && line.marker === undefined;
};

const isResidue = (line: Line, first: number): boolean => {
  if (line.residue < 0) line.residue = looksResidual(line, first) ? 1 : 0;
  return line.residue === 1;
};

/** A number alone among the first lines counts the documents of a compilation. */
const HEAD_LINES = 8;
const isLoneNumber = (line: Line): boolean => lengthOf(line) <= 2 && /^\d+$/.test(headOf(line));

/**
 * Which lines are residue of the page a document was copied from: breadcrumbs, paywalls, copyright, related documents.
 * Found before anything else, since language rules must not read them. `firstWord` is the scanner's id of the first word.
 */
export const findResidue = (lines: readonly Line[], firstWord: number): Uint8Array => {
  const residue = new Uint8Array(lines.length);
  let tail = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (tail || isResidue(line, firstWord) || (i < HEAD_LINES && isLoneNumber(line))) residue[i] = 1;
    if (!tail && residue[i] && i > lines.length / 3) tail = RESIDUE_TAIL.test(headOf(line));
  }
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!residue[i] && residue[i - 1] && lengthOf(line) <= CRUMB_LENGTH && CRUMB.test(headOf(line))) residue[i] = 1;
  }
  return residue;
};

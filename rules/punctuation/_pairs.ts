import type { Paragraph } from "../../engine/document/model";
import { CLOSING_OF, OPENING_OF, STRAIGHT } from "../../engine/text/paired-marks";

/** A mark without its other half in the paragraph. */
export interface Loose {
  readonly mark: string;
  /** The opening mark of its kind. */
  readonly kind: string;
  readonly opens: boolean;
  readonly at: number;
}

/** A pair, with the opening mark of the pair directly around it, empty where there is none. */
export interface Pair {
  readonly kind: string;
  readonly around: string;
  readonly open: number;
  readonly close: number;
}

export interface Pairing {
  readonly loose: readonly Loose[];
  readonly pairs: readonly Pair[];
}

const NUMBER_BEFORE = /(?:^|[^\da-zA-Z])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/;

/** `1）` as a number in running text: half a bracket by habit. */
const isNumberHalf = (folded: string, at: number): boolean => NUMBER_BEFORE.test(folded.slice(Math.max(0, at - 3), at));

const isApostrophe = (text: string, at: number): boolean => /[a-zA-Z\d]/.test(text.charAt(at + 1));

/** Marks to look ahead: a quotation holds few. */
const NEAR = 20;
/** Marks open at once, and more than any text nests. */
const DEPTH = 30;

/** A straight mark, `marks[i]`, closes an open “ that has no ” of its own. */
const closesCurly = (marks: readonly RegExpExecArray[], i: number, stack: readonly Loose[]): boolean =>
  stack.slice(-DEPTH).some(({ kind }) => kind === "“") &&
  marks.slice(i + 1, i + NEAR).find(([mark]) => mark === "“" || mark === "”")?.[0] !== "”";

const MARKS = new RegExp(`[${[...CLOSING_OF].flat().join("")}${STRAIGHT}]`, "g");

/** Matches the marks of one paragraph with each other. */
export const pairingOf = ({ text, folded }: Paragraph): Pairing => {
  const marks = [...folded.matchAll(MARKS)];
  const stack: Loose[] = [];
  const loose: Loose[] = [];
  const pairs: Pair[] = [];
  for (const [i, { 0: found, index: at }] of marks.entries()) {
    const mark = found === STRAIGHT && closesCurly(marks, i, stack) ? "”" : found;
    if (mark === STRAIGHT) continue;
    const open = OPENING_OF.get(mark);
    if (open === undefined) {
      if (mark !== "‘" || !isApostrophe(text, at)) stack.push({ mark, kind: mark, opens: true, at });
      continue;
    }
    let from = stack.length - 1;
    const bottom = Math.max(0, stack.length - DEPTH);
    while (from >= bottom && stack[from]?.kind !== open) from--;
    if (from >= bottom) {
      const [start, ...inside] = stack.splice(from);
      loose.push(...inside);
      pairs.push({ kind: open, around: stack.at(-1)?.kind ?? "", open: (start as Loose).at, close: at });
    } else if (mark !== "’" && !(mark === "）" && isNumberHalf(folded, at)))
      loose.push({ mark, kind: open, opens: false, at });
  }
  return { loose: [...loose, ...stack].sort((a, b) => a.at - b.at), pairs };
};

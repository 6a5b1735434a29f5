import type { Paragraph } from "../../engine/document/model";
import type { LiteralHit } from "../../engine/rule";

const CLOSE_OF: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "（": "）",
  "〔": "〕",
  "【": "】",
  "《": "》",
  "〈": "〉",
};
const OPEN_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSE_OF).map(([open, close]) => [close, open]),
);

/** All marks that come in pairs, as triggers. */
export const PAIRED_MARKS: readonly string[] = [...Object.keys(CLOSE_OF), ...Object.values(CLOSE_OF)];

/** Closes a quotation that “ opened; two of them are a pair by themselves, and another rule's. */
export const STRAIGHT = '"';

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

/** A straight mark, `hits[i]`, closes an open “ that has no ” of its own. */
const closesCurly = (hits: readonly LiteralHit[], i: number, stack: readonly Loose[]): boolean =>
  stack.slice(-DEPTH).some(({ kind }) => kind === "“") &&
  hits.slice(i + 1, i + NEAR).find(({ literal }) => literal === "“" || literal === "”")?.literal !== "”";

/** Whether the marks stand in pairs one behind another, as nearly all do: then none is loose and none stands inside another. */
export const isPlain = (hits: readonly LiteralHit[]): boolean => {
  if (hits.length % 2 !== 0) return false;
  for (let i = 0; i < hits.length; i += 2)
    if (CLOSE_OF[(hits[i] as LiteralHit).literal] !== (hits[i + 1] as LiteralHit).literal) return false;
  return true;
};

/** Matches the marks of one paragraph with each other. */
export const pairingOf = (paragraph: Paragraph, hits: readonly LiteralHit[]): Pairing => {
  const stack: Loose[] = [];
  const loose: Loose[] = [];
  const pairs: Pair[] = [];
  for (const [i, { literal, at }] of hits.entries()) {
    const mark = literal === STRAIGHT && closesCurly(hits, i, stack) ? "”" : literal;
    if (mark === STRAIGHT) continue;
    const open = OPEN_OF[mark];
    if (open === undefined) {
      if (mark !== "‘" || !isApostrophe(paragraph.text, at)) stack.push({ mark, kind: mark, opens: true, at });
      continue;
    }
    let from = stack.length - 1;
    const bottom = Math.max(0, stack.length - DEPTH);
    while (from >= bottom && stack[from]?.kind !== open) from--;
    if (from >= bottom) {
      const [start, ...inside] = stack.splice(from);
      loose.push(...inside);
      pairs.push({ kind: open, around: stack.at(-1)?.kind ?? "", open: (start as Loose).at, close: at });
    } else if (mark !== "’" && !(mark === "）" && isNumberHalf(paragraph.folded, at)))
      loose.push({ mark, kind: open, opens: false, at });
  }
  return { loose: [...loose, ...stack].sort((a, b) => a.at - b.at), pairs };
};

/** The closing mark of a kind. */
export const closingOf = (kind: string): string => CLOSE_OF[kind] ?? kind;

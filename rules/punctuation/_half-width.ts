import type { Paragraph } from "../../engine/document/model";
import { isSpace } from "../../engine/text/classes";
import { isOfCode } from "../common/code-marks";
import { isChineseAt, isInAddress } from "./_chinese";

/** Half-width marks of one paragraph that should be full-width, as offsets in it. */
export interface HalfMarks {
  /** , : ; ! ? */
  readonly stops: readonly number[];
  /** ( and ), both of a pair. */
  readonly brackets: readonly number[];
  /** The brackets by pairs, for those that have another half. */
  readonly pairs: readonly (readonly [open: number, close: number])[];
}

const HALF = /[,:;!?()]/g;

/** The place after `at`, one blank passed over: `, ` is a habit of English typing. */
const after = (text: string, at: number): number => (isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1);

/** Each half-width bracket with its other half, both ways. */
const pairsOf = (text: string, marks: readonly number[]): ReadonlyMap<number, number> => {
  const partner = new Map<number, number>();
  const open: number[] = [];
  for (const at of marks) {
    const mark = text.charAt(at);
    if (mark === "(") open.push(at);
    if (mark !== ")") continue;
    const start = open.pop();
    if (start === undefined) continue;
    partner.set(start, at);
    partner.set(at, start);
  }
  return partner;
};

/** The half of `1)` belongs to the number, and in Markdown to its syntax. */
const isMarkerHalf = ({ marker }: Paragraph, at: number): boolean =>
  marker !== undefined && marker.open === "" && marker.close !== "" && at < marker.span.end;

const candidatesOf = (paragraph: Paragraph): readonly number[] =>
  [...paragraph.text.matchAll(HALF)]
    .map(({ index }) => index)
    .filter(
      (at) => !isMarkerHalf(paragraph, at) && !isInAddress(paragraph.text, at) && !isOfCode(paragraph.folded, at),
    );

/**
 * What follows a pair of brackets says nothing of them: in `ISO 9001(IDT)，` they may stay half-width. Else a mark is written full-width if a Chinese character or mark is beside it, the other half of its pair is, or a mark beside it
 * is: so that mending leaves none of them behind.
 */
export const halfMarksOf = (paragraph: Paragraph): HalfMarks | undefined => {
  const { text } = paragraph;
  const candidates = candidatesOf(paragraph);
  if (candidates.length === 0) return undefined;
  const known = new Set(candidates);
  const partner = pairsOf(text, candidates);
  const wide = new Set<number>();
  const queue = candidates.filter((at) => {
    const closes = text.charAt(at) === ")" && partner.has(at);
    return isChineseAt(text, at - 1) || (!closes && isChineseAt(text, after(text, at)));
  });
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (wide.has(at)) continue;
    wide.add(at);
    const before = isSpace(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
    for (const next of [before, at + 1, partner.get(at) ?? -1]) if (known.has(next)) queue.push(next);
  }
  if (wide.size === 0) return undefined;
  const all = candidates.filter((at) => wide.has(at));
  const isBracket = (at: number): boolean => "()".includes(text.charAt(at));
  return {
    stops: all.filter((at) => !isBracket(at)),
    brackets: all.filter(isBracket),
    pairs: all.flatMap((at) => {
      const close = partner.get(at);
      return text.charAt(at) === "(" && close !== undefined ? [[at, close] as const] : [];
    }),
  };
};

const WIDE: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

/** The full-width form of a half-width mark. */
export const widened = (mark: string): string => WIDE[mark] ?? mark;

import type { Paragraph } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { remembered } from "./remembered";

/** A short name as a text defines it: 市发展和改革委员会（以下简称“市发改委”）. Spans are offsets in the folded text. */
export interface Definition {
  readonly short: string;
  readonly shortSpan: Span;
  /** The whole bracket. */
  readonly bracket: Span;
}

/** Words of every definition, for triggers. */
export const DEFINING_WORDS: readonly string[] = ["以下简称", "以下称", "下称", "（简称"];

const DEFINITION =
  /（(?:[^（）]{0,12}[，；、])?(?:以下(?:简称|称)|下称|简称)(?:为|作)?[：，]?([“《]?)([^（）“”《》，；]{2,30})[”》]?）/g;

/** The definitions of a folded text; not 以下统称, which names a group. */
export const definitionsIn = (folded: string): readonly Definition[] =>
  [...folded.matchAll(DEFINITION)].map((match) => {
    const short = match[2] as string;
    const open = match[1] as string;
    const start = match.index + match[0].lastIndexOf(open + short) + open.length;
    return {
      short,
      shortSpan: { start, end: start + short.length },
      bracket: { start: match.index, end: match.index + match[0].length },
    };
  });

const NONE: readonly Definition[] = [];
const allDefinitionsOf = remembered(({ folded }: Paragraph) => definitionsIn(folded));

/** The definitions of a paragraph, for which several rules ask. */
export const definitionsOf = (paragraph: Paragraph): readonly Definition[] => {
  const { folded } = paragraph;
  if (!folded.includes("简称") && !folded.includes("下称")) return NONE;
  return allDefinitionsOf(paragraph);
};

/** What goes on behind a short head and makes another word of it. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  委: /[员派托任屈]/,
  办: /[公法理事案学好成]/,
  局: /[面限部势]/,
  厅: /[堂]/,
};

/** Whether a name that ends at `end` ends there, and no longer word goes on. */
export const endsAt = (folded: string, end: number): boolean =>
  !(GOES_ON[folded[end - 1] as string]?.test(folded[end] ?? "") ?? false);

import type { Block } from "../../engine/document/model";
import type { Collected, LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** What stands between marks. The span is that of the paragraph. */
export interface Enclosure {
  readonly text: string;
  readonly span: Span;
}

export type Use = Collected<Enclosure>;

/** Two ways of writing one thing; the rarer one, or the later of two as frequent, is the one to look at. */
export interface Deviation {
  readonly rarer: Use;
  readonly usual: Use;
  /** Whether the usual one is at least twice as frequent. */
  readonly clear: boolean;
}

const spanIn = (block: Block, { start, end }: Span): Span => ({ start: block.start + start, end: block.start + end });

/**
 * What stands between each opening mark, which are the hits, and the next closing one: `least` to `most` units without another
 * opening mark among them.
 */
export const enclosuresAt = (
  folded: string,
  hits: readonly LiteralHit[],
  close: string,
  least: number,
  most: number,
): readonly Enclosure[] => {
  const found: Enclosure[] = [];
  let end = 0;
  for (let i = 0; i < hits.length; i++) {
    const start = (hits[i] as LiteralHit).at + 1;
    if (end < start) end = folded.indexOf(close, start);
    if (end < 0) break;
    const length = end - start;
    const isBroken = (hits[i + 1]?.at ?? end) < end;
    if (length >= least && length <= most && !isBroken)
      found.push({ text: folded.slice(start, end), span: { start, end } });
  }
  return found;
};

/** Where a use stands in the document. */
export const placeOf = ({ block, fact }: Use): Span => spanIn(block, fact.span);

/** Uses by what stands between the marks, in text order. */
export const bySpelling = (facts: readonly Use[]): ReadonlyMap<string, readonly Use[]> => {
  const found = new Map<string, Use[]>();
  for (const use of facts) {
    const uses = found.get(use.fact.text);
    if (uses) uses.push(use);
    else found.set(use.fact.text, [use]);
  }
  return found;
};

/** Of the uses of two spellings: every use of one that is clearly the rarer, else the first. */
export const deviationOf = (one: readonly Use[], other: readonly Use[]): readonly Deviation[] => {
  const [usual, rarer] = one.length >= other.length ? [one, other] : [other, one];
  const clear = usual.length >= 2 * rarer.length;
  return (clear ? rarer : rarer.slice(0, 1)).map((use) => ({ rarer: use, usual: usual[0] as Use, clear }));
};

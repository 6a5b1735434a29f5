import type { Block } from "../../engine/document/model";
import type { Collected } from "../../engine/rule";
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

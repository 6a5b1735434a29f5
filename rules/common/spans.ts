import type { Span } from "../../engine/span";

/**
 * The items of `items` whose span touches none of `others`. Both are sorted by their starts and `others` do not overlap, so
 * one pass will do.
 */
export const apartFrom = <T>(items: readonly T[], spanOf: (item: T) => Span, others: readonly Span[]): readonly T[] => {
  let next = 0;
  return items.filter((item) => {
    const span = spanOf(item);
    while (next < others.length && (others[next] as Span).end <= span.start) next++;
    const other = others[next];
    return other === undefined || other.start >= span.end;
  });
};

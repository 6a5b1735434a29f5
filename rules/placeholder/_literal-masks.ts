import type { MaskEntry } from "../../engine/mined/model";
import type { MinedReader } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { keyOf, keysOf, maskContextsOf } from "../common/mask-contexts";

/** Keys of the contexts in which a house writes mask signs and means them. */
export type LiteralMasks = ReadonlySet<string>;

/** Which signs a house means as they are. Of two entries about one context the later counts. */
export const LITERAL_MASKS: MinedReader<LiteralMasks, "mask"> = {
  families: ["mask"],
  optional: true,
  prepare: (entries: readonly MaskEntry[]) => {
    const literals = new Set<string>();
    for (const entry of entries)
      if (entry.verdict === "literal") literals.add(keyOf(entry));
      else literals.delete(keyOf(entry));
    return literals;
  },
};

/** The items of `items` whose span is nothing that the house means as it is. `folded` is the folded paragraph. */
export const notLiteral = <T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  folded: string,
  literals: LiteralMasks,
): readonly T[] => {
  if (literals.size === 0 || items.length === 0) return items;
  const meant = maskContextsOf(folded).filter((context) => keysOf(context).some((key) => literals.has(key)));
  return items.filter((item) => {
    const { start, end } = spanOf(item);
    return !meant.some(({ span }) => span.start < end && start < span.end);
  });
};

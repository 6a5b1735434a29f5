import { bandsOf, likeness } from "./likeness";
import type { Stored } from "./store";

/** From this likeness on, two documents count as one. */
const COPY = 0.8;

/**
 * Leaves out near copies: going through the documents in order, one that is like a document already kept is dropped. The result
 * rests on the order alone, which is that of path and part.
 */
export const withoutNearCopies = (sorted: readonly Stored[]): readonly Stored[] => {
  const byBand = new Map<number, Stored[]>();
  return sorted.filter((stored) => {
    const bands = bandsOf(stored.sketch);
    const isCopy = bands.some((band) => byBand.get(band)?.some((kept) => likeness(kept.sketch, stored.sketch) >= COPY));
    if (isCopy) return false;
    for (const band of bands) {
      const bucket = byBand.get(band);
      if (bucket === undefined) byBand.set(band, [stored]);
      else bucket.push(stored);
    }
    return true;
  });
};

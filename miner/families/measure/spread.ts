import type { MeasureEntry } from "../../../engine/mined/model";

/** How many have each length. */
export type Histogram = ReadonlyMap<number, number>;

/** The least length that at least `share` of all do not exceed (nearest rank). `lengths` ascend. */
const percentile = (
  lengths: readonly (readonly [length: number, count: number])[],
  all: number,
  share: number,
): number => {
  let seen = 0;
  for (const [length, count] of lengths) {
    seen += count;
    if (seen >= share * all) return length;
  }
  return 0;
};

/** Count, mean (to one place), percentiles and greatest of the lengths, exactly. */
export const spreadOf = (histogram: Histogram): Pick<MeasureEntry, "count" | "mean" | "percentiles" | "longest"> => {
  const lengths = [...histogram].sort((a, b) => a[0] - b[0]);
  const count = lengths.reduce((sum, [, times]) => sum + times, 0);
  const total = lengths.reduce((sum, [length, times]) => sum + length * times, 0);
  return {
    count,
    mean: Math.round((10 * total) / count) / 10,
    percentiles: {
      p50: percentile(lengths, count, 0.5),
      p90: percentile(lengths, count, 0.9),
      p95: percentile(lengths, count, 0.95),
      p99: percentile(lengths, count, 0.99),
    },
    longest: lengths.at(-1)?.[0] ?? 0,
  };
};

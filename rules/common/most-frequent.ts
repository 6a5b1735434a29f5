/** The value that most of `values` are; of equals the first. `values` is not empty. */
export const mostFrequent = (values: readonly string[]): string => {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};

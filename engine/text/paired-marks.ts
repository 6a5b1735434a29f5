/** Marks that come in pairs, each opening one with its closing one (GB/T 15834-2011 4.8, 4.9, 4.15). */
export const CLOSING_OF: ReadonlyMap<string, string> = new Map(
  ["“”", "‘’", "（）", "〔〕", "【】", "《》", "〈〉"].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The opening mark of each closing one. */
export const OPENING_OF: ReadonlyMap<string, string> = new Map([...CLOSING_OF].map(([open, close]) => [close, open]));

/** Closes a quotation that “ opened; two of them are a pair by themselves. */
export const STRAIGHT = '"';

/** By unit: the closing mark of an opening one, 0 for a closing one, -1 for one that may be either. */
const STEPS: ReadonlyMap<number, number> = new Map([
  ...[...CLOSING_OF].map(([open, close]): [number, number] => [open.charCodeAt(0), close.charCodeAt(0)]),
  ...[...OPENING_OF.keys()].map((close): [number, number] => [close.charCodeAt(0), 0]),
  [STRAIGHT.charCodeAt(0), -1],
]);

/** The folded units of all of them. */
export const PAIRED_UNITS: readonly number[] = [...STEPS.keys()];

/**
 * Follows the marks of a text, one call each in their order: from what was `wanted` before `unit` to what is after it. That is
 * the mark that closes what is open, 0 where nothing is, and -1 for good once the marks do not stand in pairs one behind another.
 */
export const follow = (wanted: number, unit: number): number => {
  const step = STEPS.get(unit);
  if (step === undefined) return wanted;
  if (step > 0) return wanted === 0 ? step : -1;
  return step === 0 && unit === wanted ? 0 : -1;
};

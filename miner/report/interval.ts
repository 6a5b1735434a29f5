const Z = 1.96;

/** The 95 % Wilson interval of `hits` in `of`, each end in [0, 1]; all of it where there is nothing to go by. */
export const wilsonInterval = (hits: number, of: number): readonly [low: number, high: number] => {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const weight = 1 + Z ** 2 / of;
  const centre = (share + Z ** 2 / (2 * of)) / weight;
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
};

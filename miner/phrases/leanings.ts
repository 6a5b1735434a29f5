import { ROLES } from "../../rules/common/roles";
import type { Tally } from "../model";
import type { Standing } from "./group";

/** How many times as frequent as elsewhere something must be to belong to a genre or a section. */
const TIMES = 2;
const FEWEST_OCCURRENCES = 3;
/** Share of a phrase's occurrences in sections of a role. */
const LEAST_SHARE = 0.3;

/** The genres whose documents have the phrase at least twice as often as other documents. `all` are the documents of the corpus by genre. */
export const genresOf = (
  { documents, genres }: Tally,
  all: Readonly<Record<string, number>>,
  minDocuments: number,
): readonly string[] => {
  const total = Object.values(all).reduce((sum, count) => sum + count, 0);
  return Object.keys(genres)
    .filter((genre) => {
      const here = genres[genre] as number;
      const size = all[genre] ?? 0;
      if (here < minDocuments || size === 0 || size === total) return false;
      return here / size >= (TIMES * (documents - here)) / (total - size);
    })
    .sort();
};

/** Share of all occurrences of all phrases that stand in each role's sections. */
export const roleShares = (standings: Iterable<Standing>): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { count, places } of standings) {
    total += count;
    for (const [place, times] of places) sums.set(place, (sums.get(place) ?? 0) + times);
  }
  return new Map([...ROLES.keys()].map((role) => [role, total === 0 ? 0 : (sums.get(role) ?? 0) / total]));
};

/** The roles in whose sections the phrase stands at least twice as often as phrases do on the whole. */
export const rolesOf = ({ count, places }: Standing, shares: ReadonlyMap<string, number>): readonly string[] =>
  count < FEWEST_OCCURRENCES
    ? []
    : [...shares.keys()].filter((role) => {
        const share = (places.get(role) ?? 0) / count;
        return share >= LEAST_SHARE && share >= TIMES * (shares.get(role) as number);
      });

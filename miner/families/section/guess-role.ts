import { ROLES } from "../../../rules/common/roles";
import type { Tables } from "../../model";
import * as cells from "./cells";
import { headSign } from "./headings";

export interface Guess {
  readonly role: string;
  /** The signs that speak for it. */
  readonly signs: readonly string[];
}

/** Stands for headings that have no role: most of them say what is done, not what the section is for. */
const NONE = "";
const SMOOTHING = 0.5;
const SURE = 0.5;
const FEWEST_SIGNS = 2;
const CANDIDATES: readonly string[] = [NONE, ...ROLES.keys()];

const kindOf = (sign: string): string => sign.slice(0, sign.indexOf(":"));

/** Documents by sign, of one heading. */
export type Signs = ReadonlyMap<string, number>;

interface Learnt {
  /** Whether any role shows the sign: one that none does, as the last words of a slogan, tells nothing. */
  readonly tells: (sign: string) => boolean;
  /** How often a role shows a sign, out of the signs of its kind; for headings without a role, apart from the heading in question. */
  readonly share: (role: string, sign: string, own: Signs) => number;
}

/** Learns from the headings of known role, and from the words that name a role anyway. */
const learn = (tables: Tables): Learnt => {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  const signs = new Set<string>();
  const add = (role: string, sign: string, documents: number): void => {
    const cell = cells.joined(role, sign);
    const total = cells.joined(role, kindOf(sign));
    if (role !== NONE) signs.add(sign);
    counts.set(cell, (counts.get(cell) ?? 0) + documents);
    totals.set(total, (totals.get(total) ?? 0) + documents);
  };
  for (const [id, { headings }] of ROLES) for (const words of headings) add(id, headSign(words), 1);
  for (const [key, { documents }] of tables.facet(cells.ROLE_SIGN)) {
    const [role, sign] = cells.parted(key) as [string, string];
    add(role, sign, documents);
  }
  for (const [key, { documents }] of tables.facet(cells.HEADING_SIGN))
    add(NONE, (cells.parted(key) as [string, string])[1], documents);
  const ownOfKind = (own: Signs, kind: string): number =>
    [...own].reduce((sum, [sign, documents]) => sum + (kindOf(sign) === kind ? documents : 0), 0);
  return {
    tells: (sign) => signs.has(sign),
    share: (role, sign, own) => {
      const kind = kindOf(sign);
      const count = (counts.get(cells.joined(role, sign)) ?? 0) - (role === NONE ? (own.get(sign) ?? 0) : 0);
      const total = (totals.get(cells.joined(role, kind)) ?? 0) - (role === NONE ? ownOfKind(own, kind) : 0);
      return (count + SMOOTHING) / (total + SMOOTHING * signs.size);
    },
  };
};

/**
 * Guesses the role of a heading by its signs, as a naive Bayes classifier does with every role equally likely beforehand; a
 * sign counts by the share of the heading's documents that show it. Undefined where no role is sure, or only one sign speaks for it.
 */
export const roleGuesser = (tables: Tables): ((own: Signs, documents: number) => Guess | undefined) => {
  const { tells, share } = learn(tables);
  return (all, documents) => {
    const own = new Map([...all].filter(([sign]) => tells(sign)));
    const scores = CANDIDATES.map((role) =>
      [...own].reduce((score, [sign, shown]) => score * share(role, sign, own) ** (shown / documents), 1),
    );
    const sum = scores.reduce((a, b) => a + b, 0);
    const best = scores.indexOf(Math.max(...scores));
    const role = CANDIDATES[best] as string;
    if (role === NONE || (scores[best] as number) / sum < SURE) return undefined;
    const speaking = [...own.keys()].filter((sign) => share(role, sign, own) > share(NONE, sign, own));
    return speaking.length < FEWEST_SIGNS ? undefined : { role, signs: speaking };
  };
};

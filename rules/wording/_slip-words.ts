import { lazily, onceForEach } from "../common/lazily";
import { ALIKE, CURES, LITERALS, PHRASES } from "./_slips.generated";

/** Wordings with one character wrong, and ends of phrases that hardly ever stand without the rest. */
export const SLIP_LITERALS: readonly string[] = LITERALS.split(" ");

/** A wrong wording: what must stand before it, where the wrong character stands, and the right one. */
export interface Cure {
  readonly head: string;
  readonly place: number;
  readonly right: string;
}

/** A phrase, and where its end stands in it. */
export interface Anchored {
  readonly phrase: string;
  readonly offset: number;
}

const UNITS_OF_CURE = 3;

const cureOf = (literal: string): Cure | undefined => {
  const at = UNITS_OF_CURE * SLIP_LITERALS.indexOf(literal);
  if (at >= CURES.length) return undefined;
  return { head: CURES.charAt(at).trim(), place: Number(CURES.charAt(at + 1)), right: CURES.charAt(at + 2) };
};

/** The phrases that begin or end so: short ones with two characters, longer ones with three. */
const phrasesOf = (end: string): readonly Anchored[] => {
  const found: Anchored[] = [];
  for (let at = PHRASES.indexOf(end); at >= 0; at = PHRASES.indexOf(end, at + 1)) {
    const from = PHRASES.lastIndexOf(" ", at) + 1;
    const to = PHRASES.indexOf(" ", at);
    if (from !== at && to !== at + end.length) continue;
    if (end.length === (to - from > 4 ? 3 : 2)) found.push({ phrase: PHRASES.slice(from, to), offset: at - from });
  }
  return found;
};

/** What a literal is: a wrong wording, or the end of phrases. */
export const meaningOf: (literal: string) => Cure | readonly Anchored[] = onceForEach(
  (literal) => cureOf(literal) ?? phrasesOf(literal),
);

const groupsOf: () => ReadonlyMap<string, readonly string[]> = lazily(() => {
  const groups = new Map<string, string[]>();
  for (const group of ALIKE.split(" "))
    for (const unit of group) groups.set(unit, [...(groups.get(unit) ?? []), group]);
  return groups;
});

/** Whether two characters sound or look so much alike that one is written for the other. */
export const areAlike = (one: string, other: string): boolean =>
  (groupsOf().get(one) ?? []).some((group) => group.includes(other));

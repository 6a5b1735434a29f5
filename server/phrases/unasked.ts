import { jointOf } from "./joint";
import type { Match } from "./match";
import { expand } from "./model";

/** In the middle of a clause two characters are a word like any other; three are seldom so by chance. */
const LEAST_IN_CLAUSE = 3;
/** Less is typed faster than chosen. */
const LEAST_SAVED = 2;

const isWorthIt = ({ phrase, typed, filterText }: Match, before: string): boolean => {
  if (typed === 0 || /^[a-z]/.test(filterText)) return true;
  if (expand(phrase.body).replace(/\p{P}{1,8}$/u, "").length - typed < LEAST_SAVED) return false;
  return typed >= LEAST_IN_CLAUSE || /^[。，]$/.test(jointOf(before.slice(0, before.length - typed)));
};

/** The matches that may come up by themselves while `before` is being typed; the others wait until they are asked for. */
export const unasked = (matches: readonly Match[], before: string): readonly Match[] =>
  matches.filter((match) => isWorthIt(match, before));

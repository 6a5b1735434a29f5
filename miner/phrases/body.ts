import { FILLING_SEPARATOR } from "./counting";
import { GAP } from "./finder";

const PLACE_HOLDER = "……";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Half a word group at an edge. */
const LOOSE = /^[的了着过、和与及等]|[的了和与及、为]$|\t[的了着过、和与及]|[的了和与及、为]\t/;

const looseness = (filling: string): number => (LOOSE.test(filling) ? 1 : 0);

/** The most frequent filling without loose ends; of several the shortest, then the first by its characters. Empty if there is none. */
export const commonestFilling = (fillings: ReadonlyMap<string, number>): string =>
  [...fillings].sort(
    ([a, timesA], [b, timesB]) =>
      looseness(a) - looseness(b) || timesB - timesA || a.length - b.length || compare(a, b),
  )[0]?.[0] ?? "";

/** The snippet of a phrase: a frame gets the filling as the default of its places. */
export const bodyOf = (text: string, filling: string): string => {
  const defaults = filling.split(FILLING_SEPARATOR);
  return text
    .split(GAP)
    .map((fixed, at) => (at === 0 ? fixed : `\${${at}:${defaults[at - 1] || PLACE_HOLDER}}${fixed}`))
    .join("");
};

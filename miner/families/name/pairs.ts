import type { Sighting } from "../../../engine/mined/model";
import { fold } from "../../../engine/text/classes";
import { createScanner } from "../../../engine/text/scanner";
import { endsAt } from "../../../rules/common/short-names";
import type { Tally, UnitRecord, Units } from "../../model";
import { createTallies, sightingIn } from "../_tallies";
import { type FullName, isShortFor } from "./abbreviation";
import { fullNamesOf, shortTextsIn } from "./candidates";

export interface Pair {
  readonly full: string;
  readonly short: string;
}

/** Tables of pairs; the key is full and short name with a tab between. */
export const PAIR_FACETS = {
  /** Documents that have both: the best sign that both are one. */
  both: "name/pair",
  /** Documents that have one of them. */
  either: "name/either",
} as const;

export const keyOf = ({ full, short }: Pair): string => `${full}\t${short}`;

/** Finds the full names that a text may be short for. */
const createResolver = (names: readonly FullName[]): ((text: string) => readonly Pair[]) => {
  const byFirst = new Map<string, FullName[]>();
  for (const name of names) {
    const first = name.text[0] as string;
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push(name);
  }
  const known = new Map<string, readonly Pair[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const pairs = (byFirst.get(text[0] as string) ?? [])
      .filter((name) => isShortFor(text, name) && (!name.text.includes(text) || name.text.startsWith(text)))
      .map((name) => ({ full: name.text, short: text }));
    known.set(text, pairs);
    return pairs;
  };
};

/** 健康委员会, 健康委 are the ends of 卫生健康委员会, 卫生健康委: of pairs that end alike the longest counts. */
const maximal = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter(
    ({ full, short }) =>
      !pairs.some(
        (other) =>
          other.full.length > full.length &&
          other.full.endsWith(full) &&
          other.short.length > short.length &&
          other.short.endsWith(short),
      ),
  );

const pairsOf = (units: Units): readonly Pair[] => {
  const resolve = createResolver(fullNamesOf(units));
  const pairs = new Map<string, Pair>();
  for (const { paragraphs } of units) {
    for (const { text } of paragraphs) {
      for (const short of shortTextsIn(fold(text))) for (const pair of resolve(short)) pairs.set(keyOf(pair), pair);
    }
  }
  return maximal([...pairs.values()]);
};

interface Reading {
  readonly pair: Pair;
  readonly full: readonly Sighting[];
  readonly short: readonly Sighting[];
}

const NONE: readonly Sighting[] = [];

/** Reads which of `pairs` a document has one name or both of. */
export const createPairReader = (pairs: readonly Pair[]): ((unit: UnitRecord) => readonly Reading[]) => {
  const scanner = createScanner([...new Set(pairs.flatMap(({ full, short }) => [full, short]))]);
  return (unit) => {
    const places = new Map<string, Sighting[]>();
    for (const paragraph of unit.paragraphs) {
      const folded = fold(paragraph.text);
      const { hits } = scanner.scan(folded, 0, folded.length);
      for (let i = 0; i < hits.length; i += 2) {
        const name = scanner.literals[hits[i] as number] as string;
        const start = hits[i + 1] as number;
        if (!endsAt(folded, start + name.length)) continue;
        const list = places.get(name) ?? [];
        places.set(name, list);
        list.push(sightingIn(unit, paragraph, start, start + name.length));
      }
    }
    if (places.size === 0) return [];
    return pairs
      .filter(({ full, short }) => places.has(full) || places.has(short))
      .map((pair) => ({ pair, full: places.get(pair.full) ?? NONE, short: places.get(pair.short) ?? NONE }));
  };
};

/** Counts the pairs that the corpus itself holds both names of. */
export const countPairs = (units: Units): ReadonlyMap<string, ReadonlyMap<string, Tally>> => {
  const { add, tables } = createTallies();
  const read = createPairReader(pairsOf(units));
  for (const unit of units) {
    for (const { pair, full, short } of read(unit)) {
      add(PAIR_FACETS.either, keyOf(pair), unit, [...full, ...short]);
      if (full.length > 0 && short.length > 0)
        add(PAIR_FACETS.both, keyOf(pair), unit, [full[0] as Sighting, short[0] as Sighting]);
    }
  }
  return tables;
};

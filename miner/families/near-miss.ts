import { createCounter } from "../counter";
import type { Candidate, Cell, Corpus, FamilyMiner, Tally, UnitRecord, Units } from "../model";
import type { Pair } from "../near-misses/confusable";
import { findPairs } from "../near-misses/find-pairs";
import { createFinder, type Found } from "../phrases/finder";
import { spokenParagraphs } from "../phrases/tokens";
import { sightingAt } from "./_sighting";

/** Documents with the right form, with the wrong one, with either, by the pair. */
const RIGHT = "near-miss/right";
const WRONG = "near-miss/wrong";
const EITHER = "near-miss/either";
const SEPARATOR = "\t";

const keyOf = ({ wrong, right }: Pair): string => wrong + SEPARATOR + right;

const pairOf = (key: string): Pair => {
  const [wrong = "", right = ""] = key.split(SEPARATOR);
  return { wrong, right };
};

type Sightings = ReturnType<typeof sightingAt>[];

const NO_PAIRS: readonly Pair[] = [];

/** The pairs that each form belongs to. */
const groupByForm = (pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> => {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const form of [pair.wrong, pair.right]) {
      const group = groups.get(form);
      if (group) group.push(pair);
      else groups.set(form, [pair]);
    }
  return groups;
};

/** Where a document has each of the forms. One form of a pair that is part of the other one there is not counted. */
const createForms = (pairs: readonly Pair[]) => {
  const pairsOf = groupByForm(pairs);
  const forms = [...pairsOf.keys()].sort();
  const find = createFinder(forms);
  const isInside = (one: Found, other: Found): boolean =>
    other.start <= one.start &&
    other.end >= one.end &&
    other.end - other.start > one.end - one.start &&
    (pairsOf.get(forms[one.key] as string) ?? NO_PAIRS).some(
      ({ wrong, right }) => wrong === forms[other.key] || right === forms[other.key],
    );
  return (unit: UnitRecord): ReadonlyMap<string, Sightings> => {
    const places = new Map<string, Sightings>();
    for (const paragraph of spokenParagraphs(unit)) {
      const all: Found[] = [];
      find(paragraph, (one) => all.push(one));
      for (const one of all) {
        if (all.some((other) => isInside(one, other))) continue;
        const { span, ...context } = sightingAt(paragraph.text, one.start, one.end);
        const form = forms[one.key] as string;
        const known = places.get(form) ?? [];
        places.set(form, known);
        known.push({ span: [paragraph.start + span[0], paragraph.start + span[1]], ...context });
      }
    }
    return places;
  };
};

const NO_SIGHTINGS: Sightings = [];

/** Finds the pairs that a document has, each with where it has the right and the wrong form. */
const createUses = (pairs: readonly Pair[]) => {
  const pairsOf = groupByForm(pairs);
  const formsIn = createForms(pairs);
  return (unit: UnitRecord) => {
    const forms = formsIn(unit);
    const met = new Set([...forms.keys()].flatMap((form) => pairsOf.get(form) ?? NO_PAIRS));
    return [...met].map((pair) => ({
      key: keyOf(pair),
      right: forms.get(pair.right) ?? NO_SIGHTINGS,
      wrong: forms.get(pair.wrong) ?? NO_SIGHTINGS,
    }));
  };
};

const count = (units: Units): ReadonlyMap<string, ReadonlyMap<string, Tally>> => {
  const usesIn = createUses(findPairs(units));
  const counter = createCounter();
  for (const unit of units)
    for (const { key, right, wrong } of usesIn(unit)) {
      if (right.length > 0) counter.add(RIGHT, key, unit, right.length, right);
      if (wrong.length > 0) counter.add(WRONG, key, unit, wrong.length, wrong);
      counter.add(EITHER, key, unit, right.length + wrong.length, []);
    }
  return counter.tables;
};

/** A slip is told from a word by reading alone. */
const RESERVE = "近似的写法要由人读过再定。";

function* propose({ tables }: Corpus): Iterable<Candidate> {
  const wrongs = tables.facet(WRONG);
  for (const key of tables.facet(RIGHT).keys()) {
    if (!wrongs.has(key)) continue;
    const { wrong, right } = pairOf(key);
    yield {
      claim: { family: "near-miss", title: `“${wrong}”疑为“${right}”`, wrong, right },
      counted: { facet: RIGHT, key },
      among: { facet: EITHER, key },
      against: [{ facet: WRONG, key }],
      judgedBy: "share",
      reserve: RESERVE,
    };
  }
}

const find = (known: readonly Candidate[]): ((unit: UnitRecord) => Iterable<Cell>) => {
  const usesIn = createUses(known.map(({ counted }) => pairOf(counted.key)));
  return function* (unit) {
    for (const { key, right } of usesIn(unit)) {
      if (right.length > 0) yield { facet: RIGHT, key };
      yield { facet: EITHER, key };
    }
  };
};

/** Rare forms one character away from a frequent one in the same surroundings; never shipped unread. */
export const nearMiss: FamilyMiner = { family: "near-miss", observe: () => [], count, propose, find };

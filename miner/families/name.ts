import type { Candidate, Cell, Corpus, FamilyMiner, Tables, Tally } from "../model";
import { DEFINED_FACET, definitionObservations } from "./name/defined";
import { countPairs, createPairReader, keyOf, PAIR_FACETS } from "./name/pairs";
import { SPELLING_FACETS, spellingObservations } from "./name/spellings";

const split = (key: string): [first: string, second: string] => key.split("\t") as [string, string];

function* defined(tables: Tables): Generator<Candidate> {
  for (const key of tables.facet(DEFINED_FACET).keys()) {
    const [full, short] = split(key);
    yield {
      claim: { family: "name", aspect: "defined", title: `“${full}”简称“${short}”`, full, short },
      counted: { facet: DEFINED_FACET, key },
      judgedBy: "documents",
    };
  }
}

function* pairs(tables: Tables): Generator<Candidate> {
  for (const key of tables.facet(PAIR_FACETS.either).keys()) {
    const [full, short] = split(key);
    const among: Cell = { facet: PAIR_FACETS.either, key };
    yield {
      claim: { family: "name", aspect: "pair", title: `“${full}”也写作“${short}”`, full, short },
      counted: { facet: PAIR_FACETS.both, key },
      among,
      judgedBy: "documents",
    };
  }
}

interface Spelling {
  readonly term: string;
  readonly tally: Tally;
}

function* spellings(tables: Tables): Generator<Candidate> {
  const byCommon = new Map<string, Spelling[]>();
  for (const [key, tally] of tables.facet(SPELLING_FACETS.spelling)) {
    const [common, term] = split(key);
    byCommon.set(common, [...(byCommon.get(common) ?? []), { term, tally }]);
  }
  for (const [common, list] of byCommon) {
    const [usual, ...others] = list.sort((a, b) => b.tally.documents - a.tally.documents || (a.term < b.term ? -1 : 1));
    for (const { term } of others) {
      const full = (usual as Spelling).term;
      yield {
        claim: { family: "name", aspect: "term", title: `“${full}”也写作“${term}”`, full, short: term },
        counted: { facet: SPELLING_FACETS.spelling, key: `${common}\t${full}` },
        among: { facet: SPELLING_FACETS.any, key: common },
        against: [{ facet: SPELLING_FACETS.spelling, key: `${common}\t${term}` }],
        judgedBy: "share",
        loudest: "information",
      };
    }
  }
}

/**
 * Names that go by two forms: short names that a text defines, full and short names of organs that the corpus holds both of, and
 * terms in two spellings. Holds every name of an organ, and what may be short for one, in memory.
 */
export const name: FamilyMiner = {
  family: "name",
  observe: spellingObservations,
  observeWords: definitionObservations,
  count: countPairs,
  *propose({ tables }: Corpus) {
    yield* defined(tables);
    yield* pairs(tables);
    yield* spellings(tables);
  },
  find(known) {
    const claims = known.flatMap(({ claim }) => (claim.family === "name" && claim.aspect === "pair" ? [claim] : []));
    const read = createPairReader(claims);
    return function* (unit) {
      for (const { pair, full, short } of read(unit)) {
        yield { facet: PAIR_FACETS.either, key: keyOf(pair) };
        if (full.length > 0 && short.length > 0) yield { facet: PAIR_FACETS.both, key: keyOf(pair) };
      }
    };
  },
};

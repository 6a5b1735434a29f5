import type { Candidate, Cell, Corpus, FamilyMiner, Tally, UnitRecord, Units } from "../model";
import { bodyOf } from "../phrases/body";
import { createFinder, GAP } from "../phrases/finder";
import { groupOf, type Standing } from "../phrases/group";
import { createInitials } from "../phrases/initials";
import { genresOf, roleShares, rolesOf } from "../phrases/leanings";
import { type Mined, minePhrases } from "../phrases/mining";
import { spokenParagraphs } from "../phrases/tokens";

const TEXT = "phrase/text";
/** Where a phrase stands, what fills a frame, and the words without its places: the phrase, a line end, and the place, the filling, or the words. */
const PLACE = "phrase/place";
const FILLING = "phrase/filling";
const WORDS = "phrase/words";
const BETWEEN_WORDS = " ";
const SEPARATOR = "\n";

const bare = (count: number): Tally => ({ count, documents: 0, genres: {}, sightings: [] });

const count = (units: Units, minDocuments: number): ReadonlyMap<string, ReadonlyMap<string, Tally>> => {
  const phrases = minePhrases(units, minDocuments);
  const cellsOf = (parts: (phrase: Mined) => ReadonlyMap<string, number>) =>
    new Map(
      phrases.flatMap((phrase) =>
        [...parts(phrase)].map(([name, times]) => [phrase.text + SEPARATOR + name, bare(times)] as const),
      ),
    );
  return new Map([
    [TEXT, new Map(phrases.map(({ text, tally }) => [text, tally]))],
    [PLACE, cellsOf(({ places }) => places)],
    [FILLING, cellsOf(({ fillings }) => fillings)],
    [WORDS, cellsOf(({ words }) => new Map([[words.join(BETWEEN_WORDS), 1]]))],
  ]);
};

/** The cells of a facet by the phrase they belong to. */
const byPhrase = (cells: ReadonlyMap<string, Tally>): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const grouped = new Map<string, Map<string, number>>();
  for (const [key, { count: times }] of cells) {
    const at = key.indexOf(SEPARATOR);
    const text = key.slice(0, at);
    const group = grouped.get(text) ?? new Map<string, number>();
    group.set(key.slice(at + 1), times);
    grouped.set(text, group);
  }
  return grouped;
};

/** A phrase of two short words is typed as fast as called: it must be common to be offered. */
const SHORT = 6;
const COMMON = 0.05;

const reserveOf = (text: string, { documents }: Tally, all: number): string | undefined =>
  !text.includes(GAP) && text.length < SHORT && documents < COMMON * all
    ? `不足 ${SHORT} 字，又只见于 ${documents} 篇（不到 5%），直接输入更快。`
    : undefined;

const NOTHING: ReadonlyMap<string, number> = new Map();

function* propose({ tables, facts, minDocuments }: Corpus): Iterable<Candidate> {
  const places = byPhrase(tables.facet(PLACE));
  const fillings = byPhrase(tables.facet(FILLING));
  const cuts = byPhrase(tables.facet(WORDS));
  const initialsOf = createInitials();
  const standings = new Map<string, Standing>(
    [...tables.facet(TEXT)].map(([text, tally]) => [text, { count: tally.count, places: places.get(text) ?? NOTHING }]),
  );
  const shares = roleShares(standings.values());
  for (const [text, tally] of tables.facet(TEXT)) {
    const standing = standings.get(text) as Standing;
    const words = [...(cuts.get(text) ?? NOTHING).keys()].flatMap((cut) => cut.split(BETWEEN_WORDS));
    const reserve = reserveOf(text, tally, facts.documents);
    yield {
      claim: {
        family: "phrase",
        title: text,
        body: bodyOf(text, fillings.get(text) ?? NOTHING),
        group: groupOf(text, standing),
        genres: genresOf(tally, facts.genres, minDocuments),
        roles: rolesOf(standing, shares),
        initials: [initialsOf(words)],
      },
      counted: { facet: TEXT, key: text },
      judgedBy: "documents",
      ...(reserve === undefined ? {} : { reserve }),
    };
  }
}

const find = (known: readonly Candidate[]): ((unit: UnitRecord) => Iterable<Cell>) => {
  const texts = known.map(({ counted }) => counted.key);
  const finder = createFinder(texts);
  return function* (unit) {
    const seen = new Set<number>();
    for (const paragraph of spokenParagraphs(unit)) finder(paragraph, ({ key }) => seen.add(key));
    for (const key of seen) yield { facet: TEXT, key: texts[key] as string };
  };
};

/** Set phrases: word sequences and frames that documents share. */
export const phrase: FamilyMiner = { family: "phrase", observe: () => [], count, propose, find };

import type { Candidate, Cell, Corpus, FamilyMiner, Tally, UnitRecord, Units } from "../model";
import { bodyOf, commonestFilling } from "../phrases/body";
import { createFinder, GAP } from "../phrases/finder";
import { groupOf, type Standing } from "../phrases/group";
import { createInitials } from "../phrases/initials";
import { genresOf, roleShares, rolesOf } from "../phrases/leanings";
import { type Mined, minePhrases } from "../phrases/mining";
import { spokenParagraphs } from "../phrases/tokens";

const TEXT = "phrase/text";
/** What else is known of a phrase, in the lines of its key: the phrase, its words without its places, its commonest filling, and where it stands how often. */
const ABOUT = "phrase/about";
const LINE = "\n";
const BETWEEN_WORDS = " ";
const BETWEEN_PLACES = " ";
const TIMES = "=";

const NOT_COUNTED: Tally = { count: 0, documents: 0, genres: {}, sightings: [] };

const aboutKey = ({ text, words, fillings, places }: Mined): string =>
  [
    text,
    words.join(BETWEEN_WORDS),
    commonestFilling(fillings),
    [...places].map(([place, times]) => place + TIMES + times).join(BETWEEN_PLACES),
  ].join(LINE);

interface About {
  readonly words: readonly string[];
  readonly filling: string;
  readonly places: ReadonlyMap<string, number>;
}

const readAbout = (key: string): readonly [text: string, about: About] => {
  const [text = "", words = "", filling = "", places = ""] = key.split(LINE);
  const counts = places.split(BETWEEN_PLACES).filter((place) => place !== "");
  return [
    text,
    {
      words: words.split(BETWEEN_WORDS),
      filling,
      places: new Map(
        counts.map((place) => {
          const at = place.lastIndexOf(TIMES);
          return [place.slice(0, at), Number(place.slice(at + 1))];
        }),
      ),
    },
  ];
};

const count = (units: Units, minDocuments: number): ReadonlyMap<string, ReadonlyMap<string, Tally>> => {
  const phrases = minePhrases(units, minDocuments);
  return new Map([
    [TEXT, new Map(phrases.map(({ text, tally }) => [text, tally]))],
    [ABOUT, new Map(phrases.map((phrase) => [aboutKey(phrase), NOT_COUNTED]))],
  ]);
};

/** A phrase of two short words is typed as fast as called: it must be common to be offered. */
const SHORT = 6;
const COMMON = 0.05;

const reserveOf = (text: string, { documents }: Tally, all: number): string | undefined =>
  !text.includes(GAP) && text.length < SHORT && documents < COMMON * all
    ? `不足 ${SHORT} 字，又只见于 ${documents} 篇（不到 5%），直接输入更快。`
    : undefined;

function* propose({ tables, facts, minDocuments }: Corpus): Iterable<Candidate> {
  const initialsOf = createInitials();
  const texts = tables.facet(TEXT);
  const abouts = new Map([...tables.facet(ABOUT).keys()].map(readAbout));
  const standingOf = (text: string, { places }: About): Standing => ({ count: texts.get(text)?.count ?? 0, places });
  const shares = roleShares([...abouts].map(([text, about]) => standingOf(text, about)));
  for (const [text, about] of abouts) {
    const tally = texts.get(text) as Tally;
    const standing = standingOf(text, about);
    const reserve = reserveOf(text, tally, facts.documents);
    yield {
      claim: {
        family: "phrase",
        title: text,
        body: bodyOf(text, about.filling),
        group: groupOf(text, standing),
        genres: genresOf(tally, facts.genres, minDocuments),
        roles: rolesOf(standing, shares),
        initials: [initialsOf(about.words)],
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

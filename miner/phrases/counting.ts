import type { Sighting } from "../../engine/mined/model";
import { ROLES } from "../../rules/common/roles";
import { sightingAt } from "../families/_sighting";
import type { Tally, UnitRecord, Units, WordedParagraph } from "../model";
import { createFinder, type Found } from "./finder";
import { spokenParagraphs } from "./tokens";

/** What is counted of a phrase. */
export interface Counted {
  readonly text: string;
  readonly tally: Tally;
  /** Occurrences by place: the id of a section role, or one of `PLACES`. */
  readonly places: ReadonlyMap<string, number>;
  /** For a frame, what fills its places, each with its occurrences; the first to be met, up to a limit. */
  readonly fillings: ReadonlyMap<string, number>;
}

/** Places that are no section: the first two and the last paragraph of a document, the beginning of a sentence, before a colon, at the end of a clause. */
export const PLACES = { opening: "^", ending: "$", sentence: "。", colon: "：", clause: "，" } as const;

/** Between the fillings of the places of one frame. */
export const FILLING_SEPARATOR = "\t";

const SIGHTINGS = 6;
const SIGHTINGS_OF_ONE = 2;
const FILLINGS = 64;

interface Sum {
  count: number;
  documents: number;
  lastUnit: number;
  seenInUnit: number;
  readonly genres: Record<string, number>;
  readonly sightings: Sighting[];
  /** Made when there is a first one. */
  fillings: Map<string, number> | undefined;
}

const emptySum = (): Sum => ({
  count: 0,
  documents: 0,
  lastUnit: -1,
  seenInUnit: 0,
  genres: {},
  sightings: [],
  fillings: undefined,
});

const addTo = (sum: Sum, unit: UnitRecord, place: number, paragraph: WordedParagraph, { start, end }: Found): void => {
  sum.count++;
  if (sum.lastUnit !== place) {
    sum.lastUnit = place;
    sum.seenInUnit = 0;
    sum.documents++;
    if (unit.genre !== null) sum.genres[unit.genre] = (sum.genres[unit.genre] ?? 0) + 1;
  }
  sum.seenInUnit++;
  if (sum.seenInUnit > SIGHTINGS_OF_ONE || sum.sightings.length >= SIGHTINGS) return;
  const { span, ...context } = sightingAt(paragraph.text, start, end);
  sum.sightings.push({
    path: unit.path,
    span: [paragraph.start + span[0], paragraph.start + span[1]],
    ...context,
  });
};

/** All places, each with a column of its own in the counts of a phrase. */
const COLUMNS: readonly string[] = [...ROLES.keys(), ...Object.values(PLACES)];
const COLUMN_OF: ReadonlyMap<string, number> = new Map(COLUMNS.map((name, at) => [name, at]));
const columnOf = (name: string): number => COLUMN_OF.get(name) as number;
const SENTENCE = columnOf(PLACES.sentence);
const CLAUSE = columnOf(PLACES.clause);
const COLON = columnOf(PLACES.colon);

/** Occurrences by place: one row of columns for each text. */
const createPlaceCounts = (texts: number) => {
  const counts = new Int32Array(texts * COLUMNS.length);
  return {
    add: (text: number, column: number): void => {
      const at = text * COLUMNS.length + column;
      counts[at] = (counts[at] as number) + 1;
    },
    named: (text: number): ReadonlyMap<string, number> =>
      new Map(
        COLUMNS.flatMap((name, column) => {
          const count = counts[text * COLUMNS.length + column] as number;
          return count === 0 ? [] : [[name, count]];
        }),
      ),
  };
};

/** Marks that end a sentence, before the next one. */
const SENTENCE_ENDS = "。！？；!?;";
const CLAUSE_ENDS = `${SENTENCE_ENDS}，：,:`;

const addEdges = (add: (text: number, column: number) => void, text: string, { key, start, end }: Found): void => {
  const after = end === text.length ? "。" : text.charAt(end);
  if (start === 0 || SENTENCE_ENDS.includes(text.charAt(start - 1))) add(key, SENTENCE);
  if (CLAUSE_ENDS.includes(after)) add(key, CLAUSE);
  if (after === "：" || after === ":") add(key, COLON);
};

const addFilling = (sum: Sum, filling: string): void => {
  sum.fillings ??= new Map();
  const count = sum.fillings.get(filling);
  if (count !== undefined || sum.fillings.size < FILLINGS) sum.fillings.set(filling, (count ?? 0) + 1);
};

const NO_FILLINGS: ReadonlyMap<string, number> = new Map();

/** Paragraphs at the head of a document. */
const HEAD = 2;

const standingOf = (paragraph: WordedParagraph, at: number, of: number): readonly number[] => {
  const standing = paragraph.roles.map(columnOf);
  if (at < HEAD) standing.push(columnOf(PLACES.opening));
  if (at === of - 1) standing.push(columnOf(PLACES.ending));
  return standing;
};

/** Counts the texts (see `createFinder`) over the corpus. Those that do not occur are left out. */
export const countTexts = (texts: readonly string[], units: Units): readonly Counted[] => {
  const find = createFinder(texts);
  const sums = texts.map(emptySum);
  const places = createPlaceCounts(texts.length);
  let place = 0;
  for (const unit of units) {
    const paragraphs = spokenParagraphs(unit);
    paragraphs.forEach((paragraph, at) => {
      const standing = standingOf(paragraph, at, paragraphs.length);
      find(paragraph, (found) => {
        const sum = sums[found.key] as Sum;
        addTo(sum, unit, place, paragraph, found);
        for (const column of standing) places.add(found.key, column);
        addEdges(places.add, paragraph.text, found);
        if (found.fillings.length > 0) addFilling(sum, found.fillings.join(FILLING_SEPARATOR));
      });
    });
    place++;
  }
  return texts.flatMap((text, key) => {
    const { count, documents, genres, sightings, fillings = NO_FILLINGS } = sums[key] as Sum;
    if (count === 0) return [];
    return [{ text, tally: { count, documents, genres, sightings }, places: places.named(key), fillings }];
  });
};

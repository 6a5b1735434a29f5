import type { Section } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { hasContent } from "../../rules/common/has-content";
import { lengthOf, sentencesOf } from "../../rules/common/sentences";
import type { Candidate, Claim, Corpus, FamilyMiner, Observation, Unit } from "../model";
import { sightingAt } from "./_sighting";
import { type Histogram, spreadOf } from "./measure/spread";

const MEASURED = ["sentence", "paragraph", "heading"] as const;
type Measured = (typeof MEASURED)[number];

/** Keys sort as numbers do. */
const DIGITS = 6;
const FINAL = /[。！？…：；”’）》!?:;)]$/;

/** A paragraph of running text; a line without any final mark is a row of a table or a list of names. */
const paragraphsOf = (unit: Unit): readonly Span[] =>
  unit.paragraphs
    .filter(({ element, text }) => (element === "body" || element === "heading") && FINAL.test(text.trimEnd()))
    .map(({ start, text }) => ({ start, end: start + text.length }));

/** A heading in a line of its own, with text under it; articles and the items of a list are text. */
const isHeading = (section: Section): boolean => {
  const { title, item, runIn, marker } = section;
  return !item && !runIn && title !== "" && marker?.unit !== "条" && hasContent(section);
};

const headingsOf = (sections: readonly Section[]): readonly Span[] =>
  sections.flatMap((section) => [...(isHeading(section) ? [section.titleSpan] : []), ...headingsOf(section.children)]);

const stretchesOf = (unit: Unit): Readonly<Record<Measured, readonly Span[]>> => {
  const paragraphs = paragraphsOf(unit);
  const { text } = unit.document;
  return {
    sentence: paragraphs.flatMap(({ start, end }) => sentencesOf(text, start, end)),
    paragraph: paragraphs,
    heading: headingsOf(unit.part.sections),
  };
};

const observationsOf = (unit: Unit, measured: Measured, stretches: readonly Span[]): readonly Observation[] => {
  const { text } = unit.document;
  const histogram = new Map<number, number>();
  let longest: Span | undefined;
  let most = 0;
  for (const stretch of stretches) {
    const length = lengthOf(text, stretch);
    if (length === 0) continue;
    histogram.set(length, (histogram.get(length) ?? 0) + 1);
    if (length > most) [most, longest] = [length, stretch];
  }
  if (!longest) return [];
  const sightings = [sightingAt(text, longest.start, longest.end)];
  const genre = unit.part.genre;
  return [
    ...[...histogram].map(([length, count]) => ({
      facet: `measure/${measured}`,
      key: String(length).padStart(DIGITS, "0"),
      count,
      sightings: [],
    })),
    ...["", ...(genre === null ? [] : [genre])].map((of) => ({
      facet: "measure/documents",
      key: `${measured}\t${of}`,
      count: stretches.length,
      sightings,
    })),
  ];
};

/** Lengths by what was measured and the genre, the empty genre for all documents. */
const histogramsOf = ({ units, tables }: Corpus): ReadonlyMap<string, Histogram> => {
  const histograms = new Map<string, Map<number, number>>();
  const add = (key: string, length: string, count: number): void => {
    const histogram = histograms.get(key) ?? new Map<number, number>();
    histograms.set(key, histogram);
    histogram.set(Number(length), (histogram.get(Number(length)) ?? 0) + count);
  };
  for (const measured of MEASURED)
    for (const [length, { count }] of tables.facet(`measure/${measured}`)) add(`${measured}\t`, length, count);
  for (const { genre, observations } of units)
    for (const { facet, key, count } of genre === null ? [] : observations) {
      const measured = MEASURED.find((name) => facet === `measure/${name}`);
      if (measured) add(`${measured}\t${genre}`, key, count);
    }
  return histograms;
};

const NAMES: Readonly<Record<Measured, string>> = { sentence: "句长", paragraph: "段长", heading: "标题长" };

const claimOf = (measured: Measured, genre: string, histogram: Histogram): Claim => {
  const spread = spreadOf(histogram);
  return {
    family: "measure",
    title: `${genre || "各文种"}的${NAMES[measured]}：95% 不超过 ${spread.percentiles.p95} 字`,
    of: measured,
    genre: genre || null,
    ...spread,
  };
};

/** How long sentences, paragraphs and headings are, over all documents and by genre: see `MeasureEntry`. */
export const measure: FamilyMiner = {
  family: "measure",
  *observe(unit) {
    const stretches = stretchesOf(unit);
    for (const measured of MEASURED) yield* observationsOf(unit, measured, stretches[measured]);
  },
  *propose(corpus) {
    for (const [key, histogram] of histogramsOf(corpus)) {
      const [measured, genre] = key.split("\t") as [Measured, string];
      const candidate: Candidate = {
        claim: claimOf(measured, genre, histogram),
        counted: { facet: "measure/documents", key },
        among: { facet: "measure/documents", key },
        judgedBy: "documents",
        loudest: "hint",
      };
      yield candidate;
    }
  },
};

import type { Entry, Evidence, Sighting } from "./model";

/** `95.7%`, of a share to four places; one that falls short of the whole never reads as 100%. */
export const percent = (share: number): string => `${Math.floor(Math.round(share * 10_000) / 10) / 10}%`;

/** The evidence in a few words, to be part of a message: `本语料 47 篇中 45 篇如此`. */
export const evidenceWords = ({ documents, of }: Evidence): string => {
  if (of === documents) return `本语料 ${documents} 篇都如此`;
  return documents === 0 ? `本语料 ${of} 篇中没有一篇如此` : `本语料 ${of} 篇中 ${documents} 篇如此`;
};

/** `……建立⟦联席会议⟧制度……`: a sighting with what stands around it, line breaks shown as blanks. */
export const sightingWords = ({ before, text, after }: Sighting): string =>
  `${before === "" ? "" : `……${before}`}⟦${text}⟧${after === "" ? "" : `${after}……`}`.replace(/\s+/g, " ");

/** `a.txt:120-124`: where a sighting is, in UTF-16 units of the decoded text. */
export const sightingPlace = ({ path, span: [start, end] }: Sighting): string => `${path}:${start}-${end}`;

/** One thing to tell of an entry: what it is, and the text; a list for sightings. */
export interface EntryFact {
  readonly label: string;
  readonly text: string | readonly string[];
}

/** Empty for an entry that was not mined. */
const countsLine = ({ evidence, decision }: Entry): string => {
  if (evidence.of === 0) return "";
  const words = evidenceWords(evidence);
  if (evidence.documents === 0) return decision === undefined ? words : `${words}，采用只凭人工判断`;
  return `${words}（${percent(evidence.share)}，95% 置信下限 ${percent(evidence.bound)}），共 ${evidence.support} 处`;
};

const genresLine = (genres: Evidence["genres"]): string =>
  Object.entries(genres)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([genre, documents]) => `${genre} ${documents} 篇`)
    .join("、");

const standardLine = ({ basis, agrees, says }: NonNullable<Entry["standard"]>): string =>
  `${basis.source}${basis.clause === undefined ? "" : ` ${basis.clause}`}：${says}（${agrees ? "与语料一致" : "与语料不同，以标准为准"}）`;

const sightingLines = (sightings: readonly Sighting[], most: number): string[] =>
  sightings.slice(0, most).map((sighting) => `${sightingWords(sighting)}（${sightingPlace(sighting)}）`);

/**
 * All that is known of an entry, for people: counts, genres, what a standard says, the decision, and at most `most` examples and
 * as many counter-examples. Facts without content are left out.
 */
export const entryFacts = (entry: Entry, most: number): readonly EntryFact[] => {
  const { evidence, standard, decision } = entry;
  return [
    { label: "证据", text: countsLine(entry) },
    { label: "文种", text: genresLine(evidence.genres) },
    { label: "标准", text: standard === undefined ? "" : standardLine(standard) },
    { label: "人工判断", text: decision ?? "" },
    { label: "例", text: sightingLines(evidence.examples, most) },
    { label: "反例", text: sightingLines(evidence.counterExamples, most) },
  ].filter(({ text }) => text.length > 0);
};

import type { Block, Part } from "../../engine/document/model";
import { parseNumber } from "../../engine/text/numerals";

/** Between which months a document was written, both included: `2023-05`. */
export interface Dating {
  readonly earliest: string;
  readonly latest: string;
}

/** When something is written so: from when on, and when other words took its place. `2020-10`, or `2020` for some time in that year. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

const YEAR = "(?:19|20)\\d\\d|[一二][九〇○零][〇○零一二三四五六七八九]{2}";
const MONTH = new RegExp(`(?<!\\d)(${YEAR})年(1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])月`, "g");
const NUMBER_LINE = /[〔[（【]((?:19|20)\d\d)[〕\]）】]/;
const TITLE_YEAR = /(?<!\d)((?:19|20)\d\d)年/;
/** Lines under a title that may say when it was adopted: `（2022年10月29日）`, `2021年8月20日 第十三届……通过`. */
const HEAD = 8;
const FARTHEST = 20;

const inDigits = (text: string): string => String(parseNumber(text.replace("元", "一").replaceAll("○", "〇")) ?? 0);

const monthsIn = (folded: string): readonly string[] =>
  [...folded.matchAll(MONTH)].map(
    ([, year = "", month = ""]) => `${inDigits(year)}-${inDigits(month).padStart(2, "0")}`,
  );

const datingOf = (months: readonly string[]): Dating | undefined => {
  const sorted = [...months].sort();
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};

/** Of the lines under the title; a sentence there is text. */
const headMonths = (blocks: readonly Block[]): readonly string[] => {
  const lines = blocks.slice(0, HEAD).map(({ paragraph }) => paragraph);
  const end = lines.findIndex(({ element }) => element === "heading");
  return lines
    .slice(0, end < 0 ? HEAD : end)
    .filter(({ element, folded }) => element !== "title" && !/[。；：]\s*$/.test(folded))
    .flatMap(({ folded }) => monthsIn(folded.trimStart().slice(0, FARTHEST)));
};

const elementsOf = (blocks: readonly Block[], element: string): readonly string[] =>
  blocks.flatMap(({ paragraph }) => (paragraph.element === element ? [paragraph.folded] : []));

const ofYear = (year: string | undefined, years: number): Dating | undefined =>
  year === undefined ? undefined : { earliest: `${year}-01`, latest: `${Number(year) + years}-12` };

const bare = (title: string | null): string => (title ?? "").replace(/[\s《》]/g, "");

/** Whether a part came with the one before: as its annex, or as what it issues. */
const cameWith = ({ blocks, title }: Part, before: Part): boolean =>
  blocks.find(({ paragraph }) => paragraph.folded.trim() !== "")?.paragraph.element === "attachmentLabel" ||
  (bare(title) !== "" && bare(before.title).includes(bare(title)));

/**
 * When a part of a file was written: in the month of its date, else in the year of its number, else when the lines under its title
 * say, else in the year of its title or the next one, as last year's work is reported; else when the part was that it came with.
 * Undefined where nothing tells.
 */
export const documentDating = (part: Part, before?: Part): Dating | undefined => {
  const { blocks, title } = part;
  const number = elementsOf(blocks, "documentNumber").map((line) => NUMBER_LINE.exec(line)?.[1])[0];
  return (
    datingOf(elementsOf(blocks, "date").flatMap(monthsIn)) ??
    ofYear(number, 0) ??
    datingOf(headMonths(blocks)) ??
    ofYear(TITLE_YEAR.exec(title ?? "")?.[1], 1) ??
    (before && cameWith(part, before) ? documentDating(before) : undefined)
  );
};

/**
 * Whether a document is held to a wording. Not one of the month in which the wording came or went, which may have either. A document
 * that does not say when it was written is held to the wording of today.
 */
export const isHeldTo = ({ since, until }: Period, dating: Dating | undefined): boolean => {
  if (dating === undefined) return until === undefined;
  const isAfter = since === undefined || dating.earliest.slice(0, since.length) > since;
  return isAfter && (until === undefined || dating.latest.slice(0, until.length) < until);
};

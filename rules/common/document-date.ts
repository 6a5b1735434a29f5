import type { Block, Part } from "../../engine/document/model";

const DATE_LINE = /(?<!\d)((?:19|20)\d\d)年(\d{1,2})月/;
const NUMBER_LINE = /[〔[（【]((?:19|20)\d\d)[〕\]）】]/;
const TITLE_YEAR = /(?<!\d)((?:19|20)\d\d)年/;

const matchIn = (blocks: readonly Block[], element: string, pattern: RegExp): RegExpExecArray | undefined => {
  for (const { paragraph } of blocks) {
    const match = paragraph.element === element ? pattern.exec(paragraph.folded) : null;
    if (match) return match;
  }
  return undefined;
};

const monthOf = (year: string | undefined, month = "1"): string => `${year}-${month.padStart(2, "0")}`;

/**
 * The month from which a part of a file is at the earliest, `2023-05`: of its date, else the January of the year in its number or its
 * title. Undefined where nothing tells.
 */
export const documentMonth = ({ blocks, title }: Part): string | undefined => {
  const date = matchIn(blocks, "date", DATE_LINE);
  if (date) return monthOf(date[1], date[2]);
  const year = matchIn(blocks, "documentNumber", NUMBER_LINE) ?? TITLE_YEAR.exec(title ?? "");
  return year ? monthOf(year[1]) : undefined;
};

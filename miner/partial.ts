import { SEGMENTERS, type SegmenterName } from "../words/load-cut";
import type { Observation, UnitRecord, WordedParagraph } from "./model";

/** What a partial file says of itself, in a line of its own. Records made otherwise cannot be merged with these. */
export interface PartialHeader {
  readonly partial: "gongwen-mine";
  /** Of the program: what is noted in a document may differ from version to version. */
  readonly version: string;
  readonly segmenter: SegmenterName;
}

export type PartialLine =
  | { readonly kind: "header"; readonly header: PartialHeader }
  | { readonly kind: "record"; readonly record: UnitRecord }
  | { readonly kind: "blank" }
  | { readonly kind: "fault"; readonly message: string };

export const headerLine = (version: string, segmenter: SegmenterName): string =>
  `${JSON.stringify({ partial: "gongwen-mine", version, segmenter } satisfies PartialHeader)}\n`;

export const recordLine = (record: UnitRecord): string => `${JSON.stringify(record)}\n`;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isInteger(value);
const areAll = (value: unknown, test: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(test);

const isParagraph = (value: unknown): value is WordedParagraph =>
  isFields(value) &&
  isCount(value.start) &&
  isText(value.element) &&
  areAll(value.roles, isText) &&
  isText(value.text) &&
  isText(value.words);

const isSighting = (value: unknown): boolean =>
  isFields(value) && areAll(value.span, isCount) && isText(value.before) && isText(value.text) && isText(value.after);

const isObservation = (value: unknown): value is Observation =>
  isFields(value) &&
  isText(value.facet) &&
  isText(value.key) &&
  isCount(value.count) &&
  areAll(value.sightings, isSighting);

const isRecord = (value: Fields): boolean =>
  isText(value.path) &&
  isCount(value.part) &&
  (value.title === null || isText(value.title)) &&
  (value.genre === null || isText(value.genre)) &&
  isCount(value.characters) &&
  isText(value.digest) &&
  areAll(value.sketch, isCount) &&
  areAll(value.observations, isObservation) &&
  areAll(value.paragraphs, isParagraph);

/** JSON escapes tabs, so what stands before the first tab is a key that a framework has put there. */
export const withoutKey = (line: string): string => {
  const tab = line.indexOf("\t");
  return tab < 0 || line.startsWith("{") ? line : line.slice(tab + 1);
};

/** Reads a line of a partial file, as it was written or with a key and a tab before it or a tab after it. */
export const parsePartialLine = (line: string): PartialLine => {
  const text = withoutKey(line).trim();
  if (text === "") return { kind: "blank" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "fault", message: "不是有效的 JSON，文件可能不完整" };
  }
  if (!isFields(value)) return { kind: "fault", message: "不是部分结果" };
  if (value.partial === "gongwen-mine") {
    const { version, segmenter } = value;
    if (typeof version === "string" && SEGMENTERS.includes(segmenter as SegmenterName))
      return { kind: "header", header: { partial: "gongwen-mine", version, segmenter: segmenter as SegmenterName } };
    return { kind: "fault", message: "首行不完整" };
  }
  if (!isRecord(value)) return { kind: "fault", message: "不是部分结果" };
  return { kind: "record", record: value as unknown as UnitRecord };
};

/** Reads one line of the input of `--map`, `{"path": …, "text": …}`; undefined for a blank line. */
export const parseSourceLine = (
  line: string,
): { readonly path: string; readonly text: string } | { readonly problem: string } | undefined => {
  const content = withoutKey(line).trim();
  if (content === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { problem: "不是有效的 JSON" };
  }
  if (!isFields(value)) return { problem: '应为对象 {"path": …, "text": …}' };
  const { path, text } = value;
  if (typeof path !== "string" || path === "") return { problem: "缺 path" };
  if (typeof text !== "string") return { problem: "缺 text" };
  return { path, text: text.startsWith("\ufeff") ? text.slice(1) : text };
};

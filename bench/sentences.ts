import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Material for generated documents. */
export interface Sentences {
  /** As the seeds have them: half-width marks, masks and all. */
  readonly asFound: readonly string[];
  /** Those without a mask, with full-width marks. */
  readonly clean: readonly string[];
  readonly headings: readonly string[];
}

const MASKED = /[xX×*＊_○□]|某|[a-z]{4}|[>{}[\]<]|\.\.\.|责任编辑|来源|小编/;
const MARKER = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）]?[、.．)）]?\s*|[一二三四五六七八九十]是)/;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

const toFullWidth = (text: string): string => text.replace(/[,:;!?()]/g, (mark) => FULL_WIDTH[mark] ?? mark);

/** Brackets and quotation marks that a cut has not torn apart. */
const isWhole = (text: string): boolean =>
  ["（）", "“”", "《》"].every(
    ([open, close]) => text.split(open as string).length === text.split(close as string).length,
  );

/** Sentences of the documents in `folder`, in a fixed order. */
export const readSentences = (folder: string): Sentences => {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split(/\r?\n/))
    .map((line) => line.trim());
  const asFound = lines.flatMap((line) => line.match(/[^。]{12,160}。/g) ?? []);
  const clean = asFound
    .map((sentence) => toFullWidth(sentence.replace(MARKER, "")))
    .filter((sentence) => !MASKED.test(sentence) && isWhole(sentence) && !/^[，；：、）”》]/.test(sentence));
  const headings = lines
    .map((line) => toFullWidth(line.replace(MARKER, "")).replace(/[。；]$/, ""))
    .filter((line) => /^[\u4e00-\u9fff、]{6,22}$/.test(line) && !MASKED.test(line));
  return { asFound, clean: [...new Set(clean)], headings: [...new Set(headings)] };
};

import path from "node:path";
import type { Document, Section } from "../../engine/document/model";
import { shownSections } from "../../engine/document/outline";
import type { Linter } from "../../engine/linter";
import type { Span } from "../../engine/span";
import { formatOf, refusalByName } from "../file-kind";
import type { Options } from "../options";
import { writeNote, writeResult } from "../output";
import { readStandardInput, readText } from "../read-file";
import { printable } from "../reporters/printable";
import { EXIT } from "../results";

/** Prints the parts, genres and sections of one file. */
export async function outline(linter: Linter, operands: readonly string[], options: Options): Promise<number> {
  const [operand] = operands;
  if (options.stdin ? operands.length > 0 : operands.length !== 1) {
    return complain("outline 每次看一个文件：gongwen outline 文件。");
  }
  const name = options.stdin ? (options.stdinFilename ?? "stdin.txt") : (operand ?? "");
  const read = options.stdin ? await readStandardInput(options) : readText(path.resolve(name), options);
  if ("problem" in read) return complain(`${name}：${read.problem}`);
  const format = formatOf(name) ?? (options.stdin ? "plaintext" : undefined);
  if (format === undefined) return complain(`${name}：${refusalByName(name)}`);
  const document = linter.parse(read.text, format);
  await writeResult(options.format === "json" ? outlineJson(document) : outlineText(document));
  return EXIT.clean;
}

async function complain(message: string): Promise<number> {
  await writeNote(`gongwen：${message}`);
  return EXIT.trouble;
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

const markerText = ({ text }: Document, { marker, block }: Section): string | null =>
  marker === null ? null : text.slice(block.start + marker.span.start, block.start + marker.span.end);

const sectionJson = (document: Document, section: Section): object => ({
  level: section.level,
  marker: markerText(document, section),
  ordinal: section.marker?.ordinal ?? null,
  title: section.title,
  span: pair(section.span),
  extent: pair(section.extent),
  children: shownSections(section.children).map((child) => sectionJson(document, child)),
});

const outlineJson = (document: Document): string =>
  `${JSON.stringify({
    parts: document.parts.map(({ title, genre, sections }) => ({
      title,
      genre,
      sections: shownSections(sections).map((section) => sectionJson(document, section)),
    })),
  })}\n`;

const sectionLines = (document: Document, section: Section): string[] => [
  `${"  ".repeat(section.level)}${printable(`${markerText(document, section) ?? ""}${section.title}`)}`,
  ...shownSections(section.children).flatMap((child) => sectionLines(document, child)),
];

function outlineText(document: Document): string {
  const lines = document.parts.flatMap(({ title, genre, sections }) => [
    `${printable(title ?? "（无标题）")}${genre === null ? "" : `（${genre}）`}`,
    ...shownSections(sections).flatMap((section) => sectionLines(document, section)),
  ]);
  return lines.length === 0 ? "文件是空的。\n" : `${lines.join("\n")}\n`;
}

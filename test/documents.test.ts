import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "../engine/create-linter";
import type { Document, Format, Section } from "../engine/document/model";
import { applyFixes, selectFixes } from "../engine/fixes";
import rules from "../rules/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import { createWordSegmenter } from "../words/word-segmenter";
import { recommended } from "./rules/configs";

/**
 * Whole documents. Beside each stands `NAME.outline` (parts and sections) and `NAME.report` (findings, and the text after all
 * safe fixes where it differs). `UPDATE=1 npx mocha test/documents.test.ts` writes them; read the difference before keeping it.
 */
const FOLDER = "test/documents";
const linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
const config = recommended(rules);

const sectionLines = (sections: readonly Section[], depth: number): string[] =>
  sections
    .filter((section) => !section.item)
    .flatMap(({ marker, title, children }) => [
      `${"  ".repeat(depth)}${marker ? `${marker.kind} ${marker.ordinal} ` : ""}${title}`,
      ...sectionLines(children, depth + 1),
    ]);

const outlineOf = (document: Document): string =>
  document.parts
    .flatMap(({ title, genre, sections, blocks }) => [
      `${genre ?? "？"} ${title ?? "（无标题）"}`,
      `  ${[...new Set(blocks.map(({ paragraph }) => paragraph.element))].join(" ")}`,
      ...sectionLines(sections, 1),
    ])
    .join("\n");

const reportOf = (document: Document): string => {
  const { diagnostics, skipped } = linter.lint(document, config);
  assert.deepEqual(skipped, []);
  const starts = document.lineStarts;
  const place = (offset: number): string => {
    let line = 0;
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++;
    return `${line + 1}:${offset - (starts[line] as number) + 1}`;
  };
  const lines = diagnostics.map(
    ({ ruleId, severity, span, message }) =>
      `${place(span.start)} ${severity} ${ruleId} 【${document.text.slice(span.start, Math.min(span.end, span.start + 40)).replaceAll("\n", "⏎")}】${message}`,
  );
  const fixed = applyFixes(document.text, selectFixes(diagnostics, "safe")).text;
  return fixed === document.text ? lines.join("\n") : [...lines, "--- 自动修复之后", fixed].join("\n");
};

const expect = (path: string, actual: string): void => {
  const text = `${actual.trimEnd()}\n`;
  if (process.env.UPDATE === "1") writeFileSync(path, text);
  assert.ok(existsSync(path), `${path} is missing: run with UPDATE=1 and read it`);
  assert.equal(text, readFileSync(path, "utf8"));
};

describe("whole documents", () => {
  const names = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const name of names) {
    const path = join(FOLDER, name);
    const format: Format = name.endsWith(".md") ? "markdown" : "plaintext";
    const document = linter.parse(readFileSync(path, "utf8"), format);
    it(`${name}: outline`, () => expect(`${path}.outline`, outlineOf(document)));
    it(`${name}: report`, () => expect(`${path}.report`, reportOf(document)));
    it(`${name}: safe fixes leave nothing safe to fix`, () => {
      const { text } = applyFixes(document.text, selectFixes(linter.lint(document, config).diagnostics, "safe"));
      const again = linter.lint(linter.parse(text, format), config).diagnostics;
      assert.deepEqual(selectFixes(again, "safe"), []);
    });
  }
});

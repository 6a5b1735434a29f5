import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { ResolvedConfig } from "../../engine/config/model";
import { createLinter } from "../../engine/create-linter";
import type { Document, Format, Section } from "../../engine/document/model";
import rules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import { recommended } from "../rules/configs";

/** The mined entries that ship, and those of the rules' examples. */
const entries = [...shippedEntries, ...rules.flatMap((rule) => rule.examples.entries ?? [])];
const words = { boundaries: (text: string) => [...text].map((_, i) => i).concat(text.length) };
const linter = createLinter(rules, { words, entries });
const config: ResolvedConfig = recommended(rules);

const outlined = ({ block, children, ...section }: Section): unknown => [block.start, section, children.map(outlined)];

/** What a document says, without the identity of its objects. */
const told = (document: Document): unknown => ({
  blocks: document.blocks.map(({ paragraph, start, line }) => [
    start,
    line,
    paragraph.element,
    paragraph.text,
    paragraph.marker,
    paragraph.hits,
  ]),
  parts: document.parts.map(({ title, genre, span, sections, blocks }) => [
    title,
    genre,
    span,
    blocks.length,
    sections.map(outlined),
  ]),
  lineStarts: [...(document.lineStarts as Int32Array)],
});

const seeds = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
const excerpts = seeds.flatMap((name) => {
  const text = readFileSync(join("seeds", name), "utf8");
  return [text.slice(0, 3000), text.slice(-3000), text.slice(5600, 8600)].filter((excerpt) => excerpt.length > 0);
});

const PIECES = [
  "\n",
  "\n\n",
  "\r\n",
  "一、",
  "（二）",
  "\n三、下一步打算\n",
  "xx",
  "2023—2023年",
  "，",
  "。",
  "一是",
  "\n第2篇: 总结\n",
  "\n附件1\n",
  "𠮷",
  "# ",
  "```\n",
  "**",
  "妥否，请批示。",
  "2024年1月5日\n",
  " ",
  "相关推荐\n",
  "推行“双随机一公开”监管",
  "“三会一课”",
  "联系会议制度",
  "",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 300 })),
  insert: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
});

const applyEdit = (
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: readonly string[] },
): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert.join("") + text.slice(start + remove);
};

const checkRun = (
  first: string,
  edits: readonly { at: number; remove: number; insert: readonly string[] }[],
  format: Format,
): void => {
  let text = first;
  let live = linter.parse(text, format);
  linter.lint(live, config);
  for (const change of edits) {
    text = applyEdit(text, change);
    live = linter.parse(text, format, live);
    const fresh = createLinter(rules, { words, entries });
    const afresh = fresh.parse(text, format);
    assert.deepEqual(told(live), told(afresh));
    assert.equal(live.text, text);
    assert.deepEqual(linter.lint(live, config), fresh.lint(afresh, config));
  }
};

describe("incremental parsing and linting", () => {
  for (const format of ["plaintext", "markdown"] as const)
    it(`gives after every edit what a fresh run gives (${format})`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(
          fc.nat({ max: excerpts.length - 1 }),
          fc.array(edit, { minLength: 1, maxLength: 12 }),
          (excerpt, edits) => checkRun(excerpts[excerpt] as string, edits, format),
        ),
        { numRuns: 250 },
      );
    });

  it("keeps the identity of paragraphs that did not change", () => {
    const text = excerpts[0] as string;
    const before = linter.parse(text, "plaintext");
    const after = linter.parse(`${text.slice(0, 1500)}改${text.slice(1500)}`, "plaintext", before);
    const old = new Set(before.blocks.map((block) => block.paragraph));
    const changed = after.blocks.filter((block) => !old.has(block.paragraph));
    assert.equal(changed.length, 1);
  });
});

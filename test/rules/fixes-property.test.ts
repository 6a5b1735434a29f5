import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { fixAll, lintText } from "../../cli/lint-text";
import { createLinter } from "../../engine/create-linter";
import type { Diagnostic } from "../../engine/diagnostic";
import rules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import { createWordSegmenter } from "../../words/word-segmenter";
import { projectFiles, root } from "../house/files";
import { recommended } from "./configs";
import { readMarks } from "./marks";

const linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
const config = recommended(rules);
const ofParagraphs = new Set(rules.filter(({ scope }) => scope === "paragraph").map(({ id }) => id));

const lint = (text: string) => lintText(linter, text, "plaintext", config);
const fix = (text: string) => fixAll(linter, lint(text), config);

const isPlain = ({ format = "plaintext" }: { readonly format?: string }) => format === "plaintext";
const exampleLines = rules.flatMap(({ examples }) =>
  [...examples.invalid, ...examples.valid].filter(isPlain).flatMap(({ text }) => readMarks(text).text.split("\n")),
);
const seeds = projectFiles
  .filter((file) => /^seeds\/.*\.txt$/.test(file))
  .map((file) => readFileSync(path.join(root, file), "utf8"));
const seedLines = seeds.flatMap((text) => text.split(/\r?\n/));

const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...exampleLines) }, fc.constantFrom(...seedLines)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((lines) => lines.join("\n"));

const countByRule = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
};

/** Rules that report more after the fixes than before. */
const newlyReporting = (before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] => {
  const had = countByRule(before);
  return [...countByRule(after)].filter(([id, count]) => count > (had.get(id) ?? 0)).map(([id]) => id);
};

describe("safe fixes of all rules together", () => {
  it("leave nothing safe to fix, in any mixture of paragraphs", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fix(text).document.text;
        assert.equal(fix(once).document.text, once);
      }),
      { numRuns: 400 },
    );
  });

  // A line that is mended may be seen for what it is, a date or a marker, and so bring to light what was wrong around it.
  it("bring no finding of a rule that looks at one paragraph, in any mixture of paragraphs", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const brought = newlyReporting(lint(text).diagnostics, fix(text).diagnostics);
        assert.deepEqual(
          brought.filter((id) => ofParagraphs.has(id)),
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  for (const [index, text] of seeds.entries())
    it(`bring no finding of any rule in seed ${index + 1}, and leave nothing to fix`, () => {
      const fixed = fix(text);
      assert.notEqual(fixed.document.text, text);
      assert.deepEqual(newlyReporting(lint(text).diagnostics, fixed.diagnostics), []);
      assert.equal(fix(fixed.document.text).document.text, fixed.document.text);
    });

  it("leave alone what a rule gives as right, whatever stands around it", () => {
    const right = rules
      .filter(({ scope, fixable, recommended: on }) => scope === "paragraph" && fixable === "safe" && on)
      .flatMap((rule) =>
        rule.examples.valid
          .filter((example) => isPlain(example) && example.entries === undefined && example.options === undefined)
          .filter(({ text }) => !text.includes("\n"))
          .map(({ text }) => ({ id: rule.id, text })),
      );
    fc.assert(
      fc.property(fc.constantFrom(...right), anyText, anyText, ({ id, text }, before, after) => {
        const start = before.length + 1;
        const { diagnostics } = lint(`${before}\n${text}\n${after}`);
        const touching = diagnostics.filter(
          ({ ruleId, span, fixes }) =>
            ruleId === id &&
            span.start >= start &&
            span.end <= start + text.length &&
            fixes.some(({ safety }) => safety === "safe"),
        );
        assert.deepEqual(touching, []);
      }),
      { numRuns: 400 },
    );
  });
});

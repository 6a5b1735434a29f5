import assert from "node:assert/strict";
import path from "node:path";
import { createLinter } from "../../engine/create-linter";
import type { Linter } from "../../engine/linter";
import type { Entry } from "../../engine/mined/model";
import type { Rule, ValidExample } from "../../engine/rule";
import rules from "../../rules/index.generated";
import { rulePaths } from "../../tools/gen/rule-files";
import { createWordSegmenter } from "../../words/word-segmenter";
import { descriptionProblems, invalidProblems, validProblems } from "./example-problems";

const root = path.join(__dirname, "../..");

const label = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replaceAll("\n", "⏎");

const NO_ENTRIES: readonly Entry[] = [];

describe("规则", () => {
  const words = createWordSegmenter();
  const linters = new Map<readonly Entry[], Linter>();
  /** Examples are judged by their own entries, never by those that ship: mining again must not break them. */
  const linterOf = (rule: Rule, { entries = rule.examples.entries ?? NO_ENTRIES }: ValidExample): Linter => {
    const linter = linters.get(entries) ?? createLinter(rules, { words, entries });
    linters.set(entries, linter);
    return linter;
  };

  it("id 即路径，没有重复", () => {
    assert.deepEqual(
      rules.map((rule) => rule.id),
      rulePaths(root),
    );
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it("说明完整", () => assert.deepEqual(descriptionProblems(rule), []));

      for (const example of rule.examples.invalid) {
        it(`报告：${label(example.text)}`, () =>
          assert.deepEqual(invalidProblems(linterOf(rule, example), rule, example), []));
      }

      for (const example of rule.examples.valid) {
        it(`不报告：${label(example.text)}`, () =>
          assert.deepEqual(validProblems(linterOf(rule, example), rule, example), []));
      }
    });
  }
});

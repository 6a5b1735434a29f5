import assert from "node:assert/strict";
import path from "node:path";
import { createLinter } from "../../engine/create-linter";
import rules from "../../rules/index.generated";
import { rulePaths } from "../../tools/gen/rule-files";
import { createWordSegmenter } from "../../words/word-segmenter";
import { descriptionProblems, invalidProblems, validProblems } from "./example-problems";

const root = path.join(__dirname, "../..");

const label = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replaceAll("\n", "⏎");

describe("规则", () => {
  const linter = createLinter(rules, { words: createWordSegmenter() });

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
        it(`报告：${label(example.text)}`, () => assert.deepEqual(invalidProblems(linter, rule, example), []));
      }

      for (const example of rule.examples.valid) {
        it(`不报告：${label(example.text)}`, () => assert.deepEqual(validProblems(linter, rule, example), []));
      }
    });
  }
});

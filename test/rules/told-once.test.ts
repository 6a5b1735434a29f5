import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import { keptForms } from "../../rules/formula/_kept-forms";
import rules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import idiom from "../../rules/wording/idiom.json";
import typo from "../../rules/wording/typo.json";
import { createWordSegmenter } from "../../words/word-segmenter";
import { recommended } from "./configs";

const FORMS = keptForms
  .filter(({ until }) => until === undefined)
  .flatMap(({ form, marks, bare, members = [] }) => [
    bare === true ? form : marks[0] + form + marks[1],
    members.join("、"),
  ]);
const WORDS: readonly { readonly wrong: string; readonly right: string }[] = [...typo.entries, ...idiom.entries];

/** Every form with a word in it that the tables have miswritten so. */
const MISWRITTEN = WORDS.flatMap(({ wrong, right }) =>
  FORMS.filter((form) => right !== "" && form.includes(right)).map((form) => form.replace(right, wrong)),
);

describe("提法里写错的词", () => {
  const linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
  const config = recommended(rules);

  it("不由两条规则各报告一次", () => {
    assert.ok(MISWRITTEN.length > 20);
    for (const form of new Set(MISWRITTEN)) {
      const { diagnostics } = linter.lint(linter.parse(`要坚持${form}，抓好落实。`, "plaintext"), config);
      const told = diagnostics.filter(({ ruleId }) => /^(?:formula|wording)\//.test(ruleId));
      assert.ok(told.length <= 1, `${form} ${told.map(({ ruleId }) => ruleId)}`);
    }
  });
});

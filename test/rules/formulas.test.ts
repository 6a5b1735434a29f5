import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { parsePack } from "../../engine/config/rule-pack";
import { createLinter } from "../../engine/create-linter";
import type { FixedFormEntry } from "../../engine/mined/model";
import names from "../../rules/consistency/names.json";
import { keptForms } from "../../rules/formula/_kept-forms";
import formulas from "../../rules/formula/formulas.json";
import allRules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import { createWordSegmenter } from "../../words/word-segmenter";
import { recommended } from "./configs";

const readSchema = (name: string) =>
  JSON.parse(readFileSync(path.join(__dirname, `../../rules/schema/${name}.schema.json`), "utf8"));
const schema = readSchema("formulas");
const namesSchema = readSchema("names");
const rules = allRules.filter(({ id }) => id.startsWith("formula/"));
const linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
const config = recommended(rules);

/** What the rules for formulas say of a sentence in a document of 2024. */
const reports = (sentence: string): readonly string[] =>
  linter
    .lint(linter.parse(`关于2024年工作的意见\n\n${sentence}\n`, "plaintext"), config)
    .diagnostics.map(({ ruleId, entryId }) => `${ruleId} ${entryId}`);

const written = ({ form, marks, bare, tail = "" }: FixedFormEntry): string =>
  bare === true ? form : marks[0] + form + marks[1] + tail;

const miswritten = ({ marks, bare }: FixedFormEntry, variant: string): string =>
  bare === true ? variant : marks[0] + variant + marks[1];

describe("人工整理的固定提法", () => {
  it("符合 rules/schema/formulas.schema.json，合起来是完好的规则数据", () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    assert.ok(validate(formulas), JSON.stringify(validate.errors));
    const corpus = { files: 0, documents: 0, duplicates: 0, characters: 0, genres: {}, segmenter: "nodejieba" };
    const text = JSON.stringify({ version: 1, corpus, entries: shippedEntries });
    assert.deepEqual(parsePack("formulas.json", text).problems, []);
  });

  it("规范写法不报告", () => {
    for (const entry of keptForms) assert.deepEqual(reports(`坚持${written(entry)}，抓好落实。`), [], entry.id);
  });

  it("已知的误写都报告", () => {
    for (const entry of keptForms)
      for (const variant of entry.variants)
        assert.ok(
          reports(`坚持${miswritten(entry, variant)}，抓好落实。`).some((one) => one.startsWith("formula/set-form ")),
          `${entry.id} ${variant}`,
        );
  });

  it("各项按次序列出不报告，颠倒次序报告", () => {
    for (const { id, members = [] } of keptForms.filter((entry) => entry.members !== undefined)) {
      assert.deepEqual(reports(`做到${members.join("、")}。`), [], id);
      const [first, second, ...rest] = members;
      const swapped = reports(`做到${[second, first, ...rest].join("、")}。`);
      assert.ok(swapped.length === 1 && swapped[0]?.startsWith("formula/members "), id);
    }
  });

  it("只差一个字不算错的，都不报告", () => {
    for (const text of formulas.legitimate) assert.deepEqual(reports(`坚持${text}建设。`), [], text);
  });
});

describe("人工整理的机关名称", () => {
  it("符合 rules/schema/names.schema.json，没有重复", () => {
    const validate = new Ajv({ allErrors: true }).compile(namesSchema);
    assert.ok(validate(names), JSON.stringify(validate.errors));
    const pairs = names.names.map(({ full, short }) => `${full} ${short}`);
    assert.equal(new Set(pairs).size, pairs.length);
  });
});

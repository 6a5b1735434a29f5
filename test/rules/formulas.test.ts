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

/** What the rules for formulas say of a sentence in a document with a date, or without any. */
const reports = (sentence: string, date?: string): readonly string[] =>
  linter
    .lint(
      linter.parse(`关于加强工作的意见\n\n${sentence}\n${date === undefined ? "" : `\n${date}\n`}`, "plaintext"),
      config,
    )
    .diagnostics.map(({ ruleId, entryId }) => `${ruleId} ${entryId}`);

const dateIn = (month: string, years: number): string => `${Number(month.slice(0, 4)) + years}年6月30日`;

/** A date at which documents are held to an entry: while it holds, which is today for most. */
const dateFor = ({ until }: FixedFormEntry): string => (until === undefined ? "2026年6月30日" : dateIn(until, -1));
const dateBefore = ({ since }: FixedFormEntry): string => dateIn(since as string, -1);

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

  it("编号各不相同", () => {
    const ids = formulas.forms.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it("规范写法不报告", () => {
    for (const entry of keptForms)
      assert.deepEqual(reports(`坚持${written(entry)}，抓好落实。`, dateFor(entry)), [], entry.id);
  });

  it("已知的误写都报告，没有写明日期的也报告；成文早于提法的不报告", () => {
    for (const entry of keptForms)
      for (const variant of entry.variants) {
        const sentence = `坚持${miswritten(entry, variant)}，抓好落实。`;
        const isTold = (found: readonly string[]) => found.some((one) => one.startsWith("formula/set-form "));
        assert.ok(isTold(reports(sentence, dateFor(entry))) && isTold(reports(sentence)), `${entry.id} ${variant}`);
        const before = reports(sentence, dateBefore(entry));
        assert.ok(!before.some((one) => one.endsWith(` ${entry.id}`)), `${entry.id} ${variant}`);
      }
  });

  it("各项按次序列出不报告，颠倒次序报告；成文早于提法的不报告", () => {
    for (const entry of keptForms.filter(({ members }) => members !== undefined)) {
      const { id, members = [] } = entry;
      assert.deepEqual(reports(`做到${members.join("、")}。`, dateFor(entry)), [], id);
      const [first, second, ...rest] = members;
      const swapped = `做到${[second, first, ...rest].join("、")}。`;
      const found = reports(swapped, dateFor(entry));
      assert.ok(found.length === 1 && found[0]?.startsWith("formula/members "), id);
      assert.ok(!reports(swapped, dateBefore(entry)).includes(`formula/members ${id}`), id);
    }
  });

  it("换过的提法，各按成文时的写法", () => {
    const first = "全面建成小康社会";
    const now = "全面建设社会主义现代化国家";
    const rest = "全面深化改革、全面依法治国、全面从严治党";
    assert.deepEqual(reports(`坚持${first}、${rest}。`, "2018年5月1日"), []);
    assert.deepEqual(reports(`坚持${now}、${rest}。`, "2022年5月1日"), []);
    assert.deepEqual(reports(`坚持${rest}。`, "2018年5月1日"), ["formula/members fixed-form:four-comprehensives-2014"]);
    assert.deepEqual(reports(`坚持${rest}。`, "2022年5月1日"), ["formula/members fixed-form:four-comprehensives"]);
    assert.deepEqual(reports(`坚持${rest}。`, "2020年10月30日"), []);
    assert.deepEqual(reports(`坚持${first}、${rest}。`), ["formula/set-form fixed-form:four-comprehensives-first"]);
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

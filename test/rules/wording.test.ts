import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { createLinter } from "../../engine/create-linter";
import rules from "../../rules/index.generated";
import { readForm, type WordingEntry } from "../../rules/wording/_table";
import { createWordSegmenter } from "../../words/word-segmenter";
import { recommended } from "./configs";

const root = path.join(__dirname, "../..");
const NAMES = [
  "typo",
  "idiom",
  "collocation",
  "variant",
  "pleonasm",
  "standard-term",
  "unit",
  "doubled",
  "missing-word",
] as const;

interface List {
  readonly entries: readonly WordingEntry[];
  readonly others?: readonly WordingEntry[];
}

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const lists = new Map<string, List>(NAMES.map((name) => [name, read(`rules/wording/${name}.json`)]));
const entriesOf = (name: string): readonly WordingEntry[] => {
  const { entries, others = [] } = lists.get(name) as List;
  return [...entries, ...others];
};
const dated: readonly WordingEntry[] = read("rules/wording/dated-term.json").entries;
const all = NAMES.flatMap((name) => entriesOf(name).map((entry) => ({ name, entry })));

/** The forms of an entry as text, first with its wording, then with what takes its place. */
const samplesOf = (entry: WordingEntry): readonly { wrong: string; right: string; at: number }[] =>
  (entry.in ?? [`[${entry.wrong}]`]).map((source) => {
    const { text, offset, before, after } = readForm(source);
    const head = `${before === "#" ? "计5" : before === "|" ? "今天，" : "据悉"}${text.slice(0, offset)}`;
    const tail = `${text.slice(offset + entry.wrong.length)}${after === "#" ? "2023年" : after === "|" ? "，" : "。"}`;
    return { wrong: head + entry.wrong + tail, right: head + entry.right + tail, at: head.length };
  });

describe("用词的词表", () => {
  const linter = createLinter(
    rules.filter(({ id }) => id.startsWith("wording/")),
    { words: createWordSegmenter() },
  );
  const config = recommended([...linter.rules.values()]);
  const loud = { ...config, rules: new Map(config.rules) };
  const variant = loud.rules.get("wording/variant");
  if (variant) loud.rules.set("wording/variant", { ...variant, options: { all: true } });
  const told = (text: string) => linter.lint(linter.parse(text, "plaintext"), loud).diagnostics;

  it("符合 rules/schema/wording.schema.json", () => {
    const validate = new Ajv({ allErrors: true }).compile(read("rules/schema/wording.schema.json"));
    for (const [name, list] of [...lists, ["dated-term", { entries: dated }] as const])
      assert.ok(validate(list), `${name}: ${JSON.stringify(validate.errors)}`);
  });

  it("每条的编号唯一，方括号里就是那个词，改动确是改动", () => {
    for (const names of [["typo", "idiom"], ...NAMES.slice(2).map((name) => [name])]) {
      const words = names.flatMap(entriesOf).map(({ wrong }) => wrong);
      assert.deepEqual(words, [...new Set(words)]);
    }
    for (const { entry } of all) {
      assert.notEqual(entry.wrong, entry.right);
      for (const source of [...(entry.in ?? []), ...(entry.innocent ?? [])]) {
        const { text, offset } = readForm(source);
        assert.ok(text.startsWith(entry.wrong, offset) && source.includes(`[${entry.wrong}]`), source);
      }
    }
  });

  it("每一种搭配都报告得出来", () => {
    for (const { name, entry } of all)
      for (const { wrong, at } of samplesOf(entry)) {
        const found = told(wrong).filter(({ entryId }) => entryId?.endsWith(`:${entry.wrong}`));
        assert.deepEqual(
          found.map(({ span }) => span),
          [{ start: at, end: at + entry.wrong.length }],
          `${name}: ${wrong}`,
        );
      }
  });

  it("改了名称的，改名以后成文的才报告；只有注明的，没有写明日期的也报告", () => {
    const ids = (text: string, date: string) => told(`${text}\n\n${date}\n`).map(({ entryId }) => entryId);
    for (const entry of dated) {
      const { wrong, right, since = "" } = entry;
      const change = `${since.slice(0, 4)}年${Number(since.slice(5))}月15日`;
      for (const sample of samplesOf(entry)) {
        assert.deepEqual(ids(sample.wrong, "2026年6月30日"), [`dated:${wrong}`]);
        assert.deepEqual(ids(sample.right, "2026年6月30日"), [], right);
        assert.deepEqual(ids(sample.wrong, change), [], `${wrong} ${since}`);
        assert.deepEqual(ids(sample.wrong, ""), entry.dated ? [] : [`dated:${wrong}`], wrong);
      }
    }
  });

  it("改了以后没有别的词条再报告，也不会改来改去", () => {
    const after = all.flatMap(({ name, entry }) =>
      samplesOf(entry).flatMap(({ right }) => told(right).map(({ entryId }) => `${name}: ${right} ${entryId}`)),
    );
    assert.deepEqual(after, []);
  });
});

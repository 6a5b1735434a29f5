import assert from "node:assert/strict";
import Ajv from "ajv";
import { parsePack } from "../../engine/config/rule-pack";
import { rulePackSchema } from "../../tools/gen/rule-pack-schema";
import { CORPUS, nearMiss, packText } from "./pack-fixture";

const FULL = nearMiss("联系会议", "联席会议", {
  standard: { basis: { source: "通行做法", evidence: "practice" }, agrees: true, says: "如此。" },
  decision: "逐条看过。",
  evidence: {
    support: 3,
    documents: 2,
    of: 2,
    share: 1,
    bound: 0.3424,
    genres: { 通知: 2 },
    examples: [{ path: "甲.txt", span: [3, 7], before: "建立", text: "联系会议", after: "制度" }],
    counterExamples: [],
  },
});

/** The text of a pack with one entry, and in it `change` of `find`. */
const altered = (find: string, change: string): string => {
  const text = packText([FULL]);
  assert.equal(text.split(find).length, 2, find);
  return text.replace(find, change);
};

const without = (find: string): string => altered(find, "");

/** `at` is the text at the place of the first problem. */
const REFUSED: readonly { name: string; text: string; at: string; says: string }[] = [
  { name: "no JSON", text: "词", at: "词", says: "JSON" },
  { name: "an empty file", text: "", at: "", says: "缺一个值" },
  { name: "no object", text: "[]", at: "[]", says: "规则数据的类型不对，应为对象" },
  {
    name: "another version",
    text: altered('"version":1', '"version":2'),
    at: "2",
    says: "版本是 2，本程序只认得版本 1",
  },
  { name: "no version", text: without('"version":1,'), at: without('"version":1,'), says: "缺少“version”" },
  {
    name: "an unknown key",
    text: altered('"version":1', '"version":1,"verison":1'),
    at: '"verison"',
    says: "不认识的键“verison”",
  },
  {
    name: "an unknown family",
    text: altered('"family":"near-miss"', '"family":"near-mis"'),
    at: '"near-mis"',
    says: "是不是“near-miss”？",
  },
  {
    name: "an entry of another family than its id",
    text: altered('"id":"near-miss:联系会议"', '"id":"name:联系会议"'),
    at: '"name:联系会议"',
    says: "第 1 个词条的“id”应以“族名:”开头",
  },
  {
    name: "a key of another family",
    text: altered('"wrong"', '"full":"甲","wrong"'),
    at: '"full"',
    says: "不认识的键“full”",
  },
  { name: "a blank form", text: altered('"right":"联席会议"', '"right":" "'), at: '" "', says: "“right”不能是空的" },
  {
    name: "an unknown severity",
    text: altered('"severity":"hint"', '"severity":"warn"'),
    at: '"warn"',
    says: "第 1 个词条的“severity”只能是",
  },
  {
    name: "a share above one",
    text: altered('"share":1', '"share":1.5'),
    at: "1.5",
    says: "“evidence.share”的写法不对",
  },
  { name: "a count that is a text", text: altered('"support":3', '"support":"3"'), at: '"3"', says: "应为整数" },
  {
    name: "an id used twice",
    text: packText([FULL, nearMiss("甲", "乙"), FULL]),
    at: '"near-miss:联系会议"',
    says: "前面已经用过",
  },
];

describe("parsePack", () => {
  const validate = new Ajv({ discriminator: true, strictTypes: false, strictTuples: false }).compile(rulePackSchema());

  it("reads what mining writes", () => {
    const { pack, problems } = parsePack("/w/house.json", packText([FULL]));
    assert.deepEqual(problems, []);
    assert.deepEqual(pack, { path: "/w/house.json", version: 1, corpus: CORPUS, entries: [FULL] });
  });

  it("reads comments and trailing commas, and the same values", () => {
    const text = packText([FULL]).replace(/}]}$/, "},]} // 完");
    assert.equal(JSON.stringify(parsePack("p", text).pack?.entries), JSON.stringify([FULL]));
  });

  for (const { name, text, at, says } of REFUSED) {
    it(`refuses ${name}, in its place`, () => {
      const { pack, problems } = parsePack("p", text);
      const [first] = problems;
      assert.ok(pack === undefined && first !== undefined);
      assert.equal(text.slice(first.span.start, first.span.end), at);
      assert.ok(first.message.includes(says), first.message);
      for (const { message } of problems) assert.match(message, /\p{Script=Han}.*[。？]$/u);
    });
  }

  it("tells of the second of two entries with one id", () => {
    const text = packText([FULL, FULL]);
    const { problems } = parsePack("p", text);
    assert.deepEqual(
      problems.map(({ span }) => span.start),
      [text.lastIndexOf('"near-miss:联系会议"')],
    );
  });

  it("does not list the faults of a file without end", () => {
    const entries = Array.from({ length: 300 }, () => 1);
    assert.equal(parsePack("p", JSON.stringify({ version: 1, corpus: CORPUS, entries })).problems.length, 20);
  });

  it("is as strict as the schema that the editor has", () => {
    for (const { text, name } of REFUSED.filter((one) => one.text.startsWith("{") && !one.name.startsWith("an id")))
      assert.equal(validate(JSON.parse(text)), false, name);
    assert.ok(validate(JSON.parse(packText([FULL]))));
  });
});

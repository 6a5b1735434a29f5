import assert from "node:assert/strict";
import { findConfig } from "../../engine/config/host";
import { type KnownPacks, loadConfig } from "../../engine/config/load";
import { nearest } from "../../engine/config/near-miss";
import { parseConfig } from "../../engine/config/parse";
import { hostOf, RULES } from "./config-fixture";
import { nearMiss, packText } from "./pack-fixture";

/** ⟦ ⟧ marks the place of each problem, in order; `says` is a piece of each message. */
const REFUSED: readonly { name: string; text: string; says: readonly string[] }[] = [
  { name: "an unknown key", text: '{ ⟦"rule"⟧: {} }', says: ["不认识的键“rule”，是不是“rules”？"] },
  { name: "a key far from any", text: '{ ⟦"frobnicate"⟧: 1 }', says: ["可用的是：$schema、extends"] },
  { name: "not an object", text: "⟦[]⟧", says: ["配置的类型不对，应为对象"] },
  { name: "a wrong type", text: '{ "extends": ⟦"strict"⟧ }', says: ["“extends”的类型不对，应为列表"] },
  { name: "a wrong item", text: '{ "files": ["a", ⟦1⟧] }', says: ["应为带双引号的文字"] },
  { name: "an unknown profile", text: '{ "profile": ⟦"finale"⟧ }', says: ['只能是 "draft"、"final" 之一'] },
  { name: "an unknown key of words", text: '{ "words": { ⟦"alow"⟧: [] } }', says: ["是不是“allow”？"] },
  {
    name: "an unknown rule",
    text: '{ "rules": { ⟦"numbering/heading-sequense"⟧: "off" } }',
    says: ["是不是“numbering/heading-sequence”？"],
  },
  { name: "a rule without its group", text: '{ "rules": { ⟦"mask"⟧: "off" } }', says: ["是不是“placeholder/mask”？"] },
  { name: "a rule like no other", text: '{ "rules": { ⟦"zzz"⟧: "off" } }', says: ["gongwen rules"] },
  { name: "an unknown severity", text: '{ "rules": { "placeholder/mask": ⟦"warn"⟧ } }', says: ["不认识的级别"] },
  { name: "a number for a severity", text: '{ "rules": { "placeholder/mask": ⟦2⟧ } }', says: ["这条规则的设置不对"] },
  {
    name: "an unknown severity in a pair",
    text: '{ "rules": { "placeholder/mask": [⟦"warn"⟧] } }',
    says: ["不认识的级别"],
  },
  { name: "an empty pair", text: '{ "rules": { "placeholder/mask": ⟦[]⟧ } }', says: ["这条规则的设置不对"] },
  { name: "a triple", text: '{ "rules": { "placeholder/mask": ⟦["off", {}, {}]⟧ } }', says: ["这条规则的设置不对"] },
  {
    name: "an unknown option",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { ⟦"limits"⟧: 1 }] } }',
    says: ["是不是“limit”？"],
  },
  {
    name: "an option of a rule without any",
    text: '{ "rules": { "placeholder/mask": ["error", { ⟦"limit"⟧: 1 }] } }',
    says: ["没有选项，请删去"],
  },
  {
    name: "an option of the wrong type",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { "limit": ⟦"3"⟧ }] } }',
    says: ["应为整数"],
  },
  {
    name: "an option too small",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { "limit": ⟦0⟧ }] } }',
    says: ["不能小于 1"],
  },
  {
    name: "an option that should be true or false",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { "skipLists": ⟦1⟧ }] } }',
    says: ["应为 true 或 false"],
  },
  {
    name: "an option that should be a list",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { "words": ⟦"甲"⟧ }] } }',
    says: ["文字的列表"],
  },
  {
    name: "an option inherited by every object",
    text: '{ "rules": { "numbering/heading-sequence": ["error", { ⟦"toString"⟧: 1 }] } }',
    says: ["没有选项“toString”"],
  },
  { name: "an override without files", text: '{ "overrides": [⟦{ "profile": "draft" }⟧] }', says: ["缺少“files”"] },
  {
    name: "an unknown key of an override",
    text: '{ "overrides": [{ "files": [], ⟦"rulez"⟧: {} }] }',
    says: ["是不是“rules”？"],
  },
  {
    name: "an unknown rule in an override",
    text: '{ "overrides": [{ "files": [], "rules": { ⟦"placeholder/mas"⟧: "off" } }] }',
    says: ["是不是“placeholder/mask”？"],
  },
  { name: "a missing comma", text: '{ "files": [] ⟦"ignore"⟧: [] }', says: ["缺英文逗号"] },
  { name: "several", text: '{ ⟦"rule"⟧: {}, "profile": ⟦1⟧, ⟦"x-y-z"⟧: 1 }', says: ["rule", "profile", "x-y-z"] },
];

/** The text without its marks and the spans they enclosed. */
function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith("⟦")) spans.push({ start: text.length, end: -1 });
    if (piece.startsWith("⟧")) spans.push({ start: (spans.pop() as { start: number }).start, end: text.length });
    text += piece.replace(/[⟦⟧]/g, "");
  }
  return { text, spans };
}

describe("parseConfig", () => {
  it("reads JSON with comments, trailing commas and every key", () => {
    const text = `// 本单位的配置
    {
      "$schema": "x", "extends": ["strict"], /* 说明 */
      "rules": { "placeholder/mask": "off", "numbering/heading-sequence": ["error", { "limit": 5, "words": [] }] },
      "ignoredEntries": ["e1"], "words": { "allow": ["甲"] }, "profile": "draft",
      "files": ["*.txt"], "ignore": ["旧/"], "rulePacks": ["./house.json"],
      "overrides": [{ "files": ["草稿/**"], "profile": "draft", "rules": { "placeholder/date": "hint" } },],
    }`;
    const { value, problems } = parseConfig(text, RULES);
    assert.deepEqual(problems, []);
    assert.equal(JSON.stringify(value?.rules?.["numbering/heading-sequence"]), '["error",{"limit":5,"words":[]}]');
    assert.deepEqual(value?.overrides?.[0]?.files, ["草稿/**"]);
  });

  for (const { name, text: marked, says } of REFUSED) {
    it(`refuses ${name} at its place`, () => {
      const { text, spans } = readMarks(marked);
      const { value, problems } = parseConfig(text, RULES);
      assert.equal(value, undefined);
      assert.deepEqual(
        problems.map((problem) => problem.span),
        spans,
      );
      for (const [index, piece] of says.entries())
        assert.ok(problems[index]?.message.includes(piece), problems[index]?.message);
    });
  }

  for (const text of ["", "   ", "{", '{ "files": [', "公文", '{ "a": "未完']) {
    it(`finds a fault in ${JSON.stringify(text)}`, () => {
      const { value, problems } = parseConfig(text, RULES);
      assert.equal(value, undefined);
      assert.ok(problems.length > 0);
      for (const { message, span } of problems) {
        assert.match(message, /\p{Script=Han}.*。$/u);
        assert.ok(span.start <= span.end && span.end <= text.length);
      }
    });
  }
});

describe("nearest", () => {
  const known = ["heading-sequence", "mask", "date"];
  for (const [written, meant] of [
    ["heading-seqeunce", "heading-sequence"],
    ["HEADING-SEQUENCE", "heading-sequence"],
    ["maks", "mask"],
    ["dat", "date"],
    ["full-stop", undefined],
    ["", undefined],
  ] as const) {
    it(`${written} → ${meant}`, () => assert.equal(nearest(written, known), meant));
  }
});

const load = (files: Readonly<Record<string, string>>, path = "/w/.gongwen.json") =>
  loadConfig(path, RULES, hostOf(files));

describe("findConfig", () => {
  const files = { "/w/.gongwen.json": "{}", "/w/a/b/.gongwen.json": "{}", "/u/.gongwen.json": "unreadable" };
  for (const [file, config] of [
    ["/w/a.txt", "/w/.gongwen.json"],
    ["/w/a/a.txt", "/w/.gongwen.json"],
    ["/w/a/b/c/a.txt", "/w/a/b/.gongwen.json"],
    ["/u/x/a.txt", "/u/.gongwen.json"],
    ["/x/a.txt", undefined],
  ] as const) {
    it(`${file} → ${config}`, () => assert.equal(findConfig(file, hostOf(files)), config));
  }
});

const FAULTY: readonly { name: string; files: Readonly<Record<string, string>>; at: string; says: string }[] = [
  { name: "a file that is not there", files: {}, at: "/w/.gongwen.json:", says: "找不到文件" },
  {
    name: "a file that cannot be read",
    files: { "/w/.gongwen.json": "unreadable" },
    at: "/w/.gongwen.json:",
    says: "没有权限",
  },
  {
    name: "an extended file that is not there",
    files: { "/w/.gongwen.json": '{ "extends": ["../base.json"] }' },
    at: '/w/.gongwen.json:"../base.json"',
    says: "找不到文件 /base.json",
  },
  {
    name: "a fault in an extended file",
    files: { "/w/.gongwen.json": '{ "extends": ["base.json"] }', "/w/base.json": '{ "rules": { "mask": "off" } }' },
    at: '/w/base.json:"mask"',
    says: "是不是“placeholder/mask”？",
  },
  {
    name: "files that extend each other",
    files: { "/w/.gongwen.json": '{ "extends": ["b.json"] }', "/w/b.json": '{ "extends": ["./.gongwen.json"] }' },
    at: '/w/b.json:"./.gongwen.json"',
    says: "互相继承",
  },
  {
    name: "a pack that is not there",
    files: { "/w/.gongwen.json": '{ "rulePacks": ["house.json"] }' },
    at: '/w/.gongwen.json:"house.json"',
    says: "找不到文件 /w/house.json",
  },
  {
    name: "a pack that is no JSON",
    files: { "/w/.gongwen.json": '{ "rulePacks": ["house.json"] }', "/w/house.json": "词" },
    at: "/w/house.json:词",
    says: "JSON",
  },
  {
    name: "a pack with faults where it is named",
    files: { "/w/.gongwen.json": '{ "rulePacks": ["house.json"] }', "/w/house.json": "{}" },
    at: '/w/.gongwen.json:"house.json"',
    says: "/w/house.json 有 3 处错误",
  },
];

describe("loadConfig", () => {
  for (const { name, files, at, says } of FAULTY) {
    it(`tells of ${name}`, () => {
      const { problems } = load(files);
      const places = problems.map(({ path, text, span }) => `${path}:${text.slice(span.start, span.end)}`);
      const problem = problems[places.indexOf(at)];
      assert.ok(problem, places.join());
      assert.ok(problem.message.includes(says), problem.message);
    });
  }

  it("keeps the packs, each once, and the paths it read", () => {
    const pack = packText([nearMiss("联系会议", "联席会议")]);
    const files = {
      "/w/.gongwen.json": '{ "extends": ["base.json"], "rulePacks": ["house.json", "unit.json"] }',
      "/w/base.json": '{ "rulePacks": ["./house.json"] }',
      "/w/house.json": pack,
      "/w/unit.json": packText([]),
    };
    const { packs, paths, problems } = load(files);
    assert.deepEqual(
      packs.map(({ path, entries }) => `${path} ${entries.map(({ id }) => id)}`),
      ["/w/house.json near-miss:联系会议", "/w/unit.json "],
    );
    assert.deepEqual([[...paths].sort(), problems], [Object.keys(files).sort(), []]);
  });

  it("reads a pack again only when its text has changed", () => {
    const known: KnownPacks = new Map();
    const files = { "/w/.gongwen.json": '{ "rulePacks": ["house.json"] }', "/w/house.json": packText([]) };
    const [first] = loadConfig("/w/.gongwen.json", RULES, hostOf(files), known).packs;
    const [second] = loadConfig("/w/.gongwen.json", RULES, hostOf({ ...files }), known).packs;
    const changed = { ...files, "/w/house.json": packText([nearMiss("甲乙", "丙丁")]) };
    const [third] = loadConfig("/w/.gongwen.json", RULES, hostOf(changed), known).packs;
    assert.ok(first !== undefined && first === second);
    assert.equal(third?.entries.length, 1);
  });
});

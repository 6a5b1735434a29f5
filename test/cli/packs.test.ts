import assert from "node:assert/strict";
import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry } from "../../engine/mined/model";
import { packText } from "../engine/pack-fixture";
import { type Case, itRuns } from "./cases";
import { runCli, withFolder } from "./run-cli";

const FORM: Entry = exampleEntry({
  family: "fixed-form",
  id: "fixed-form:0a1b2c3d",
  title: "“甲乙、丙丁一站通”",
  form: "甲乙、丙丁一站通",
  marks: "“”",
  variants: ["甲乙丙丁一站通"],
  severity: "warning",
  evidence: {
    support: 60,
    documents: 45,
    of: 47,
    share: 0.9574,
    bound: 0.8577,
    genres: { 通知: 30, 报告: 15 },
    examples: [{ path: "存档/2020.txt", span: [12, 20], before: "推行“", text: "甲乙、丙丁一站通", after: "”改革" }],
    counterExamples: [
      { path: "存档/2021.txt", span: [3, 10], before: "", text: "甲乙丙丁一站通", after: "\n\u001b[31m下" },
    ],
  },
});

const TEXT = "关于推行有关改革的通知\n各单位：\n请推行“甲乙丙丁一站通”改革，抓好落实。\n";
const PACKED = {
  "a.txt": TEXT,
  "house.json": packText([FORM]),
  ".gongwen.json": JSON.stringify({ rulePacks: ["./house.json"] }),
};
const configured = (config: object) => ({ ...PACKED, ".gongwen.json": JSON.stringify(config) });

const LINT: readonly Case[] = [
  {
    name: "finds nothing that only a pack knows, without the pack",
    files: { "a.txt": TEXT },
    args: ["a.txt", "--max-warnings", "0"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "finds what the pack of the configuration knows, with the evidence",
    files: PACKED,
    args: ["a.txt", "--max-warnings", "0"],
    code: 1,
    out: ["formula/set-form", "“甲乙、丙丁一站通”", "47 篇中 45 篇"],
  },
  {
    name: "heeds packs of the configuration that was asked for",
    files: { "a.txt": TEXT, "d/house.json": packText([FORM]), "d/c.json": '{ "rulePacks": ["house.json"] }' },
    args: ["a.txt", "--config", "d/c.json"],
    code: 0,
    out: ["formula/set-form"],
  },
  {
    name: "heeds packs for standard input",
    files: PACKED,
    args: ["-", "--max-warnings", "0"],
    input: TEXT,
    code: 1,
    out: ["formula/set-form"],
  },
  {
    name: "does not report an entry that is ignored",
    files: configured({ rulePacks: ["house.json"], ignoredEntries: [FORM.id] }),
    args: ["a.txt", "--max-warnings", "0"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "keeps packs to the folder of their configuration",
    files: {
      "a.txt": TEXT,
      "d/a.txt": TEXT,
      "d/.gongwen.json": '{ "rulePacks": ["../house.json"] }',
      "house.json": packText([FORM]),
    },
    args: [".", "--max-warnings", "0"],
    code: 1,
    out: ["d/a.txt", "检查了 2 个文件", "发现问题 1 处"],
  },
  {
    name: "refuses a faulty pack in its place, and where it is named",
    files: { ...PACKED, "house.json": packText([FORM]).replace('"hint"', '"loud"').replace('"warning"', '"loud"') },
    args: ["a.txt"],
    code: 2,
    out: ["没有检查任何文件"],
    err: ["house.json:1:", "“severity”只能是", ".gongwen.json:1:15 配置有误：规则数据文件", "有 1 处错误"],
  },
  {
    name: "refuses a pack of another version",
    files: { ...PACKED, "house.json": packText([FORM]).replace('"version":1', '"version":9') },
    args: ["a.txt"],
    code: 2,
    out: ["没有检查任何文件"],
    err: ["house.json:1:12 配置有误：这份规则数据的版本是 9", "只认得版本 1"],
  },
];

const EXPLAIN: readonly Case[] = [
  {
    name: "shows the evidence of an entry of a pack",
    files: PACKED,
    args: ["explain", "formula/set-form", "--entry", FORM.id],
    code: 0,
    out: [
      "“甲乙、丙丁一站通”",
      "来源：house.json（语料 10 篇、20,000 字）",
      "证据：本语料 47 篇中 45 篇如此（95.7%，95% 置信下限 85.7%），共 60 处",
      "文种：通知 30 篇、报告 15 篇",
      "例：\n  ……推行“⟦甲乙、丙丁一站通⟧”改革……（存档/2020.txt:12-20）",
      "反例：\n  ⟦甲乙丙丁一站通⟧ \ufffd[31m下……（存档/2021.txt:3-10）",
      '"ignoredEntries": ["fixed-form:0a1b2c3d"]',
    ],
  },
  {
    name: "knows a pack of the configuration that was asked for",
    files: { "d/house.json": packText([FORM]), "d/c.json": '{ "rulePacks": ["house.json"] }' },
    args: ["explain", "formula/set-form", "--entry", FORM.id, "--config", "d/c.json"],
    code: 0,
    out: ["来源：d/house.json"],
  },
  {
    name: "does not know it without configuration",
    files: PACKED,
    args: ["explain", "formula/set-form", "--entry", FORM.id, "--no-config"],
    code: 2,
    err: ["规则“formula/set-form”"],
  },
  {
    name: "suggests the entry that was meant",
    files: PACKED,
    args: ["explain", "formula/set-form", "--entry", "fixed-form:0a1b2c3e"],
    code: 2,
    err: [`没有词条“fixed-form:0a1b2c3e”，是不是“${FORM.id}”？`],
  },
  {
    name: "does not show an entry that the rule does not read",
    files: PACKED,
    args: ["explain", "placeholder/mask", "--entry", FORM.id],
    code: 2,
    err: [`规则“placeholder/mask”没有词条“${FORM.id}”`],
  },
  {
    name: "says so of a rule without entries",
    files: {},
    args: ["explain", "numbering/heading-sequence", "--entry", "mask:1"],
    code: 2,
    err: ["不是从语料得出的，没有词条"],
  },
  {
    name: "tells of faults in the configuration",
    files: { ...PACKED, "house.json": "{" },
    args: ["explain", "formula/set-form", "--entry", FORM.id],
    code: 2,
    err: ["house.json:1:2 配置有误"],
  },
];

describe("rule packs on the command line", () => itRuns(LINT));

describe("gongwen explain --entry", () => {
  itRuns(EXPLAIN);

  it("shows an entry that ships, with its sightings", () => {
    const { rules } = JSON.parse(runCli(["rules", "--format", "json"], { cwd: "." }).stdout);
    const mask = rules.find((rule: { id: string }) => rule.id === "placeholder/mask");
    assert.ok(mask.evidence.entries > 0 && mask.evidence.documents > 0);
    withFolder({}, (cwd) => {
      const [entry] = require("../../rules/mined/mask.json").entries;
      const { code, stdout } = runCli(["explain", "placeholder/mask", "--entry", entry.id], { cwd });
      assert.equal(code, 0);
      assert.ok(stdout.includes("来源：随程序提供（语料 "), stdout);
      assert.ok(stdout.includes(entry.evidence.examples[0].path), stdout);
    });
  });
});

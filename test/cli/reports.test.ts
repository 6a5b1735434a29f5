import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { createColours } from "../../cli/reporters/colours";
import { jsonReport } from "../../cli/reporters/json";
import { textReport } from "../../cli/reporters/text";
import { countAll, type FileResult, placeOf, type RunResult } from "../../cli/results";
import type { Diagnostic } from "../../engine/diagnostic";
import rules from "../../rules/index.generated";
import reportSchema from "../../rules/schema/report.schema.json";
import { runCli, withFolder } from "./run-cli";
import { FIXABLE, MASKED } from "./samples";

const root = path.resolve(__dirname, "../..");
const seeds = readdirSync(path.join(root, "seeds")).filter((name) => name.endsWith(".txt"));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(reportSchema);
const assertValid = (report: unknown): void => assert.ok(validate(report), JSON.stringify(validate.errors));

const diagnostic = (start: number, end: number, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: "placeholder/mask",
  severity: "error",
  message: "缺地名，应补上。",
  span: { start, end },
  basis: "通行做法",
  fixes: [],
  related: [],
  ...changes,
});
const safe = { title: "改", safety: "safe", edits: [{ span: { start: 0, end: 1 }, newText: "一" }] } as const;

const fileOf = (text: string, diagnostics: readonly Diagnostic[]): FileResult => ({
  path: "通知/a.txt",
  format: "plaintext",
  encoding: "gb18030",
  text,
  lineStarts: [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)],
  parts: [{ title: "通知", genre: "通知", span: { start: 0, end: text.length } }],
  diagnostics,
  skipped: [{ ruleId: "wording/word", reason: "没有分词组件。" }],
});
const resultOf = (file: FileResult, changes: Partial<RunResult> = {}): RunResult => ({
  version: "9.9.9",
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  rulesInForce: 12,
  hiddenWarnings: 0,
  files: [file],
  excluded: [],
  failures: [],
  rewritten: 0,
  ...changes,
});

describe("the JSON report", () => {
  it("follows its schema on the seeds, in the order of the text", () => {
    const { code, stdout, stderr } = runCli(["--format=json", ...seeds.map((name) => `seeds/${name}`)], { cwd: root });
    assert.deepEqual([code, stderr], [1, ""]);
    const report = JSON.parse(stdout);
    assertValid(report);
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      seeds.map((name) => `seeds/${name}`),
    );
    for (const [index, file] of report.files.entries()) {
      const text = readFileSync(path.join(root, "seeds", seeds[index] as string), "utf8");
      const starts = file.diagnostics.map((one: { span: [number, number] }) => one.span[0]);
      assert.equal(file.characters, text.length);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
      for (const { span, start } of file.diagnostics) {
        assert.ok(span[0] <= span[1] && span[1] <= text.length);
        const before = text.slice(0, span[0]);
        assert.deepEqual(start, { line: before.split("\n").length, column: span[0] - before.lastIndexOf("\n") });
      }
    }
  });

  it("counts offsets without the BOM and with the line ends of the file", () => {
    const run = withFolder({ "a.txt": `\ufeff${MASKED.replaceAll("\n", "\r\n")}` }, (cwd) =>
      runCli(["a.txt", "--format=json"], { cwd }),
    );
    const [file] = JSON.parse(run.stdout).files;
    const mask = file.diagnostics.find((one: { ruleId: string }) => one.ruleId === "placeholder/mask");
    const text = MASKED.replaceAll("\n", "\r\n");
    assert.deepEqual(mask.span, [text.indexOf("xx"), text.indexOf("xx") + 2]);
    assert.deepEqual(
      [mask.start, mask.end],
      [
        { line: 4, column: 3 },
        { line: 4, column: 5 },
      ],
    );
    assert.equal(file.characters, text.length);
  });

  it("holds every field of a diagnostic", () => {
    const related = [{ span: { start: 2, end: 3 }, message: "见这里。" }];
    const file = fileOf("甲\n乙丙\n", [diagnostic(0, 3, { entryId: "e1", fixes: [safe], related })]);
    const report = JSON.parse(jsonReport(resultOf(file)));
    assertValid(report);
    assert.deepEqual(report.files[0].diagnostics[0], {
      ruleId: "placeholder/mask",
      severity: "error",
      message: "缺地名，应补上。",
      span: [0, 3],
      start: { line: 1, column: 1 },
      end: { line: 2, column: 2 },
      basis: "通行做法",
      entryId: "e1",
      fixes: [{ title: "改", safety: "safe", edits: [{ span: [0, 1], newText: "一" }] }],
      related: [{ span: [2, 3], message: "见这里。" }],
    });
    assert.deepEqual(report.files[0].skipped, [{ ruleId: "wording/word", reason: "没有分词组件。" }]);
  });
});

describe("placeOf", () => {
  for (const [offset, line, column] of [
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [7, 3, 1],
    [9, 3, 3],
  ] as const) {
    it(`offset ${offset}`, () => assert.deepEqual(placeOf([0, 4, 7], offset), { line, column }));
  }
});

describe("countAll", () => {
  it("counts by severity and by what --fix can mend", () => {
    const all = [
      diagnostic(0, 1, { fixes: [safe] }),
      diagnostic(0, 1, { severity: "warning", fixes: [{ ...safe, safety: "unsafe" }] }),
      diagnostic(0, 1, { severity: "hint" }),
      diagnostic(0, 1, { severity: "hint" }),
      diagnostic(0, 1, { severity: "information" }),
    ];
    const counts = { files: 1, errors: 1, warnings: 1, informations: 1, hints: 2, fixable: 1 };
    assert.deepEqual(countAll([fileOf("甲", all)]), counts);
  });
});

const plain = { colours: createColours(false), all: false };

describe("the text report", () => {
  it("does not call a run clean whose warnings it was told to hide", () => {
    const clean = fileOf("请开会。\n", []);
    assert.match(textReport(resultOf(clean), plain), /没有发现问题。/);
    const hidden = textReport(resultOf(clean, { hiddenWarnings: 2 }), plain);
    assert.match(hidden, /没有发现错误；另有警告 2 处/);
    assert.doesNotMatch(hidden, /没有发现问题/);
  });

  const text = `${"请于xx县开会。\n".repeat(7)}\u001b[31m红\n`;
  const masks = [...text.matchAll(/xx/g)].map(({ index }) => diagnostic(index, index + 2));

  it("reads like this", () => {
    const notes = {
      excluded: [{ path: "b.txt", message: "配置写明不检查。" }],
      failures: [{ path: "c.txt", message: "没有读写权限。" }],
      rewritten: 1,
    };
    const word = diagnostic(0, 1, { ruleId: "config/unknown-rule", severity: "hint", fixes: [safe] });
    assert.equal(
      textReport(resultOf(fileOf("请于xx县开会。\n", [word, ...masks.slice(0, 1)]), notes), plain),
      `通知/a.txt （通知，9 字，GB18030）

  config/unknown-rule 注释中给检查工具的指令有误。（1 处，可自动修复）
    1:1 建议 缺地名，应补上。
        请于xx县开会。
        ～

  placeholder/mask ${rules.find((rule) => rule.id === "placeholder/mask")?.title}（1 处）
    1:3 错误 缺地名，应补上。
        请于xx县开会。
        　　^^

  未执行 wording/word：没有分词组件。

检查了 1 个文件，共 9 字，启用规则 12 条。
发现问题 2 处：错误 1，建议 1。
已改写 1 个文件；以上是改后仍有的问题。
1 处可自动修复：加 --fix 直接修改，加 --fix-dry-run 先看改动。
跳过 b.txt：配置写明不检查。
未检查 c.txt：没有读写权限。
`,
    );
  });

  it("folds what a rule finds many times, unless all is asked for", () => {
    const folded = textReport(resultOf(fileOf(text, masks)), plain);
    assert.match(folded, /另有 2 处，用 --all 全部列出。/);
    assert.equal(folded.match(/缺地名/g)?.length, 5);
    const whole = textReport(resultOf(fileOf(text, masks)), { ...plain, all: true });
    assert.doesNotMatch(whole, /另有/);
    assert.equal(whole.match(/缺地名/g)?.length, 7);
  });

  it("lets no control of a document reach the terminal", () => {
    const at = text.indexOf("红");
    const report = textReport(
      resultOf(fileOf(text, [diagnostic(at, at + 1, { message: "“\u001b[31m红”错。" })])),
      plain,
    );
    assert.ok(!report.includes("\u001b"));
  });

  it("is coloured only if asked to", () => {
    const coloured = textReport(resultOf(fileOf(text, masks)), { ...plain, colours: createColours(true) });
    assert.ok(coloured.includes("\u001b[31m错误\u001b[39m"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ""), textReport(resultOf(fileOf(text, masks)), plain));
    const run = (...args: string[]) => runCli(["-", ...args], { input: FIXABLE }).stdout.includes("\u001b");
    assert.deepEqual([run(), run("--color"), run("--no-color")], [false, true, false]);
  });
});

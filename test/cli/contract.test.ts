import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { CLI, runCli, withFolder } from "./run-cli";
import { CLEAN, FIXABLE, FIXED, MASKED } from "./samples";

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly args: readonly string[];
  readonly input?: string;
  readonly code: number;
  /** Pieces of standard output and standard error; none: the stream is empty. */
  readonly out?: readonly string[];
  readonly err?: readonly string[];
}

const config = (value: object): string => JSON.stringify(value);
const zip = Buffer.from("PK\x03\x04 and so on");

const CASES: readonly Case[] = [
  { name: "a clean file", files: { "a.txt": CLEAN }, args: ["lint", "a.txt"], code: 0, out: ["检查了 1 个文件"] },
  {
    name: "an error",
    files: { "a.txt": MASKED },
    args: ["lint", "a.txt"],
    code: 1,
    out: ["placeholder/mask", "4:3 错误"],
  },
  { name: "lint left out", files: { "a.txt": MASKED }, args: ["a.txt"], code: 1, out: ["placeholder/mask"] },
  {
    name: "a warning",
    files: { "a.txt": MASKED },
    args: ["a.txt", "--rule", "placeholder/mask:warning"],
    code: 0,
    out: ["4:3 警告"],
  },
  {
    name: "one warning too many",
    files: { "a.txt": MASKED },
    args: ["a.txt", "--rule=placeholder/mask:warning", "--max-warnings", "0"],
    code: 1,
    out: ["警告 1"],
  },
  {
    name: "no warning too many",
    files: { "a.txt": MASKED },
    args: ["a.txt", "--rule=placeholder/mask:warning", "--max-warnings=1"],
    code: 0,
    out: ["警告 1"],
  },
  {
    name: "quiet, and a warning too many",
    files: { "a.txt": MASKED },
    args: ["a.txt", "--rule=placeholder/mask:warning", "--quiet", "--max-warnings=0"],
    code: 1,
    out: ["没有发现问题"],
  },
  {
    name: "a rule turned off",
    files: { "a.txt": MASKED },
    args: ["a.txt", "--rule", "placeholder/mask:off"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  { name: "an empty file", files: { "a.txt": "" }, args: ["a.txt"], code: 0, out: ["共 0 字", "没有发现问题"] },
  {
    name: "a folder",
    files: { "a/b/c.txt": MASKED, "a/d.md": CLEAN, "a/e.js": MASKED },
    args: ["a"],
    code: 1,
    out: ["a/b/c.txt", "检查了 2 个文件"],
  },
  { name: "no operand: the working folder", files: { "a/b.txt": MASKED }, args: ["lint"], code: 1, out: ["a/b.txt"] },
  {
    name: "a pattern",
    files: { "a/b.txt": CLEAN, "a/c.txt": CLEAN, "d.txt": MASKED },
    args: ["a/*.txt"],
    code: 0,
    out: ["检查了 2 个文件"],
  },
  {
    name: "a file whose name looks like a pattern",
    files: { "a[1].txt": MASKED, "a1.txt": CLEAN },
    args: ["a[1].txt"],
    code: 1,
    out: ["a[1].txt"],
  },
  {
    name: "the same file twice",
    files: { "a.txt": CLEAN },
    args: ["a.txt", "./a.txt", "*.txt"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "node_modules and hidden files",
    files: { "a.txt": CLEAN, "node_modules/b.txt": MASKED, ".c.txt": MASKED },
    args: ["."],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "standard input",
    files: {},
    args: ["--stdin"],
    input: MASKED,
    code: 1,
    out: ["<stdin>", "placeholder/mask"],
  },
  { name: "standard input by a dash", files: {}, args: ["-"], input: CLEAN, code: 0, out: ["检查了 1 个文件"] },
  {
    name: "standard input under a name",
    files: { "d/.gongwen.json": config({ rules: { "placeholder/mask": "off" } }) },
    args: ["--stdin", "--stdin-filename", "d/a.txt"],
    input: MASKED,
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "Markdown by its name",
    files: {},
    args: ["-", "--stdin-filename=a.md", "--format=json"],
    input: CLEAN,
    code: 0,
    out: ['"format":"markdown"', '"path":"a.md"'],
  },
  { name: "help", files: {}, args: ["--help"], code: 0, out: ["用法", "退出码"] },
  { name: "help on a command", files: {}, args: ["lint", "-h"], code: 0, out: ["--fix-dry-run"] },
  { name: "no argument", files: {}, args: [], code: 0, out: ["用法"] },
  { name: "the version", files: {}, args: ["--version"], code: 0, out: ["0."] },

  {
    name: "a file that is not there",
    files: {},
    args: ["a.txt"],
    code: 2,
    out: ["0 个文件"],
    err: ["a.txt：没有这样的文件"],
  },
  {
    name: "a pattern that matches nothing",
    files: { "a.txt": CLEAN },
    args: ["*.md"],
    code: 2,
    out: ["0 个文件"],
    err: ["*.md：没有这样的文件"],
  },
  {
    name: "nothing matched, and that is fine",
    files: {},
    args: ["*.md", "b.txt", "--no-error-on-unmatched-pattern"],
    code: 0,
    out: ["0 个文件"],
  },
  {
    name: "a folder without a text",
    files: { "a/b.js": "" },
    args: ["a"],
    code: 2,
    out: ["0 个文件"],
    err: ["a：没有这样的文件，或其中没有可检查的文件"],
  },
  {
    name: "one file missing, the other linted",
    files: { "a.txt": MASKED },
    args: ["b.txt", "a.txt"],
    code: 2,
    out: ["placeholder/mask"],
    err: ["b.txt"],
  },
  {
    name: "a binary file",
    files: { "a.txt": Buffer.from([0x41, 0, 1, 2]) },
    args: ["a.txt"],
    code: 2,
    out: ["未检查 a.txt"],
    err: ["a.txt：内容是二进制数据"],
  },
  {
    name: "a docx called txt",
    files: { "a.txt": zip },
    args: ["a.txt"],
    code: 2,
    out: ["未检查"],
    err: ["a.txt：名为文本，实为压缩文件"],
  },
  {
    name: "a PDF called txt",
    files: { "a.txt": "%PDF-1.7 …" },
    args: ["a.txt"],
    code: 2,
    out: ["未检查"],
    err: ["实为PDF 文件"],
  },
  {
    name: "a docx",
    files: { "a.docx": zip },
    args: ["a.docx"],
    code: 2,
    out: ["未检查"],
    err: ["暂不能检查Word 文档（.docx），请先另存为纯文本"],
  },
  {
    name: "an unknown extension",
    files: { "a.log": CLEAN },
    args: ["a.log"],
    code: 2,
    out: ["未检查"],
    err: ["不认识扩展名 .log"],
  },
  { name: "no extension", files: { README: CLEAN }, args: ["README"], code: 2, out: ["未检查"], err: ["没有扩展名"] },
  {
    name: "a file neither UTF-8 nor GB 18030",
    files: { "a.txt": Buffer.from([0xff, 0xff, 0xff]) },
    args: ["a.txt"],
    code: 2,
    out: ["未检查"],
    err: ["既不是 UTF-8，也不是 GB18030"],
  },
  {
    name: "an encoding that is not the file's",
    files: { "a.txt": Buffer.from([0xff, 0x41]) },
    args: ["a.txt", "--encoding=utf8"],
    code: 2,
    out: ["未检查"],
    err: ["不是有效的 UTF-8"],
  },
  {
    name: "a file too large",
    files: { "a.txt": "文".repeat(400) },
    args: ["a.txt", "--max-size", "0.001"],
    code: 2,
    out: ["未检查"],
    err: ["文件太大", "--max-size"],
  },
  {
    name: "standard input too large",
    files: {},
    args: ["-", "--max-size", "0.001"],
    input: "文".repeat(400),
    code: 2,
    out: ["未检查"],
    err: ["文件太大"],
  },
  {
    name: "standard input that is binary",
    files: {},
    args: ["-"],
    input: "a\0b",
    code: 2,
    out: ["未检查"],
    err: ["二进制"],
  },
  {
    name: "an unknown option",
    files: {},
    args: ["a.txt", "--fixx"],
    code: 2,
    err: ["没有选项 --fixx，是不是“--fix”？"],
  },
  {
    name: "an option without its value",
    files: {},
    args: ["a.txt", "--config"],
    code: 2,
    err: ["--config 后面缺一个值"],
  },
  { name: "a value that is not asked for", files: {}, args: ["a.txt", "--fix=yes"], code: 2, err: ["--fix 不带值"] },
  {
    name: "an option of another command",
    files: {},
    args: ["rules", "--fix"],
    code: 2,
    err: ["rules 不接受选项 --fix"],
  },
  { name: "an unknown format", files: {}, args: ["a.txt", "--format", "xml"], code: 2, err: ["text、json"] },
  { name: "an unknown profile", files: {}, args: ["a.txt", "--profile=x"], code: 2, err: ["draft、final"] },
  { name: "an unknown encoding", files: {}, args: ["a.txt", "--encoding", "latin1"], code: 2, err: ["gb18030"] },
  {
    name: "warnings that are no number",
    files: {},
    args: ["a.txt", "--max-warnings", "many"],
    code: 2,
    err: ["--max-warnings 应为"],
  },
  { name: "a size that is no number", files: {}, args: ["a.txt", "--max-size", "-1"], code: 2, err: ["--max-size"] },
  {
    name: "options that exclude each other",
    files: {},
    args: ["a.txt", "--config=a", "--no-config"],
    code: 2,
    err: ["不能同时使用"],
  },
  {
    name: "a patch as JSON",
    files: {},
    args: ["a.txt", "--fix-dry-run", "--format=json"],
    code: 2,
    err: ["不能与 --format json 同时使用"],
  },
  {
    name: "an unknown rule",
    files: {},
    args: ["a.txt", "--rule", "placeholder/maks:off"],
    code: 2,
    err: ["是不是“placeholder/mask”？"],
  },
  {
    name: "a rule without a level",
    files: {},
    args: ["a.txt", "--rule", "placeholder/mask"],
    code: 2,
    err: ["规则:级别"],
  },
  { name: "standard input and a file", files: {}, args: ["-", "a.txt"], input: "", code: 2, err: ["不能再写文件名"] },
  {
    name: "standard input that cannot be written back",
    files: {},
    args: ["-", "--fix"],
    input: FIXABLE,
    code: 2,
    err: ["无处写回"],
  },
  { name: "a name without standard input", files: {}, args: ["--stdin-filename", "a.txt"], code: 2, err: ["--stdin"] },

  {
    name: "the configuration of a folder above",
    files: { ".gongwen.json": config({ rules: { "placeholder/mask": "off" } }), "a/b/c.txt": MASKED },
    args: ["a/b/c.txt"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "no configuration wanted",
    files: { ".gongwen.json": config({ rules: { "placeholder/mask": "off" } }), "a.txt": MASKED },
    args: ["a.txt", "--no-config"],
    code: 1,
    out: ["placeholder/mask"],
  },
  {
    name: "one configuration wanted",
    files: { "house.json": config({ rules: { "placeholder/mask": "off" } }), "a.txt": MASKED },
    args: ["a.txt", "--config", "house.json"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "an option over the configuration",
    files: { ".gongwen.json": config({ rules: { "placeholder/mask": "off" } }), "a.txt": MASKED },
    args: ["a.txt", "--rule=placeholder/mask:hint"],
    code: 0,
    out: ["4:3 建议"],
  },
  {
    name: "a draft",
    files: { ".gongwen.json": config({ overrides: [{ files: ["草稿/**"], profile: "draft" }] }), "草稿/a.txt": MASKED },
    args: ["草稿/a.txt"],
    code: 0,
    out: ["4:3 提示"],
  },
  {
    name: "a configuration with a fault",
    files: { ".gongwen.json": '{\n  "rules": { "placeholder/maks": "off" }\n}', "a.txt": MASKED },
    args: ["a.txt"],
    code: 2,
    out: ["0 个文件"],
    err: [".gongwen.json:2:14 配置有误：没有规则“placeholder/maks”，是不是“placeholder/mask”？"],
  },
  {
    name: "a faulty configuration, and files of another",
    files: { "a/.gongwen.json": "{", "a/a.txt": CLEAN, "b/b.txt": MASKED },
    args: ["a/a.txt", "b/b.txt"],
    code: 2,
    out: ["placeholder/mask", "1 个文件"],
    err: ["a/.gongwen.json:1:2 配置有误"],
  },
  {
    name: "a configuration that is not there",
    files: { "a.txt": CLEAN },
    args: ["a.txt", "--config", "b.json"],
    code: 2,
    out: ["0 个文件"],
    err: ["找不到文件"],
  },
  {
    name: "a rule pack that is not there",
    files: { ".gongwen.json": config({ rulePacks: ["house.json"] }), "a.txt": CLEAN },
    args: ["a.txt"],
    code: 2,
    out: ["0 个文件"],
    err: [".gongwen.json:1:15 配置有误：找不到文件"],
  },

  {
    name: "files that .gitignore names",
    files: { ".gitignore": "旧/\n", "旧/a.txt": MASKED, "b.txt": CLEAN },
    args: ["."],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "a file that .gitignore names, asked for",
    files: { ".gitignore": "a.txt", "a.txt": MASKED },
    args: ["a.txt"],
    code: 1,
    out: ["placeholder/mask"],
  },
  {
    name: "files that .gongwenignore names",
    files: { "d/.gongwenignore": "a.txt", "d/a.txt": MASKED, "d/e/a.txt": MASKED, "d/b.txt": CLEAN },
    args: ["d"],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "a nearer ignore file takes back",
    files: { ".gongwenignore": "*.txt", "d/.gongwenignore": "!a.txt", "d/a.txt": MASKED, "b.txt": MASKED },
    args: ["."],
    code: 1,
    out: ["检查了 1 个文件"],
  },
  {
    name: "an ignored file, asked for",
    files: { ".gongwenignore": "a.txt", "a.txt": MASKED },
    args: ["a.txt"],
    code: 0,
    out: ["0 个文件", "跳过 a.txt：配置或 .gongwenignore 写明不检查"],
  },
  {
    name: "files that the configuration ignores",
    files: { ".gongwen.json": config({ ignore: ["旧/"] }), "旧/a.txt": MASKED, "b.txt": CLEAN },
    args: ["."],
    code: 0,
    out: ["检查了 1 个文件"],
  },
  {
    name: "files that the configuration lists",
    files: { ".gongwen.json": config({ files: ["发文/**"] }), "发文/a.doc1": CLEAN, "b.txt": MASKED },
    args: ["."],
    code: 0,
    out: ["检查了 1 个文件"],
  },
];

describe("gongwen lint", () => {
  for (const { name, files, args, input, code, out = [], err = [] } of CASES) {
    it(name, () => {
      const run = withFolder(files, (cwd) => runCli(args, { cwd, ...(input === undefined ? {} : { input }) }));
      for (const piece of out) assert.ok(run.stdout.includes(piece), `输出中没有“${piece}”：\n${run.stdout}`);
      for (const piece of err) assert.ok(run.stderr.includes(piece), `错误输出中没有“${piece}”：\n${run.stderr}`);
      if (out.length === 0) assert.equal(run.stdout, "");
      if (err.length === 0) assert.equal(run.stderr, "");
      assert.doesNotMatch(run.stderr, /\n\s+at |node:/);
      assert.equal(run.code, code);
    });
  }

  it("tells of a symbolic link that leads nowhere or round in a circle", () => {
    withFolder({ "a.txt": CLEAN }, (cwd) => {
      symlinkSync("gone.txt", path.join(cwd, "b.txt"));
      symlinkSync("c.txt", path.join(cwd, "c.txt"));
      const { code, stdout, stderr } = runCli(["a.txt", "b.txt", "c.txt"], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /检查了 1 个文件/);
      assert.match(stderr, /b\.txt：没有这样的文件/);
      assert.match(stderr, /c\.txt：符号链接绕成了圈/);
    });
  });

  it("ends well when the reader of its results has left", () => {
    withFolder({ "a.txt": MASKED.repeat(20_000) }, (cwd) => {
      const script = `node "${CLI}" a.txt --all | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      assert.equal(execFileSync("bash", ["-c", script], { cwd, encoding: "utf8" }), "1\n");
    });
  });
});

describe("gongwen lint --fix", () => {
  it("mends a file, reports what is left and keeps everything else", () => {
    withFolder({ "a.txt": FIXABLE, "b.txt": CLEAN }, (cwd) => {
      const { code, stdout, stderr } = runCli(["a.txt", "b.txt", "--fix"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /已改写 1 个文件/);
      assert.doesNotMatch(stdout, /marker-mark/);
      assert.equal(readFileSync(path.join(cwd, "a.txt"), "utf8"), FIXED);
      assert.deepEqual(readdirSync(cwd).sort(), [".git", "a.txt", "b.txt"]);
    });
  });

  it("shows what it would do as a patch that git takes", () => {
    withFolder({ "子目录/a.txt": FIXABLE }, (cwd) => {
      const { code, stdout, stderr } = runCli(["子目录", "--fix-dry-run"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /^--- a\/子目录\/a\.txt\n\+\+\+ b\/子目录\/a\.txt\n@@ /);
      assert.match(stderr, /--fix 将改动 1 个文件/);
      assert.equal(readFileSync(path.join(cwd, "子目录/a.txt"), "utf8"), FIXABLE);
      writeFileSync(path.join(cwd, "a.patch"), stdout);
      execFileSync("git", ["apply", "a.patch"], { cwd });
      assert.equal(readFileSync(path.join(cwd, "子目录/a.txt"), "utf8"), FIXED);
    });
  });

  it("writes through a symbolic link and keeps the mode", () => {
    withFolder({ "d/a.txt": FIXABLE }, (cwd) => {
      chmodSync(path.join(cwd, "d/a.txt"), 0o640);
      symlinkSync("d/a.txt", path.join(cwd, "link.txt"));
      assert.equal(runCli(["link.txt", "--fix"], { cwd }).code, 0);
      assert.ok(lstatSync(path.join(cwd, "link.txt")).isSymbolicLink());
      assert.equal(statSync(path.join(cwd, "d/a.txt")).mode & 0o777, 0o640);
      assert.equal(readFileSync(path.join(cwd, "d/a.txt"), "utf8"), FIXED);
    });
  });
});

describe("gongwen init", () => {
  it("writes a sound configuration once", () => {
    withFolder({ "a.txt": CLEAN }, (cwd) => {
      assert.equal(runCli(["init"], { cwd }).code, 0);
      assert.ok(existsSync(path.join(cwd, ".gongwen.json")));
      assert.equal(runCli(["a.txt"], { cwd }).code, 0);
      writeFileSync(path.join(cwd, ".gongwen.json"), "{}");
      const { code, stdout, stderr } = runCli(["init"], { cwd });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /已有 \.gongwen\.json，没有改动/);
      assert.equal(readFileSync(path.join(cwd, ".gongwen.json"), "utf8"), "{}");
    });
  });
});

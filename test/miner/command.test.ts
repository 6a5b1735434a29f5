import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import iconv from "iconv-lite";
import type { Pack } from "../../engine/mined/model";
import { withFolder } from "../cli/run-cli";
import { inventDocument, SEEDS } from "./corpus";
import { FILES, JIEBA, mine } from "./run-mine";

const packIn = (folder: string, name = "house.json"): Pack => JSON.parse(readFileSync(path.join(folder, name), "utf8"));

describe("gongwen mine", () => {
  it("写出规则包，打印读了什么、得到什么", () => {
    withFolder(FILES, (cwd) => {
      const { code, stdout, stderr } = mine([".", "--out", "house.json", ...JIEBA], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /^读了 25 个文件，46 篇。\n挖掘 46 篇，[\d,]+ 字，用 jieba-wasm 分词。/);
      assert.match(stdout, /编号习惯：采用 [1-9]\d* 条/);
      assert.match(stdout, /已写 house\.json\n$/);
      const { version, corpus, entries } = packIn(cwd);
      assert.deepEqual([version, corpus.files, corpus.documents], [1, 25, 46]);
      assert.ok(entries.length > 0);
      assert.ok(
        entries.every(({ evidence }) =>
          evidence.examples.every(
            ({ path: file, span: [start, end], text }) => FILES[file]?.slice(start, end) === text,
          ),
        ),
      );
    });
  });

  it("与 lint 找到一样的文件，GB18030 也读，读不了的列出并跳过", () => {
    const files = {
      "a.txt": iconv.encode(inventDocument(1).text, "gb18030"),
      "b.md": inventDocument(2).text,
      "c.txt": "PK\u0003\u0004docx",
      "d.txt": Buffer.from([0x41, 0, 0x42]),
      "e.docx": "PK",
      "旧/f.txt": inventDocument(3).text,
      "ignored/g.txt": inventDocument(4).text,
      ".gitignore": "ignored/\n",
    };
    withFolder(files, (cwd) => {
      const { code, stdout, stderr } = mine([".", "--out", "house.json", "--min-documents", "1", ...JIEBA], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /读了 3 个文件/);
      assert.match(stderr, /^c\.txt：名为文本，实为压缩文件.*\nd\.txt：内容是二进制数据/);
      const seen = packIn(cwd).entries.flatMap(({ evidence }) => evidence.examples.map((one) => one.path));
      assert.deepEqual([...new Set(seen)].sort(), ["a.txt", "b.md", "旧/f.txt"]);
    });
  });

  it("没有一个文件可读时退出码为 2，不写文件", () => {
    withFolder({ "a.txt": "PK\u0003\u0004" }, (cwd) => {
      const { code, stdout, stderr } = mine([".", "--out", "house.json"], { cwd });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, /没有一个文件可读/);
      assert.equal(existsSync(path.join(cwd, "house.json")), false);
    });
  });

  it("没有写明写到哪里的，只打印小结，并且说出来", () => {
    withFolder(FILES, (cwd) => {
      const { code, stdout, stderr } = mine([...JIEBA], { cwd });
      assert.deepEqual([code, stderr], [0, "没有写任何文件：结果要用 --out、--report 或 --snippets 写明写到哪里。\n"]);
      assert.match(stdout, /编号习惯：采用 [1-9]\d* 条/);
      assert.doesNotMatch(stdout, /已写/);
    });
  });

  it("只挖掘一个文种", () => {
    withFolder(FILES, (cwd) => {
      assert.match(mine([".", "--genre", "报告", ...JIEBA], { cwd }).stdout, /文种：报告 \d+。/);
      assert.match(mine([".", "--genre", "命令", ...JIEBA], { cwd }).stderr, /没有文种为“命令”的文稿/);
    });
  });

  it("相同的文稿放两份，规则包只有文件数和副本数不同", () => {
    withFolder(FILES, (cwd) => {
      mine([".", "--out", "one.json", ...JIEBA], { cwd });
      for (const { path: file, text } of SEEDS) writeFileSync(path.join(cwd, `z${path.basename(file)}`), text);
      mine([".", "--out", "two.json", ...JIEBA], { cwd });
      const [one, two] = [packIn(cwd, "one.json"), packIn(cwd, "two.json")];
      assert.deepEqual(two.entries, one.entries);
      assert.deepEqual(two.corpus, { ...one.corpus, files: 30, duplicates: 26 });
    });
  });

  it("人工决定重新挖掘后仍然有效", () => {
    withFolder(FILES, (cwd) => {
      mine([".", "--out", "house.json", ...JIEBA], { cwd });
      const [entry] = packIn(cwd).entries;
      const decision = { id: entry?.id, text: entry?.title, verdict: "reject", reason: "本单位不用" };
      writeFileSync(path.join(cwd, "overrides.json"), JSON.stringify({ version: 1, decisions: [decision] }));
      for (let number = 20; number < 24; number++) {
        const { path: file, text } = inventDocument(number);
        writeFileSync(path.join(cwd, file), text);
      }
      mine([".", "--out", "house.json", "--overrides", "overrides.json", ...JIEBA], { cwd });
      const ids = packIn(cwd).entries.map(({ id }) => id);
      assert.equal(ids.includes(entry?.id as string), false);
      assert.ok(ids.length > 0);
    });
  });
});

/** What is asked wrongly, and the answer. */
const REFUSED: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["none"], /none：没有这样的文件/],
  [["a.txt", "--out", "a.txt"], /a\.txt 是要读的文稿/],
  [["a.txt", "--out", "b"], /b 是目录/],
  [["a.txt", "--out", "a.txt/house.json"], /不能写：.*不是目录/],
  [["a.txt", "--out", "c.json", "--report", "./c.json"], /不能是同一个文件/],
  [["a.txt", "--overrides", "none.json"], /none\.json：找不到这个文件/],
  [["a.txt", "--overrides", "a.txt"], /a\.txt：不是有效的 JSON/],
  [["a.txt", "--holdout", "1"], /--holdout 应为 0 与 1 之间/],
  [["a.txt", "--min-documents", "0"], /--min-documents 应为大于 0/],
  [["a.txt", "--segmenter", "hanlp"], /--segmenter 不能是“hanlp”/],
  [["--map", "none"], /none：没有这样的文件/],
  [["--map", "a.txt", "-"], /--map 读文件时不能再写 -/],
  [["--map", "--out", "c.json"], /--map 只写标准输出/],
  [["--map", "--reduce"], /--map 与 --reduce 不能同时/],
  [["--reduce"], /--reduce 后面要写/],
  [["--reduce", "none"], /none：找不到这个文件/],
  [["--reduce", "a.txt"], /a\.txt 第 1 行：不是有效的 JSON/],
  [["-"], /请用 --map/],
];

describe("gongwen mine 不能做的", () => {
  for (const [args, message] of REFUSED)
    it(`mine ${args.join(" ")}`, () => {
      withFolder({ "a.txt": inventDocument(1).text, "b/c.txt": "通知" }, (cwd) => {
        const { code, stdout, stderr } = mine(args, { cwd, input: "" });
        assert.deepEqual([code, stdout], [2, ""]);
        assert.match(stderr, message);
        assert.doesNotMatch(stderr, /内部错误|\n\s+at /);
        assert.deepEqual(readdirSync(cwd).sort(), [".git", "a.txt", "b"]);
      });
    });
});

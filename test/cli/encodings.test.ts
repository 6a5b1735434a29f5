import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { decode } from "../../cli/decode";
import { encode } from "../../cli/encode";
import { lintFile } from "../../cli/lint-file";
import { presetConfig } from "../../engine/config/presets";
import { createLinter } from "../../engine/create-linter";
import { defineParagraphRule, type Rule } from "../../engine/rule";
import { runCli, withFolder, withFolderAsync } from "./run-cli";
import { FIXABLE, FIXED } from "./samples";

const BOM = "\ufeff";

/** What a file may be, and what it must be read as. */
const READ: readonly {
  name: string;
  bytes: Uint8Array;
  wanted?: string;
  text: string;
  encoding: string;
  bom?: boolean;
}[] = [
  { name: "empty", bytes: Buffer.alloc(0), text: "", encoding: "utf-8" },
  { name: "ASCII", bytes: Buffer.from("GB/T 9704"), text: "GB/T 9704", encoding: "utf-8" },
  { name: "UTF-8", bytes: Buffer.from("关于𠮷的通知"), text: "关于𠮷的通知", encoding: "utf-8" },
  { name: "UTF-8 with BOM", bytes: Buffer.from(`${BOM}通知`), text: "通知", encoding: "utf-8", bom: true },
  { name: "GB 18030", bytes: iconv.encode("关于𠮷的通知：", "gb18030"), text: "关于𠮷的通知：", encoding: "gb18030" },
  { name: "GB 18030 that is valid UTF-8", bytes: iconv.encode("通知", "gb18030"), text: "通知", encoding: "gb18030" },
  { name: "UTF-8 without Chinese", bytes: Buffer.from("café"), text: "café", encoding: "utf-8" },
  {
    name: "UTF-16LE with BOM",
    bytes: iconv.encode(`${BOM}通知`, "utf-16le"),
    text: "通知",
    encoding: "utf-16le",
    bom: true,
  },
  {
    name: "UTF-16BE with BOM",
    bytes: iconv.encode(`${BOM}通知`, "utf-16be"),
    text: "通知",
    encoding: "utf-16be",
    bom: true,
  },
  {
    name: "UTF-16LE, told",
    bytes: iconv.encode("通知", "utf-16le"),
    wanted: "utf-16le",
    text: "通知",
    encoding: "utf-16le",
  },
  { name: "GBK, told", bytes: iconv.encode("通知", "gbk"), wanted: "gbk", text: "通知", encoding: "gb18030" },
  { name: "Big5, told", bytes: iconv.encode("關於報告", "big5"), wanted: "big5", text: "關於報告", encoding: "big5" },
];

const REFUSED: readonly { name: string; bytes: readonly number[]; wanted?: string }[] = [
  { name: "a byte no encoding has", bytes: [0x41, 0xff, 0xff] },
  { name: "half a character", bytes: [0x81, 0x30] },
  { name: "NUL", bytes: [0x41, 0x00] },
  { name: "UTF-16 cut in half", bytes: [0xff, 0xfe, 0x41] },
  { name: "a lone surrogate", bytes: [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00] },
  { name: "not what was told", bytes: [0xff, 0x41], wanted: "utf-8" },
];

describe("decode", () => {
  for (const { name, bytes, wanted = "auto", text, encoding, bom = false } of READ) {
    it(`reads ${name}`, () => {
      assert.deepEqual(decode(bytes, wanted), { text, encoding: { name: encoding, bom } });
    });
  }
  for (const { name, bytes, wanted = "auto" } of REFUSED) {
    it(`refuses ${name}`, () => assert.ok("problem" in decode(Uint8Array.from(bytes), wanted)));
  }
});

describe("encode", () => {
  for (const { name, bytes, wanted = "auto" } of READ) {
    it(`gives back the bytes of ${name}`, () => {
      const read = decode(bytes, wanted);
      assert.ok("text" in read);
      assert.deepEqual(Buffer.from(encode(read.text, read.encoding) ?? []), Buffer.from(bytes));
    });
  }

  it("writes any text so that it is read back the same, or not at all", () => {
    const names = fc.constantFrom("utf-8", "gb18030", "big5", "utf-16le", "utf-16be");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), names, fc.boolean(), (text, name, bom) => {
        fc.pre(!text.startsWith(BOM));
        const bytes = encode(text, { name: name as "utf-8", bom });
        if (bytes === undefined) assert.notEqual(name, "utf-8");
        else assert.deepEqual(decode(bytes, name), { text, encoding: { name, bom } });
      }),
      {
        examples: [
          ["简体", "big5", false],
          ["𠮷 café", "gb18030", true],
        ],
      },
    );
  });

  it("refuses what an encoding does not hold", () => {
    assert.equal(encode("们", { name: "big5", bom: false }), undefined);
  });
});

describe("--fix and the way a file is written", () => {
  it("says that a patch for a file that is not UTF-8 is to be read only", () => {
    withFolder({ "a.txt": iconv.encode(FIXABLE, "gb18030"), "b.txt": FIXABLE }, (cwd) => {
      const { stdout, stderr } = runCli(["a.txt", "b.txt", "--fix-dry-run"], { cwd });
      assert.match(stdout, /\+\+\+ b\/a\.txt/);
      assert.match(stderr, /；a\.txt 不是 UTF-8 编码，补丁只供查看/);
    });
  });

  for (const encoding of ["utf-8", "gb18030", "utf-16le", "utf-16be"]) {
    for (const bom of [false, true]) {
      for (const lineEnd of ["\n", "\r\n"]) {
        if (encoding.startsWith("utf-16") && !bom) continue;
        it(`keeps ${encoding}${bom ? " with BOM" : ""}, ${JSON.stringify(lineEnd)}`, () => {
          const written = (text: string): Buffer =>
            iconv.encode((bom ? BOM : "") + text.replaceAll("\n", lineEnd), encoding, { addBOM: false });
          withFolder({ "a.txt": written(FIXABLE) }, (cwd) => {
            const { code, stderr } = runCli(["a.txt", "--fix"], { cwd });
            assert.deepEqual([code, stderr], [0, ""]);
            assert.deepEqual(readFileSync(path.join(cwd, "a.txt")), written(FIXED));
          });
        });
      }
    }
  }
});

/** Writes `们` for `X`, and a line end after `。`. */
const rule: Rule = defineParagraphRule({
  id: "test/replace",
  title: "规则。",
  rationale: "理由。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  examples: { invalid: [], valid: [] },
  scope: "paragraph",
  triggers: { classes: ["letter", "han"] },
  *check({ text }) {
    for (const [written, newText] of [
      ["X", "们"],
      ["。。", "。\n"],
    ] as const) {
      const start = text.indexOf(written);
      const span = { start, end: start + written.length };
      if (start >= 0)
        yield { span, message: "错。", fixes: [{ title: "改", safety: "safe", edits: [{ span, newText }] }] };
    }
  },
});

describe("lintFile", () => {
  const linter = createLinter([rule]);
  const config = presetConfig(linter.rules);
  const fix = (file: string, encoding: string) => {
    const read = decode(readFileSync(file), encoding);
    assert.ok("text" in read);
    return lintFile(linter, { file, path: "a.txt", format: "plaintext", config }, read, "write");
  };

  it("leaves a file alone whose encoding cannot hold what a fix writes", () =>
    withFolderAsync({ "a.txt": iconv.encode("關於X報告\n", "big5") }, async (cwd) => {
      const file = path.join(cwd, "a.txt");
      const before = readFileSync(file);
      const { failure, result, rewritten } = await fix(file, "big5");
      assert.match(failure ?? "", /BIG5 编码写不出的字符，文件没有改动/);
      assert.deepEqual([rewritten, result.diagnostics.length], [false, 1]);
      assert.deepEqual(readFileSync(file), before);
    }));

  it("writes the line ends of the file", () =>
    withFolderAsync({ "a.txt": "甲。。乙\r\n丙\r\n" }, async (cwd) => {
      const file = path.join(cwd, "a.txt");
      assert.equal((await fix(file, "auto")).rewritten, true);
      assert.equal(readFileSync(file, "utf8"), "甲。\r\n乙\r\n丙\r\n");
    }));

  it("says why a file could not be written, and leaves it", () =>
    withFolderAsync({ "a.txt": "X\n" }, async (cwd) => {
      const file = path.join(cwd, "a.txt");
      mkdirSync(path.join(cwd, `.a.txt.${process.pid}.tmp`));
      const { failure, rewritten } = await fix(file, "auto");
      assert.match(failure ?? "", /^不能写回：.*文件没有改动。$/);
      assert.equal(rewritten, false);
      assert.equal(readFileSync(file, "utf8"), "X\n");
    }));
});

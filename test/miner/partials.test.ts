import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import iconv from "iconv-lite";
import { CLI, withFolder, withFolderAsync } from "../cli/run-cli";
import { inventDocument } from "./corpus";
import { DOCUMENTS, FILES, JIEBA, jsonLines, map, mine } from "./run-mine";

describe("gongwen mine --map 与 --reduce", () => {
  const shards = Array.from({ length: 8 }, (_, shard) =>
    DOCUMENTS.filter((_one, index) => (index * 5 + 3) % 8 === shard),
  );

  it("八份合并与一次读完逐字节相同，与先后无关", () => {
    withFolder(FILES, (cwd) => {
      mine([".", "--out", "one.json", "--report", "one.html", ...JIEBA], { cwd });
      shards.forEach((shard, index) => {
        const { code, stdout, stderr } = map(jsonLines(shard));
        assert.deepEqual([code, stderr], [0, ""]);
        writeFileSync(path.join(cwd, `${index}.part`), stdout);
      });
      const names = ["5.part", "0.part", "7.part", "2.part", "6.part", "1.part", "4.part", "3.part"];
      const { code, stderr } = mine(["--reduce", ...names, "--out", "many.json", "--report", "many.html"], { cwd });
      assert.deepEqual([code, stderr], [0, ""]);
      for (const kind of ["json", "html"])
        assert.equal(
          readFileSync(path.join(cwd, `many.${kind}`), "utf8"),
          readFileSync(path.join(cwd, `one.${kind}`), "utf8"),
        );
    });
  });

  it("读不了的行报出行号并跳过", () => {
    const bad = ['{"path": "a.txt"', "[]", '{"path": "a.txt"}', '{"text": "a"}', '{"path": "a.txt", "text": 1}'];
    const input = [bad[0], jsonLines([inventDocument(1)]).trim(), "", ...bad.slice(1)].join("\n");
    const { code, stdout, stderr } = map(input);
    assert.equal(code, 0);
    assert.deepEqual(stderr.match(/第 \d+ 行：[^，]*/g), [
      "第 1 行：不是有效的 JSON",
      '第 4 行：应为对象 {"path": …, "text": …}',
      "第 5 行：缺 text",
      "第 6 行：缺 path",
      "第 7 行：缺 text",
    ]);
    assert.equal(stdout.trimEnd().split("\n").length, 2);
  });

  it("不是 UTF-8 的行、太长的行也跳过", () => {
    const lines = Buffer.concat([
      iconv.encode('{"path":"甲.txt","text":"关于通知"}\n', "gb18030"),
      Buffer.from(jsonLines([inventDocument(1)])),
    ]);
    assert.match(map(lines).stderr, /第 1 行：不是 UTF-8 编码/);
    const { code, stderr } = map(jsonLines([inventDocument(1)]), [...JIEBA, "--max-size", "0.0001"]);
    assert.equal(code, 2);
    assert.match(stderr, /第 1 行：太长/);
  });

  it("一行也读不了时退出码为 2，没有文稿的一份则是正常的", () => {
    assert.equal(map("{\n").code, 2);
    const empty = map("");
    assert.deepEqual([empty.code, empty.stderr, empty.stdout.trimEnd().split("\n").length], [0, "", 1]);
  });

  it("正文里的行分隔符不会把一行分成两行", () => {
    const source = { path: "a.txt", text: `一、工作\u2028情况\n${inventDocument(1).text}` };
    assert.deepEqual([map(jsonLines([source])).code, map(jsonLines([source])).stderr], [0, ""]);
  });

  const [one, two] = [map(jsonLines(DOCUMENTS.slice(0, 9))).stdout, map(jsonLines(DOCUMENTS.slice(9))).stdout];
  const PARTIALS: readonly {
    readonly name: string;
    readonly parts: Readonly<Record<string, string>>;
    readonly fails?: RegExp;
  }[] = [
    { name: "空文件和没有文稿的一份不妨碍", parts: { a: one, b: two, c: "", d: map("").stdout } },
    { name: "接成一个文件也行", parts: { a: two + one } },
    { name: "每行后面带制表符也行", parts: { a: (one + two).replaceAll("\n", "\t\n") } },
    { name: "每行前面有键和制表符也行", parts: { a: (one + two).replace(/^(?=.)/gm, "键\t") } },
    { name: "行序打乱也行", parts: { a: [...one.split("\n"), ...two.split("\n")].sort().join("\n") } },
    {
      name: "分词不同的不合并",
      parts: { a: one, b: two.replace("jieba-wasm", "nodejieba") },
      fails: /b 第 1 行：分词用的是 nodejieba，前面的是 jieba-wasm/,
    },
    {
      name: "版本不同的不合并",
      parts: { a: one, b: two.replace(/"version":"[^"]*"/, '"version":"9.9.9"') },
      fails: /b 第 1 行：由 gongwen 9\.9\.9 得出/,
    },
    { name: "没有首行的不合并", parts: { a: one, b: two.slice(two.indexOf("\n") + 1) }, fails: /b 没有首行/ },
    { name: "不完整的不合并", parts: { a: one, b: two.slice(0, -200) }, fails: /b 第 \d+ 行：不是有效的 JSON/ },
    {
      name: "别的 JSON 不合并",
      parts: { a: `${one}{"path":"a.txt","text":"b"}\n` },
      fails: /a 第 \d+ 行：不是部分结果/,
    },
    { name: "都是空的", parts: { a: "", b: "" }, fails: /部分结果都是空的/ },
  ];

  let wanted: string;
  before(() => {
    wanted = withFolder({ a: one, b: two }, (cwd) => {
      mine(["--reduce", "a", "b", "--out", "house.json"], { cwd });
      return readFileSync(path.join(cwd, "house.json"), "utf8");
    });
  });

  for (const { name, parts, fails } of PARTIALS)
    it(name, () => {
      withFolder(parts, (cwd) => {
        const { code, stderr } = mine(["--reduce", ...Object.keys(parts), "--out", "house.json"], { cwd });
        if (fails === undefined) {
          assert.deepEqual([code, stderr], [0, ""]);
          assert.equal(readFileSync(path.join(cwd, "house.json"), "utf8"), wanted);
        } else {
          assert.equal(code, 2);
          assert.match(stderr, fails);
          assert.equal(existsSync(path.join(cwd, "house.json")), false);
        }
      });
    });

  it("从标准输入合并", () => {
    withFolder({}, (cwd) => {
      assert.equal(mine(["--reduce", "-", "--out", "house.json"], { cwd, input: one + two }).code, 0);
      assert.equal(readFileSync(path.join(cwd, "house.json"), "utf8"), wanted);
    });
  });
});

describe("gongwen mine 中途取消", () => {
  it("什么也不留下：没有结果，没有临时文件，原来的结果不变", async () => {
    await withFolderAsync({ "house.json": "原来的" }, async (cwd) => {
      const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "gongwen-scratch-")));
      try {
        const run = spawn(process.execPath, [CLI, "mine", "--reduce", "-", "--out", "house.json"], {
          cwd,
          env: { ...process.env, TMPDIR: scratch },
          stdio: ["pipe", "ignore", "ignore"],
        });
        const header = map("").stdout;
        const record = {
          path: "",
          part: 0,
          title: null,
          genre: null,
          characters: 400_000,
          digest: "",
          sketch: [],
          observations: [],
          paragraphs: [
            { start: 0, element: "body", roles: [], text: "会".repeat(400_000), words: "1".repeat(400_000) },
          ],
        };
        run.stdin.on("error", () => undefined);
        run.stdin.write(header);
        for (let number = 0; number < 45; number++) {
          const more = run.stdin.write(
            `${JSON.stringify({ ...record, path: `${number}.txt`, digest: `${number}` })}\n`,
          );
          if (!more) await once(run.stdin, "drain");
        }
        run.kill("SIGINT");
        const [, signal] = await once(run, "exit");
        assert.equal(signal, "SIGINT");
        assert.deepEqual(readdirSync(scratch), []);
        assert.deepEqual(readdirSync(cwd).sort(), [".git", "house.json"]);
        assert.equal(readFileSync(path.join(cwd, "house.json"), "utf8"), "原来的");
      } finally {
        rmSync(scratch, { recursive: true });
      }
    });
  });
});

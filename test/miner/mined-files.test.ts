import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { minedFiles, mineSeeds } from "../../tools/mined-files";
import { loadCut } from "../../words/load-cut";

const root = path.resolve(__dirname, "../..");

describe("从 seeds 挖掘的数据", () => {
  it("已提交的与 npm run mine 写出的逐字节相同（没有 nodejieba 的机器上跳过）", async function () {
    const segmenter = loadCut(["nodejieba"]);
    if (segmenter === undefined) return this.skip();
    const files = minedFiles(await mineSeeds(root, segmenter));
    const isCurrent = (file: string, text: string) =>
      existsSync(path.join(root, file)) && readFileSync(path.join(root, file), "utf8") === text;
    const stale = [...files].filter(([file, text]) => !isCurrent(file, text));
    assert.deepEqual(
      stale.map(([file]) => file),
      [],
      "请运行 npm run mine，并提交写出的文件",
    );
    const known = new Set([...files.keys()].map((file) => path.basename(file)));
    const extra = readdirSync(path.join(root, "rules/mined")).filter(
      (name) => name.endsWith(".json") && !known.has(name),
    );
    assert.deepEqual(extra, []);
  });

  it("换用 jieba-wasm，九成八以上的条目一字不差", async () => {
    const segmenter = loadCut(["jieba-wasm"]);
    assert.ok(segmenter);
    const linesOf = (text: string): readonly string[] => text.split(",\n").filter((line) => line.includes('"id"'));
    const mined = [...minedFiles(await mineSeeds(root, segmenter))].filter(([file]) => file.startsWith("rules/mined/"));
    const committed = new Set(mined.flatMap(([file]) => linesOf(readFileSync(path.join(root, file), "utf8"))));
    const own = mined.flatMap(([, text]) => linesOf(text));
    const same = own.filter((line) => committed.has(line)).length;
    assert.ok(committed.size > 100 && same > 0.98 * Math.max(committed.size, own.length), `${same}/${committed.size}`);
  });
});

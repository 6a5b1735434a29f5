import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CLI, runCli, withFolder } from "../cli/run-cli";
import { inventDocument, SEEDS } from "./corpus";

const DOCUMENTS = [...SEEDS, ...Array.from({ length: 30 }, (_, number) => inventDocument(number))];
const FILES = Object.fromEntries(DOCUMENTS.map(({ path: file, text }) => [file, text]));
const LINES = DOCUMENTS.map(({ path: file, text }) => `${JSON.stringify({ path: file, text })}\n`);
const JIEBA = ["--segmenter", "jieba-wasm"];

/** `gongwen` on the path of the recipes, as it is after an installation. */
const GONGWEN = `gongwen() { node "${CLI}" "$@"; }; export -f gongwen`;

const shell = (script: string, cwd: string): void => {
  const { status, stderr } = spawnSync("bash", ["-c", `set -euo pipefail; ${GONGWEN}; ${script}`], {
    cwd,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
};

const lacks = (program: string, ...args: string[]): boolean => spawnSync(program, args).status !== 0;

/** What a partition of a framework does: lines go in, lines come out. */
const mapPartition = (lines: readonly string[]): readonly string[] => {
  const { code, stdout, stderr } = runCli(["mine", "--map", ...JIEBA], { input: lines.join("") });
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout.split("\n").slice(0, -1);
};

/** Deals out lines to `count` partitions, the last of which stays empty. */
const partitions = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) =>
    at === count - 1 ? [] : LINES.filter((_line, index) => index % (count - 1) === at),
  );

const reduce = (files: Readonly<Record<string, string>>): string =>
  withFolder(files, (cwd) => {
    const { code, stderr } = runCli(["mine", "--reduce", ...Object.keys(files), "--out", "house.json"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    return readFileSync(path.join(cwd, "house.json"), "utf8");
  });

describe("在现成的引擎上挖掘", () => {
  let wanted: string;
  before(() => {
    wanted = withFolder(FILES, (cwd) => {
      runCli(["mine", ".", "--out", "house.json", ...JIEBA], { cwd });
      return readFileSync(path.join(cwd, "house.json"), "utf8");
    });
  });

  const packOf = (script: string): string =>
    withFolder({ ...FILES, "docs.jsonl": LINES.join("") }, (cwd) => {
      shell(script, cwd);
      return readFileSync(path.join(cwd, "house.json"), "utf8");
    });

  it("GNU parallel：一行一篇，按块分给各进程", function () {
    if (lacks("parallel", "--version")) this.skip();
    const script = `parallel --will-cite --pipe --block 64k -j 2 'gongwen mine --map ${JIEBA.join(" ")}' < docs.jsonl > all.part
      gongwen mine --reduce all.part --out house.json`;
    assert.equal(packOf(script), wanted);
  });

  it("GNU parallel：文件名分给各进程", function () {
    if (lacks("parallel", "--version")) this.skip();
    const script = `find seeds docs -name '*.txt' | parallel --will-cite -j 2 -N 12 'gongwen mine --map ${JIEBA.join(" ")} {}' > all.part
      gongwen mine --reduce all.part --out house.json`;
    assert.equal(packOf(script), wanted);
  });

  it("xargs：每批一个部分结果文件", function () {
    if (lacks("xargs", "--version")) this.skip();
    const script = `mkdir parts
      find seeds docs -name '*.txt' -print0 | xargs -0 -P 2 -n 12 bash -c 'gongwen mine --map ${JIEBA.join(" ")} "$@" > parts/$$.part' _
      gongwen mine --reduce parts/*.part --out house.json`;
    assert.equal(packOf(script), wanted);
  });

  it("CI 矩阵：每个作业挖掘一部分文件，最后一个作业合并", () => {
    withFolder(FILES, (cwd) => {
      const files = [...readdirSync(path.join(cwd, "docs")).map((name) => `docs/${name}`), "seeds"];
      const parts = [0, 1, 2].map((shard) => {
        const own = files.filter((_file, index) => index % 3 === shard);
        return runCli(["mine", "--map", ...own, ...JIEBA], { cwd }).stdout;
      });
      assert.equal(reduce(Object.fromEntries(parts.map((part, shard) => [`shard-${shard}.part`, part]))), wanted);
    });
  });

  it("Spark 的 pipe：每个分区一个进程，有的分区是空的，结果按行存成几个文件", () => {
    const outputs = partitions(4).map(mapPartition);
    assert.equal(outputs.at(-1)?.length, 1);
    const files = outputs.map((lines, index) => [`part-0000${index}`, lines.map((line) => `${line}\n`).join("")]);
    assert.equal(reduce(Object.fromEntries([...files, ["_SUCCESS", ""]])), wanted);
  });

  it("Hadoop Streaming 只有 map：输入行前有偏移量，输出行后有制表符，失败的任务重做一遍", () => {
    const withOffsets = (lines: readonly string[]) => lines.map((line, at) => `${at * 1000}\t${line}`);
    const outputs = partitions(3).map((lines) => mapPartition(withOffsets(lines)).map((line) => `${line}\t\n`));
    const files = [...outputs, outputs[0] ?? []].map((lines, index) => [`part-0000${index}`, lines.join("")]);
    assert.equal(reduce(Object.fromEntries(files)), wanted);
  });

  it("Hadoop Streaming 有一个 reduce：各任务的行按键排序后到达", () => {
    const lines = partitions(3).flatMap(mapPartition);
    assert.equal(
      reduce({
        sorted: lines
          .sort()
          .map((line) => `${line}\t\n`)
          .join(""),
      }),
      wanted,
    );
  });
});

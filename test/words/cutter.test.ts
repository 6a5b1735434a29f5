import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { createCutter } from "../../words/cutter";
import { loadJiebaWasm } from "../../words/jieba-wasm";
import { wordLengths } from "../../words/word-lengths";

const TEXTS = ["我们要认真贯彻落实党中央决策部署。", "", "网易杭研大厦", "𠮷野家"];

/** Programs of threads that do not do what they should. */
const THREADS: Readonly<Record<string, string>> = {
  有语法错误: "const",
  一启动就退出: "process.exit()",
  加载不了词典: 'require("node:worker_threads").parentPort.postMessage({ loaded: false })',
  收到文本就出错: `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", () => { throw new Error("坏了"); });
    parentPort.postMessage({ loaded: true });`,
  答了一次就退出: `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (texts) => { parentPort.postMessage({ lengths: texts.map(() => "3") }); process.exit(); });
    parentPort.postMessage({ loaded: true });`,
};

describe("在另一个线程里分词", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "gongwen-cutter-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const expected = (): readonly string[] => {
    const cut = loadJiebaWasm();
    assert(cut !== undefined);
    return TEXTS.map((text) => wordLengths(cut, text));
  };

  const fileOf = (name: string): string => {
    const file = path.join(folder, `${name}.js`);
    if (name in THREADS) writeFileSync(file, THREADS[name] as string);
    return file;
  };

  for (const name of ["文件不存在", ...Object.keys(THREADS)]) {
    it(`线程${name}时在本线程分词，结果相同`, async () => {
      const cutter = createCutter(["jieba-wasm"], fileOf(name));
      try {
        const first = cutter.lengths(["我们的"]);
        const answers = [await first, await cutter.lengths(TEXTS), await cutter.lengths(TEXTS)];
        assert.equal(await cutter.name, "jieba-wasm");
        assert.deepEqual(answers.slice(1), [expected(), expected()]);
      } finally {
        cutter.close();
      }
    });
  }

  it("构建出的线程自己加载词典、分词", async () => {
    const thread = new Worker(path.resolve(__dirname, "../../dist/cut-thread.js"), { workerData: "jieba-wasm" });
    const said = (): Promise<unknown> => new Promise((resolve) => thread.once("message", resolve));
    try {
      assert.deepEqual(await said(), { loaded: true });
      thread.postMessage(TEXTS);
      assert.deepEqual(await said(), { lengths: expected() });
    } finally {
      await thread.terminate();
    }
  });
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Sample } from "./generated-corpus";
import { interleave, ratios } from "./measure";
import { megabytes, type Row, type Section, targetRow, timeRow, times } from "./row";
import type { Setting } from "./setting";

/** Loads the segmenter and cuts every line of every file in a folder, and nothing else. */
const CUT_ALL = `
const { readdirSync, readFileSync } = require("node:fs");
const { cut } = require(process.argv[2]);
for (const name of readdirSync(process.argv[1]))
  for (const line of readFileSync(process.argv[1] + "/" + name, "utf8").split("\\n")) cut(line, true);
`;

/** Prints the largest memory the process has had, in kilobytes, when it ends. */
const TELL_MEMORY = `process.on("exit", () => require("node:fs").writeSync(2, "\\n" + process.resourceUsage().maxRSS));`;

const COPIES = [1, 4, 16];

const writeCopies = (folder: string, samples: readonly Sample[], copies: number): string => {
  const target = path.join(folder, `x${copies}`);
  mkdirSync(target);
  for (let copy = 0; copy < copies; copy++)
    samples.forEach(({ text }, index) => {
      writeFileSync(path.join(target, `${copy}-${index}.txt`), text);
    });
  return target;
};

const run = (args: readonly string[]): string => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`没有运行完：${stderr}`);
  return stderr;
};

const memoryRow = (folder: string, program: readonly string[], samples: readonly Sample[], copies: number): Row => {
  const hook = path.join(folder, "tell-memory.cjs");
  writeFileSync(hook, TELL_MEMORY);
  const kilobytes = Number(
    run(["-r", hook, ...program, writeCopies(folder, samples, copies)])
      .trim()
      .split("\n")
      .at(-1),
  );
  return {
    name: `最大内存，换了文件名的 ${copies} 份`,
    value: megabytes(kilobytes / 1000),
    spread: "",
    figures: { kilobytes },
  };
};

/** Mining a folder against cutting the same text into words with nodejieba, whole processes, the dictionary's loading included. */
export const mining = async ({ root, corpus }: Setting): Promise<Section> => {
  const folder = mkdtempSync(path.join(tmpdir(), "gongwen-bench-"));
  try {
    const program = [path.join(root, "dist", "cli.js"), "mine", "--segmenter", "nodejieba"];
    const memory = COPIES.map((copies) => memoryRow(folder, program, corpus.samples, copies));
    const documents = path.join(folder, "x1");
    const taken = await interleave(
      {
        ours: { run: () => run([...program, documents]) },
        cut: { run: () => run(["-e", CUT_ALL, documents, path.join(root, "node_modules", "nodejieba")]) },
      },
      { rounds: 5, warmUp: 1 },
    );
    return {
      title: "挖掘，整个进程",
      rows: [
        timeRow("nodejieba 只分词", taken.cut, corpus.characters),
        timeRow("gongwen mine", taken.ours, corpus.characters),
        targetRow("与只分词用时之比", ratios(taken.ours, taken.cut), times, { atMost: 2 }),
        ...memory,
      ],
      notes: ["两边都含载入 nodejieba 的词典；没有 nodejieba 的机器上量不了。"],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

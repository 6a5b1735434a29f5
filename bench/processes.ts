import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Corpus, textOfLength } from "./corpus";
import { type Case, interleave, ratios } from "./measure";
import { autoCorrectCommand } from "./peers";
import { type Row, type Section, targetRow, timeRow, times } from "./row";
import type { Setting } from "./setting";

const TINY =
  "关于召开工作会议的通知\n\n各科室：\n\n定于2024年3月5日召开工作会议，请准时参加。\n\n办公室\n2024年3月1日\n";
const CHARACTERS = 1_000_000;

/** Reading more certificates costs Node some 50 ms and has nothing to do with what is measured. */
const environment = (): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...rest } = process.env;
  return rest;
};

const processCase = (args: readonly string[]): Case => ({
  run: () => spawnSync(process.execPath, args, { env: environment(), maxBuffer: 1 << 28 }),
});

const tinyRows = async (cli: string, folder: string): Promise<readonly Row[]> => {
  const file = path.join(folder, "tiny.txt");
  writeFileSync(file, TINY);
  const taken = await interleave(
    { bare: processCase(["-e", "0"]), ours: processCase([cli, "lint", file]) },
    { rounds: 25, warmUp: 3 },
  );
  return [
    timeRow("node -e 0", taken.bare),
    timeRow("gongwen lint 一份小文稿", taken.ours),
    targetRow("与 node -e 0 用时之比", ratios(taken.ours, taken.bare), times, { atMost: 1.6 }),
  ];
};

const longRows = async (root: string, cli: string, folder: string, corpus: Corpus): Promise<readonly Row[]> => {
  const file = path.join(folder, "long.txt");
  writeFileSync(file, textOfLength(corpus.samples, CHARACTERS));
  const peer = autoCorrectCommand(root);
  const ours = processCase([cli, "lint", file]);
  const options = { rounds: 11, warmUp: 2 };
  if (peer === undefined) return [timeRow("gongwen lint 100 万字", (await interleave({ ours }, options)).ours)];
  const taken = await interleave({ ours, peer: processCase([peer, "--lint", file]) }, options);
  return [
    timeRow("gongwen lint 100 万字", taken.ours),
    timeRow("autocorrect --lint 100 万字", taken.peer),
    targetRow("与 AutoCorrect 用时之比", ratios(taken.ours, taken.peer), times, { atMost: 0.4 }),
  ];
};

/** Whole processes, from start to exit. */
export const processes = async ({ root, corpus }: Setting): Promise<Section> => {
  const cli = path.join(root, "dist", "cli.js");
  const folder = mkdtempSync(path.join(tmpdir(), "gongwen-bench-"));
  try {
    const rows = [...(await tinyRows(cli, folder)), ...(await longRows(root, cli, folder, corpus))];
    return {
      title: "命令行，整个进程",
      rows,
      notes: [
        "运行时不设 NODE_EXTRA_CA_CERTS。",
        "AutoCorrect 对超过 20 万字的文稿只报第一条问题，其余不再列出；用时仍是它走完全程的用时。",
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

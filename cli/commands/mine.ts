import { readFileSync } from "node:fs";
import path from "node:path";
import { NO_OVERRIDES, type Overrides, parseOverrides } from "../../miner/decisions";
import { FAMILY_MINERS } from "../../miner/families";
import { mine } from "../../miner/mine";
import type { MiningResult, UnitRecord } from "../../miner/model";
import { packText, shippedEntries } from "../../miner/pack";
import { SNIPPETS_FILE, snippetsText } from "../../miner/snippets";
import { createRecordStore, type RecordStore } from "../../miner/store";
import type { SegmenterName } from "../../words/load-cut";
import { fileFault } from "../file-fault";
import { findDocuments } from "../mine/find-documents";
import { mapFiles, mapLines } from "../mine/map";
import { observeAll } from "../mine/observe-all";
import { readFiles } from "../mine/read-files";
import { readPartials } from "../mine/read-partials";
import { cutterFor, noSegmenter } from "../mine/segmenter";
import { summaryText } from "../mine/summary";
import { type Output, outputFault, writeOutputs } from "../mine/write-outputs";
import type { Options } from "../options";
import { writeNote, writeResult } from "../output";
import { EXIT, type FileNote } from "../results";

interface Trouble {
  readonly problem: string;
}

/** Mines what the operands stand for, or does one of the two halves of it; returns the exit code of the contract. */
export async function mineCommand(operands: readonly string[], options: Options): Promise<number> {
  const fault = choiceFault(operands, options);
  if (fault !== undefined) return complain(fault);
  if (options.mine.map) return operands.length === 0 ? mapLines(options) : mapFiles(operands, options);
  const overrides = readOverrides(options.mine.overrides);
  if ("problem" in overrides) return complain(overrides.problem);
  const store = createRecordStore();
  try {
    const read = options.mine.reduce
      ? await readReduced(operands, options, store)
      : await readOperands(operands, options, store);
    if ("problem" in read) return complain(read.problem);
    return await conclude(store, { ...read, overrides }, options);
  } finally {
    store.close();
  }
}

async function complain(message: string): Promise<number> {
  await writeNote(`gongwen：${message}`);
  return EXIT.trouble;
}

const OUTPUTS = ["out", "snippets", "report"] as const;

function choiceFault(operands: readonly string[], { mine: wanted, stdin }: Options): string | undefined {
  if (wanted.map) {
    if (operands.length > 0 && stdin) return "--map 读文件时不能再写 -。";
    const output = OUTPUTS.find((name) => wanted[name] !== undefined);
    return output === undefined ? undefined : `--map 只写标准输出；--${output} 用在 --reduce 时。`;
  }
  if (wanted.reduce && operands.length === 0 && !stdin) return "--reduce 后面要写部分结果的文件，或写 - 读标准输入。";
  return !wanted.reduce && stdin ? "mine 不从标准输入读文稿；一行一篇的 JSON 请用 --map。" : undefined;
}

function readOverrides(file: string | undefined): Overrides | Trouble {
  if (file === undefined) return NO_OVERRIDES;
  try {
    const read = parseOverrides(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
    return "problem" in read ? { problem: `${file}：${read.problem}。` } : read;
  } catch (error) {
    return { problem: `${file}：${fileFault(error)}` };
  }
}

/** What reading gave, beside the records in the store. */
interface Reading {
  readonly segmenter: SegmenterName;
  readonly skipped: readonly FileNote[];
}

const collector =
  (store: RecordStore, { genre }: Options["mine"]) =>
  (record: UnitRecord): void => {
    if (genre === undefined || record.genre === genre) store.add(record);
  };

async function readReduced(
  operands: readonly string[],
  options: Options,
  store: RecordStore,
): Promise<Reading | Trouble> {
  const fault = outputsFault(options, new Set(operands.map((operand) => path.resolve(operand))));
  if (fault !== undefined) return { problem: fault };
  const read = await readPartials(operands, options.stdin, collector(store, options.mine));
  if ("problem" in read) return read;
  return read.segmenter === undefined ? { problem: "部分结果都是空的。" } : { segmenter: read.segmenter, skipped: [] };
}

async function readOperands(
  operands: readonly string[],
  options: Options,
  store: RecordStore,
): Promise<Reading | Trouble> {
  const found = await findDocuments(operands);
  if ("problem" in found) return found;
  const fault = outputsFault(options, new Set(found.targets.map(({ file }) => file)));
  if (fault !== undefined) return { problem: fault };
  const cutter = cutterFor(options.mine.segmenter);
  try {
    const collect = collector(store, options.mine);
    const skipped = await readFiles(
      found,
      observeAll(cutter, (records) => records.forEach(collect)),
      options,
    );
    if (skipped.length === found.targets.length + found.failures.length) return { problem: "没有一个文件可读。" };
    const segmenter = await cutter.name;
    return segmenter === undefined ? { problem: noSegmenter(options.mine.segmenter) } : { segmenter, skipped };
  } finally {
    cutter.close();
  }
}

function outputsFault({ mine: wanted }: Options, sources: ReadonlySet<string>): string | undefined {
  const files = [wanted.out, wanted.report, snippetsFile(wanted)].filter((file) => file !== undefined);
  const targets = new Set(files.map((file) => path.resolve(file)));
  if (targets.size < files.length) return "--out、--report 和 --snippets 要写的不能是同一个文件。";
  for (const file of files) {
    const fault = outputFault(file, sources);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** `--snippets` names a folder. */
const snippetsFile = ({ snippets }: Options["mine"]): string | undefined =>
  snippets === undefined ? undefined : path.join(snippets, SNIPPETS_FILE);

async function outputsOf(wanted: Options["mine"], result: MiningResult): Promise<readonly Output[]> {
  const { out, report } = wanted;
  const snippets = snippetsFile(wanted);
  const outputs: Output[] = [];
  if (out !== undefined) outputs.push({ file: out, text: packText(result, shippedEntries(result)) });
  if (snippets !== undefined) outputs.push({ file: snippets, text: snippetsText(result) });
  if (report !== undefined) {
    const { reportHtml } = await import("../../miner/report");
    outputs.push({ file: report, text: reportHtml(result) });
  }
  return outputs;
}

async function conclude(
  store: RecordStore,
  { segmenter, skipped, overrides }: Reading & { readonly overrides: Overrides },
  { mine: wanted }: Options,
): Promise<number> {
  const result = mine(store, {
    families: FAMILY_MINERS,
    segmenter,
    minDocuments: wanted.minDocuments,
    overrides,
    skipped: skipped.map(({ path: file, message }) => ({ path: file, reason: message })),
    ...(wanted.holdout === undefined ? {} : { holdout: wanted.holdout }),
  });
  if (result.corpus.documents === 0) {
    return complain(wanted.genre === undefined ? "没有读到文稿。" : `没有文种为“${wanted.genre}”的文稿。`);
  }
  const outputs = await outputsOf(wanted, result);
  const fault = writeOutputs(outputs);
  if (fault !== undefined) return complain(fault);
  await writeResult(summaryText(result) + outputs.map(({ file }) => `已写 ${file}\n`).join(""));
  if (outputs.length === 0) await writeNote("没有写任何文件：结果要用 --out、--report 或 --snippets 写明写到哪里。");
  return EXIT.clean;
}

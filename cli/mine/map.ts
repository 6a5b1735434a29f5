import { isUtf8 } from "node:buffer";
import type { UnitRecord } from "../../miner/model";
import { headerLine, parseSourceLine, recordLine } from "../../miner/partial";
import { version } from "../../package.json";
import type { Cutter } from "../../words/cutter";
import { formatOf } from "../file-kind";
import type { Options } from "../options";
import { writeNote, writeResult } from "../output";
import { EXIT } from "../results";
import { findDocuments } from "./find-documents";
import { type InputLine, linesOf } from "./lines";
import { observeAll } from "./observe-all";
import { readFiles } from "./read-files";
import { cutterFor, noSegmenter } from "./segmenter";

const readLine = (line: InputLine): ReturnType<typeof parseSourceLine> => {
  if ("tooLong" in line) return { problem: "太长，可用 --max-size 提高上限" };
  return isUtf8(line.bytes) ? parseSourceLine(line.bytes.toString("utf8")) : { problem: "不是 UTF-8 编码" };
};

async function complain(message: string): Promise<number> {
  await writeNote(`gongwen：${message}`);
  return EXIT.trouble;
}

const writeRecords = (records: readonly UnitRecord[]): Promise<void> => writeResult(records.map(recordLine).join(""));

/** Writes the header, and does `work` with a cutter. */
async function withCutter(
  { mine: { segmenter } }: Options,
  work: (cutter: Cutter) => Promise<number>,
): Promise<number> {
  const cutter = cutterFor(segmenter);
  try {
    const name = await cutter.name;
    if (name === undefined) return await complain(noSegmenter(segmenter));
    await writeResult(headerLine(version, name));
    return await work(cutter);
  } finally {
    cutter.close();
  }
}

/** Files as a run without `--map` finds them; a partial result on standard output. */
export async function mapFiles(operands: readonly string[], options: Options): Promise<number> {
  const found = await findDocuments(operands);
  if ("problem" in found) return complain(found.problem);
  return withCutter(options, async (cutter) => {
    const skipped = await readFiles(found, observeAll(cutter, writeRecords), options);
    const all = found.targets.length + found.failures.length;
    return skipped.length === all ? complain("没有一个文件可读。") : EXIT.clean;
  });
}

/** Documents as JSON lines on standard input, a partial result on standard output. Lines that cannot be read are told and skipped. */
export async function mapLines(options: Options): Promise<number> {
  return withCutter(options, (cutter) => observeLines(cutter, options.maxBytes));
}

async function observeLines(cutter: Cutter, maxBytes: number): Promise<number> {
  const observing = observeAll(cutter, writeRecords);
  let number = 0;
  let good = 0;
  let bad = 0;
  for await (const line of linesOf(process.stdin, maxBytes)) {
    number++;
    const source = readLine(line);
    if (source === undefined) continue;
    if ("problem" in source) {
      bad++;
      await writeNote(`标准输入第 ${number} 行：${source.problem}，已跳过。`);
      continue;
    }
    good++;
    await observing.add({ ...source, format: formatOf(source.path) ?? "plaintext" });
  }
  await observing.end();
  return good === 0 && bad > 0 ? EXIT.trouble : EXIT.clean;
}

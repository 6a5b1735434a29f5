import { createReadStream } from "node:fs";
import type { UnitRecord } from "../../miner/model";
import { type PartialHeader, parsePartialLine } from "../../miner/partial";
import { version } from "../../package.json";
import type { SegmenterName } from "../../words/load-cut";
import { fileFault } from "../file-fault";
import { type InputLine, linesOf } from "./lines";

/** A line of a partial file is longer than its document: marks are escaped, and it says what was noted. */
const LONGEST_LINE = 400_000_000;

interface Input {
  readonly name: string;
  readonly open: () => AsyncIterable<Buffer>;
}

const inputsOf = (files: readonly string[], stdin: boolean): readonly Input[] => [
  ...files.map((name) => ({ name, open: () => createReadStream(name) as AsyncIterable<Buffer> })),
  ...(stdin ? [{ name: "标准输入", open: () => process.stdin as AsyncIterable<Buffer> }] : []),
];

const parse = (line: InputLine): ReturnType<typeof parsePartialLine> =>
  "tooLong" in line ? { kind: "fault", message: "太长" } : parsePartialLine(line.bytes.toString("utf8"));

/** Why a header does not go with what was read before. */
const clashOf = (header: PartialHeader, known: SegmenterName | undefined): string | undefined => {
  if (header.version !== version)
    return `由 gongwen ${header.version} 得出，本机是 ${version}，两者记下的内容可能不同；请用同一版本重新运行 --map`;
  if (known !== undefined && header.segmenter !== known)
    return `分词用的是 ${header.segmenter}，前面的是 ${known}，不能合并；请用 --segmenter 指定同一种重新运行 --map`;
  return undefined;
};

/**
 * Reads partial results, in whatever order, and hands over their records. Returns the segmenter (undefined if there was
 * nothing), or what is wrong: a partial result that is damaged or of another kind is refused, since documents would be missing.
 */
export async function readPartials(
  files: readonly string[],
  stdin: boolean,
  take: (record: UnitRecord) => void,
): Promise<{ readonly segmenter: SegmenterName | undefined } | { readonly problem: string }> {
  let segmenter: SegmenterName | undefined;
  for (const { name, open } of inputsOf(files, stdin)) {
    let number = 0;
    let headed = false;
    try {
      for await (const line of linesOf(open(), LONGEST_LINE)) {
        number++;
        const read = parse(line);
        if (read.kind === "fault") return { problem: `${name} 第 ${number} 行：${read.message}。` };
        if (read.kind === "record") take(read.record);
        if (read.kind !== "header") continue;
        const clash = clashOf(read.header, segmenter);
        if (clash !== undefined) return { problem: `${name} 第 ${number} 行：${clash}。` };
        segmenter = read.header.segmenter;
        headed = true;
      }
    } catch (error) {
      return { problem: `${name}：${fileFault(error)}` };
    }
    if (number > 0 && !headed) return { problem: `${name} 没有首行，不是 --map 的完整输出。` };
  }
  return { segmenter };
}

import { isUtf8 } from "node:buffer";
import { FAMILY_MINERS } from "../../miner/families";
import { createObserver } from "../../miner/observe";
import { headerLine, parseSourceLine, recordLine } from "../../miner/partial";
import { version } from "../../package.json";
import { formatOf } from "../file-kind";
import type { Options } from "../options";
import { writeNote, writeResult } from "../output";
import { EXIT } from "../results";
import { type InputLine, linesOf } from "./lines";
import { segmenterFor } from "./segmenter";

const readLine = (line: InputLine): ReturnType<typeof parseSourceLine> => {
  if ("tooLong" in line) return { problem: "太长，可用 --max-size 提高上限" };
  return isUtf8(line.bytes) ? parseSourceLine(line.bytes.toString("utf8")) : { problem: "不是 UTF-8 编码" };
};

/** Documents as JSON lines on standard input, a partial result on standard output. Lines that cannot be read are told and skipped. */
export async function mapDocuments({ maxBytes, mine }: Options): Promise<number> {
  const segmenter = segmenterFor(mine.segmenter);
  if ("problem" in segmenter) {
    await writeNote(`gongwen：${segmenter.problem}`);
    return EXIT.trouble;
  }
  const observe = createObserver(FAMILY_MINERS, segmenter.cut);
  await writeResult(headerLine(version, segmenter.name));
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
    const format = formatOf(source.path) ?? "plaintext";
    await writeResult(
      observe({ ...source, format })
        .map(recordLine)
        .join(""),
    );
  }
  return good === 0 && bad > 0 ? EXIT.trouble : EXIT.clean;
}

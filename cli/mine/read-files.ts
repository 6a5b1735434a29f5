import type { UnitRecord } from "../../miner/model";
import type { Observer } from "../../miner/observe";
import type { Options } from "../options";
import { writeNote } from "../output";
import { readText } from "../read-file";
import { printable } from "../reporters/printable";
import type { FileNote } from "../results";
import type { Found } from "./find-documents";
import { createProgress } from "./progress";

/** Reads files one by one and hands over what is noted in each. Tells of those that could not be read, and returns them. */
export async function readFiles(
  { targets, failures }: Found,
  observe: Observer,
  options: Options,
  take: (records: readonly UnitRecord[]) => void | Promise<void>,
): Promise<readonly FileNote[]> {
  const skipped: FileNote[] = [...failures];
  const progress = createProgress(targets.length);
  for (const [index, { file, path, format }] of targets.entries()) {
    progress.tell(index);
    const read = readText(file, options);
    if ("problem" in read) skipped.push({ path, message: read.problem });
    else await take(observe({ path, text: read.text, format }));
  }
  progress.end();
  for (const { path, message } of skipped) await writeNote(printable(`${path}：${message}`));
  return skipped;
}

import type { Options } from "../options";
import { writeNote } from "../output";
import { readText } from "../read-file";
import { printable } from "../reporters/printable";
import type { FileNote } from "../results";
import type { Found } from "./find-documents";
import type { Observing } from "./observe-all";
import { createProgress } from "./progress";

/** Reads files one by one and has them observed. Tells of those that could not be read, and returns them. */
export async function readFiles(
  { targets, failures }: Found,
  observing: Observing,
  options: Options,
): Promise<readonly FileNote[]> {
  const skipped: FileNote[] = [...failures];
  const progress = createProgress(targets.length);
  for (const [index, { file, path, format }] of targets.entries()) {
    progress.tell(index);
    const read = readText(file, options);
    if ("problem" in read) skipped.push({ path, message: read.problem });
    else await observing.add({ path, text: read.text, format });
  }
  await observing.end();
  progress.end();
  for (const { path, message } of skipped) await writeNote(printable(`${path}：${message}`));
  return skipped;
}

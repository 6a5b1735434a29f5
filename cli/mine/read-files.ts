import type { UnitRecord } from "../../miner/model";
import type { Observer } from "../../miner/observe";
import type { Options } from "../options";
import { readText } from "../read-file";
import type { FileNote } from "../results";
import type { Target } from "../targets";
import { createProgress } from "./progress";

/** Reads files one by one and hands over what is noted in each; returns those that could not be read. */
export function readFiles(
  targets: readonly Target[],
  observe: Observer,
  options: Options,
  take: (record: UnitRecord) => void,
): readonly FileNote[] {
  const skipped: FileNote[] = [];
  const progress = createProgress(targets.length);
  targets.forEach((target, index) => {
    progress.tell(index);
    const read = readText(target.file, options);
    if ("problem" in read) skipped.push({ path: target.path, message: read.problem });
    else for (const record of observe({ path: target.path, text: read.text, format: target.format })) take(record);
  });
  progress.end();
  return skipped;
}

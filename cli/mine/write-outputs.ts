import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileFault } from "../file-fault";
import { createOrReplace } from "../write-file";

/** A file to write when mining is done. */
export interface Output {
  readonly file: string;
  readonly text: string;
}

/** Why a file cannot be written, asked before the work begins; undefined where nothing speaks against it. */
export function outputFault(file: string, sources: ReadonlySet<string>): string | undefined {
  const target = path.resolve(file);
  if (sources.has(target)) return `${file} 是要读的文稿，不能写成结果。`;
  if (existsSync(target) && statSync(target).isDirectory()) return `${file} 是目录，请写文件名。`;
  let folder = path.dirname(target);
  while (!existsSync(folder)) folder = path.dirname(folder);
  try {
    if (!statSync(folder).isDirectory()) return `${file} 不能写：${folder} 不是目录。`;
    accessSync(existsSync(target) ? target : folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return `${file} 不能写：${fileFault(error)}`;
  }
}

/** Writes the files, each in one step, with the folders they stand in. Interrupted in between, the process first ends what it writes. */
export function writeOutputs(outputs: readonly Output[]): string | undefined {
  const wait = (): void => undefined;
  process.on("SIGINT", wait).on("SIGTERM", wait);
  try {
    for (const { file, text } of outputs) {
      try {
        mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
        createOrReplace(file, Buffer.from(text));
      } catch (error) {
        return `${file} 不能写：${fileFault(error)}`;
      }
    }
    return undefined;
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", wait);
  }
}

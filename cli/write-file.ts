import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Replaces a file's content in one step: whoever reads it sees the old content or the new one, never a part. Keeps the mode;
 * a symbolic link stays one. Throws where the file or its folder cannot be written.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const { mode } = statSync(target);
  accessSync(target, constants.W_OK);
  try {
    writeFileSync(temporary, bytes, { mode, flag: "wx" });
    chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

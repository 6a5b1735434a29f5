import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/**
 * Replaces a file's content in one step: whoever reads it sees the old content or the new one, never a part. Keeps the mode;
 * a symbolic link stays one. Throws where the file or its folder cannot be written; the file is then as it was.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file);
  accessSync(target, constants.W_OK);
  placeWhole(target, bytes, statSync(target).mode);
}

/** Writes a file that may be there already, otherwise as `writeWhole` does. */
export function createOrReplace(file: string, bytes: Uint8Array): void {
  if (existsSync(file)) writeWhole(file, bytes);
  else placeWhole(path.resolve(file), bytes, undefined);
}

function placeWhole(target: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const descriptor = openSync(temporary, "wx");
  try {
    fill(descriptor, bytes, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function fill(descriptor: number, bytes: Uint8Array, mode: number | undefined): void {
  try {
    writeFileSync(descriptor, bytes);
    if (mode !== undefined) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

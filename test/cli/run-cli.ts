import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The built program. */
export const CLI = path.resolve(__dirname, "../../dist/cli.js");

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a person would. */
export function runCli(
  args: readonly string[],
  { cwd, input }: { cwd?: string; input?: string | Uint8Array } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder with the given files. It holds a `.git`, so that ignore files above it do not count. */
function makeFolder(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "gongwen-")));
  mkdirSync(path.join(folder, ".git"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A folder with the given files, there while `use` runs. */
export function withFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = makeFolder(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with the given files, there until the promise of `use` is settled. */
export async function withFolderAsync<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeFolder(files);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

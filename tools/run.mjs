import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs a Node program in the repository and returns its exit status; ends this process with that status unless it is in `accept`. */
export const node = (args, { env = process.env, stdio = "inherit", accept = [0] } = {}) => {
  const { status, signal, error } = spawnSync(process.execPath, args, { cwd: root, env, stdio });
  if (error !== undefined) console.error(`无法运行 ${args[0]}：${error.message}`);
  if (signal !== null) console.error(`${args[0]} 被信号 ${signal} 中止。`);
  if (status === null || !accept.includes(status)) process.exit(status ?? 1);
  return status;
};

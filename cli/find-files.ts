import path from "node:path";
import { glob } from "tinyglobby";
import { withSlashes } from "./host";
import { createIgnoreTest } from "./ignore-files";

/**
 * The files in a folder, at any depth, or those that a pattern matches: absolute, sorted by path. What `.gitignore` and
 * `.gongwenignore` name, `node_modules` and hidden files are left out.
 */
export async function findFiles(operand: string, isFolder: boolean): Promise<readonly string[]> {
  const found = await glob(isFolder ? "**/*" : withSlashes(operand), {
    cwd: isFolder ? path.resolve(operand) : process.cwd(),
    absolute: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const isIgnored = createIgnoreTest([".gitignore", ".gongwenignore"]);
  return found
    .map((file) => path.normalize(file))
    .filter((file) => !isIgnored(file))
    .sort();
}

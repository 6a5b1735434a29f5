import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ignore from "ignore";
import { nodeHost } from "./host";

/** The name of our own ignore file; it is written like `.gitignore`. */
export const OWN_IGNORE_FILE = ".gongwenignore";

interface Level {
  /** The ignore file. */
  readonly path: string;
  readonly matcher: ignore.Ignore;
}

/**
 * Whether a file is ignored by ignore files of the given names in its folder or a folder above, up to the root of the
 * repository or of the file system. The nearest file that says anything counts.
 */
export function createIgnoreTest(names: readonly string[]): (filePath: string) => boolean {
  const byFolder = new Map<string, readonly Level[]>();
  const levelsFor = (folder: string): readonly Level[] => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const above = path.dirname(folder);
    const isTop = above === folder || existsSync(path.join(folder, ".git"));
    const levels = [...(isTop ? [] : levelsFor(above)), ...ownLevels(folder, names)];
    byFolder.set(folder, levels);
    return levels;
  };
  return (filePath) => {
    let ignored = false;
    for (const level of levelsFor(path.dirname(filePath))) {
      const result = level.matcher.test(nodeHost.relative(level.path, filePath));
      if (result.ignored) ignored = true;
      else if (result.unignored) ignored = false;
    }
    return ignored;
  };
}

const ownLevels = (folder: string, names: readonly string[]): readonly Level[] =>
  names
    .map((name) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => ({ path: file, matcher: ignore().add(readFileSync(file, "utf8")) }));

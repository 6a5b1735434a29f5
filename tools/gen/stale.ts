import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GENERATED_FOLDERS } from "./outputs";

const filesUnder = (root: string, folder: string): readonly string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    : [];

const isCurrent = (root: string, file: string, content: string) =>
  existsSync(path.join(root, file)) && readFileSync(path.join(root, file), "utf8") === content;

/** What on disk differs from what would be generated. */
export interface Stale {
  /** Missing or out of date. */
  readonly changed: readonly string[];
  /** Left behind by a rule that is no more. */
  readonly orphaned: readonly string[];
}

/** Compares the tree at `root` with the generated contents. Reads only. */
export const findStale = (root: string, wanted: ReadonlyMap<string, string>): Stale => ({
  changed: [...wanted].filter(([file, content]) => !isCurrent(root, file, content)).map(([file]) => file),
  orphaned: GENERATED_FOLDERS.flatMap((folder) => filesUnder(root, folder)).filter((file) => !wanted.has(file)),
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The repository's folder. */
export const root = path.dirname(path.dirname(__dirname));

const LEFT_OUT = new Set(["node_modules", ".git", "dist", "artifacts", "results"]);

const walk = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.has(entry.name)) return [];
    return entry.isDirectory() ? walk(file) : [file];
  });

/** Every file of the project, as paths from the root with `/`; what is installed or built is left out. */
export const projectFiles: readonly string[] = walk("");

/** The text of a file of the project. */
export const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

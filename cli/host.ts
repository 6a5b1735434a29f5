import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConfigHost } from "../engine/config/host";

/** A path with `/` between its parts, as patterns and reports have it. */
export const withSlashes = (filePath: string): string => filePath.replaceAll(path.sep, "/");

/** Configuration read from this machine's files. */
export const nodeHost: ConfigHost = {
  readFile: (filePath) => (existsSync(filePath) ? readFileSync(filePath, "utf8").replace(/^\ufeff/, "") : undefined),
  resolve: (from, relative) => path.resolve(path.dirname(from), relative),
  relative: (from, to) => withSlashes(path.relative(path.dirname(from), to)),
};

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ConfigHost } from "../engine/config/host";
import { faultReason } from "./file-fault";

/** A path with `/` between its parts, as patterns and reports have it. */
export const withSlashes = (filePath: string): string => filePath.replaceAll(path.sep, "/");

const readIfThere = (filePath: string): string | undefined => {
  try {
    return existsSync(filePath) ? readFileSync(filePath, "utf8").replace(/^\ufeff/, "") : undefined;
  } catch (error) {
    throw new Error(faultReason(error));
  }
};

/** Configuration read from this machine's files. */
export const nodeHost: ConfigHost = {
  readFile: readIfThere,
  resolve: (from, relative) => path.resolve(path.dirname(from), relative),
  relative: (from, to) => withSlashes(path.relative(path.dirname(from), to)),
};

/** How configuration reaches files. Paths are absolute, in the host's notation. */
export interface ConfigHost {
  /** Text of a file without BOM; undefined where there is no such file. Throws where it cannot be read. */
  readonly readFile: (path: string) => string | undefined;
  /** Absolute path of what the file `from` calls `path`. */
  readonly resolve: (from: string, path: string) => string;
  /** Path of `to` relative to the folder of the file `from`, with `/` between its parts. */
  readonly relative: (from: string, to: string) => string;
}

/** Name of the configuration file. */
export const CONFIG_NAME = ".gongwen.json";

/** The configuration file for a file: in its folder or the nearest folder above that has one. */
export function findConfig(filePath: string, host: ConfigHost): string | undefined {
  let candidate = host.resolve(filePath, CONFIG_NAME);
  for (;;) {
    if (exists(candidate, host)) return candidate;
    const above = host.resolve(candidate, `../${CONFIG_NAME}`);
    if (above === candidate) return undefined;
    candidate = above;
  }
}

/** A file that is there but cannot be read is found too: loading it tells why. */
function exists(path: string, host: ConfigHost): boolean {
  try {
    return host.readFile(path) !== undefined;
  } catch {
    return true;
  }
}

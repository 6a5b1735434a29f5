import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const packageFolder = (input) => input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];

const notice = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `License: ${license}` : readFileSync(path.join(folder, file), "utf8").trim();
  return `${name} ${version}\n\n${text}\n`;
};

/** Packages that only data was taken from, when files were generated. */
const DATA_SOURCES = ["node_modules/opencc-js"];

/** The licences of all packages that went into the bundles described by esbuild's `metafiles`, and of those that data came from. */
export const notices = (metafiles) => {
  const folders = metafiles.flatMap((metafile) => Object.keys(metafile.inputs).map(packageFolder));
  return [...new Set([...DATA_SOURCES, ...folders])]
    .filter((folder) => folder !== undefined && existsSync(path.join(folder, "package.json")))
    .sort()
    .map(notice)
    .join(`\n${"-".repeat(80)}\n\n`);
};

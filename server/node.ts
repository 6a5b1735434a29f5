import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { createLinters } from "../engine/linters";
import { version } from "../package.json";
import rules from "../rules/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import { createWordSegmenter } from "../words/word-segmenter";
import type { Environment, Files } from "./environment";
import type { Phrase } from "./phrases/model";
import { startServer } from "./start";

const BYTE_ORDER_MARK = /^\uFEFF/;

const toPath = (uri: string): string | undefined => {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
};

const toUri = (file: string): string => pathToFileURL(file).href;

const files: Files = {
  toPath,
  toUri,
  readFile: (file) => (existsSync(file) ? readFileSync(file, "utf8").replace(BYTE_ORDER_MARK, "") : undefined),
  resolve: (from, to) => path.resolve(path.dirname(from), to),
  relative: (from, to) => path.relative(path.dirname(from), to).split(path.sep).join("/"),
};

/** The pages are beside the bundles, in the extension as in the package. */
const rulePage = (ruleId: string): string | undefined => {
  const page = path.join(__dirname, "..", "docs", "rules", `${ruleId}.md`);
  return existsSync(page) ? toUri(page) : undefined;
};

const phrases = (): readonly Phrase[] => {
  const { shipped }: typeof import("./phrases/shipped") = require("./phrases/shipped");
  return shipped;
};

const environment: Environment = {
  version,
  linters: createLinters(rules, { words: createWordSegmenter(), entries: shippedEntries }),
  phrases,
  files,
  rulePage,
  schedule: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  breathe: () => setImmediate(),
};

startServer(createConnection(ProposedFeatures.all), environment);

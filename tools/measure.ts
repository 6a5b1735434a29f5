import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { presetConfig } from "../engine/config/presets";
import { createLinter } from "../engine/create-linter";
import type { Diagnostic } from "../engine/diagnostic";
import rules from "../rules/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import { createWordSegmenter } from "../words/word-segmenter";
import { NOISE_FILE, type Noise } from "./gen/noise";

const root = path.dirname(__dirname);
const linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
const config = presetConfig(linter.rules, "strict");

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

const findingsIn = (texts: readonly string[]): readonly Diagnostic[] =>
  texts.flatMap((text) => linter.lint(linter.parse(text, "plaintext"), config).diagnostics);

const countOf = (id: string, findings: readonly Diagnostic[]): number =>
  findings.filter(({ ruleId }) => ruleId === id).length;

const isLoud = ({ severity }: Diagnostic) => severity === "error" || severity === "warning";

const main = () => {
  const folders = process.argv.slice(2);
  if (folders.length === 0)
    throw new Error("用法：npm run measure -- 文件夹…（文件夹里是公开发布的公文，UTF-8 的 .txt）");
  const published = folders.flatMap(documentsIn);
  if (published.length === 0) throw new Error("文件夹里没有 .txt 文稿。");
  const inPublished = findingsIn(published);
  const loud = inPublished.filter(isLoud);
  const inSeeds = findingsIn(documentsIn(path.join(root, "seeds")));
  const noise: Noise = {
    published: {
      documents: published.length,
      characters: published.reduce((sum, text) => sum + text.length, 0),
    },
    rules: Object.fromEntries(
      rules.map(({ id }) => [
        id,
        { seeds: countOf(id, inSeeds), published: countOf(id, inPublished), loud: countOf(id, loud) },
      ]),
    ),
  };
  writeFileSync(path.join(root, NOISE_FILE), `${JSON.stringify(noise, null, 2)}\n`);
  console.log(`${published.length} 份公文，${rules.length} 条规则；写入 ${NOISE_FILE}，请运行 npm run gen。`);
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

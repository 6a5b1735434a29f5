import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadCut } from "../words/load-cut";
import { minedFiles, mineSeeds } from "./mined-files";

const root = path.dirname(__dirname);

/** Both segmenters cut nearly alike; so that what is committed does not hang on the machine, only one of them may write it. */
const SEGMENTER = "nodejieba";

const main = async (): Promise<void> => {
  const segmenter = loadCut([SEGMENTER]);
  if (segmenter === undefined)
    throw new Error(`本机没有 ${SEGMENTER}，不能重新挖掘 seeds/：需要 C++ 编译器，再运行 npm ci。`);
  const result = await mineSeeds(root, segmenter);
  let changed = 0;
  for (const [file, text] of minedFiles(result)) {
    const target = path.join(root, file);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    changed++;
  }
  for (const { family, shipped, candidates } of result.families)
    console.log(`${family}：采用 ${shipped}，候选 ${candidates}`);
  console.log(`更新 ${changed} 个文件。`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

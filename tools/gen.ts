import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { outputs } from "./gen/outputs";
import { findStale } from "./gen/stale";

const root = path.dirname(__dirname);

const write = (wanted: ReadonlyMap<string, string>, file: string) => {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, wanted.get(file) ?? "");
};

const main = async () => {
  const wanted = await outputs(root);
  const { changed, orphaned } = findStale(root, wanted);
  if (process.argv.includes("--check")) {
    for (const file of changed) console.error(`过时：${file}`);
    for (const file of orphaned) console.error(`多余：${file}`);
    if (changed.length + orphaned.length > 0) {
      console.error("请运行 npm run gen，并提交生成的文件。");
      process.exitCode = 1;
    }
    return;
  }
  for (const file of changed) write(wanted, file);
  for (const file of orphaned) rmSync(path.join(root, file));
  console.log(`生成 ${wanted.size} 个文件：更新 ${changed.length} 个，删除 ${orphaned.length} 个。`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

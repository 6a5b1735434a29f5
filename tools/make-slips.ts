import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { confusables } from "./slips/confusables";
import { readDictionary } from "./slips/dictionary";
import { knowledgeOf } from "./slips/knowledge";
import { makeSlips } from "./slips/make";

const root = path.dirname(__dirname);
const read = (name: string): string => readFileSync(path.join(root, "tools/slips", name), "utf8");

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

/** Writes the table of the rule `wording/slip` from the phrases, the dictionary, and documents that are known to be right. */
const main = (): void => {
  const folders = process.argv.slice(2);
  if (folders.length === 0) throw new Error("用法：npm run slips -- 文件夹…（公开发布的公文，UTF-8 的 .txt）");
  const dictionary = readDictionary();
  const knowledge = knowledgeOf({
    dictionary,
    published: folders.flatMap(textsIn).join("\n"),
    phrases: read("phrases.txt").split(/\s+/).filter(Boolean),
    confusables: confusables(dictionary, read("look-alikes.txt").split(/\s+/).filter(Boolean)),
  });
  writeFileSync(path.join(root, "rules/wording/_slips.generated.ts"), makeSlips(knowledge));
};

main();

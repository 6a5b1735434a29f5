import { readFileSync } from "node:fs";
import path from "node:path";

/** Words with how often they occur, from the dictionary of the segmenter (nodejieba, MIT License). */
export const readDictionary = (): ReadonlyMap<string, number> => {
  const folder = path.dirname(require.resolve("nodejieba/package.json"));
  const file = path.join(folder, "submodules/cppjieba/dict/jieba.dict.utf8");
  const words = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word, count] = line.split(" ");
    if (word !== undefined && /^\p{Script=Han}+$/u.test(word)) words.set(word, Number(count));
  }
  return words;
};

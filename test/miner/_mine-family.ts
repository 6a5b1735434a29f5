import { NO_OVERRIDES, type Overrides } from "../../miner/decisions";
import { type JudgedCandidate, judgeAll } from "../../miner/judge";
import type { Corpus, FamilyMiner } from "../../miner/model";
import { createObserver } from "../../miner/observe";
import { countTables } from "../../miner/tables";
import { loadCut } from "../../words/load-cut";

/** Mines one family from documents given as texts; they are named `0.txt`, `1.txt` … */
export const mineFamily = (
  family: FamilyMiner,
  texts: readonly string[],
  minDocuments = 2,
  overrides: Overrides = NO_OVERRIDES,
): readonly JudgedCandidate[] => {
  const segmenter = loadCut();
  if (segmenter === undefined) throw new Error("没有可用的分词组件");
  const observe = createObserver([family], segmenter.cut);
  const units = texts.flatMap((text, place) => observe({ path: `${place}.txt`, text }));
  const tables = countTables(units, [family], minDocuments);
  const facts: Corpus["facts"] = {
    files: texts.length,
    documents: units.length,
    duplicates: 0,
    characters: 0,
    genres: {},
    segmenter: segmenter.name,
  };
  const judging = { tables, documents: units.length, minDocuments, overrides };
  return judgeAll(family.propose({ facts, tables, units, minDocuments }), judging);
};

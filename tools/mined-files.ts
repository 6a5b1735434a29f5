import { readFileSync } from "node:fs";
import path from "node:path";
import { glob } from "tinyglobby";
import { parseOverrides } from "../miner/decisions";
import { FAMILY_MINERS } from "../miner/families";
import { mine } from "../miner/mine";
import type { MiningResult } from "../miner/model";
import { createObserver } from "../miner/observe";
import { packText, shippedEntries } from "../miner/pack";
import { phraseData } from "../miner/snippets";
import { createRecordStore } from "../miner/store";
import type { NamedCut } from "../words/load-cut";

/** Five files are few: what two of their documents have in common is worth a look by a person. */
const MIN_DOCUMENTS = 2;

const overridesOf = (root: string) => {
  const file = "rules/overrides.json";
  const read = parseOverrides(readFileSync(path.join(root, file), "utf8"));
  if ("problem" in read) throw new Error(`${file}：${read.problem}`);
  return read;
};

/** Mines the seeds. */
export const mineSeeds = async (root: string, segmenter: NamedCut): Promise<MiningResult> => {
  const observe = createObserver(FAMILY_MINERS, segmenter.cut);
  const store = createRecordStore();
  try {
    for (const file of (await glob("seeds/*.txt", { cwd: root })).sort())
      for (const record of observe({ path: file, text: readFileSync(path.join(root, file), "utf8") }))
        store.add(record);
    return mine(store, {
      families: FAMILY_MINERS,
      segmenter: segmenter.name,
      minDocuments: MIN_DOCUMENTS,
      overrides: overridesOf(root),
    });
  } finally {
    store.close();
  }
};

/** The files that `npm run mine` writes, by path from the root. */
export const minedFiles = (result: MiningResult): ReadonlyMap<string, string> =>
  new Map([
    ...FAMILY_MINERS.map(
      ({ family }) => [`rules/mined/${family}.json`, packText(result, shippedEntries(result, family))] as const,
    ),
    ["snippets/mined.json", phraseData(result)],
  ]);

import type { Entry } from "../../engine/mined/model";
import { mine } from "../../miner/mine";
import type { FamilyMiner, Judged } from "../../miner/model";
import { createObserver } from "../../miner/observe";
import { createRecordStore } from "../../miner/store";
import { byCharacter } from "./corpus";

/** What `family` learns from `texts`, each a file of its own. */
export const mineTexts = (family: FamilyMiner, texts: readonly string[], minDocuments = 3): readonly Judged[] => {
  const observe = createObserver([family], byCharacter);
  const store = createRecordStore();
  for (const [number, text] of texts.entries())
    for (const record of observe({ path: `${String(number).padStart(3, "0")}.txt`, text })) store.add(record);
  const { judged } = mine(store, { families: [family], segmenter: "jieba-wasm", minDocuments });
  store.close();
  return judged;
};

/** Title, documents, of how many, and whether it ships, for each judgement. */
export const inShort = (judged: readonly Judged[]): readonly string[] =>
  judged.map(({ entry, ships }) => {
    const { documents, of } = entry.evidence;
    return `${ships ? entry.severity : "-"} ${documents}/${of} ${entry.title}`;
  });

export const shipped = (judged: readonly Judged[]): readonly Entry[] =>
  judged.filter(({ ships }) => ships).map(({ entry }) => entry);

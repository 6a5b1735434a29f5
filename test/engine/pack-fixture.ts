import { exampleEntry } from "../../engine/mined/example-entry";
import type { Entry, NearMissEntry, Pack } from "../../engine/mined/model";

export const CORPUS: Pack["corpus"] = {
  files: 10,
  documents: 10,
  duplicates: 0,
  characters: 20_000,
  genres: { 通知: 10 },
  segmenter: "nodejieba",
};

export const nearMiss = (wrong: string, right: string, more: Partial<NearMissEntry> = {}): NearMissEntry =>
  exampleEntry({ family: "near-miss", id: `near-miss:${wrong}`, wrong, right, ...more });

/** The text of a rule pack. */
export const packText = (entries: readonly Entry[]): string =>
  JSON.stringify({ version: 1, corpus: CORPUS, entries } satisfies Pack);

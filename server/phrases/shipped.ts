import type { PhraseEntry } from "../../engine/mined/model";
import { phrases as curated } from "../../snippets/curated.json";
import { phrases as mined } from "../../snippets/mined.json";
import { shippedPhrases } from "./merge";
import type { CuratedPhrase, Phrase } from "./model";

/** All phrases that ship. Their evidence weighs as much as a third of the server: load it when the first phrase is asked for. */
export const shipped: readonly Phrase[] = shippedPhrases(
  curated as readonly CuratedPhrase[],
  mined as unknown as readonly PhraseEntry[],
);

import type { RulePack } from "../../engine/config/model";
import type { Entry, PhraseEntry } from "../../engine/mined/model";
import { jointOf } from "./joint";
import { type CuratedPhrase, expand, type Phrase, titleOf } from "./model";

/** A rule pack in force, as far as phrases care. */
export type PhrasePack = Pick<RulePack, "path" | "entries">;

const isPhrase = (entry: Entry): entry is PhraseEntry => entry.family === "phrase";

const fromEntry = (entry: PhraseEntry, pack: string | null): Phrase => ({
  id: entry.id,
  title: titleOf(entry.body),
  body: entry.body,
  group: entry.group,
  genres: entry.genres,
  roles: entry.roles,
  prefixes: entry.initials,
  pack,
  evidence: entry.evidence,
  joints: new Set(entry.evidence.examples.map(({ before }) => jointOf(before))),
});

const fromHand = (phrase: CuratedPhrase): Phrase => ({ ...phrase, pack: null, evidence: null, joints: new Set() });

/** Phrases that read the same but for the marks at the end are the same phrase. */
const sameness = ({ body }: Phrase): string => expand(body).replace(/[，。：；！]{1,8}$/, "");

/** The wording that was there first, with the source and the count of the later one. */
const united = (first: Phrase, later: Phrase): Phrase => ({
  ...first,
  prefixes: [...new Set([...first.prefixes, ...later.prefixes])],
  pack: later.pack,
  evidence: later.evidence,
  joints: later.joints,
});

const merge = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const merged = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = sameness(phrase);
    const first = merged.get(key);
    merged.set(key, first === undefined ? phrase : united(first, phrase));
  }
  return [...merged.values()];
};

/** The phrases that ship: those kept by hand, and the mined ones; one that is both keeps its wording and gets its count. */
export const shippedPhrases = (curated: readonly CuratedPhrase[], mined: readonly Entry[]): readonly Phrase[] =>
  merge([...curated.map(fromHand), ...mined.filter(isPhrase).map((entry) => fromEntry(entry, null))]);

const packName = ({ path }: PhrasePack): string => path.replace(/^.*[\\/]/, "").replace(/\.json$/i, "");

/** `shipped` with the phrases of a unit's own packs; what is in both counts as the unit's own. */
export const withPacks = (shipped: readonly Phrase[], packs: readonly PhrasePack[]): readonly Phrase[] =>
  merge([
    ...shipped,
    ...packs.flatMap((pack) => pack.entries.filter(isPhrase).map((entry) => fromEntry(entry, packName(pack)))),
  ]);

import { lazily } from "../common/lazily";
import { ALIKE, ANCHORS, CURES, PHRASES, WRONG } from "./_slips.generated";

const wrong: readonly string[] = WRONG.split(" ");
const anchors: readonly string[] = ANCHORS.split(" ");

/** Wordings with one character wrong, and parts of phrases that hardly ever stand without the rest. */
export const SLIP_LITERALS: readonly string[] = [...wrong, ...anchors];

/** What must stand before a wrong wording, where the wrong character stands, and the right one. */
export interface Cure {
  readonly head: string;
  readonly place: number;
  readonly right: string;
}

/** What is wrong with each wrong wording. */
export const cures: () => ReadonlyMap<string, Cure> = lazily(() => {
  const cureAt = (at: number): Cure => ({
    head: CURES.charAt(at).trim(),
    place: Number(CURES.charAt(at + 1)),
    right: CURES.charAt(at + 2),
  });
  return new Map(wrong.map((wording, index) => [wording, cureAt(3 * index)]));
});

/** A phrase, and where its anchor stands in it. */
export interface Anchored {
  readonly phrase: string;
  readonly offset: number;
}

/** The phrases of each anchor; a short phrase begins or ends with two characters of it, a longer one with three. */
export const anchoredPhrases: () => ReadonlyMap<string, readonly Anchored[]> = lazily(() => {
  const byAnchor = new Map<string, Anchored[]>(anchors.map((anchor) => [anchor, []]));
  for (const phrase of PHRASES.split(" ")) {
    const length = phrase.length > 4 ? 3 : 2;
    byAnchor.get(phrase.slice(0, length))?.push({ phrase, offset: 0 });
    byAnchor.get(phrase.slice(-length))?.push({ phrase, offset: phrase.length - length });
  }
  return byAnchor;
});

const groupsOf: () => ReadonlyMap<string, readonly string[]> = lazily(() => {
  const groups = new Map<string, string[]>();
  for (const group of ALIKE.split(" "))
    for (const unit of group) groups.set(unit, [...(groups.get(unit) ?? []), group]);
  return groups;
});

/** Whether two characters sound or look so much alike that one is written for the other. */
export const areAlike = (one: string, other: string): boolean =>
  (groupsOf().get(one) ?? []).some((group) => group.includes(other));

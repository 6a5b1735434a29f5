import { fold } from "../../../engine/text/classes";
import type { Observation, Unit } from "../../model";
import { sightingAt } from "../_sighting";

/** Spellings of terms with a plus sign, and documents that have the term in any spelling. */
export const SPELLING_FACETS = { spelling: "name/spelling", any: "name/any-spelling" } as const;

const SIGN = /[+＋﹢]/;
const PLUS = /(?:(?<=[“（、，])|^)\p{Script=Han}{2,6} ?[+＋﹢]|\p{Script=Han}{2,3} ?[+＋﹢]/gu;

/** What all spellings of a term have in common. */
export const commonSpelling = (term: string): string => fold(term).replaceAll(" ", "");

/** How the document spells terms such as 互联网+: the sign in any of its forms, with a blank before it or without. */
export function* spellingObservations({ document, paragraphs }: Unit): Generator<Observation> {
  for (const { text, start } of paragraphs) {
    if (!SIGN.test(text)) continue;
    for (const match of text.matchAll(PLUS)) {
      const at = start + match.index;
      const sightings = [sightingAt(document.text, at, at + match[0].length)];
      const common = commonSpelling(match[0]);
      yield { facet: SPELLING_FACETS.spelling, key: `${common}\t${match[0]}`, count: 1, sightings };
      yield { facet: SPELLING_FACETS.any, key: common, count: 1, sightings };
    }
  }
}

import { fold } from "../../../engine/text/classes";
import { definitionsIn } from "../../../rules/common/short-names";
import type { Observation, WordedParagraph, WordedUnit } from "../../model";
import { sightingAt } from "../_sighting";
import { boundariesOf } from "../_tallies";

export const DEFINED_FACET = "name/defined";

const LONGEST = 40;
const MASK = /[xX×*＊_○△□]|某/;

const isSubsequence = (short: string, full: string): boolean => {
  let at = 0;
  for (const character of full) if (character === short[at]) at++;
  return at === short.length;
};

/** The title that ends right before `end`, with its marks. */
const titleBefore = (folded: string, end: number): string | undefined => {
  if (folded[end - 1] !== "》") return undefined;
  const open = folded.lastIndexOf("《", end - 1);
  return open < 0 ? undefined : folded.slice(open, end);
};

/** The words right before `end` that the short name is made of: they begin with its first character and hold all others in order. */
const nameBefore = (folded: string, end: number, short: string, boundaries: readonly number[]): string | undefined => {
  const from = Math.max(0, end - LONGEST);
  const run = /[^，。；：、！？“”《》（）\s]{0,40}$/.exec(folded.slice(from, end))?.[0] ?? "";
  const start = boundaries
    .filter((at) => at >= end - run.length && at < end && folded[at] === short[0])
    .reverse()
    .find((at) => isSubsequence(short, folded.slice(at, end)));
  const full = start === undefined ? undefined : folded.slice(start, end);
  return full === undefined || full.length <= short.length ? undefined : full;
};

function* definedIn(paragraph: WordedParagraph, text: string): Generator<Observation> {
  const folded = fold(paragraph.text);
  if (!folded.includes("称")) return;
  for (const { short, shortSpan, bracket } of definitionsIn(folded)) {
    const title = folded[shortSpan.start - 1] === "《" ? titleBefore(folded, bracket.start) : undefined;
    const full = title ?? nameBefore(folded, bracket.start, short, boundariesOf(paragraph));
    if (full === undefined || MASK.test(full)) continue;
    const said = title === undefined ? short : `《${short}》`;
    const start = paragraph.start + bracket.start - full.length;
    const sightings = [sightingAt(text, start, paragraph.start + bracket.end)];
    yield { facet: DEFINED_FACET, key: `${full}\t${said}`, count: 1, sightings };
  }
}

/** Short names that the document defines, each with its full name. */
export function* definitionObservations({ document, paragraphs }: WordedUnit): Generator<Observation> {
  for (const paragraph of paragraphs) yield* definedIn(paragraph, document.text);
}

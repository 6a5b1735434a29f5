import type { Block } from "../../../engine/document/model";
import { createScanner, type Scanner } from "../../../engine/text/scanner";
import { mostFrequent } from "../../../rules/common/most-frequent";
import { TOKEN_TRIGGERS, type Token, tokensOf } from "../../../rules/common/ordinal-words";
import type { Observation, Unit } from "../../model";
import { sightingAt } from "../_sighting";

/** Keeps nothing from one scan to the next. */
const SCANNER: Scanner = createScanner(TOKEN_TRIGGERS.literals ?? []);
const SIGHTINGS = 3;
const MARKS = "，：、";

/** A token in its place, as the word or sign that a list of its family begins with. */
interface Counted {
  readonly word: string;
  readonly mark: string;
  readonly token: Token;
  readonly block: Block;
}

const wordOf = ({ group, suffix }: Token): string => {
  if (group === "是要") return `一${suffix}`;
  if (group === "第" || group === "其") return MARKS.includes(suffix) ? `${group}一` : `${group}一${suffix}`;
  return group;
};

const markOf = ({ suffix, end }: Token, folded: string): string => {
  if (MARKS.includes(suffix) && suffix !== "") return suffix;
  const after = folded.charAt(end);
  return after !== "" && MARKS.includes(after) ? after : "";
};

const tokensIn = (block: Block): readonly Counted[] => {
  const { paragraph } = block;
  if (paragraph.element === "residue") return [];
  const { hits: found } = SCANNER.scan(paragraph.text, 0, paragraph.text.length);
  const hits = [];
  for (let i = 0; i < found.length; i += 2)
    hits.push({ literal: SCANNER.literals[found[i] as number] as string, at: found[i + 1] as number });
  return tokensOf(paragraph, hits).map((token) => ({
    word: wordOf(token),
    mark: markOf(token, paragraph.folded),
    token,
    block,
  }));
};

/** Words of which the text counts at least to two: a lone 一是 may be anything. */
const listed = (counted: readonly Counted[]): ReadonlyMap<string, readonly Counted[]> => {
  const groups = new Map<string, Counted[]>();
  for (const item of counted) groups.set(item.word, [...(groups.get(item.word) ?? []), item]);
  for (const [word, items] of groups) {
    const ordinals = new Set(items.map(({ token }) => token.ordinal));
    if (!ordinals.has(1) || !ordinals.has(2)) groups.delete(word);
  }
  return groups;
};

/**
 * With which words the document counts in running text (一是, 一要, 第一, 首先, （1）), and what stands after them. Facets:
 * `numbering/counting` by word among `numbering/subject` of any; `numbering/enumeration` by word and mark among those of the word.
 */
export const enumerationObservations = (unit: Unit): readonly Observation[] => {
  const words = listed(unit.part.blocks.flatMap(tokensIn));
  if (words.size === 0) return [];
  const observed: Observation[] = [];
  let all = 0;
  for (const [word, items] of words) {
    const mark = mostFrequent(items.map((item) => item.mark));
    const same = items.filter((item) => item.mark === mark);
    const sightings = same
      .slice(0, SIGHTINGS)
      .map(({ token, block }) => sightingAt(unit.document.text, block.start + token.start, block.start + token.end));
    observed.push(
      { facet: "numbering/counting", key: word, count: items.length, sightings },
      { facet: "numbering/enumeration", key: `${word}\t${mark}`, count: same.length, sightings },
      { facet: "numbering/subject", key: `enumeration\t${word}`, count: items.length, sightings: [] },
    );
    all += items.length;
  }
  observed.push({ facet: "numbering/subject", key: "counting\t", count: all, sightings: [] });
  return observed;
};

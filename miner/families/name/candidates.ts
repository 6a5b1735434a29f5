import { fold } from "../../../engine/text/classes";
import { endsAt } from "../../../rules/common/short-names";
import type { Units, WordedParagraph } from "../../model";
import { boundariesOf } from "../_tallies";
import { type FullName, HEADS } from "./abbreviation";

const MOST_PARTS = 5;
const LONGEST = 16;
const HAN = /^\p{Script=Han}+$/u;
const LINK = /^[和与及]$/;
/** Words that stand before a name and are no part of it. */
const OUTSIDE =
  /^(?:的|和|与|及|由|对|在|是|了|将|向|为|被|按|按照|根据|经|从|到|等|各|该|本|我|其|并|或|以及|及其|党委|党|组织|通过|关于|让|使|把|会同|全国|国家|中国|中央|全省|全市|省|市|县|区|州|镇|乡|各级|地方|以上|所属|有关|成立|设立|建立|设|.*[省市县区州旗])$/;

/** Words that end like a name and are none: 布局, 党委; and 办公厅, which is a part of the organ before it. */
const NO_NAME = /^[^总][局委]$|办公厅$/;

/** The names that end at the word `last`: longer and longer ones. */
function* namesEndingAt(words: readonly string[], last: number, head: string, shortHead: string): Generator<FullName> {
  const ending = words[last] as string;
  const rest = ending.slice(0, ending.length - head.length);
  if (NO_NAME.test(ending)) return;
  const parts: string[] = rest === "" ? [] : [rest];
  for (let at = last - 1; at >= 0 && parts.length < MOST_PARTS; at--) {
    const word = words[at] as string;
    if (!HAN.test(word) || (OUTSIDE.test(word) && !LINK.test(word))) return;
    parts.unshift(word);
    const text = parts.join("") + head;
    if (text.length > LONGEST) return;
    if (!LINK.test(word) && (parts.length > 1 || head.endsWith("体")))
      yield { text, parts: [...parts], head, shortHead };
  }
}

const wordsOf = (paragraph: WordedParagraph): readonly string[] => {
  const folded = fold(paragraph.text);
  const boundaries = boundariesOf(paragraph);
  return boundaries.slice(1).map((end, at) => folded.slice(boundaries[at], end));
};

/** Names of two words and more before a head, as they stand in the corpus; `text` is without the region before it. One entry for each distinct text. */
export const fullNamesOf = (units: Units): readonly FullName[] => {
  const names = new Map<string, FullName>();
  for (const { paragraphs } of units) {
    for (const paragraph of paragraphs) {
      if (!HEADS.some(([head]) => paragraph.text.includes(head))) continue;
      const words = wordsOf(paragraph);
      words.forEach((word, at) => {
        const head = HEADS.find(([full]) => word.endsWith(full));
        if (head === undefined) return;
        for (const name of namesEndingAt(words, at, ...head)) if (!names.has(name.text)) names.set(name.text, name);
      });
    }
  }
  return [...names.values()];
};

const LONGEST_SHORT = 8;
/** Texts that may be short names by their ends, shorter ones first. */
export function* shortTextsIn(folded: string): Generator<string> {
  for (const short of new Set(HEADS.map(([, head]) => head))) {
    for (let at = folded.indexOf(short, 1); at >= 0; at = folded.indexOf(short, at + 1)) {
      const end = at + short.length;
      if (!endsAt(folded, end)) continue;
      for (let start = at - 1; start >= Math.max(0, end - LONGEST_SHORT); start--) {
        if (!HAN.test(folded[start] as string)) break;
        const text = folded.slice(start, end);
        if (text.length > 2) yield text;
      }
    }
  }
}

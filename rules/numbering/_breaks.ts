import type { Fix } from "../../engine/diagnostic";
import type { Surroundings } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import type { Count } from "./_counts";
import { markerText, markerTextOf, type Numbered, numeralOf, numeralSpan } from "./_markers";

const LOOK_BACK = 6000;
/** 第四、: an ordinal; 二、三级: two numbers side by side, save at the head of a sentence. */
const NUMBER_BEFORE = /[\d一二三四五六七八九十百第]/;
const NUMBER_AFTER = /[\d一二三四五六七八九十]/;
const SENTENCE_END = /[。；：！？\n]/;

/** Whether `marker` stands somewhere in `text` as a marker, not as a part of a longer number. */
const holdsMarker = (text: string, marker: string): boolean => {
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const end = at + marker.length;
    const before = text.charAt(at - 1);
    const beside = NUMBER_AFTER.test(text.charAt(end)) && !SENTENCE_END.test(before);
    if (!NUMBER_BEFORE.test(before) && !beside && !/\d/.test(text.charAt(end))) return true;
  }
  return false;
};

/** The number before this one stands inside a paragraph: a broken line, not a wrong number. */
export const isGlued = (around: Surroundings, from: number, item: Numbered): boolean => {
  if (item.marker.ordinal < 2) return false;
  const to = item.section.span.start;
  const text = fold(around.text.slice(Math.max(from, to - LOOK_BACK), to));
  return holdsMarker(text, fold(markerTextOf(item, item.marker.ordinal - 1)));
};

/** Place of the first item whose number does not follow from the one before, or -1. */
export const firstBreak = (count: Count): number =>
  count.findIndex((item, i) => item.marker.ordinal !== (i === 0 ? 1 : (count[i - 1] as Numbered).marker.ordinal + 1));

/** Numbers everything from `at` anew. Sure of itself only where one number alone is out of step and what follows agrees. */
export const renumber = (count: Count, at: number, expected: number): Fix => {
  const wrong = count
    .slice(at)
    .map((item, i) => ({ item, right: expected + i }))
    .filter(({ item, right }) => item.marker.ordinal !== right);
  const edits = wrong.map(({ item, right }) => ({ span: numeralSpan(item), newText: numeralOf(item, right) }));
  const certain = at > 0 && wrong.length === 1 && at < count.length - 1;
  const first = count[at] as Numbered;
  const title =
    edits.length === 1
      ? `将“${markerText(first)}”改为“${markerTextOf(first, expected)}”`
      : `从这里起重新编号（改${edits.length}处）`;
  return { title, safety: certain ? "safe" : "unsafe", edits };
};

import type { Paragraph } from "../../engine/document/model";
import { createMemo } from "../../engine/memo";
import type { LiteralHit } from "../../engine/rule";
import { type Quantity, quantitiesIn, quantityAt } from "./_quantities";

const GROWING = [
  "增加",
  "增长",
  "提高",
  "上升",
  "提升",
  "增",
  "升",
  "攀升",
  "跃升",
  "增多",
  "扩大",
  "扩充",
  "发展",
  "壮大",
] as const;
const SHRINKING = ["下降", "降低", "减少", "降", "减", "缩减", "压减", "回落"] as const;
const GOALS = ["到", "至", "为"] as const;
const VERBS = [...GROWING, ...SHRINKING];

/** Without one of these nothing is said to go from one figure to another. */
export const CHANGE_LITERALS: readonly string[] = VERBS.flatMap((verb) => GOALS.map((goal) => verb + goal));

/** 由A增加到B, and what the next clause says of the difference. */
export interface Change {
  readonly verb: string;
  readonly growing: boolean;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly difference?: Quantity;
}

const LOOK_BACK = 50;
const LOOK_AHEAD = 40;
/** Ranks go up as their figures go down; multiples and ages have no difference. */
const NO_AMOUNT = /^(?:位|级|倍|年|期|册|岁|次)$/;
const SPLIT = /[。；！？，（）]/;
const TAIL =
  /^[）]?[，（、](?:净|共|累计|总共)?(增加|增长|提高|上升|下降|减少|降低|提升|回落|增幅|降幅|增|降)(?:了|幅度)?(?:达到?|为)?(?=\d)/;

const clauseStart = (folded: string, at: number): number => {
  let start = at;
  while (start > Math.max(0, at - LOOK_BACK) && !SPLIT.test(folded.charAt(start - 1))) start--;
  return start;
};

/** The figure between 由 or 从 and the verb, ending right at the verb. */
const fromAt = (folded: string, at: number): Quantity | undefined => {
  const start = clauseStart(folded, at);
  const source = Math.max(folded.lastIndexOf("由", at), folded.lastIndexOf("从", at));
  if (source < start) return undefined;
  const found = quantitiesIn(folded, source, at).at(-1);
  if (found?.end !== at || /[第×*xX]/.test(folded.slice(source, at)) || found.unit === "年") return undefined;
  return found;
};

const toAt = (folded: string, at: number): Quantity | undefined => {
  const lead =
    /^(?:(?:去年|今年|目前|现在|当前|(?:19|20)\d\d年)(?:年?[底末初])?的?)?(?:每[人年月户](?:每[年月])?)?(?=\d)/.exec(
      folded.slice(at, at + 16),
    );
  if (!lead) return undefined;
  const start = at + lead[0].length;
  return quantityAt(folded, start, start + LOOK_AHEAD);
};

const differenceAt = (folded: string, at: number): Quantity | undefined => {
  const tail = TAIL.exec(folded.slice(at, at + 12));
  if (!tail) return undefined;
  const start = at + tail[0].length;
  const found = quantityAt(folded, start, start + LOOK_AHEAD);
  return found?.rounded ? undefined : found;
};

/** A figure that leaves its unit to the next one has that one's. */
const withUnit = (from: Quantity, to: Quantity): Quantity | undefined => {
  if (from.unit === to.unit) return from;
  return from.unit === "" && from.scale === "" && to.scale === "" ? { ...from, unit: to.unit } : undefined;
};

/** The change that the verb at `at` tells of, or undefined where its figures cannot be compared. */
const changeAt = (folded: string, literal: string, at: number): Change | undefined => {
  const to = toAt(folded, at + literal.length);
  const given = to && !NO_AMOUNT.test(to.unit) ? fromAt(folded, at) : undefined;
  const from = given && to && withUnit(given, to);
  if (!from || !to || (from.unit === "" && from.scale === "" && from.value < 10)) return undefined;
  const verb = literal.slice(0, -1);
  const growing = (GROWING as readonly string[]).includes(verb);
  const difference = from.rounded || to.rounded ? undefined : differenceAt(folded, to.end);
  return { verb, growing, from, to, ...(difference ? { difference } : {}) };
};

const BASES = ["上年", "去年", "上年同期", "去年同期", "前年", "上月", "原来", "年初"];

/** 120亿元，比上年的100亿元增长20%. */
export const COMPARISON_LITERALS: readonly string[] = BASES.flatMap((base) => [`比${base}的`, `较${base}的`]);

const COMPARED = /^(?:净|共)?(增加|增长|提高|上升|下降|减少|降低|增|降)了?(?=\d)/;

/** The change that 比上年的 at `at` tells of: the figure before it, the one behind it, and the stated difference. */
const comparisonAt = (folded: string, literal: string, at: number): Change | undefined => {
  const start = at + literal.length;
  const from = quantityAt(folded, start, start + LOOK_AHEAD);
  const to = quantitiesIn(folded, Math.max(0, at - LOOK_BACK), at).at(-1);
  if (!from || !to || !/^[，（]?$/.test(folded.slice(to.end, at))) return undefined;
  if (from.unit !== to.unit || from.unit === "" || from.rounded || to.rounded || NO_AMOUNT.test(to.unit))
    return undefined;
  const verb = COMPARED.exec(folded.slice(from.end, from.end + 6));
  const stated = verb ? from.end + verb[0].length : 0;
  const difference = verb ? quantityAt(folded, stated, stated + LOOK_AHEAD) : undefined;
  if (!verb || !difference || difference.rounded) return undefined;
  const saying = verb[1] as string;
  return { verb: saying, growing: (GROWING as readonly string[]).includes(saying), from, to, difference };
};

const isComparison = ({ literal }: LiteralHit): boolean => literal.endsWith("的");

/** The changes that hits of `COMPARISON_LITERALS` tell of. */
export const comparisonsIn = (folded: string, hits: readonly LiteralHit[]): readonly Change[] =>
  hits.filter(isComparison).flatMap(({ literal, at }) => comparisonAt(folded, literal, at) ?? []);

const changes = createMemo<Paragraph, readonly Change[]>();

/** The changes that hits of `CHANGE_LITERALS` tell of, for which several rules ask. */
export const changesIn = (paragraph: Paragraph, hits: readonly LiteralHit[]): readonly Change[] => {
  const known = changes.get(paragraph);
  if (known) return known;
  const own = hits.filter((hit) => !isComparison(hit));
  const found = own.flatMap(({ literal, at }) => changeAt(paragraph.folded, literal, at) ?? []);
  changes.set(paragraph, found);
  return found;
};

/** Whether `stated` is the difference of two rounded figures, as far as their last digits allow. */
export const isDifference = ({ from, to }: Change, stated: Quantity): boolean =>
  Math.abs(Math.abs(to.value - from.value) - stated.value) <= (from.step + to.step + stated.step) / 2 + 1e-9;

/** Whether `stated` per cent is by how much the first figure changed, as far as the last digits allow. */
export const isRate = ({ from, to }: Change, stated: Quantity): boolean => {
  if (from.value <= from.step) return true;
  const [low, high] = [from, to].sort((a, b) => a.value - b.value) as [Quantity, Quantity];
  const least = (high.value - high.step / 2 - low.value - low.step / 2) / (from.value + from.step / 2);
  const most = (high.value + high.step / 2 - low.value + low.step / 2) / (from.value - from.step / 2);
  const [rate, step] = [stated.value / 100, stated.step / 200];
  return rate >= least - step - 1e-9 && rate <= most + step + 1e-9;
};

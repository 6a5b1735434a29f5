import type { Span } from "../../engine/span";
import { isNearMiss, mayBeNear } from "../common/near-miss";

/** Members of one list that follow one another, with nothing between but a separator. */
export interface Chain {
  readonly members: readonly string[];
  readonly span: Span;
  /** Where each member that is there stands in the list, in text order. */
  readonly places: readonly number[];
  /** What stands in the place of a member and differs from it in one character. */
  readonly odd?: { readonly place: number; readonly span: Span };
  /** What ends like the members and is none of them: 责任意识. */
  readonly stranger?: Span;
}

const SEPARATORS = ["、和", "以及", "、", "，", "；", "和", "及", "与"];
const ITEM_END = /^(?:[、，。；）”》]|和|及|以及|与|等|$)/;
const LISTING = /[、和与及]/;
const LONGEST_SEPARATOR = 2;
const SHORT = 3;

/** `place` is that of the member, none for a stranger. */
interface Step {
  readonly place: number;
  readonly span: Span;
  readonly kind: "member" | "odd" | "stranger";
}

const NO_GAPS: readonly number[] = [];
/** Units with which separators begin, and with which they end. */
const HEADS = new Set(SEPARATORS.map((separator) => separator.charCodeAt(0)));
const TAILS = new Set(SEPARATORS.map((separator) => separator.charCodeAt(separator.length - 1)));

/** 、和 is two separators and one: 文明、和谐. */
const separatorsAt = (folded: string, at: number): readonly number[] =>
  HEADS.has(folded.charCodeAt(at))
    ? SEPARATORS.filter((separator) => folded.startsWith(separator, at)).map(({ length }) => length)
    : NO_GAPS;

const separatorsBefore = (folded: string, at: number): readonly number[] => {
  if (!TAILS.has(folded.charCodeAt(at - 1))) return NO_GAPS;
  const before = folded.slice(Math.max(0, at - LONGEST_SEPARATOR), at);
  return SEPARATORS.filter((separator) => before.endsWith(separator)).map(({ length }) => length);
};

const firstOf = <T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined => {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The longest member at a place, so that 文化 is not read for 文化自信. */
const longest = (members: readonly string[], fits: (member: string) => boolean): number => {
  let best = -1;
  members.forEach((member, place) => {
    if (fits(member) && member.length > (members[best]?.length ?? 0)) best = place;
  });
  return best;
};

const exactFrom = (folded: string, members: readonly string[], start: number): Step | undefined => {
  const place = longest(members, (member) => folded.startsWith(member, start));
  return place < 0
    ? undefined
    : { place, span: { start, end: start + (members[place] as string).length }, kind: "member" };
};

const exactBefore = (folded: string, members: readonly string[], end: number): Step | undefined => {
  const place = longest(members, (member) => folded.startsWith(member, end - member.length));
  return place < 0
    ? undefined
    : { place, span: { start: end - (members[place] as string).length, end }, kind: "member" };
};

/** How long a slip of a member may be: one of two characters has as many, or it is any word. */
const lengthsOf = ({ length }: string): readonly number[] =>
  length < SHORT ? [length] : [length, length - 1, length + 1];

/** An item that begins at `start` and ends where items end, one character away from a member that is not there. */
const oddFrom = (
  folded: string,
  members: readonly string[],
  start: number,
  taken: ReadonlySet<number>,
): Step | undefined => {
  for (const [place, member] of members.entries()) {
    if (taken.has(place) || !mayBeNear(folded, start, member)) continue;
    for (const length of lengthsOf(member)) {
      const end = start + length;
      const isLike = member.length >= SHORT || folded[start] === member[0];
      if (isLike && ITEM_END.test(folded.slice(end, end + 2)) && isNearMiss(folded.slice(start, end), member))
        return { place, span: { start, end }, kind: "odd" };
    }
  }
  return undefined;
};

const ENDING = 2;
const ALL_HAN = /^\p{Script=Han}+$/u;

/** An item at `start` as long as all members are, with the ending that all have. */
const strangerFrom = (folded: string, members: readonly string[], start: number): Step | undefined => {
  const { length } = members[0] as string;
  const text = folded.slice(start, start + length);
  const isLike = members.every((member) => member.length === length && member.slice(-ENDING) === text.slice(-ENDING));
  return length > ENDING && isLike && ALL_HAN.test(text)
    ? { place: -1, span: { start, end: start + length }, kind: "stranger" }
    : undefined;
};

const strangerAfter = (folded: string, members: readonly string[], end: number): Step | undefined => {
  const found = LISTING.test(folded.charAt(end)) ? strangerFrom(folded, members, end + 1) : undefined;
  return found && ITEM_END.test(folded.slice(found.span.end, found.span.end + 2)) ? found : undefined;
};

const strangerBefore = (folded: string, members: readonly string[], start: number): Step | undefined =>
  LISTING.test(folded.charAt(start - 1))
    ? strangerFrom(folded, members, start - 1 - (members[0] as string).length)
    : undefined;

/** What is no member but stands like one behind the last step, if none did before. */
const otherNext = (folded: string, members: readonly string[], steps: readonly Step[], gaps: readonly number[]) => {
  if (gaps.length === 0 || steps.some(({ kind }) => kind !== "member")) return undefined;
  const { end } = (steps.at(-1) as Step).span;
  const taken = new Set(steps.map(({ place }) => place));
  return firstOf(gaps, (gap) => oddFrom(folded, members, end + gap, taken)) ?? strangerAfter(folded, members, end);
};

const walkOn = (folded: string, members: readonly string[], steps: Step[]): void => {
  while (steps.length <= members.length) {
    const { end } = (steps.at(-1) as Step).span;
    const gaps = separatorsAt(folded, end);
    const exact = firstOf(gaps, (gap) => exactFrom(folded, members, end + gap));
    const next = exact ?? otherNext(folded, members, steps, gaps);
    if (!next) return;
    steps.push(next);
  }
};

const walkBack = (folded: string, members: readonly string[], steps: Step[]): void => {
  while (steps.length <= members.length) {
    const { start } = (steps[0] as Step).span;
    const before =
      firstOf(separatorsBefore(folded, start), (gap) => exactBefore(folded, members, start - gap)) ??
      (steps.some(({ kind }) => kind !== "member") ? undefined : strangerBefore(folded, members, start));
    if (!before) return;
    steps.unshift(before);
  }
};

/** The list that a member at `at` is a part of. */
export const chainAt = (folded: string, members: readonly string[], at: number): Chain | undefined => {
  const first = exactFrom(folded, members, at);
  if (!first) return undefined;
  const standsAlone = !TAILS.has(folded.charCodeAt(at - 1)) && !HEADS.has(folded.charCodeAt(first.span.end));
  if (standsAlone) return { members, span: first.span, places: [first.place] };
  const steps = [first];
  walkBack(folded, members, steps);
  walkOn(folded, members, steps);
  const odd = steps.find(({ kind }) => kind === "odd");
  const stranger = steps.find(({ kind }) => kind === "stranger");
  return {
    members,
    span: { start: (steps[0] as Step).span.start, end: (steps.at(-1) as Step).span.end },
    places: steps.filter(({ kind }) => kind === "member").map(({ place }) => place),
    ...(odd && { odd: { place: odd.place, span: odd.span } }),
    ...(stranger && { stranger: stranger.span }),
  };
};

/**
 * What no list of these members is without. Two neighbours rather than one member where members are words such as 创新, which
 * stand in every other paragraph.
 */
export const triggersOf = (members: readonly string[]): readonly string[] =>
  members.some(({ length }) => length < SHORT)
    ? members.flatMap((one) => members.filter((other) => other !== one).map((other) => `${one}、${other}`))
    : members;

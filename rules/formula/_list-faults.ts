import type { FixedFormEntry } from "../../engine/mined/model";
import type { Span } from "../../engine/span";
import type { Chain } from "./_chains";
import { isSlipAnywhere } from "./_near-misses";
import { isToldElsewhere } from "./_told-elsewhere";

/** What is wrong with a list of members. */
export interface ListFault {
  readonly span: Span;
  /** In Chinese. */
  readonly fault: string;
  /** What is right in place of `span`, where that is certain. */
  readonly newText?: string;
}

/** A list of fewer or shorter members with one missing may be another list, unless the form it belongs to stands beside it. */
const FEWEST_TO_MISS = 4;
const SHORTEST_TO_MISS = 3;
const NEAR = 60;
const LISTS_ON_BEFORE = /(?:[、和与及]|[或等])$/;
const LISTS_ON_AFTER = /^(?:[、和与及等]|以及)/;
const OPENS_LIST = /(?:（|：|——|，?即：?)$/;
/** How far from a list the form may be that it belongs to. */
const BEFORE_LIST = 40;
const AFTER_LIST = 15;

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place > (places[at - 1] as number));

/** Four and more from the last to the first: the writer goes from the near to the far, and does not name the form. */
const isTurned = (places: readonly number[]): boolean =>
  places.length >= FEWEST_TO_MISS && isAscending([...places].reverse());

const listsOn = (folded: string, { start, end }: Span): boolean =>
  LISTS_ON_BEFORE.test(folded.slice(Math.max(0, start - 1), start)) || LISTS_ON_AFTER.test(folded.slice(end, end + 2));

const mayMiss = (members: readonly string[]): boolean =>
  members.length >= FEWEST_TO_MISS && members.every(({ length }) => length >= SHORTEST_TO_MISS);

/** 坚持……、科学发展观，全面贯彻习近平新时代中国特色社会主义思想: the last one stands by itself. */
const isNear = (folded: string, { start, end }: Span, missing: readonly string[]): boolean => {
  const around = folded.slice(Math.max(0, start - NEAR), end + NEAR);
  return missing.some((member) => around.includes(member));
};

/** Whether the form stands right before the list or right after it: “四个意识”（政治意识、……）. */
const isBesideForm = (folded: string, { start, end }: Span, { form, tail = "" }: FixedFormEntry): boolean => {
  const before = folded.slice(Math.max(0, start - BEFORE_LIST), start).replace(OPENS_LIST, "");
  return (
    [`“${form}”${tail}`, `“${form}”`, form].some((text) => before.endsWith(text)) || folded.startsWith(`“${form}”`, end)
  );
};

const isNearForm = (folded: string, { start, end }: Span, { form }: FixedFormEntry): boolean =>
  folded.slice(Math.max(0, start - BEFORE_LIST), start).includes(form) ||
  folded.slice(end, end + AFTER_LIST).includes(form);

const oddFault = (folded: string, { members }: Chain, odd: NonNullable<Chain["odd"]>): ListFault | undefined => {
  const member = members[odd.place] as string;
  const text = folded.slice(odd.span.start, odd.span.end);
  if (isToldElsewhere(text, member) || isSlipAnywhere(text, member)) return undefined;
  return { span: odd.span, fault: `“${text}”应为“${member}”`, newText: member };
};

const quotedList = (texts: readonly string[]): string => `“${texts.join("”“")}”`;

/** Of a list with an item that is no member: it stands for the missing one, or is one too many. */
const strangerFault = (
  folded: string,
  entry: FixedFormEntry,
  { span }: Chain,
  stranger: Span,
  missing: readonly string[],
): ListFault | undefined => {
  const isAbout = missing.length > 0 ? isNearForm(folded, span, entry) : isBesideForm(folded, span, entry);
  if (!isAbout || listsOn(folded, span)) return undefined;
  const lacks = missing.length > 0 ? `，缺${quotedList(missing)}` : "";
  return { span: stranger, fault: `其中没有“${folded.slice(stranger.start, stranger.end)}”${lacks}` };
};

/**
 * What is wrong with a chain: a member off by one character, an item that is none, all members in another order, or one missing of
 * four and more, or of any number beside the form.
 */
export const faultOf = (folded: string, entry: FixedFormEntry, chain: Chain): ListFault | undefined => {
  const { members, span, places, odd, stranger } = chain;
  if (places.length < Math.max(2, members.length - 1)) return undefined;
  const present = new Set(places);
  if (present.size !== places.length) return undefined;
  if (odd) return oddFault(folded, chain, odd);
  const missing = members.filter((_, place) => !present.has(place));
  if (stranger) return strangerFault(folded, entry, chain, stranger, missing);
  if (listsOn(folded, span)) return undefined;
  if (missing.length === 0) {
    const isMeant = isAscending(places) || (isTurned(places) && !isNearForm(folded, span, entry));
    return isMeant ? undefined : { span, fault: "这里次序不同" };
  }
  const isMissed = (mayMiss(members) && !isNear(folded, span, missing)) || isBesideForm(folded, span, entry);
  return isMissed ? { span, fault: `这里缺${quotedList(missing)}` } : undefined;
};

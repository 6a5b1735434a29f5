import type { Block, Part, Section } from "../../engine/document/model";
import { createMemo } from "../../engine/memo";
import type { Collected } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { formatHanNumber } from "../../engine/text/numerals";
import type { Token } from "../common/ordinal-words";
import { inSeries } from "./_markers";

/** A token in its place. */
export interface Item {
  readonly token: Token;
  readonly block: Block;
  /** How many headings stand before it in the part: items of one section have the same. */
  readonly section: number;
}

/** One enumeration: its items in text order, complete or broken, of one group or mixed. */
export interface Enumeration {
  readonly items: readonly Item[];
  /** It began without its first item. */
  readonly orphan: boolean;
}

interface Open {
  readonly items: Item[];
  readonly orphan: boolean;
}

const startsOf = (sections: readonly Section[]): readonly number[] =>
  sections.flatMap((section) => [section.block.start, ...startsOf(section.children)]);

const lastOf = (list: Open): Item => list.items.at(-1) as Item;

const PARAGRAPH_ONLY = new Set(["（1）", "（一）", "①"]);

/** Whether the list may still be going on where the item stands. */
const reaches = (list: Open, item: Item): boolean => {
  const last = lastOf(list);
  if (last.block === item.block) return true;
  return last.section === item.section && (item.token.leading || item.token.ordinal > last.token.ordinal);
};

const waitsFor = (list: Open, item: Item): boolean => {
  const last = lastOf(list);
  const near = last.block === item.block || !PARAGRAPH_ONLY.has(item.token.group);
  return near && last.token.ordinal === item.token.ordinal - 1;
};

/** Place of the innermost list whose next item this is; one with another word after its numbers only within reach. */
const findNext = (lists: readonly Open[], item: Item): number => {
  let found = -1;
  for (let i = lists.length - 1; i >= 0; i--) {
    const list = lists[i] as Open;
    if (!waitsFor(list, item)) continue;
    if (lastOf(list).token.suffix === item.token.suffix) return i;
    if (found < 0 && reaches(list, item)) found = i;
  }
  return found;
};

const DEPTH = 8;

/** The state of one part: lists that are going on, by group, the innermost last. */
interface State {
  readonly open: Map<string, Open[]>;
  readonly all: Open[];
}

const begin = (state: State, lists: Open[], item: Item, orphan: boolean): void => {
  const list: Open = { items: [item], orphan };
  state.all.push(list);
  lists.push(list);
  if (lists.length > DEPTH) lists.shift();
};

/** A list of another group in the same paragraph whose next item this could be: 第一，…；二是…. */
const foreignList = (state: State, item: Item): Open | undefined => {
  for (const [group, lists] of state.open) {
    if (group === item.token.group || PARAGRAPH_ONLY.has(group) || PARAGRAPH_ONLY.has(item.token.group)) continue;
    const list = lists.at(-1);
    if (!list) continue;
    const last = lastOf(list);
    const near =
      last.block === item.block || (last.token.leading && item.token.leading && last.section === item.section);
    if (near && last.token.ordinal === item.token.ordinal - 1) return list;
  }
  return undefined;
};

const place = (state: State, item: Item): void => {
  const { group, ordinal } = item.token;
  const lists = state.open.get(group) ?? [];
  state.open.set(group, lists);
  if (ordinal === 1) begin(state, lists, item, false);
  else goOn(state, lists, item);
};

const goOn = (state: State, lists: Open[], item: Item): void => {
  const next = findNext(lists, item);
  const list = lists[next] ?? foreignList(state, item);
  if (next >= 0) lists.length = next + 1;
  const broken = lists.at(-1);
  if (list) list.items.push(item);
  else if (broken && reaches(broken, item)) broken.items.push(item);
  else begin(state, lists, item, true);
};

const ENUMERATIONS = createMemo<Part, readonly Enumeration[]>();

/**
 * Sorts the ordinals of a part into enumerations. A 1 opens a list; any other number goes on with the innermost list that
 * waits for it, also over paragraphs; else it breaks the innermost list of its paragraph, or of its section where it leads
 * its paragraph or counts on; a heading in between ends what was open. Sorted once for all rules: the facts of a part are the same to each.
 */
export const enumerationsOf = (part: Part, facts: readonly Collected<Token>[]): readonly Enumeration[] => {
  const known = ENUMERATIONS.get(part);
  if (known) return known;
  const headings = startsOf(part.sections);
  const state: State = { open: new Map(), all: [] };
  let section = 0;
  for (const { block, fact } of facts) {
    while (section < headings.length && (headings[section] as number) <= block.start) section++;
    place(state, { token: fact, block, section });
  }
  ENUMERATIONS.set(part, state.all);
  return state.all;
};

/** The token in the document. */
export const itemSpan = ({ token, block }: Item): Span => ({
  start: block.start + token.start,
  end: block.start + token.end,
});

export const itemText = ({ token, block }: Item): string => block.paragraph.text.slice(token.start, token.end);

/** The number alone in the document. */
export const itemNumeralSpan = ({ token, block }: Item): Span => ({
  start: block.start + token.numeralStart,
  end: block.start + token.numeralEnd,
});

/** `ordinal` in the numerals of the item. */
export const itemNumeral = ({ token }: Item, ordinal: number): string => {
  if (token.group === "①") return inSeries("①", ordinal) ?? String(ordinal);
  return token.group === "（1）" ? String(ordinal) : formatHanNumber(ordinal);
};

/** The item's token with another number: `二是` for `三是`. */
export const itemTextOf = (item: Item, ordinal: number): string => {
  const { token } = item;
  const text = itemText(item);
  return (
    text.slice(0, token.numeralStart - token.start) +
    itemNumeral(item, ordinal) +
    text.slice(token.numeralEnd - token.start)
  );
};

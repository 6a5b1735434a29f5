import type { Part, Section } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import { remembered } from "../common/remembered";
import type { Numbered } from "./_markers";

/** Items that are counted in one go: siblings, or items that run on through higher headings (一、1.2. 二、3.4.). */
export type Count = readonly Numbered[];

const gather = (sections: readonly Section[], parent: Section | null, into: Numbered[]): void => {
  for (const section of sections) {
    const { marker } = section;
    if (marker && marker.ordinal > 0) into.push({ section, marker, parent });
    if (section.children.length > 0) gather(section.children, section, into);
  }
};

/** Every numbered section of a tree with its parent, in text order; gathered once for all rules. */
export const numberedOf = remembered((sections: readonly Section[]): readonly Numbered[] => {
  const numbered: Numbered[] = [];
  gather(sections, null, numbered);
  return numbered;
});

/** `1）` without its first half. */
export const isHalf = ({ marker }: Numbered): boolean =>
  marker.close !== "" &&
  marker.open === "" &&
  (marker.close === "）" || marker.close === ")") &&
  marker.kind.startsWith("paren");

const NONE: ReadonlySet<Section | null> = new Set();

/** Parents under which `（1）` and `1）` are two levels: both have a first item. */
export const nestedHalves = (items: readonly Numbered[]): ReadonlySet<Section | null> => {
  if (!items.some(isHalf)) return NONE;
  const firsts = items.filter(({ marker }) => marker.kind.startsWith("paren") && marker.ordinal === 1);
  const halves = new Set(firsts.filter(isHalf).map(({ parent }) => parent));
  return new Set(firsts.filter((item) => !isHalf(item) && halves.has(item.parent)).map(({ parent }) => parent));
};

/** What is counted together. Decimals are counted within their prefix. */
export const kindOf = (item: Numbered, nested: ReadonlySet<Section | null>): string => {
  const { marker, parent } = item;
  const family = marker.kind === "decimal" ? `decimal ${marker.unit}` : familyOf(marker);
  return nested.size > 0 && isHalf(item) && nested.has(parent) ? `${family} half` : family;
};

const runsOn = (count: Count): boolean => count.some(({ parent }) => parent !== count[0]?.parent);

/** Whether the item goes on with the count, rightly or wrongly, or begins another. */
const goesOn = (count: Count, item: Numbered): boolean => {
  const last = count.at(-1) as Numbered;
  const { ordinal } = item.marker;
  if (last.parent === item.parent) return ordinal > 1 || last.marker.ordinal === 1;
  return ordinal === last.marker.ordinal + 1 || (ordinal > 1 && runsOn(count));
};

/** The counts of a part, in the order of their first items. A 1 begins a new count, save right after another 1. */
export const countsOf = remembered((part: Part): readonly Count[] => count(numberedOf(part.sections)));

const count = (items: readonly Numbered[]): readonly Count[] => {
  const nested = nestedHalves(items);
  const counts: Numbered[][] = [];
  const open = new Map<string, Numbered[]>();
  for (const item of items) {
    const kind = kindOf(item, nested);
    const running = open.get(kind);
    if (running && goesOn(running, item)) running.push(item);
    else {
      const started = [item];
      open.set(kind, started);
      counts.push(started);
    }
  }
  return counts;
};

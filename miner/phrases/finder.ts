import { fold } from "../../engine/text/classes";
import type { WordedParagraph } from "../model";
import { createTextScanner } from "./text-scanner";
import { eachRun, type Run } from "./tokens";

/** What stands between the fixed words of a frame. */
export const GAP = "…";

/** `key` (its place in the list that the finder was made of) stands at `[start, end)` of the paragraph's text. */
export interface Found {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  /** For a frame, what fills its places. */
  readonly fillings: readonly string[];
}

/** Characters that fill one place. */
const LONGEST_FILLING = 20;
const SHORTEST_FILLING = 2;
/** How many things a list names. */
const LIST_ITEMS = 3;
/** What follows the first place of a list of three. */
export const LIST_TAIL = "、…、…";

/** A clause: its text, folded, where it stands in the paragraph, and where its words begin. */
interface Clause {
  readonly text: string;
  readonly start: number;
  readonly words: readonly number[];
}

/** Words of the shortest clause that can hold a frame. */
const SHORTEST_CLAUSE = 3;

/** One frame by head and tail: the key of the frame with one place, and those with a word between two places. */
interface Between {
  plain: number;
  readonly middles: { readonly middle: string; readonly key: number }[];
}

const NONE = -1;
/** Words of a head and of a tail; see `frames.ts`. */
const HEAD_WORDS = 2;
const TAIL_WORDS = 4;

const fits = (filling: string): boolean =>
  filling.length >= SHORTEST_FILLING &&
  filling.length <= LONGEST_FILLING &&
  !filling.startsWith("、") &&
  !filling.endsWith("、");

const madeOnce = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

type Report = (key: number, headAt: number, fillings: readonly string[]) => void;

const reportBetween = (
  between: Between,
  { text, words }: Clause,
  head: number,
  gap: number,
  tail: number,
  report: Report,
) => {
  if (between.plain !== NONE) {
    const filling = text.slice(gap, tail);
    if (fits(filling)) report(between.plain, head, [filling]);
  }
  for (const { middle, key } of between.middles) {
    const at = words.find((word) => word > gap && text.startsWith(middle, word));
    if (at === undefined) continue;
    const fillings = [text.slice(gap, at), text.slice(at + middle.length, tail)];
    if (at + middle.length < tail && fillings.every(fits)) report(key, head, fillings);
  }
};

/** Frames by tail, then by head. */
type Frames = Map<string, Heads>;

interface Heads {
  readonly byText: Map<string, Between>;
  /** First characters of the heads. */
  readonly starts: Set<number>;
}

/** Reports each frame of the clause once, where head and tail are nearest to each other. */
const findFrames = (frames: Frames, clause: Clause, report: Report): void => {
  const { text, words } = clause;
  for (let last = words.length - 1; last > 0 && last >= words.length - TAIL_WORDS; last--) {
    const tail = words[last] as number;
    const heads = frames.get(text.slice(tail));
    if (heads === undefined) continue;
    const seen = new Set<Between>();
    for (let at = last - 1; at >= 0; at--) {
      if (!heads.starts.has(text.charCodeAt(words[at] as number))) continue;
      for (let next = at + 1; next < last && next <= at + HEAD_WORDS; next++) {
        const gap = words[next] as number;
        const between = heads.byText.get(text.slice(words[at] as number, gap));
        if (between === undefined || seen.has(between)) continue;
        seen.add(between);
        reportBetween(between, clause, words[at] as number, gap, tail, report);
      }
    }
  }
};

/** Lists of three by the words before them. */
const findLists = (lists: ReadonlyMap<string, number>, { text, words }: Clause, report: Report): void => {
  if (!text.includes("、")) return;
  for (let at = 0; at < words.length - 1; at++) {
    const from = words[at] as number;
    const to = words[at + 1] as number;
    const key = lists.get(text.slice(from, to));
    if (key === undefined) continue;
    const items = text.slice(to).split("、");
    if (items.length === LIST_ITEMS && items.every(fits)) report(key, from, items);
    return;
  }
};

const createFrameFinder = (keys: readonly { readonly text: string; readonly key: number }[]) => {
  const frames: Frames = new Map();
  const lists = new Map<string, number>();
  for (const { text, key } of keys) {
    if (text.endsWith(LIST_TAIL)) {
      lists.set(text.slice(0, -LIST_TAIL.length - GAP.length), key);
      continue;
    }
    const parts = text.split(GAP);
    const head = parts[0] as string;
    const heads = madeOnce(frames, parts[parts.length - 1] as string, () => ({ byText: new Map(), starts: new Set() }));
    heads.starts.add(head.charCodeAt(0));
    const between = madeOnce(heads.byText, head, () => ({ plain: NONE, middles: [] }));
    if (parts.length === 2) between.plain = key;
    else between.middles.push({ middle: parts[1] as string, key });
  }
  const endings = new Uint8Array(0x10000);
  for (const tail of frames.keys()) endings[tail.charCodeAt(tail.length - 1)] = 1;
  return (run: Run, found: (one: Found) => void): void => {
    const isFramed = endings[run.text.charCodeAt(run.end - 1)] === 1;
    if (run.words.length < SHORTEST_CLAUSE || (!isFramed && lists.size === 0)) return;
    const { start, words } = run;
    const text = fold(run.text.slice(start, run.end));
    const clause = { text, start, words };
    const report: Report = (key, head, fillings) =>
      found({ key, start: start + head, end: start + text.length, fillings });
    if (isFramed) findFrames(frames, clause, report);
    findLists(lists, clause, report);
  };
};

/**
 * Finds phrases and frames, given as texts (a frame has … for its places), in a paragraph. Phrases are found wherever their
 * text stands; a frame in one clause, at words' boundaries, its tail at the end of the clause. A frame ends in 、…、… for a list of three.
 */
export const createFinder = (keys: readonly string[]) => {
  const plain = keys.flatMap((text, key) => (text.includes(GAP) ? [] : [{ text, key }]));
  const framed = keys.flatMap((text, key) => (text.includes(GAP) ? [{ text, key }] : []));
  const scan = createTextScanner(plain.map(({ text }) => text));
  const find = createFrameFinder(framed);
  return (paragraph: WordedParagraph, found: (one: Found) => void): void => {
    scan(paragraph.text, (id, start) => {
      const { text, key } = plain[id] as { text: string; key: number };
      found({ key, start, end: start + text.length, fillings: NO_FILLINGS });
    });
    if (framed.length > 0) eachRun(paragraph, (run) => find(run, found));
  };
};

const NO_FILLINGS: readonly string[] = [];

import type { Lexicon } from "./lexicon";
import type { Level } from "./ngrams";
import { canBegin, canEnd, isBeginner, isEnder, isWhole } from "./shape";

/** A word sequence that enough documents have, with what speaks for it being a unit. */
export interface Sequence {
  readonly words: readonly string[];
  readonly text: string;
  readonly count: number;
  readonly documents: number;
  /** Normalised pointwise mutual information of its halves at the weakest seam, from -1 to 1. */
  readonly cohesion: number;
  /** Entropy of what stands before and after it, in bits; an end of a clause or a rare word is different each time. */
  readonly before: number;
  readonly after: number;
}

interface Freedom {
  readonly entropy: Float64Array;
  /** Occurrences with a neighbour that is itself frequent there. */
  readonly bound: Float64Array;
}

/** What the sequences one word longer say of the neighbours on one side. */
interface Neighbours {
  /** By number of the longer sequence: the number without the neighbour, and the neighbour's number. */
  readonly inner: readonly number[];
  readonly word: readonly number[];
  /** Words that bind nothing on this side count as different each time. */
  readonly isFree: (word: number) => boolean;
}

const freedomOf = (level: Level, above: Level | undefined, { inner, word, isFree }: Neighbours): Freedom => {
  const entropy = new Float64Array(level.count.length);
  const bound = new Float64Array(level.count.length);
  for (let id = 1; id < inner.length; id++) {
    if (isFree(word[id] as number)) continue;
    const part = inner[id] as number;
    const count = above?.count[id] as number;
    const share = count / (level.count[part] as number);
    entropy[part] = (entropy[part] as number) - share * Math.log2(share);
    bound[part] = (bound[part] as number) + count;
  }
  return { entropy, bound };
};

/** By number, the first word of each sequence of each level. */
const firstWords = (levels: readonly Level[]): readonly (readonly number[])[] => {
  let below: readonly number[] | undefined;
  return levels.map(({ prefix }) => {
    const known = below;
    below = known === undefined ? prefix : prefix.map((id) => known[id] as number);
    return below;
  });
};

/** What is asked of each word again and again, by its number. */
const traitsOf = ({ words }: Lexicon) => {
  const flags = (has: (word: string) => boolean): Uint8Array => Uint8Array.from(words, (word) => (has(word) ? 1 : 0));
  return { beginner: flags(isBeginner), ender: flags(isEnder), begins: flags(canBegin), ends: flags(canEnd) };
};

const NONE: readonly number[] = [];

const entropyAt = ({ entropy, bound }: Freedom, id: number, count: number): number =>
  (entropy[id] as number) + ((count - (bound[id] as number)) / count) * Math.log2(count);

/** Looks sequences up by level (1: words) and number. */
export interface Sequences {
  readonly levels: readonly Level[];
  readonly wordsOf: (length: number, id: number) => readonly string[];
  readonly countOf: (length: number, id: number) => number;
  /** Number of the sequence without its last `drop` words. */
  readonly prefixOf: (length: number, id: number, drop: number) => number;
  readonly suffixOf: (length: number, id: number, drop: number) => number;
}

export const createSequences = (lexicon: Lexicon, levels: readonly Level[]): Sequences => {
  const levelOf = (length: number): Level => levels[length - 2] as Level;
  const shorten = (length: number, id: number, drop: number, side: "prefix" | "suffix"): number => {
    let shorter = id;
    for (let dropped = 0; dropped < drop; dropped++) shorter = levelOf(length - dropped)[side][shorter] as number;
    return shorter;
  };
  const wordsOf = (length: number, id: number): readonly string[] => {
    const words: string[] = [];
    let rest = id;
    for (let at = length; at > 1; at--) {
      words.unshift(lexicon.words[levelOf(at).last[rest] as number] as string);
      rest = levelOf(at).prefix[rest] as number;
    }
    return [lexicon.words[rest] as string, ...words];
  };
  return {
    levels,
    wordsOf,
    countOf: (length, id) => (length === 1 ? (lexicon.counts[id] as number) : (levelOf(length).count[id] as number)),
    prefixOf: (length, id, drop) => shorten(length, id, drop, "prefix"),
    suffixOf: (length, id, drop) => shorten(length, id, drop, "suffix"),
  };
};

/** The weakest seam: where the halves are least bound to each other. */
const cohesionOf = (sequences: Sequences, total: number, length: number, id: number): number => {
  const whole = sequences.countOf(length, id) / total;
  let weakest = 1;
  for (let head = 1; head < length; head++) {
    const first = sequences.countOf(head, sequences.prefixOf(length, id, length - head)) / total;
    const second = sequences.countOf(length - head, sequences.suffixOf(length, id, head)) / total;
    weakest = Math.min(weakest, Math.log(whole / (first * second)) / -Math.log(whole));
  }
  return weakest;
};

/** A longer form makes a fragment of a shorter one if it has at least this share of its documents. */
const SAME_SUPPORT = 0.8;

/** By number, the sequences one word longer on either side. */
const longerBy = (above: Level | undefined): ReadonlyMap<number, readonly number[]> => {
  const longer = new Map<number, number[]>();
  for (let id = 1; id < (above?.count.length ?? 0); id++)
    for (const part of [above?.prefix[id] as number, above?.suffix[id] as number]) {
      const known = longer.get(part);
      if (known) known.push(id);
      else longer.set(part, [id]);
    }
  return longer;
};

/** By level and number, whether a sequence can be a phrase by its looks. */
const wholeSequences = (
  sequences: Sequences,
  firsts: readonly (readonly number[])[],
  { begins, ends }: ReturnType<typeof traitsOf>,
): readonly Uint8Array[] =>
  sequences.levels.map(({ length, last, count }, at) => {
    const whole = new Uint8Array(count.length);
    for (let id = 1; id < count.length; id++)
      if (begins[firsts[at]?.[id] as number] === 1 && ends[last[id] as number] === 1)
        whole[id] = isWhole(sequences.wordsOf(length, id)) ? 1 : 0;
    return whole;
  });

/** Every sequence of two words or more that is whole by its looks, and no fragment of a longer whole one with about the same support. */
export const scoreSequences = (lexicon: Lexicon, levels: readonly Level[]): readonly Sequence[] => {
  const sequences = createSequences(lexicon, levels);
  const firsts = firstWords(levels);
  const traits = traitsOf(lexicon);
  const whole = wholeSequences(sequences, firsts, traits);
  const longer = levels.map((_, at) => longerBy(levels[at + 1]));
  const isFragment = (at: number, id: number, least: number): boolean =>
    (longer[at]?.get(id) ?? NONE).some(
      (above) =>
        ((levels[at + 1] as Level).documents[above] as number) >= least &&
        (whole[at + 1]?.[above] === 1 || isFragment(at + 1, above, least)),
    );
  const scored: Sequence[] = [];
  levels.forEach((level, at) => {
    const above = levels[at + 1];
    const { suffix = NONE, prefix = NONE, last = NONE } = above ?? {};
    const isFree = {
      before: (word: number) => traits.beginner[word] === 1,
      after: (word: number) => traits.ender[word] === 1,
    };
    const before = freedomOf(level, above, { inner: suffix, word: firsts[at + 1] ?? NONE, isFree: isFree.before });
    const after = freedomOf(level, above, { inner: prefix, word: last, isFree: isFree.after });
    for (let id = 1; id < level.count.length; id++) {
      const documents = level.documents[id] as number;
      if (whole[at]?.[id] !== 1 || isFragment(at, id, documents * SAME_SUPPORT)) continue;
      const words = sequences.wordsOf(level.length, id);
      const count = level.count[id] as number;
      scored.push({
        words,
        text: words.join(""),
        count,
        documents,
        cohesion: cohesionOf(sequences, lexicon.total, level.length, id),
        before: entropyAt(before, id, count),
        after: entropyAt(after, id, count),
      });
    }
  });
  return scored;
};

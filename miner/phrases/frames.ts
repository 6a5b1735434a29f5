import type { Lexicon } from "./lexicon";
import type { Level } from "./ngrams";
import { createPairIndex, createPairTable, type PairIndex } from "./pair-table";
import { isAdverb, isEmpty, isLead, isOpener } from "./shape";

/** Fixed words around places that vary, in one clause: 以…为抓手, 为…提供…保障. A list has a head alone: 坚持…、…、…. */
export interface Frame {
  readonly head: readonly string[];
  readonly middle?: string;
  readonly tail: readonly string[];
}

/** Words of a head and of a tail. */
const LONGEST_HEAD = 2;
const LONGEST_TAIL = 4;
/** Words that fill one place. */
const LONGEST_GAP = 8;
/** In place of a tail: two or more 、 follow the head. */
const LIST = 1;
const LIST_MARKS = 2;

/** Numbers of words and of short sequences, told apart by their length. */
const code = (length: number, id: number): number => id * LONGEST_TAIL + length + 1;
const lengthOf = (coded: number): number => (coded - 1) % LONGEST_TAIL || LONGEST_TAIL;
const idOf = (coded: number): number => (coded - 1 - lengthOf(coded)) / LONGEST_TAIL;

interface Looked {
  /** The code of the `length` words from `at`, 0 where they are no frequent sequence. */
  readonly codeAt: (words: Int32Array, at: number, length: number) => number;
  readonly wordsOf: (coded: number) => readonly string[];
}

const createLookup = (lexicon: Lexicon, levels: readonly Level[]): Looked => {
  const indexes: readonly PairIndex[] = levels
    .slice(0, LONGEST_TAIL - 1)
    .map(({ prefix, last }) => createPairIndex(prefix, last));
  const wordsOf = (length: number, id: number): readonly string[] => {
    if (length === 1) return [lexicon.words[id] as string];
    const level = levels[length - 2] as Level;
    return [...wordsOf(length - 1, level.prefix[id] as number), lexicon.words[level.last[id] as number] as string];
  };
  return {
    codeAt: (words, at, length) => {
      let id = words[at] as number;
      for (let more = 1; more < length && id > 0; more++) {
        const next = words[at + more] as number;
        id = next > 0 ? (indexes[more - 1]?.find(id, next) ?? 0) : 0;
      }
      return id > 0 ? code(length, id) : 0;
    },
    wordsOf: (coded) => wordsOf(lengthOf(coded), idOf(coded)),
  };
};

/** What is asked of each word again and again, by its number. */
interface Traits {
  readonly opener: Uint8Array;
  /** Words that the corpus has right after an adverb, or often at the head of a clause: they are verbs. */
  readonly verb: Uint8Array;
  readonly lead: Uint8Array;
  readonly weak: Uint8Array;
  readonly comma: number;
}

/** A word that begins a clause at least this often where it stands is taken for a verb. */
const OFTEN_FIRST = 0.2;

const verbsOf = ({ words, counts, documents }: Lexicon): Uint8Array => {
  const adverb = Uint8Array.from(words, (word) => (isAdverb(word) ? 1 : 0));
  const first = new Uint32Array(words.length);
  const verb = new Uint8Array(words.length);
  for (const numbers of documents())
    for (let at = 0; at < numbers.length; at++) {
      const word = numbers[at] as number;
      if (word <= 0) continue;
      const before = numbers[at - 1] ?? 0;
      if (before === 0) first[word] = (first[word] as number) + 1;
      else if (adverb[before] === 1) verb[word] = 1;
    }
  return verb.map((led, word) =>
    led === 1 || (first[word] as number) >= OFTEN_FIRST * (counts[word] as number) ? 1 : 0,
  );
};

const traitsOf = (lexicon: Lexicon): Traits => ({
  opener: Uint8Array.from(lexicon.words, (word) => (isOpener(word) ? 1 : 0)),
  verb: verbsOf(lexicon),
  lead: Uint8Array.from(lexicon.words, (word) => (isLead(word) ? 1 : 0)),
  weak: Uint8Array.from(lexicon.words, (word) => (word.length < 2 || isEmpty(word) ? 1 : 0)),
  comma: lexicon.words.indexOf("、"),
});

/** Calls `visit` with each clause `[from, to)` of three words or more. */
const eachClause = (words: Int32Array, visit: (from: number, to: number) => void): void => {
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 0) continue;
    if (at - from > 2) visit(from, at);
    from = at + 1;
  }
};

/** Calls `visit` with each head and tail of a clause that leave room between them. */
const eachPair = (
  words: Int32Array,
  from: number,
  to: number,
  { opener, verb, lead, weak, comma }: Traits,
  { codeAt }: Looked,
  visit: (head: number, tail: number, gapStart: number, gapEnd: number) => void,
): void => {
  let begin = from;
  while (begin < to && (words[begin] as number) > 0 && lead[words[begin] as number] === 1) begin++;
  const tails: number[] = [];
  for (let length = 1; length <= LONGEST_TAIL && length < to - from; length++)
    tails.push(length === 1 && weakAt(weak, words[to - 1] as number) ? 0 : codeAt(words, to - length, length));
  for (let at = begin; at < to - 2; at++) {
    const word = words[at] as number;
    if (word <= 0 || (opener[word] === 0 && (at > begin || verb[word] === 0))) continue;
    for (let length = 1; length <= LONGEST_HEAD; length++) {
      if (length === 1 && opener[word] === 0 && weak[word] === 1) continue;
      const head = codeAt(words, at, length);
      if (head === 0) break;
      const gapStart = at + length;
      for (let tailLength = 1; tailLength <= tails.length; tailLength++) {
        const gapEnd = to - tailLength;
        if (gapEnd - gapStart < 1 || gapEnd - gapStart > LONGEST_GAP) continue;
        const tail = tails[tailLength - 1] as number;
        if (tail !== 0) visit(head, tail, gapStart, gapEnd);
      }
      if (at === begin && opener[word] === 0 && marksIn(words, gapStart, to, comma) === LIST_MARKS)
        visit(head, LIST, gapStart, gapStart);
    }
  }
};

const weakAt = (weak: Uint8Array, word: number): boolean => word <= 0 || weak[word] === 1;

const marksIn = (words: Int32Array, from: number, to: number, mark: number): number => {
  let marks = 0;
  for (let at = from; at < to; at++) if (words[at] === mark) marks++;
  return marks;
};

interface Pairs {
  readonly heads: readonly number[];
  readonly tails: readonly number[];
}

const frequentPairs = (lexicon: Lexicon, traits: Traits, lookup: Looked, minDocuments: number): Pairs => {
  const table = createPairTable(lexicon.total / 4);
  let document = 0;
  for (const words of lexicon.documents()) {
    eachClause(words, (from, to) =>
      eachPair(words, from, to, traits, lookup, (head, tail) => table.add(head, tail, document, 0)),
    );
    document++;
  }
  const heads = [0];
  const tails = [0];
  table.each(minDocuments, (head, tail) => {
    heads.push(head);
    tails.push(tail);
  });
  return { heads, tails };
};

/** Frames with a fixed word in the gap: the pairs again, with each word that stands between two places. */
const eachTriple = (
  lexicon: Lexicon,
  traits: Traits,
  lookup: Looked,
  pairs: Pairs,
  minDocuments: number,
  visit: (pair: number, word: number) => void,
): void => {
  const index = createPairIndex(pairs.heads, pairs.tails);
  const table = createPairTable();
  /** Only after the words that open a frame anywhere does a word in the middle make it another frame: 为…提供…保障. */
  const opens = (head: number): boolean => lengthOf(head) === 1 && traits.opener[idOf(head)] === 1;
  let document = 0;
  for (const words of lexicon.documents()) {
    eachClause(words, (from, to) =>
      eachPair(words, from, to, traits, lookup, (head, tail, gapStart, gapEnd) => {
        if (gapEnd - gapStart < 3 || !opens(head)) return;
        const pair = index.find(head, tail);
        if (pair === 0) return;
        for (let at = gapStart + 1; at < gapEnd - 1; at++) {
          const word = words[at] as number;
          if (word > 0 && traits.weak[word] === 0) table.add(pair, word, document, 0);
        }
      }),
    );
    document++;
  }
  table.each(minDocuments, (pair, word) => visit(pair, word));
};

/** All frames that `minDocuments` documents have, in no particular order. */
export const countFrames = (lexicon: Lexicon, levels: readonly Level[], minDocuments: number): readonly Frame[] => {
  const traits = traitsOf(lexicon);
  const lookup = createLookup(lexicon, levels);
  const pairs = frequentPairs(lexicon, traits, lookup, minDocuments);
  const frames: Frame[] = [];
  const partsOf = (pair: number): Frame => {
    const tail = pairs.tails[pair] as number;
    return { head: lookup.wordsOf(pairs.heads[pair] as number), tail: tail === LIST ? [] : lookup.wordsOf(tail) };
  };
  for (let pair = 1; pair < pairs.heads.length; pair++) frames.push(partsOf(pair));
  eachTriple(lexicon, traits, lookup, pairs, minDocuments, (pair, word) =>
    frames.push({ ...partsOf(pair), middle: lexicon.words[word] as string }),
  );
  return frames;
};

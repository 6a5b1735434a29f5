import { commonWords } from "../../rules/wording/_common-words";
import type { Knowledge } from "./knowledge";
import { bestOf, type Slip, slipsOf, trimmed } from "./slip";

/** How many there may be of each: every literal of two units slows the scanner down, a longer one hardly does. */
const PAIRS = 600;
const EXPLICIT = 900;
/** What the anchors may cost in all, each as a literal and for each time it occurs in right text. */
const ANCHOR_BUDGET = 450;
const LITERAL_COSTS = 0.35;
const OCCURRENCE_COSTS = 0.18;
/** How often a pair may occur in right text, between two words: 批试 of 第一批试点. */
const PAIR_OCCURS = 4;
const PER_PLACE = 4;
const ALL = 60;
/** A word that occurs as often in the dictionary may be meant. */
const KNOWN_WORD = 60;

/** Characters that stand alone between words: with a neighbour they make every pair. */
const FREE =
  "一二三四五六七八九十百千万亿两几半每各某本该此其这那个年月日时分的地得了着过不未无没非是为在有和与及以而或则且但因由把将被对从到向往于至给让使用等后前上下里中内外间左右大小多少高低新老好全总共市县区乡镇村局办部省州委厅处科股室组队院校班站点名号户次件份发产再又也都就才已正只最更很太极能会可要应须请想说做去来人者员们我你他它们家所之何谁什么吧吗呢啊章节条款项第";
/** Published texts write them both ways. */
const BOTH_WAYS: ReadonlySet<string> = new Set(["明察暗访"]);
/** Words of a trade that no dictionary has. */
const TERMS = /防制|清产|工伤|征缴|稽核/;

const isFree = (unit: string): boolean => FREE.includes(unit);

/** Two-character words with one character wrong, that are no words. */
const pairsOf = ({ dictionary, published, words, confusables, occurrences }: Knowledge): readonly Slip[] => {
  const common = commonWords();
  /** Whether the pair never stands in right text but as the end of one word and the head of another. */
  const isSplit = (pair: string): boolean => {
    if (occurrences(pair) > PAIR_OCCURS) return false;
    for (let at = published.indexOf(pair); at >= 0; at = published.indexOf(pair, at + 1))
      if (!common.has(published.slice(at - 1, at + 1)) && !common.has(published.slice(at + 1, at + 3))) return false;
    return true;
  };
  return bestOf(
    [...words]
      .flatMap(([word, count]) => slipsOf(word, count ** 0.25, confusables, PER_PLACE))
      .filter(({ wrong }) => !dictionary.has(wrong) && ![...wrong].some(isFree) && isSplit(wrong)),
    PAIRS,
  );
};

/** Both ends of a phrase: where one stands, the other is looked at. */
const endsOf = (phrase: string): readonly [string, string] => {
  const length = phrase.length > 4 ? 3 : 2;
  return [phrase.slice(0, length), phrase.slice(-length)];
};

/** The ends of phrases that give most for what they cost. */
const anchorsOf = ({ weights, occurrences }: Knowledge): ReadonlySet<string> => {
  const gains = new Map<string, number>();
  for (const [phrase, weight] of weights)
    if (phrase.length >= 4 && !BOTH_WAYS.has(phrase))
      for (const end of endsOf(phrase)) gains.set(end, (gains.get(end) ?? 0) + weight);
  const cost = (end: string) => LITERAL_COSTS + OCCURRENCE_COSTS * occurrences(end);
  const anchors = new Set<string>();
  let spent = 0;
  for (const [end] of [...gains].sort((a, b) => b[1] / cost(b[0]) - a[1] / cost(a[0]))) {
    if (spent + cost(end) > ANCHOR_BUDGET) continue;
    spent += cost(end);
    anchors.add(end);
  }
  return anchors;
};

const halvesOf = (phrase: string): readonly string[] =>
  phrase.length === 4
    ? [phrase.slice(0, 2), phrase.slice(2)]
    : phrase.length === 3
      ? [phrase.slice(0, 2), phrase.slice(1)]
      : [];

/** Whether a character at the edge is changed into one that stands alone, so that the rest is right: 行政不作为. */
const isLoose = (wrong: string, phrase: string): boolean =>
  [0, wrong.length - 1].some((edge) => wrong[edge] !== phrase[edge] && isFree(wrong.charAt(edge)));

/** Slips in phrases that neither an anchor nor a pair finds. */
const explicitOf = (knowledge: Knowledge, anchors: ReadonlySet<string>, pairs: readonly Slip[]): readonly Slip[] => {
  const { dictionary, weights, confusables, occurrences } = knowledge;
  const isPair = new Set(pairs.map(({ wrong }) => wrong));
  const isKnown = (word: string) => (dictionary.get(word) ?? 0) >= KNOWN_WORD || commonWords().has(word);
  const changed = (wrong: string, phrase: string): readonly string[] => {
    const right = halvesOf(phrase);
    return halvesOf(wrong).filter((half, index) => half !== right[index]);
  };
  const isAnchored = (wrong: string, phrase: string): boolean => {
    const [head, tail] = endsOf(phrase);
    return (anchors.has(head) && wrong.startsWith(head)) || (anchors.has(tail) && wrong.endsWith(tail));
  };
  const isSure = (wrong: string, phrase: string): boolean =>
    !dictionary.has(wrong) &&
    occurrences(wrong) === 0 &&
    !isLoose(wrong, phrase) &&
    !TERMS.test(wrong) &&
    !BOTH_WAYS.has(phrase) &&
    !isAnchored(wrong, phrase) &&
    !changed(wrong, phrase).some((half) => isPair.has(half) || isKnown(half));
  const slips = [...weights].flatMap(([phrase, weight]) => {
    const words = slipsOf(phrase, weight, confusables, ALL)
      .filter(({ wrong }) => changed(wrong, phrase).some((half) => dictionary.has(half)))
      .map((slip) => ({ ...slip, score: weight }));
    return [...slipsOf(phrase, weight, confusables, PER_PLACE), ...words].filter(({ wrong }) => isSure(wrong, phrase));
  });
  return bestOf(slips, EXPLICIT);
};

const sorted = (words: Iterable<string>): string => [...words].sort().join(" ");

/** The table of the rule, as a module. */
export const makeSlips = (knowledge: Knowledge): string => {
  const pairs = pairsOf(knowledge);
  const anchors = anchorsOf(knowledge);
  const slips = [...pairs, ...explicitOf(knowledge, anchors, pairs).map(trimmed)];
  const phrases = [...knowledge.weights.keys()].filter(
    (phrase) => phrase.length >= 4 && !BOTH_WAYS.has(phrase) && endsOf(phrase).some((end) => anchors.has(end)),
  );
  const used = new Set(phrases.join(""));
  const groups = knowledge.confusables.groups.filter((group) => [...group].some((unit) => used.has(unit)));
  return `/** Generated by \`npm run slips\`. Frequencies of words are those of jieba (MIT License), sounds those of pinyin-pro (MIT License). */

/** What calls the rule: two-character words and phrases with one character wrong, then ends of phrases that hardly ever stand alone. */
export const LITERALS = ${JSON.stringify(`${slips.map(({ wrong }) => wrong).join(" ")} ${sorted(anchors)}`)};

/** For each that is wrong the character before it, or a space where that does not matter, the place of the wrong character and the right one. */
export const CURES = ${JSON.stringify(slips.map(({ head = " ", cure }) => head + cure).join(""))};

/** The phrases of those ends, each between spaces. */
export const PHRASES = ${JSON.stringify(` ${sorted(phrases)} `)};

/** Characters that are mixed up with each other, in groups. */
export const ALIKE = ${JSON.stringify(groups.join(" "))};
`;
};

import type { Paragraph } from "../../engine/document/model";
import { createMemo } from "../../engine/memo";
import type { LiteralHit, Triggers } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { parseHanNumber } from "../../engine/text/numerals";

/** An ordinal inside running text: 一是, 二要, 第一，, 其一，, 首先，, （1）, ①. Offsets in the paragraph. */
export interface Token {
  /** What is counted together: `是要` (with any verb after the number), `第`, `其`, `首先`, `（1）`, `（一）`, `①`. */
  readonly group: string;
  readonly ordinal: number;
  /** The verb or mark after the number; empty for brackets and circles. */
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  /** Stands at the head of its paragraph. */
  readonly leading: boolean;
}

const NUMERALS = "一二三四五六七八九十";
const VERBS = "是要抓靠看需";
const ORDINAL_WORDS = ["首先", "其次", "再次"];
const WORDS = new Set(ORDINAL_WORDS.map((word) => `${word}，`));
const CIRCLE = "①";
const OPENERS = ["（1）", "（一）", CIRCLE];
const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

const product = (heads: string, tails: string, prefix = ""): readonly string[] =>
  [...heads].flatMap((head) => [...tails].map((tail) => prefix + head + tail));

/** Words that no ordinal in running text is without. */
export const TOKEN_TRIGGERS: Triggers = {
  literals: [
    ...product(NUMERALS, VERBS),
    ...product(NUMERALS, "，、", "第"),
    ...product("一二三四五", "，", "其"),
    ...WORDS,
    ...OPENERS,
  ],
};

const CLAUSE_START = /[。；：，！？、”"）】\s—]/;
const SENTENCE_START = /[。；：！？”"）】\s—]/;
/** 二要素 and 三要件 count things; 一是一 is a saying. */
const NO_VERB = /^要[素件点义害闻职务塞冲诀领略员地道目旨津]|^是非/;

const headOf = (paragraph: Paragraph): number => {
  const { marker, content, folded } = paragraph;
  let at = marker && marker.kind !== "hash" ? marker.span.end : content.start;
  while (!isHan(folded.charCodeAt(at)) && /[\s　]/.test(folded.charAt(at))) at++;
  return at;
};

/** Whether the unit before `at` is one of `marks`; ideographs, which nearly always stand there, are none. */
const standsAfter = (folded: string, at: number, marks: RegExp): boolean =>
  !isHan(folded.charCodeAt(at - 1)) && marks.test(folded.charAt(at - 1));

const numeralStart = (folded: string, end: number): number => {
  let at = end;
  while (at > 0 && NUMERALS.includes(folded.charAt(at - 1))) at--;
  return at;
};

/** 一是, 第一是, 第一，, 其一，: the number ends where the last unit of the literal begins. */
const readCounted = (folded: string, head: number, hit: LiteralHit): Token | undefined => {
  const numeralEnd = hit.at + hit.literal.length - 1;
  const from = numeralStart(folded, numeralEnd);
  const suffix = folded.charAt(numeralEnd);
  const before = folded.charAt(from - 1);
  const prefix = before === "第" || before === "其" ? before : "";
  const start = from - prefix.length;
  const verb = VERBS.includes(suffix);
  if (!verb && prefix === "") return undefined;
  if (start !== head && !standsAfter(folded, start, suffix === "、" ? SENTENCE_START : CLAUSE_START)) return undefined;
  const ordinal = parseHanNumber(folded.slice(from, numeralEnd));
  if (ordinal === undefined || ordinal === 0) return undefined;
  const after = folded.slice(numeralEnd + 1, numeralEnd + 3);
  if (verb && (NO_VERB.test(suffix + after) || after.startsWith(folded.slice(from, numeralEnd)))) return undefined;
  if (suffix === "、" && /^[第一二三四五六七八九十]/.test(after)) return undefined;
  return {
    group: prefix || "是要",
    ordinal,
    suffix,
    start,
    end: numeralEnd + 1,
    numeralStart: from,
    numeralEnd,
    leading: start === head,
  };
};

const readWord = (folded: string, head: number, hit: LiteralHit): Token | undefined => {
  if (hit.at !== head && !standsAfter(folded, hit.at, SENTENCE_START)) return undefined;
  const end = hit.at + hit.literal.length - 1;
  return {
    group: "首先",
    ordinal: ORDINAL_WORDS.indexOf(hit.literal.slice(0, -1)) + 1,
    suffix: "，",
    start: hit.at,
    end: end + 1,
    numeralStart: hit.at,
    numeralEnd: end,
    leading: hit.at === head,
  };
};

const BRACKETED = /（(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))）/y;

/** A number in brackets that opens a clause; 第（一）项 and （一）、（二）项 are references. */
const readBracketed = (folded: string, at: number, contentStart: number): Token | undefined => {
  BRACKETED.lastIndex = at;
  const match = BRACKETED.exec(folded);
  if (!match) return undefined;
  const end = at + match[0].length;
  const leading = at === contentStart;
  if (!leading && !/[。；：，！？\s]/.test(folded.charAt(at - 1))) return undefined;
  if (end >= folded.length || /[项款目条、，；。）（]/.test(folded.charAt(end))) return undefined;
  const ordinal = match[1] ? Number(match[1]) : parseHanNumber(match[2] as string);
  const group = match[1] ? "（1）" : "（一）";
  if (!ordinal) return undefined;
  return { group, ordinal, suffix: "", start: at, end, numeralStart: at + 1, numeralEnd: end - 1, leading };
};

const bracketed = (paragraph: Paragraph): readonly Token[] => {
  const { folded, content } = paragraph;
  const tokens: Token[] = [];
  for (let at = folded.indexOf("（"); at >= 0; at = folded.indexOf("（", at + 1)) {
    const token = readBracketed(folded, at, content.start);
    if (token) tokens.push(token);
  }
  const more = (group: string): boolean => tokens.filter((token) => token.group === group).length > 1;
  const counted = new Set(["（1）", "（一）"].filter(more));
  return tokens.filter(({ group }) => counted.has(group));
};

const circled = ({ folded, content }: Paragraph, from: number): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = from; at < folded.length; at++) {
    const ordinal = folded.charCodeAt(at) - CIRCLED_ONE + 1;
    if (ordinal < 1 || ordinal > CIRCLED) continue;
    const end = at + 1;
    const leading = at === content.start;
    tokens.push({ group: "①", ordinal, suffix: "", start: at, end, numeralStart: at, numeralEnd: end, leading });
  }
  return tokens;
};

const LITERALS = new Set(TOKEN_TRIGGERS.literals);

/** A bracketed number without another bracket after it, as items in paragraphs of their own have it, counts nothing inside. */
const isAlone = ({ text }: Paragraph, { literal, at }: LiteralHit): boolean =>
  literal.startsWith("（") && text.indexOf("（", at + 1) < 0 && text.indexOf("(", at + 1) < 0;

const TOKENS = createMemo<Paragraph, readonly Token[]>();

const isBracket = ({ literal }: LiteralHit): boolean => literal.startsWith("（");

const readTokens = (paragraph: Paragraph, hits: readonly LiteralHit[]): readonly Token[] => {
  const head = headOf(paragraph);
  const { folded } = paragraph;
  const tokens: Token[] = [];
  const circle = hits.find(({ literal }) => literal === CIRCLE);
  if (circle) for (const token of circled(paragraph, circle.at)) tokens.push(token);
  if (hits.some(isBracket)) for (const token of bracketed(paragraph)) tokens.push(token);
  for (const hit of hits) {
    if (hit.literal === CIRCLE || isBracket(hit)) continue;
    const token = WORDS.has(hit.literal) ? readWord(folded, head, hit) : readCounted(folded, head, hit);
    if (token) tokens.push(token);
  }
  return tokens.length > 1 ? tokens.sort((a, b) => a.start - b.start) : tokens;
};

const NO_TOKENS: readonly Token[] = [];

/** The ordinals of a paragraph in text order; hits of other literals are passed over. Read once for all rules. */
export const tokensOf = (paragraph: Paragraph, allHits: readonly LiteralHit[]): readonly Token[] => {
  const known = TOKENS.get(paragraph);
  if (known) return known;
  const hits = allHits.filter(({ literal }) => LITERALS.has(literal));
  const alone = hits.every((hit) => isAlone(paragraph, hit));
  const tokens = alone ? NO_TOKENS : readTokens(paragraph, hits);
  TOKENS.set(paragraph, tokens);
  return tokens;
};

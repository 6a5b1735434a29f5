import { TRADITIONAL_RANGES } from "./traditional.generated";

/** Character classes, one bit each. A paragraph's `classes` is the union over its folded units. */
export const CLASS = {
  /** CJK ideographs of the Basic Multilingual Plane. */
  han: 1,
  /** 0–9 and their full-width forms. */
  digit: 2,
  /** ASCII letters and their full-width forms. */
  letter: 4,
  /** x, X and the multiplication signs used as masks. */
  cross: 8,
  /** Asterisks. */
  star: 16,
  /** Underscores. */
  underscore: 32,
  /** Circles, boxes and triangles used as masks. */
  shape: 64,
  /** Blanks of every width, tabs. */
  space: 128,
  /** Half-width marks that Chinese text writes full-width: , : ; ! ? ( ) */
  halfwidth: 256,
  /** Opening brackets other than quotation marks and title marks. */
  bracket: 512,
  /** Curly and angle brackets, dollar signs: template syntax. */
  template: 1024,
  /** Opening quotation and title marks. */
  quote: 2048,
  /** Set by the scanner, not by a unit: ideographs that say again those just before them (see `text/repeats.ts`). */
  repeat: 4096,
  /** Ideographs that only traditional text has, and rare ones between them. */
  traditional: 8192,
  /** Units that Chinese text should not hold as they are: invisible, private, radicals, compatibility forms, full-width letters and digits. */
  odd: 16384,
  /** Set by the scanner, not by a unit: quotation marks, brackets or title marks that do not stand in pairs one behind another. */
  unpaired: 65536,
  /** Set by the scanner, not by a unit: something in the text folds to another unit. */
  foldable: 131072,
} as const;

/** Set in a scanner's own copy of the table for units at which it must look closer. */
export const SPECIAL = 1 << 15;

const FOLDS: readonly (readonly [from: string, to: string])[] = [
  [",:;!?()", "，：；！？（）"],
  ["％＋﹢－＊＿／．＝［］", "%++-*_/.=[]"],
  ["~〜∼", "～～～"],
  ["﹝﹞", "〔〕"],
  ["⋯", "…"],
  ["\t\u00a0\u3000\u2002\u2003", "     "],
];

const RANGE_FOLDS: readonly (readonly [first: number, last: number, base: number])[] = [
  [0xff10, 0xff19, 0x30],
  [0xff21, 0xff3a, 0x41],
  [0xff41, 0xff5a, 0x61],
];

const foldedUnits = (): ReadonlyMap<number, number> => {
  const folded = new Map<number, number>();
  for (const [from, to] of FOLDS)
    for (let i = 0; i < from.length; i++) folded.set(from.charCodeAt(i), to.charCodeAt(i));
  for (const [first, last, base] of RANGE_FOLDS)
    for (let code = first; code <= last; code++) folded.set(code, code - first + base);
  return folded;
};

/** The units that fold to another one, with that one. */
export const FOLDED: ReadonlyMap<number, number> = foldedUnits();

const ODD_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2e80, 0x2fdf],
  [0x3164, 0x3164],
  [0xe000, 0xf8ff],
  [0xfe50, 0xfe6b],
  [0xfeff, 0xfeff],
  [0xff10, 0xff19],
  [0xff61, 0xffdc],
  [0xfffd, 0xfffd],
];

const fillEach = (table: Uint32Array, units: string, classes: number): void => {
  for (let i = 0; i < units.length; i++) {
    const code = units.charCodeAt(i);
    table[code] = (table[code] ?? 0) | (classes << 16);
  }
};

/** A loop over all units would be a good part of the command line's whole time: ranges are filled natively, before single units. */
const build = (): Uint32Array => {
  const table = new Uint32Array(0x10000);
  table.fill(CLASS.han << 16, 0x4e00, 0xa000);
  for (let i = 0; i < TRADITIONAL_RANGES.length; i += 2)
    table.fill(
      (CLASS.han | CLASS.traditional) << 16,
      TRADITIONAL_RANGES.charCodeAt(i),
      TRADITIONAL_RANGES.charCodeAt(i + 1) + 1,
    );
  table.fill(CLASS.han << 16, 0x3400, 0x4dc0);
  table.fill((CLASS.han | CLASS.odd) << 16, 0xf900, 0xfb00);
  for (const first of [0x41, 0x61]) table.fill(CLASS.letter << 16, first, first + 26);
  for (const first of [0xff21, 0xff41]) table.fill((CLASS.letter | CLASS.odd) << 16, first, first + 26);
  for (const [first, last] of ODD_RANGES) table.fill(CLASS.odd << 16, first, last + 1);
  for (const [from, to] of FOLDED) table[from] = (table[from] ?? 0) | (from ^ to);
  fillEach(table, "0123456789０１２３４５６７８９", CLASS.digit);
  fillEach(table, "xXｘＸ×✕✖╳", CLASS.cross);
  fillEach(table, "*＊", CLASS.star);
  fillEach(table, "_＿", CLASS.underscore);
  fillEach(table, "〇○●◯⭕□■△▲", CLASS.shape);
  fillEach(table, " \t\u00a0\u3000\u2002\u2003", CLASS.space);
  fillEach(table, ",:;!?()", CLASS.halfwidth);
  fillEach(table, "(（[［【〔﹝", CLASS.bracket);
  fillEach(table, "{}<>$", CLASS.template);
  fillEach(table, '“‘《〈「『"', CLASS.quote);
  return table;
};

/**
 * For every UTF-16 unit: what its folded form differs by (exclusive or) in the low 16 bits, its classes in the high 16.
 * Never written to.
 */
export const UNITS: Uint32Array = build();

/** The folded form of one unit. */
export const foldUnit = (code: number): number => ((UNITS[code] ?? 0) ^ code) & 0xffff;

/** The classes of one unit. */
export const classesOf = (code: number): number => (UNITS[code] ?? 0) >>> 16;

export const isHan = (code: number): boolean => (classesOf(code) & CLASS.han) !== 0;
export const isDigit = (code: number): boolean => (classesOf(code) & CLASS.digit) !== 0;
export const isSpace = (code: number): boolean => (classesOf(code) & CLASS.space) !== 0;

/** `text` folded unit for unit; the same string where nothing folds, so offsets hold in both. */
export const fold = (text: string): string => {
  let folded = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const difference = (UNITS[code] as number) & 0xffff;
    if (difference === 0) continue;
    folded += text.slice(from, i) + String.fromCharCode(code ^ difference);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};

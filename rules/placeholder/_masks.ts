import type { Span } from "../../engine/span";
import { isBold } from "../common/bold";
import { MASK_FIGURE, MASK_UNITS as UNITS } from "../common/mask-contexts";
import { apartFrom } from "../common/spans";
import { findOpenDates } from "./_dates";
import { instructionAround } from "./_instructions";
import { findLeaderMasks } from "./_leaders";
import { isSurnamed, type MaskSubject, subjectOf } from "./_mask-subject";

/** Letters or signs that stand where a figure, a name or a code should be. */
export interface Mask {
  readonly span: Span;
  readonly subject: MaskSubject;
  /** Masks that some writers use on purpose: a lone × or capital X without a unit after it. */
  readonly doubtful: boolean;
}

const FIGURE = new RegExp(MASK_FIGURE, "g");

const NUMERALS = /[一二三四五六七八九十百千零\d]/;
const HAN = /[㐀-鿿]/;
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
/** What X is a name of: rays, axes, chromosomes. */
const NAMED_X = /^(?:[展形状字光线轴型片刀染连值坐档波世因变函]|[县乡]道|射线|射(?!洪)|一般|代表|表示|为|是|即)/;
const ENCLOSED = ["（）", "[]", "【】"];
const SYMBOL_BEFORE = /(?:变量|未知数|字母|代号|代码|设|用|以|按|如|参数|坐标|模型|[+＋=])$/;
const FORMULA = /[=＝÷≤≥]|公式|计算方法|乘以/;
/** Units of a figure whose last digits are struck out: 1X个, 4x%, 5×万元. */
const COUNTED = /^(?:%|[万亿]|元|[家项名户所台件]|个(?!人)|人(?![数均次天工日员力]))/;
/** What names the parts of a building or a site: 18号楼X座. */
const BUILDING = /[楼厦号幢栋场园]$/;
const TOKEN = /[A-Za-z\d@:/._%?=&~#\\-]/;
const ADDRESS = /@|:\/\/|www\.|\.(?:com|cn|net|org|gov|edu|docx?|xlsx?|pdf|html?|txt|jpg|png)\b|\\/i;

/** The run of ASCII around `[start, end)`, at most 80 units each way. */
const tokenAround = (text: string, start: number, end: number): string => {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 80 && TOKEN.test(text[from - 1] as string)) from--;
  while (to < text.length && to - end < 80 && TOKEN.test(text[to] as string)) to++;
  return text.slice(from, to);
};

/** Whether `[start, end)` lies in a web address, a mail address or a file name. `text` is not folded. */
export const isInAddress = (text: string, start: number, end: number): boolean =>
  ADDRESS.test(tokenAround(text, start, end));

interface Found {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly mask: string;
  readonly left: string;
  readonly right: string;
}

/** Whether a unit follows. */
const isMeasured = ({ folded, end, right }: Found): boolean =>
  (right !== "" && UNITS.includes(right)) || folded.startsWith("小时", end);

const isSingle = (found: Found): boolean => found.mask.length === 1;

/** Whether the mask is the end of a figure: the digits before it are no code, and a unit follows. */
const endsFigure = ({ folded, start, end }: Found): boolean =>
  /(?:^|[^A-Za-z\d.×*-])\d{1,3}$/.test(folded.slice(Math.max(0, start - 5), start)) &&
  COUNTED.test(folded.slice(end, end + 2));

const isLetterMask = (found: Found): boolean => {
  const { folded, start, mask, left, right } = found;
  if (LETTER.test(right) && !(mask.length > 1 && /^[x.]+$/.test(mask) && /[A-Z]/.test(right))) return false;
  if (LETTER.test(left)) {
    const coded = /^[A-Z]$/.test(left) && !LETTER.test(folded[start - 2] ?? "") && /^(?:x{2,}|X{3,})$/.test(mask);
    if (!coded) return false;
  }
  if (!isSingle(found)) return !(/^[xX]\+[A-Z]$/.test(mask) || (left === "+" && DIGIT.test(folded[start - 2] ?? "")));
  if (isSurnamed(folded, start) && !HAN.test(right)) return !LETTER.test(right) && !DIGIT.test(right);
  if (DIGIT.test(left)) return endsFigure(found);
  const closed = right !== "" && ENCLOSED.includes(left + right);
  if (DIGIT.test(right) || !(HAN.test(right) || UNITS.includes(right) || closed)) return false;
  const after = folded.slice(found.end, found.end + 3);
  if (!COUNTED.test(after) && SYMBOL_BEFORE.test(folded.slice(Math.max(0, start - 3), start))) return false;
  if (closed && !isFieldOf(found)) return false;
  if (right === "座" && BUILDING.test(left)) return false;
  return !NAMED_X.test(after);
};

/** （X） after a word; [X] between a word and its unit. */
const isFieldOf = ({ folded, start, end, left }: Found): boolean =>
  HAN.test(folded[start - 2] ?? "") && (left === "（" || UNITS.includes(folded[end + 1] ?? " "));

/** What is multiplied: 单价×个, 长×宽; but not 增长×%. */
const FACTOR = /[数率量额比值价薪费资积宽高期度）]$|(?<!增)长$/;

const isCrossMask = (found: Found): boolean => {
  const { folded, start, left, right } = found;
  if (DIGIT.test(right)) return false;
  if (!isSingle(found)) return !DIGIT.test(left) || UNITS.includes(right);
  if (FORMULA.test(folded.slice(Math.max(0, start - 80), start + 80))) return false;
  if (DIGIT.test(left)) return endsFigure(found);
  if (isSurnamed(folded, start) && !HAN.test(right)) return true;
  return isMeasured(found) && !FACTOR.test(folded.slice(Math.max(0, start - 2), start));
};

/** Whether the line holds nothing else: a rule drawn with signs. */
const isAlone = ({ folded, mask }: Found): boolean => folded.trim().length === mask.length;

const LONGEST_BOLD = 80;

/** Whether the stars at `found` open or close bold text as Markdown has it: `**要点**`. */
const isEmphasis = ({ folded, start, end, mask }: Found): boolean => {
  if (mask.length > 3) return false;
  const after = folded.slice(end, end + LONGEST_BOLD);
  const before = folded.slice(Math.max(0, start - LONGEST_BOLD), start);
  const close = after.indexOf(mask);
  const open = before.lastIndexOf(mask);
  return (close > 0 && isBold(after.slice(0, close))) || (open >= 0 && isBold(before.slice(open + mask.length)));
};

/** 标*的, 带**为: the text explains its own signs. */
const MARKED_BEFORE = /[标带注打加有用以]$/;
const MARKED_AFTER = /^(?:的|号|为|表示|者|项)/;
/** Figures kept back on purpose. */
const KEPT_BACK = /(?:密码|口令|账号|卡号|证号|号码|手机|电话)[为是：]?[\d ]{0,24}$|口令[^。；]{0,24}$|\d[ *]{0,24}$/;

const isStarMask = (found: Found): boolean => {
  const { folded, start, end, left, right } = found;
  if (DIGIT.test(right) || KEPT_BACK.test(folded.slice(Math.max(0, start - 24), start))) return false;
  if (MARKED_BEFORE.test(left) && MARKED_AFTER.test(folded.slice(end, end + 2))) return false;
  if (isSingle(found)) return /[㐀-鿿，；〕]/.test(left) && (isMeasured(found) || isSurnamed(folded, start));
  if (isAlone(found)) return false;
  return !(LETTER.test(left) && LETTER.test(right)) && !isEmphasis(found);
};

const isShapeMask = (found: Found): boolean =>
  !NUMERALS.test(found.left) && !NUMERALS.test(found.right) && found.right !== "后" && !isAlone(found);

const isLineMask = (found: Found): boolean => !LETTER.test(found.left) && !LETTER.test(found.right) && !isAlone(found);

/** 用“××”“□□”代替: the text speaks of the signs themselves. */
const MENTIONS = /[用以写画](?:“[xX×*□○〇_]{1,6}”[、或和]?){0,6}“$/;
const isMentioned = ({ folded, start, left, right }: Found): boolean =>
  left === "“" && right === "”" && MENTIONS.test(folded.slice(Math.max(0, start - 60), start));

const isMask = (found: Found): boolean => {
  if (isMentioned(found)) return false;
  const head = found.mask.charAt(0);
  if (/[xX]/.test(head)) return isLetterMask(found);
  if (/[×✕✖╳]/.test(head)) return isCrossMask(found);
  if (head === "*") return isStarMask(found);
  return head === "_" ? isLineMask(found) : isShapeMask(found);
};

/** Digits before a mask belong to it: `1xx家`, `3.xx万人`; a number at the head of a line does not: `2.××镇`. */
const headStart = (folded: string, start: number): number => {
  const digits = /(?<![\d.])\d{1,4}\.?$/.exec(folded.slice(Math.max(0, start - 6), start));
  const from = digits ? start - digits[0].length : start;
  return folded[start - 1] === "." && folded.slice(0, from).trim() === "" ? start : from;
};

const maskAt = (text: string, folded: string, match: RegExpMatchArray): Mask | undefined => {
  const mask = match[0];
  const first = match.index as number;
  const end = first + mask.length;
  const found = { folded, start: first, end, mask, left: folded[first - 1] ?? "", right: folded[end] ?? "" };
  if (!isMask(found) || isInAddress(text, first, end) || instructionAround(folded, first)) return undefined;
  const span = { start: /^[xX×*]/.test(mask) ? headStart(folded, first) : first, end };
  return {
    span,
    subject: subjectOf(folded, span),
    doubtful: mask === "X" && !UNITS.includes(found.right) && found.right !== "]",
  };
};

/**
 * The masks of a paragraph that are neither dates nor the name of the General Secretary nor part of a drafter's note, in text
 * order. `text` and `folded` are those of the paragraph; a figure such as `xx.x`, `x—x` or `xx+x` is one mask.
 */
export const findMasks = (text: string, folded: string): readonly Mask[] => {
  const masks = [...folded.matchAll(FIGURE)].flatMap((match) => maskAt(text, folded, match) ?? []);
  if (masks.length === 0) return masks;
  const spanOf = ({ span }: { readonly span: Span }): Span => span;
  const dates = apartFrom(masks, spanOf, findOpenDates(folded).map(spanOf));
  return apartFrom(dates, spanOf, findLeaderMasks(folded).map(spanOf));
};

import { CLASS, isHan } from "../text/classes";
import { HAN_NUMERALS } from "../text/numerals";
import { endsWithMark, headOf, type Line, lengthOf } from "./line";

/** What a line looks like by itself, as bits. Computed once in the life of a line; whether it *is* that, its place decides. */
const SHAPE = {
  date: 1,
  documentNumber: 2,
  attachmentLabel: 4,
  attachmentNote: 8,
  note: 16,
  subtitle: 32,
  addressee: 64,
  titleLike: 128,
  headingLike: 256,
  bodyLike: 512,
  piece: 1024,
  contents: 2048,
} as const;

const NUMERAL = "[〇○零一二三四五六七八九十xX×\\d\\s]";
const DATE = new RegExp(
  `^(?:\\d{4}|[〇○零一二三四五六七八九]{4}|\\d{2}[xX×]{2}|[xX×]{2,4})\\s*年${NUMERAL}{1,5}月${NUMERAL}{1,5}[日号](?:印发)?$`,
);
const DOCUMENT_NUMBER = /^\S{2,16}[〔[【（]\s?(?:\d{2,4}|[xX×]{2,4})\s?[〕\]】）]\s?第?\s?[\dxX×]{1,5}\s?号$/;
const ATTACHMENT_LABEL = /^附\s?件\s?[\d一二三四五六七八九十]{0,3}[：:]?$/;
const ATTACHMENT_NOTE = /^附\s?件?(?:\s?[\d一二三四五六七八九十]{1,2})?\s?[：.．、]/;
const NOTE = /^（[^（）]*(?:（[^（）]*）[^（）]*)*）$/;
const COPY_LINE =
  /^(?:抄送|抄报|主送|印发|主题词|(?:联系人|联系电话|联系方式|电\s*话|传\s*真|(?:电子|报送)?邮\s*箱|地\s*址|邮\s*编)[^。：]{0,8})：/;
/** 印发机关和印发日期 in one line (GB/T 9704-2012 7.4.3). */
const PRINT_LINE = /^[^，。；：]{2,40}\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,4}印发$/;
/** 附注 that lost its brackets. */
const BARE_NOTE = /^此件[一-鿿]{2,18}$/;
/** 版头 above the title (GB/T 9704-2012 7.2): copy number, secrecy, urgency, the issuer's name with 文件, signer. */
const HEADER =
  /^(?:\d{6}|[绝机秘]\s?密\S{0,8}|[特加平]\s?急|特\s?提|急\s?件|紧\s?急|[一-鿿]{2,30}文件|(?:\S{2,16}〔\d{4}〕\d{1,5}号\s{1,30})?签发人：\S{2,12})$/;
const LONGEST_HEADER = 72;
const NAME_LINE = /^[一-鿿]{2,12}\s+[一-鿿·]{1,4}(?:\s[一-鿿]{1,2})?$/;
const CONTENTS = /^目\s{0,2}[录次]$/;
const COUNT = `[${HAN_NUMERALS}\\d]`;
const PIECE = new RegExp(`^[【（]?(?:第\\s?${COUNT}{1,4}\\s?篇|篇${COUNT}{1,3}|范文${COUNT}{1,3})(?:[】）：:]\\s*|$)`);
const PIECE_HEADS = "【（第篇范";
const COLON = "：".charCodeAt(0);
const INTRODUCES =
  /^(?:为|根据|依据|按照|鉴于|由于|现)|(?:如下[一-鿿]{0,6}|下列|以下|包括|分别是|分别为|有|是|为|即)：$/;

const PIECE_LIMIT = 100;
const ADDRESSEE_LIMIT = 260;
const TITLE_LIMIT = 90;
const HEADING_LIMIT = 36;
const BODY_LENGTH = 40;

/** 主送机关 or salutation: a line that ends in a colon and introduces no list. */
const looksAddressed = (line: Line, text: string): boolean =>
  line.last === COLON && !line.marker && text.endsWith("：") && !INTRODUCES.test(text) && !/[。；]/.test(text);

/**
 * Bits of the elements that GB/T 9704-2012 names and that a short line shows by its form. Its first and its last unit rule out
 * most of them, so that a pattern is tried, and for the first time compiled, only where it may match.
 */
const formalBits = (line: Line, text: string, length: number): number => {
  const first = text.charAt(0);
  const last = text.charAt(length - 1);
  return (
    (length <= 20 && (last === "日" || last === "号" || last === "发") && DATE.test(text) ? SHAPE.date : 0) |
    (length <= 36 && last === "号" && DOCUMENT_NUMBER.test(text) ? SHAPE.documentNumber : 0) |
    (length <= 8 && first === "附" && ATTACHMENT_LABEL.test(text) ? SHAPE.attachmentLabel : 0) |
    ((length <= 200 && first === "（" && NOTE.test(text)) ||
    (text.includes("：") && COPY_LINE.test(text)) ||
    (length <= 80 && last === "发" && PRINT_LINE.test(text)) ||
    (length <= 20 && first === "此" && BARE_NOTE.test(text))
      ? SHAPE.note
      : 0) |
    (length <= 60 && first === "—" && !endsWithMark(line) ? SHAPE.subtitle : 0) |
    (looksAddressed(line, text) ? SHAPE.addressee : 0) |
    (length <= PIECE_LIMIT && PIECE_HEADS.includes(first) && PIECE.test(text) ? SHAPE.piece : 0) |
    (length <= 4 && first === "目" && CONTENTS.test(text) ? SHAPE.contents : 0)
  );
};

const looksLikeHeading = (line: Line, text: string, length: number): boolean =>
  length >= 2 &&
  length <= HEADING_LIMIT &&
  !/[：。；|]|\s{2}|https?/.test(text) &&
  isHan(text.charCodeAt(1)) &&
  !(length <= 20 && (line.classes & CLASS.space) !== 0 && NAME_LINE.test(text));

/** A line that could be a title or an unnumbered heading: words, no marker, no final mark, no other formal element. */
const titleBits = (line: Line, text: string, length: number, formal: number): number => {
  if (line.marker || endsWithMark(line) || (line.classes & CLASS.han) === 0) return 0;
  if ((formal & (SHAPE.date | SHAPE.documentNumber | SHAPE.attachmentNote | SHAPE.note)) !== 0) return 0;
  const title = length >= 3 && length <= TITLE_LIMIT && (formal & SHAPE.subtitle) === 0 ? SHAPE.titleLike : 0;
  const heading =
    (formal & SHAPE.attachmentLabel) === 0 && looksLikeHeading(line, text, length) ? SHAPE.headingLike : 0;
  return title | heading;
};

/** First units of lines that may be a formal element though they end like a sentence. */
const FORMAL_HEADS = `（(${PIECE_HEADS}附目—抄主印`;

/** Most lines are sentences and no more; of these nothing else needs to be asked. */
const isPlainSentence = (line: Line): boolean =>
  endsWithMark(line) && line.last !== COLON && !FORMAL_HEADS.includes(line.text.charAt(line.content.start));

const computeShape = (line: Line): number => {
  const length = lengthOf(line);
  const body = length >= BODY_LENGTH || (endsWithMark(line) && length >= 8) ? SHAPE.bodyLike : 0;
  const attached = line.text.charAt(line.content.start) === "附" && ATTACHMENT_NOTE.test(headOf(line, 12));
  const note = attached && !(length <= 8 && ATTACHMENT_LABEL.test(headOf(line, 8))) ? SHAPE.attachmentNote : 0;
  if (length > ADDRESSEE_LIMIT || isPlainSentence(line)) return body | note;
  const text = headOf(line, ADDRESSEE_LIMIT);
  const formal = formalBits(line, text, length) | note;
  return body | formal | titleBits(line, text, length, formal);
};

const shapeOf = (line: Line): number => {
  if (line.shape < 0) line.shape = computeShape(line);
  return line.shape;
};

const has =
  (bit: number) =>
  (line: Line): boolean =>
    (shapeOf(line) & bit) !== 0;

export const isDateLine = has(SHAPE.date);
export const isDocumentNumber = has(SHAPE.documentNumber);
export const isAttachmentLabel = has(SHAPE.attachmentLabel);
export const isAttachmentNote = has(SHAPE.attachmentNote);
export const isNote = has(SHAPE.note);
/** A line of the 版头, if it stands above the title. */
export const isHeaderLine = (line: Line): boolean =>
  isDocumentNumber(line) || (lengthOf(line) <= LONGEST_HEADER && HEADER.test(headOf(line)));
export const isSubtitle = has(SHAPE.subtitle);
export const isAddressee = has(SHAPE.addressee);
/** 目录. */
export const isContents = has(SHAPE.contents);
/** A line that could be a title: short, no marker, no final mark, words in it. */
export const isTitleLike = has(SHAPE.titleLike);
/** A line that could be an unnumbered heading. */
export const isHeadingLike = has(SHAPE.headingLike);
/** A line of running text. */
export const isBodyLike = has(SHAPE.bodyLike);

/** Units at the head of the line that number a document of a compilation (`第3篇: `, `范文一：`), 0 for any other line. */
export const pieceHead = (line: Line): number =>
  (shapeOf(line) & SHAPE.piece) === 0 ? 0 : (PIECE.exec(headOf(line, PIECE_LIMIT))?.[0].length ?? 0);

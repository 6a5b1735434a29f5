import { CLASS, isHan } from "../text/classes";
import { endsWithMark, headOf, type Line, lengthOf } from "./line";

/** What a short line looks like by itself. Each test first asks for the length, since most lines are long. */

const NUMERAL = "[〇○零一二三四五六七八九十xX×\\d\\s]";
const DATE = new RegExp(
  `^(?:\\d{4}|[〇○零一二三四五六七八九]{4}|\\d{2}[xX×]{2}|[xX×]{2,4})\\s*年${NUMERAL}{1,5}月${NUMERAL}{1,5}日(?:印发)?$`,
);
const DOCUMENT_NUMBER = /^\S{2,16}[〔[【（]\s*(?:\d{2,4}|[xX×]{2,4})\s*[〕\]】）]\s*第?\s*[\dxX×]{1,5}\s*号$/;
const ATTACHMENT_LABEL = /^附\s?件\s?[\d一二三四五六七八九十]{0,3}[：:]?$/;
const ATTACHMENT_NOTE = /^附\s?件?(?:\s?\d{1,2})?\s?[：.．、]/;
const NOTE = /^（[^（）]*(?:（[^（）]*）[^（）]*)*）$/;
const COPY_LINE = /^(?:抄送|抄报|主送|印发)：/;
const NAME_LINE = /^[一-鿿]{2,12}\s+[一-鿿·]{1,4}(?:\s[一-鿿]{1,2})?$/;

export const isDateLine = (line: Line): boolean => lengthOf(line) <= 20 && DATE.test(headOf(line));
export const isDocumentNumber = (line: Line): boolean => lengthOf(line) <= 36 && DOCUMENT_NUMBER.test(headOf(line));
export const isAttachmentLabel = (line: Line): boolean => lengthOf(line) <= 8 && ATTACHMENT_LABEL.test(headOf(line));
export const isAttachmentNote = (line: Line): boolean =>
  ATTACHMENT_NOTE.test(headOf(line, 12)) && !isAttachmentLabel(line);
export const isNote = (line: Line): boolean =>
  (lengthOf(line) <= 200 && NOTE.test(headOf(line, 200))) || COPY_LINE.test(headOf(line, 6));
export const isSubtitle = (line: Line): boolean =>
  lengthOf(line) <= 60 && /^(?:——|—)/.test(headOf(line, 4)) && !endsWithMark(line);
export const isNameLine = (line: Line): boolean => lengthOf(line) <= 20 && NAME_LINE.test(headOf(line));

const COLON = "：".charCodeAt(0);
const INTRODUCES = /(?:如下|下列|以下|包括|分别是|分别为|有|是|为|即)：$/;

/** 主送机关 or salutation: a line that ends in a colon and introduces no list. */
export const isAddressee = (line: Line): boolean => {
  const length = lengthOf(line);
  if (line.last !== COLON || length > 260 || line.marker) return false;
  const text = headOf(line, 260);
  return text.endsWith("：") && !INTRODUCES.test(text) && !/[。；]/.test(text);
};

const TITLE_LIMIT = 90;

/** A line that could be a title: short, no marker, no final mark, words in it. */
export const isTitleLike = (line: Line): boolean => {
  const length = lengthOf(line);
  if (length < 3 || length > TITLE_LIMIT || line.marker || endsWithMark(line) || (line.classes & CLASS.han) === 0)
    return false;
  return !isDateLine(line) && !isDocumentNumber(line) && !isAttachmentNote(line) && !isNote(line) && !isSubtitle(line);
};

const HEADING_LIMIT = 36;

/** A line that could be an unnumbered heading. */
export const isHeadingLike = (line: Line): boolean => {
  const length = lengthOf(line);
  if (length < 2 || length > HEADING_LIMIT || line.marker || endsWithMark(line)) return false;
  const text = headOf(line);
  if (/[：。；|]|\s{2}|https?/.test(text) || !isHan(text.charCodeAt(text.length > 1 ? 1 : 0))) return false;
  return (
    !isDateLine(line) &&
    !isDocumentNumber(line) &&
    !isAttachmentNote(line) &&
    !isAttachmentLabel(line) &&
    !isNote(line) &&
    !isNameLine(line)
  );
};

const BODY_LENGTH = 40;

/** A line of running text. */
export const isBodyLike = (line: Line): boolean =>
  lengthOf(line) >= BODY_LENGTH || (endsWithMark(line) && lengthOf(line) >= 8);

import type { Finding, Safety, Severity } from "../../engine/diagnostic";
import type { Paragraph } from "../../engine/document/model";

const CLOSING = ["〕", "]", "】", "）"];
const NEXT = ["第", " ", ..."0123456789"];

/** Where the year of a document number ends and its serial number begins; and a year that stands behind the number. */
export const NUMBER_WORDS: readonly string[] = [...CLOSING.flatMap((mark) => NEXT.map((next) => mark + next)), "号〔"];

const YEAR_BEFORE = /([一-鿿A-Za-z×]{1,20})( ?)([〔[【（]) ?((?:19|20)?\d\d)( ?)$/;
const SERIAL = /[〕\]】）] ?(第?) ?(0*)([1-9]\d{0,4})( ?号|(?=[）》」，。；]|$))/y;
const SWAPPED_BEFORE = /([一-鿿]{2,12})(\d{1,4})$/;
const SWAPPED_YEAR = /号〔((?:19|20)\d\d)〕(?!\d|第)/y;
const LONGEST = 32;
/** Announcements, orders and decisions in cases are counted with 第. */
const ORDINAL_CODES = /(?:公告|通告|令|告|字|罚|处|裁|复|决|议|释|证|书)$/;
/** Square and round brackets were usual in numbers of that time, and are quoted as printed. */
const OLD = 2001;

interface NumberParts {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly year: string;
  readonly serial: string;
  readonly blank: boolean;
  readonly ordinal: boolean;
  readonly padded: boolean;
  readonly ended: boolean;
}

const readNumber = (folded: string, at: number): NumberParts | undefined => {
  const from = Math.max(0, at - LONGEST);
  const year = YEAR_BEFORE.exec(folded.slice(from, at));
  SERIAL.lastIndex = at;
  const serial = year && SERIAL.exec(folded);
  if (!serial) return undefined;
  const code = year[1] as string;
  const text = serial[0];
  return {
    code,
    start: from + year.index + code.length + (year[2] as string).length,
    end: at + text.length,
    year: year[4] as string,
    serial: serial[3] as string,
    blank: / /.test(folded.slice(from + year.index, at)) || text.includes(" "),
    ordinal: serial[1] !== "",
    padded: serial[2] !== "",
    ended: text.endsWith("号"),
  };
};

const isOverordinal = ({ ordinal, code }: NumberParts): boolean => ordinal && !ORDINAL_CODES.test(code);

interface Fault {
  readonly what: string;
  readonly severity: Severity;
  readonly safety: Safety;
}

/** What is wrong with the number, the worst first; `own` where the line is the document's own number. */
const faultOf = (number: NumberParts, marks: string, own: boolean): Fault | undefined => {
  const severity = own ? "error" : "warning";
  const safety = own ? "safe" : "unsafe";
  const round = marks === "（）" || marks === "()";
  if (!number.ended) return round || marks !== "〔〕" ? undefined : { what: "缺“号”字", severity, safety: "unsafe" };
  if (number.year.length < 4) return round ? undefined : { what: "年份要写全四位", severity, safety: "unsafe" };
  if (marks !== "〔〕") {
    const old = Number(number.year) < OLD;
    return { what: "年份用六角括号“〔〕”", severity: old ? "information" : severity, safety: old ? "unsafe" : "safe" };
  }
  if (own && isOverordinal(number)) return { what: "序号前不加“第”", severity, safety };
  if (number.padded) return { what: "序号不编虚位", severity, safety };
  return number.blank ? { what: "中间不留空格", severity: "hint", safety: "safe" } : undefined;
};

const swappedAt = (folded: string, at: number): Finding | undefined => {
  const from = Math.max(0, at - LONGEST);
  const before = SWAPPED_BEFORE.exec(folded.slice(from, at));
  SWAPPED_YEAR.lastIndex = at;
  const year = before && SWAPPED_YEAR.exec(folded);
  if (!year) return undefined;
  const serial = before[2] as string;
  const span = { start: at - serial.length, end: at + year[0].length };
  const right = `〔${year[1]}〕${serial}号`;
  return {
    span,
    severity: "warning",
    message: `发文字号的年份在序号之前，请改为“${right}”。`,
    fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
  };
};

/** Judges the document number around a hit of `NUMBER_WORDS`. */
export const faultAt = ({ folded, text, element }: Paragraph, at: number, literal: string): Finding | undefined => {
  if (literal === "号〔") return swappedAt(folded, at);
  const number = readNumber(folded, at);
  const own = element === "documentNumber";
  const fault = number && faultOf(number, text.charAt(number.start) + text.charAt(at), own);
  if (!fault) return undefined;
  const span = { start: number.start, end: number.end };
  const kept = number.ordinal && !(own && isOverordinal(number)) ? "第" : "";
  const year = number.year.length < 4 ? `20${number.year}` : number.year;
  const right = `〔${year}〕${kept}${number.serial}号`;
  return {
    span,
    severity: fault.severity,
    message: `发文字号“${text.slice(span.start, span.end)}”${fault.what}，请改为“${right}”。`,
    fixes: [{ title: `改为“${right}”`, safety: fault.safety, edits: [{ span, newText: right }] }],
  };
};

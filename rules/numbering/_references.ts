import type { Paragraph } from "../../engine/document/model";
import type { LiteralHit } from "../../engine/rule";
import { parseNumber } from "../../engine/text/numerals";

export type ReferenceKind = "attachment" | "article" | "chapter" | "part" | "figure" | "table";

/** A reference to a numbered thing of this very document. Offsets in the paragraph. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

const DIGITS = "123456789";
const HAN = "一二三四五六七八九十";
const OWN = "办法 条例 规定 法 细则 规则 章程 准则 制度 守则 公约 解释 预案".split(" ").map((name) => `本${name}第`);
const SEEN = ["见图", "见表", "如图", "如表"];

export const REFERENCE_LITERALS: readonly string[] = [
  ...[...DIGITS, ...HAN].map((unit) => `附件${unit}`),
  ...OWN,
  ...SEEN,
  "见第",
];

const NUMERAL = "(\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})";
const ATTACHMENT = new RegExp(`附件${NUMERAL}(?![\\d一二三四五六七八九十])`, "y");
const UNIT = new RegExp(`第${NUMERAL}(条|章|部分)`, "y");
const CAPTION = /([图表]) ?(\d{1,3})(?![-—–.\d])/y;
const UNITS: Readonly<Record<string, ReferenceKind>> = { 条: "article", 章: "chapter", 部分: "part" };

/** 《…》附件3, 原附件3: attachments of another document. */
const FOREIGN = /(?:》|号|原|其|[〕）]|通知|文件|协议|合同)的?(?:中的?)?$/;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const made = (
  kind: ReferenceKind | undefined,
  numeral: string | undefined,
  start: number,
  end: number,
): readonly Reference[] => {
  const ordinal = numeral === undefined ? undefined : parseNumber(numeral);
  return kind && ordinal ? [{ kind, ordinal, start, end }] : [];
};

const read = ({ folded, content }: Paragraph, { literal, at }: LiteralHit): readonly Reference[] => {
  if (literal.startsWith("附件")) {
    const match = at > content.start && matchAt(ATTACHMENT, folded, at);
    if (!match || FOREIGN.test(folded.slice(Math.max(0, at - 6), at))) return [];
    return made("attachment", match[1], at, at + match[0].length);
  }
  const start = at + (SEEN.includes(literal) ? 1 : literal.length - 1);
  if (SEEN.includes(literal)) {
    const match = matchAt(CAPTION, folded, start);
    return match ? made(match[1] === "图" ? "figure" : "table", match[2], start, start + match[0].length) : [];
  }
  const match = matchAt(UNIT, folded, start);
  const kind = match ? UNITS[match[2] as string] : undefined;
  if (!match || (literal === "见第" && kind !== "part")) return [];
  return made(kind, match[1], start, start + match[0].length);
};

const KNOWN = new Set(REFERENCE_LITERALS);

/** The references of a paragraph; hits of other literals are passed over. */
export const referencesOf = (paragraph: Paragraph, hits: readonly LiteralHit[]): readonly Reference[] =>
  hits.filter(({ literal }) => KNOWN.has(literal)).flatMap((hit) => read(paragraph, hit));

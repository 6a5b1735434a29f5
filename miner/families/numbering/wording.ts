import type { MarkerKind } from "../../../engine/document/model";
import type { NumberingEntry } from "../../../engine/mined/model";

const KINDS: readonly (readonly [begins: RegExp, kind: MarkerKind])[] = [
  [/^第/, "chapter"],
  [/^一[、.，：]?$/, "hanzi"],
  [/^[（〔【]?一|^㈠/, "paren-hanzi"],
  [/^1\.1/, "decimal"],
  [/^(?:1[.、]?|⒈.?)$/, "arabic"],
  [/^[（〔【]?1|^⑴/, "paren-arabic"],
  [/^[①❶➀]/, "circled"],
  [/^[（]?[aA]/, "latin"],
  [/^Ⅰ/, "roman"],
];

/** The kind of marker that `form` is of; none for words such as 一是. */
export const kindOf = (form: string): { readonly kind?: MarkerKind } => {
  const kind = KINDS.find(([begins]) => begins.test(form))?.[1];
  return kind === undefined || /^(?:一[是要抓靠看需]|[第其]一[是要抓靠看需]?$|首先)/.test(form) ? {} : { kind };
};

const NAMES: Readonly<Record<string, string>> = {
  hanzi: "汉字序号",
  "paren-hanzi": "带括号的汉字序号",
  arabic: "阿拉伯数字序号",
  "paren-arabic": "带括号的数字序号",
  circled: "带圈序号",
  latin: "字母序号",
  roman: "罗马数字序号",
};

const nameOf = (family: string): string =>
  NAMES[family] ?? (family.startsWith("decimal") ? "带点的多级序号" : `分${family}的序号`);

const marked = (mark: string): string => (mark === "" ? "不加标点" : `用“${mark}”`);

/** What a habit says, in one phrase. */
export const titleOf = (aspect: NumberingEntry["aspect"], subject: string, value: string): string => {
  switch (aspect) {
    case "form":
      return `${nameOf(subject)}写作“${value}”`;
    case "level":
      return `第${subject}层用“${value}”`;
    case "after":
      return `“${subject}”后${value === "" ? "不空格" : "空格"}`;
    case "child":
      return `“${subject}”之下用“${value}”`;
    case "end":
      return `“${subject}”标题独占一行，末尾${marked(value)}`;
    case "run-in":
      return `“${subject}”标题后接正文，标题末${marked(value)}`;
    default:
      return `“${subject}”后${marked(value)}`;
  }
};

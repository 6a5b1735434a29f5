import { defineParagraphRule } from "../../engine/rule";
import { parseHanNumber } from "../../engine/text/numerals";

const HAN = "一二三四五六七八九十";
const HAN_YEAR_ENDS = [..."一二三四五六七八九〇零○"];
const DIGITS = [..."123456789"];

/** Chinese year, Arabic month; Arabic year or month, Chinese month or day. */
const FORMS: readonly RegExp[] = [
  /(?<![一二三四五六七八九〇零○十百千万])[一二][一二三四五六七八九〇零○◯O0]{3}年\d{1,2}月(?:\d{1,2}日)?/y,
  /(?<!\d)(?:19|20)\d\d年(?:十[一二]?|[一二三四五六七八九])月(?:(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日|(?![初廿十三正一]))/y,
  /(?<!\d)(?:[1-9]|1[0-2])月(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![游三])/y,
  /(?<![一二三四五六七八九十百年\d])(?:十[一二]?|[一二三四五六七八九])月[1-3]?\d日/y,
];
const LOOK_BACK = 5;
const HAN_RUN = /[一二三四五六七八九十〇零○◯O0]{0,3}[一二三四五六七八九十〇零○◯][一二三四五六七八九十〇零○◯O0]{0,3}/g;
const LUNAR = /(?:农历|阴历|旧历|春节|中秋|民国|光绪|乾隆|康熙)[^。；]{0,8}$/;

const arabic = (numeral: string): string =>
  numeral.length === 4 && !numeral.includes("十")
    ? [...numeral].map((digit) => (/[〇零○◯O0]/.test(digit) ? "0" : HAN.indexOf(digit) + 1)).join("")
    : String(parseHanNumber(numeral));

const dateAt = (folded: string, at: number): RegExpExecArray | undefined => {
  for (let start = at; start >= Math.max(0, at - LOOK_BACK); start--)
    for (const form of FORMS) {
      form.lastIndex = start;
      const match = form.exec(folded);
      if (match && start + match[0].length > at) return match;
    }
  return undefined;
};

export default defineParagraphRule({
  id: "numeral/mixed-date",
  title: "一个日期里不混用阿拉伯数字和汉字数字。",
  rationale: "“二〇二三年8月”“2023年八月”同类数字用了两种形式，标准要求同一处保持一致，通常全用阿拉伯数字。",
  basis: [{ source: "GB/T 15835-2011", clause: "4.3", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["title", "addressee", "heading", "body", "signature", "attachmentNote", "attachmentLabel", "note"],
  triggers: {
    literals: [
      ...["二O", "二0", "二◯", "一九"],
      ...HAN_YEAR_ENDS.flatMap((end) => DIGITS.map((digit) => `${end}年${digit}`)),
      ...[..."0123456789"].flatMap((digit) => [...HAN].flatMap((han) => [`${digit}年${han}`, `${digit}月${han}`])),
      ...[...HAN].flatMap((han) => DIGITS.map((digit) => `${han}月${digit}`)),
    ],
  },
  *check({ folded }, { hits }) {
    let reached = 0;
    for (const { at } of hits) {
      const match = at < reached ? undefined : dateAt(folded, at);
      if (!match || LUNAR.test(folded.slice(Math.max(0, match.index - 12), match.index))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      reached = span.end;
      const newText = match[0].replace(HAN_RUN, arabic);
      yield {
        span,
        message: `“${match[0]}”混用了两种数字，应统一，通常写作“${newText}”。`,
        fixes: [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "自⟦二〇二三年8月1日⟧起，到⟦2024年十二月⟧。", fixed: "自2023年8月1日起，到2024年12月。", unsafe: true },
      {
        text: "⟦8月二十日⟧召开，⟦十月5日⟧闭幕，⟦2023年五月四日⟧通过。",
        fixed: "8月20日召开，10月5日闭幕，2023年5月4日通过。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "二〇二三年八月一日，2023年8月1日，2023年三季度，2024年一月一调度，2023年六月初五。" },
      { text: "国务院一九八〇年223号文件，二〇二三年十二月。", note: "数字不是月份。" },
      { text: "农历2023年八月十五日，每年三月3次检查，二〇二三年3个县，九月10个工作日，八月15名干部。" },
    ],
  },
});

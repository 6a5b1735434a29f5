import { defineParagraphRule } from "../../engine/rule";
import { isDigit } from "../../engine/text/classes";

const DIGITS = [..."0123456789"];
const ZEROS = "Oo";
const ONES = "lI";
const UNITS = "年月日个家名人万亿元项件次户张所台套吨%";

const isToken = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** A figure with letters in it: digits before and after each run of letters, or a unit after the last. */
const FIGURE = /^\d+(?:[OolI]{1,2}\d+){0,3}[Oo]{0,2}$|^[lI]\d+(?:[OolI]\d+){0,2}$/;

const asFigure = (token: string): string => token.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");

export default defineParagraphRule({
  id: "character/digit-letter",
  title: "数字里不能夹字母 O、l、I。",
  rationale: "识别扫描件或手误时，0 会成了字母 O，1 会成了 l 或 I；看着一样，检索和计算却都错了。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: {
    literals: [
      ...DIGITS.flatMap((digit) => [...ZEROS, ...ONES].map((letter) => digit + letter)),
      ...DIGITS.flatMap((digit) => [...ONES].map((letter) => letter + digit)),
    ],
  },
  *check({ folded }, { hits }) {
    let reported = 0;
    for (const { at } of hits) {
      if (at < reported) continue;
      let start = at;
      let end = at + 1;
      while (start > 0 && isToken(folded.charCodeAt(start - 1))) start--;
      while (end < folded.length && isToken(folded.charCodeAt(end))) end++;
      reported = end;
      const token = folded.slice(start, end);
      const after = folded.charAt(end);
      if (!FIGURE.test(token) || after === "" || !UNITS.includes(after)) continue;
      const right = asFigure(token);
      yield {
        span: { start, end },
        message: `“${token}”里夹着字母，应为数字“${right}”。`,
        fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span: { start, end }, newText: right }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦2O23⟧年，⟦20l9⟧年，⟦l0⟧月。", fixed: "2023年，2019年，10月。", unsafe: true },
      { text: "新增⟦1O0⟧家，增长⟦2O⟧%。", fixed: "新增100家，增长20%。", unsafe: true },
    ],
    valid: [{ text: "O2O模式，H2O，5l水桶，I2C总线，B2I1型，3I级。" }, { text: "2023年，100家，20%，编号A1O2家。" }],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { formatHanNumber } from "../../engine/text/numerals";

const DIGITS = [..."0123456789"];
const PART = /(?<![\d.])\d{1,3}$/;
const WHOLE = /^\d{1,3}(?![\d.])/;
const PERCENT = /^\d{1,3}(?:\.\d{1,2})?(?![\d.%％])/;

export default defineParagraphRule({
  id: "numeral/fraction-form",
  title: "分数和百分数不要一半汉字、一半阿拉伯数字。",
  rationale: "分数写作“三分之二”或“2/3”，百分数写作“30%”或“百分之三十”；“3分之2”“百分之30”两种数字混在一个数里。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: DIGITS.map((digit) => `分之${digit}`) },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const after = at + "分之".length;
      const percent = folded.charAt(at - 1) === "百";
      const part = percent ? "百" : PART.exec(folded.slice(Math.max(0, at - 4), at))?.[0];
      const whole = (percent ? PERCENT : WHOLE).exec(folded.slice(after, after + 8))?.[0];
      if (part === undefined || whole === undefined) continue;
      const span = { start: at - part.length, end: after + whole.length };
      const newText = percent ? `${whole}%` : `${formatHanNumber(Number(part))}分之${formatHanNumber(Number(whole))}`;
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”混用了汉字和阿拉伯数字，应写作“${newText}”。`,
        ...(percent ? { severity: "hint" as const } : {}),
        fixes: [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦3分之2⟧的单位达到优秀等次。", fixed: "三分之二的单位达到优秀等次。", unsafe: true },
      { text: "完成⟦百分之30⟧。", fixed: "完成30%。", unsafe: true, severity: "hint" },
    ],
    valid: [
      { text: "三分之二的单位，2/3的单位，百分之三十，30%，千分之5‰以内。" },
      { text: "得分之2倍，占3.5分之1.2。" },
    ],
  },
});

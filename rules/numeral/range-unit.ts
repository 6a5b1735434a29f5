import { defineParagraphRule } from "../../engine/rule";
import { isDigit } from "../../engine/text/classes";

const MARKS = ["—", "–", "-", "～", "至", "到"] as const;
/** Marks that are wrong themselves between figures: that is another rule's to mend, but no advice may keep them. */
const HYPHENS = "-–";
const DIGITS = [..."0123456789"];

const BEFORE = /(?<![\d.A-Za-z/:：〔第×*-])(\d{1,6}(?:\.\d{1,4})?)$/;
const AFTER = /[—–～至到-](\d{1,6}(?:\.\d{1,4})?)(%|‰|(?:万亿|万|亿)(?:美元|元|人次|人|吨|亩|户|平方米|公里)?)/y;

export default defineParagraphRule({
  id: "numeral/range-unit",
  title: "数值范围的前一个数也要写出百分号和“万”“亿”。",
  rationale:
    "“13—17万元”可以读成13元到17万元，“15～30%”可以读成15到0.3。单位相同时前一个数的单位可以省，但省了有歧义的百分号和“万”“亿”不能省。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.3", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: MARKS.flatMap((mark) => DIGITS.map((digit) => mark + digit)) },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      if (!isDigit(folded.charCodeAt(at - 1))) continue;
      AFTER.lastIndex = at;
      const after = AFTER.exec(folded);
      const before = after && BEFORE.exec(folded.slice(Math.max(0, at - 12), at));
      if (!after || !before || Number(before[1]) >= Number(after[1])) continue;
      const [whole, last, unit] = after as unknown as [string, string, string];
      const span = { start: at - (before[1] as string).length, end: at + whole.length };
      const mark = folded.charAt(at);
      const newText = `${before[1]}${unit}${HYPHENS.includes(mark) ? "～" : mark}${last}${unit}`;
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”的前一个数省略了“${unit}”，容易误读，应写作“${newText}”。`,
        fixes: [
          {
            title: `补上“${unit}”`,
            safety: unit === "%" || unit === "‰" ? ("safe" as const) : ("unsafe" as const),
            edits: [{ span: { start: at, end: at }, newText: unit }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "地区生产总值增长⟦4.5-5%⟧。", fixed: "地区生产总值增长4.5%-5%。" },
      { text: "产量⟦9～16亿吨⟧。", fixed: "产量9亿吨～16亿吨。", unsafe: true },
      { text: "占⟦15～30%⟧，降低⟦3—5‰⟧。", fixed: "占15%～30%，降低3‰—5‰。" },
      { text: "安排资金⟦13至17万元⟧。", fixed: "安排资金13万元至17万元。", unsafe: true },
      { text: "补助⟦10-20万⟧。" },
    ],
    valid: [
      { text: "增长4.5%—5%，产量9亿～16亿吨，资金13万元至17万元，用地100—150亩。" },
      { text: "罚款500—1万元。", note: "前一个数大，没有省略“万”。" },
      { text: "从5提高到10%，2021—2025年，电话0571-86万，型号A3-5万能铣床，第3—5亿元级项目。" },
      { text: "占比xx—30%，编号2023-12-5%。" },
    ],
  },
});

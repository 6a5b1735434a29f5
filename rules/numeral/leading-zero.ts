import { defineParagraphRule } from "../../engine/rule";

const HEADS = [..."到至为达约占近过长降升高低少加仅比了率、，（：—～"];
const AFTER = /^\.(\d{1,4})(?![\d.A-Za-z])(?=%|‰|个百分点|[万亿元吨米公平倍亩人岁天年])/;

export default defineParagraphRule({
  id: "numeral/leading-zero",
  title: "纯小数要写出小数点前的“0”。",
  rationale: "“.46”容易漏看小数点，也可能是整数部分丢了；纯小数必须写作“0.46”。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.2", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: HEADS.map((head) => `${head}.`) },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const match = AFTER.exec(folded.slice(at + 1, at + 11));
      if (!match) continue;
      const span = { start: at + 1, end: at + 1 + match[0].length };
      yield {
        span,
        message: `小数“${match[0]}”的小数点前没有数字，应写作“0${match[0]}”；丢了整数的，应补上。`,
        fixes: [
          {
            title: "补上“0”",
            safety: "unsafe" as const,
            edits: [{ span: { start: span.start, end: span.start }, newText: "0" }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "下降⟦.46⟧%，提高到⟦.5⟧倍。", fixed: "下降0.46%，提高到0.5倍。", unsafe: true },
      { text: "占⟦.8⟧个百分点，约⟦.25⟧万亩。" },
    ],
    valid: [
      { text: "下降0.46%，版本为.5版，文件名为.3gp，见（.doc）格式，降到.。" },
      { text: "增长12.5%，2.1.3节，比.22口径步枪。" },
    ],
  },
});

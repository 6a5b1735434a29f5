import { defineParagraphRule } from "../../engine/rule";

const CAPTION = /^[图表] ?\d{1,3}(?:[-—.]\d{1,3})?[ ：][^，。；：！？]{2,30}。$/;
const DIGITS = [..."0123456789"];

export default defineParagraphRule({
  id: "punctuation/caption-end",
  title: "图题、表题末尾不用句号。",
  rationale: "“图1 全市经济增长情况”是一个名称，不是一句话。",
  basis: [{ source: "GB/T 15834-2011", clause: "A.1", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  elements: ["body", "heading"],
  triggers: { literals: ["图", "表"].flatMap((word) => [...DIGITS, " "].map((next) => word + next)) },
  *check({ folded, content }, { hits }) {
    if (hits[0]?.at !== content.start || !CAPTION.test(folded.slice(content.start, content.end))) return;
    const span = { start: content.end - 1, end: content.end };
    yield {
      span,
      message: "图题、表题末尾不用句号，可删去。",
      fixes: [{ title: "删去句号", safety: "safe", edits: [{ span, newText: "" }] }],
    };
  },
  examples: {
    invalid: [
      { text: "图1 全市经济增长情况⟦。⟧", fixed: "图1 全市经济增长情况" },
      { text: "表2-8 各县（区）任务分解⟦。⟧", fixed: "表2-8 各县（区）任务分解" },
    ],
    valid: [{ text: "图1 全市经济增长情况" }, { text: "表2列出了各县（区）的任务。", note: "是一句话。" }],
  },
});

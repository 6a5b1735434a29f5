import { defineParagraphRule } from "../../engine/rule";

const WRONG = "党中央国务院";
const RIGHT = "党中央、国务院";
/** In a series each level is written as one: 党中央国务院、省委省政府. */
const SERIES = /^、(?:[省市区县州]|自治区)委/;

export default defineParagraphRule({
  id: "punctuation/organ-dunhao",
  title: "“党中央、国务院”之间用顿号。",
  rationale: "两个机关并列，中间应有停顿；发布的公文几乎都写作“党中央、国务院”。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.5.3", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: [WRONG] },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const span = { start: at, end: at + WRONG.length };
      if (SERIES.test(folded.slice(span.end, span.end + 6))) continue;
      yield {
        span,
        message: `“${WRONG}”是两个机关并列，应写作“${RIGHT}”。`,
        fixes: [{ title: `改为“${RIGHT}”`, safety: "safe", edits: [{ span, newText: RIGHT }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "在⟦党中央国务院⟧的指导下，各项工作稳步推进。", fixed: "在党中央、国务院的指导下，各项工作稳步推进。" },
      { text: "⟦党中央国务院⟧相继出台一系列措施。", fixed: "党中央、国务院相继出台一系列措施。" },
    ],
    valid: [
      { text: "在党中央、国务院的指导下，各项工作稳步推进。" },
      { text: "准确把握党中央国务院、省委省政府、市委市政府的要求。", note: "几级并列，每级连写，层次才分明。" },
      { text: "《中共中央 国务院关于加强新时代工作的意见》已经印发。" },
    ],
  },
});

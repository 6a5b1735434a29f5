import { defineParagraphRule } from "../../engine/rule";
import { CHANGE_LITERALS, changesIn } from "./_changes";

export default defineParagraphRule({
  id: "numeral/change-direction",
  title: "说增加到的数应比原来大，说下降到的数应比原来小。",
  rationale: "“由51.3%提高到49.8%”不是两个数写反了，就是动词用错了，或者其中一个数录错了。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: CHANGE_LITERALS },
  *check(paragraph, { hits }) {
    for (const { from, to, verb, growing } of changesIn(paragraph, hits)) {
      if (growing === to.value > from.value) continue;
      const span = { start: from.start, end: to.end };
      yield {
        span,
        message: `“${paragraph.folded.slice(span.start, span.end)}”的后一个数${to.value === from.value ? "与前一个数相同" : to.value > from.value ? "比前一个数大" : "比前一个数小"}，与“${verb}”不符，应核对。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "城镇化率由⟦51.3%提高到49.8%⟧，床位从⟦120张增加到102张⟧。" },
      { text: "失业率从2020年的⟦5.2%下降到2023年的5.6%⟧。" },
    ],
    valid: [
      { text: "城镇化率由49.8%提高到51.3%，床位从120张增加到240张，收入从9000元增加到1.2万元。" },
      { text: "排名由第9位上升到第3位，从xx个增加到5个，从5.2增加到3万人，时限由5年提高到3年。" },
      { text: "从3个县起步。2023年扩大到2个市，由市级财政承担后增加到50万元。" },
    ],
  },
});

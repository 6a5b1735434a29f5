import { defineParagraphRule } from "../../engine/rule";
import { CHANGE_LITERALS, changesIn, isDifference, isRate } from "./_changes";

export default defineParagraphRule({
  id: "numeral/percentage-point",
  title: "两个百分数相差的，说“个百分点”。",
  rationale: "由10%提高到15%，是提高5个百分点；写成“提高5%”，读者会理解成提高到10.5%。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: CHANGE_LITERALS },
  *check(paragraph, { hits }) {
    for (const change of changesIn(paragraph, hits)) {
      const stated = change.difference;
      if (stated?.unit !== "%" || change.to.unit !== "%") continue;
      if (isRate(change, stated) || !isDifference(change, stated)) continue;
      const span = { start: stated.end - 1, end: stated.end };
      const figure = paragraph.folded.slice(stated.start, span.start);
      yield {
        span: { start: stated.start, end: stated.end },
        message: `两个百分数相差${figure}，应说“${figure}个百分点”，不说“${figure}%”。`,
        fixes: [{ title: "改为“个百分点”", safety: "unsafe" as const, edits: [{ span, newText: "个百分点" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "占比由10%提高到15%，提高⟦5%⟧。", fixed: "占比由10%提高到15%，提高5个百分点。", unsafe: true },
      { text: "失业率从5.6%下降到5.2%（下降⟦0.4%⟧）。" },
    ],
    valid: [
      { text: "占比由10%提高到15%，提高5个百分点；由10%提高到15%，提高50%。" },
      { text: "占比由10%提高到15%，同比提高5%；收入由100元增加到105元，增长5%。" },
    ],
  },
});

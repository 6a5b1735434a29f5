import { defineParagraphRule } from "../../engine/rule";

const REMARKS = ["试行", "暂行", "修订", "试点"];

export default defineParagraphRule({
  id: "punctuation/title-remark",
  title: "“（试行）”是文件名称的一部分时，放在书名号里面。",
  rationale: "文件标题里写有“（试行）”“（暂行）”的，引用时连同括号一起放进书名号：《考核办法（试行）》。",
  basis: [{ source: "GB/T 15834-2011", clause: "A.13.4", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: REMARKS.map((remark) => `》（${remark}`) },
  *check({ folded, text }, { hits }) {
    for (const { literal, at } of hits) {
      const end = at + literal.length + 1;
      if (folded.charAt(end - 1) !== "）") continue;
      const span = { start: at, end };
      yield {
        span,
        message: `“${literal.slice(2)}”如果是文件名称的一部分，应放在书名号里面。`,
        fixes: [{ title: "放进书名号", safety: "unsafe", edits: [{ span, newText: `${text.slice(at + 1, end)}》` }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "按照《考核办法⟦》（试行）⟧执行。", fixed: "按照《考核办法（试行）》执行。", unsafe: true },
      { text: "现将《管理规定⟦》(暂行)⟧印发给你们。", fixed: "现将《管理规定(暂行)》印发给你们。", unsafe: true },
    ],
    valid: [
      { text: "按照《考核办法（试行）》执行，《管理规定》（以下简称《规定》）自印发之日起施行。" },
      { text: "《条例》（修订草案）正在征求意见，《海外版》（国内统一刊号）。" },
    ],
  },
});

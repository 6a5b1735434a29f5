import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";

/** The dots of an ellipsis in its right and wrong forms. */
const DOTS = "….。";
/** Words that begin with 等 and are no 等 of a list. */
const OTHER_WORD = /^等(?:[待候级于到着你我他她额价同距温效次了]|一[等下会])/;

export default defineParagraphRule({
  id: "punctuation/ellipsis-with-etc",
  title: "省略号和“等”只用一个。",
  rationale: "两者都表示列举未尽，“……等”“等……”是重复。",
  basis: [{ source: "GB/T 15834-2011", clause: "A.9.2", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...DOTS].flatMap((dot) => [`${dot}${dot}等`, `等${dot}${dot}`]).concat("…等", "等…") },
  *check({ folded }, { hits }) {
    let from = 0;
    for (const { literal, at } of hits) {
      let start = at;
      let end = at + literal.length;
      if (literal.endsWith("等")) {
        if (OTHER_WORD.test(folded.slice(end - 1, end + 2))) continue;
        while (start > 0 && DOTS.includes(folded.charAt(start - 1))) start--;
      } else {
        while (end < folded.length && DOTS.includes(folded.charAt(end))) end++;
        if (isHan(folded.charCodeAt(end)) || !isHan(folded.charCodeAt(at - 1))) continue;
      }
      if (end <= from) continue;
      from = end;
      const span = { start, end };
      yield {
        span,
        message: `“${folded.slice(start, end)}”里省略号和“等”重复，应留一个。`,
        fixes: [{ title: "只留“等”", safety: "unsafe", edits: [{ span, newText: "等" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "教育、医疗、养老⟦……等⟧方面都有进展。", fixed: "教育、医疗、养老等方面都有进展。", unsafe: true },
      { text: "教育、医疗、养老⟦等……⟧", fixed: "教育、医疗、养老等", unsafe: true },
    ],
    valid: [
      { text: "教育、医疗、养老……都有进展。" },
      { text: "教育、医疗、养老等方面都有进展。" },
      { text: "他说……等待时机，再等……等到天亮。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";

/** Words and names that begin with 和 or 及. */
const OTHER_WORD = /^(?:和[谐平睦解美顺亲善气好悦缓合衷县田林静龙政硕布苑园府为而与]|及[时早格第冠笄]|以及(?:其|时))/;
/** Another member of the same list before this one. */
const LIST_BEFORE = /[、][一-鿿“”《》]{1,10}$/;
const LOOK_BACK = 12;

export default defineParagraphRule({
  id: "punctuation/list-and",
  title: "“和”“及”之前不用顿号，“以及”之前用逗号。",
  rationale: "“苹果、桃子、和梨”里“和”已经把最后一项连了起来，不必再停顿；“以及”之前需要停顿的，用逗号。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.5、A.3", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: ["、和", "、及", "、以及"] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const after = folded.slice(at + 1, at + 5);
      if (OTHER_WORD.test(after) || !/[一-鿿“《]/.test(folded.charAt(at + literal.length))) continue;
      if (!isHan(folded.charCodeAt(at + literal.length + 1))) continue;
      if (!LIST_BEFORE.test(folded.slice(Math.max(0, at - LOOK_BACK), at))) continue;
      const span = { start: at, end: at + 1 };
      const newText = literal === "、以及" ? "，" : "";
      const word = literal.slice(1);
      yield {
        span: { start: at, end: at + literal.length },
        message: newText === "" ? `“${word}”之前不用顿号，可删去。` : `“${word}”之前的顿号宜改为逗号，或者删去。`,
        fixes: [{ title: newText === "" ? "删去顿号" : "改为逗号", safety: "unsafe", edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "今年苹果、桃子⟦、和⟧梨子都丰收了。", fixed: "今年苹果、桃子和梨子都丰收了。", unsafe: true },
      {
        text: "抓好教育、卫生⟦、以及⟧社会保障工作。",
        fixed: "抓好教育、卫生，以及社会保障工作。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "今年苹果、桃子和梨子都丰收了，抓好教育、卫生，以及社会保障工作。" },
      { text: "建设富强、民主、和谐、美丽的国家，做到准确、全面、及时。" },
      { text: "核实其身份、与当事人的关系，整治桥园里、和苑等6处积水点。" },
    ],
  },
});

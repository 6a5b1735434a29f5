import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";

const WRONG = ["•", "・", "‧", "･"];

export default defineParagraphRule({
  id: "punctuation/name-dot",
  title: "间隔号用居中的“·”。",
  rationale: "人名、书名之间的间隔号只有一种形式，项目符号“•”和日文的“・”看着相近，检索时却对不上。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.14.2", evidence: "standard" }],
  severity: "information",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: WRONG },
  *check({ text }, { hits }) {
    for (const { at } of hits) {
      if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) continue;
      const span = { start: at, end: at + 1 };
      yield {
        span,
        message: `间隔号应写作“·”，这里是“${text.charAt(at)}”。`,
        fixes: [{ title: "改为“·”", safety: "safe", edits: [{ span, newText: "·" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "开展“新思想⟦•⟧新时代”主题活动。", fixed: "开展“新思想·新时代”主题活动。" },
      { text: "买买提⟦・⟧艾力同志主持会议。", fixed: "买买提·艾力同志主持会议。" },
    ],
    valid: [
      { text: "买买提·艾力同志主持会议。" },
      { text: "• 抓好排查\n  •抓好整改" },
      { text: "“3•15”晚会。", note: "月日之间由数字规则管。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { findLeaderMasks } from "./_leaders";

const MASK_UNIT = /[A-ZxX×○〇□_某]/;

export default defineParagraphRule({
  id: "placeholder/leader-letter",
  title: "领导人姓名不能用字母、x、* 等代替。",
  rationale:
    "文稿在网上流转时，常把领导人姓名换成“A”“***”以避开检索。带着这样的替身印发，是严重的政治性差错，必须恢复规范称谓。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: ["总书记", "新时代中国特色", "同志为核心"], classes: ["star"] },
  *check({ folded }, { hits }) {
    if (!folded.includes("*") && !hits.some(({ at }) => MASK_UNIT.test(folded[at - 1] ?? ""))) return;
    for (const { span, name } of findLeaderMasks(folded))
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”代替了领导人的姓名，应恢复为“${name}”。`,
        fixes: [{ title: `改为“${name}”`, safety: "unsafe" as const, edits: [{ span, newText: name }] }],
      };
  },
  examples: {
    invalid: [
      {
        text: "深入贯彻落实⟦A⟧总书记重要指示，坚持以⟦A⟧新时代中国特色社会主义思想为指导。",
        fixed: "深入贯彻落实习近平总书记重要指示，坚持以习近平新时代中国特色社会主义思想为指导。",
        unsafe: true,
      },
      { text: "要以⟦***⟧新时代中国特色社会主义思想统揽全局。" },
      {
        text: "认真学习⟦******⟧视察广东重要讲话精神。",
        fixed: "认真学习习近平总书记视察广东重要讲话精神。",
        unsafe: true,
      },
      {
        text: "学习贯彻⟦***⟧重要讲话精神。",
        fixed: "学习贯彻习近平重要讲话精神。",
        unsafe: true,
      },
      { text: "紧密团结在以⟦XXX⟧同志为核心的党中央周围，牢记⟦××⟧总书记嘱托。" },
      { text: "⟦某某⟧总书记在⟦○○○⟧总书记的讲话中强调，⟦___⟧总书记指出。" },
    ],
    valid: [
      { text: "以习近平同志为核心的党中央，习近平总书记，习近平新时代中国特色社会主义思想。" },
      { text: "总书记的嘱托记心间。同志为核心的团队名为DRG总书记班。" },
      { text: "A组、B类企业和C919客机接受*考察*，**重要**事项及时报告。" },
      { text: "落实新时代中国特色社会主义思想宣传任务。" },
    ],
  },
});

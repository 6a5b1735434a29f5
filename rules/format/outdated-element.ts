import { defineParagraphRule } from "../../engine/rule";
import { OUTDATED, OUTDATED_WORDS } from "./_outdated-elements";

const LONGEST = 120;

export default defineParagraphRule({
  id: "format/outdated-element",
  title: "不用现行格式已经取消的要素：主题词、抄报、此页无正文、已废止的公文处理规定。",
  rationale:
    "2012年起公文格式取消了主题词和“抄报”，也不再用“此页无正文”补空白页，原来的两个公文处理办法同时停止执行；留着这些，说明套用了旧模板。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第九条、第四十二条", evidence: "standard" },
    { source: "GB/T 9704-2012", clause: "7", evidence: "secondary" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: OUTDATED_WORDS },
  examples: {
    invalid: [
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n⟦主题词：防汛　值班　通知⟧" },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n⟦（此页无正文）⟧\n市水务局\n2024年3月5日" },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n⟦抄报⟧：市委办公室。",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室。",
        unsafe: true,
        severity: "information",
      },
      { text: "为规范公文处理，根据⟦《国家行政机关公文处理办法》⟧，结合实际，制定本办法。" },
    ],
    valid: [
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室。" },
      { text: "要做好主题词标引，通过主题词：防汛、值班等查询文献，并将情况抄报上级机关。" },
      { text: "《国家行政机关公文处理办法》同时停止执行，1996年印发的《中国共产党机关公文处理条例》已经废止。" },
    ],
  },
  *check({ folded, text, content }) {
    const end = Math.min(content.end, content.start + LONGEST);
    for (const { id, pattern, whole, message, severity, replacement } of OUTDATED) {
      const match = pattern.exec(whole ? folded.slice(content.start, end) : folded);
      if (!match) continue;
      const start = match.index + (whole ? content.start : 0);
      const span = { start, end: start + match[0].length };
      yield {
        span,
        message: `${message}。`,
        entryId: id,
        ...(severity ? { severity } : {}),
        ...(replacement === undefined
          ? {}
          : {
              fixes: [
                {
                  title: `将“${text.slice(span.start, span.end)}”改为“${replacement}”`,
                  safety: "unsafe",
                  edits: [{ span, newText: replacement }],
                },
              ],
            }),
      };
    }
  },
});

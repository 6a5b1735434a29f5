import { defineParagraphRule } from "../../engine/rule";
import { pairingOf } from "./_pairs";

interface Inner {
  readonly open: string;
  readonly close: string;
  readonly name: string;
}
/** What the marks inside a pair of the same kind should be. */
const INNER: Readonly<Record<string, Inner>> = {
  "“": { open: "‘", close: "’", name: "引号里面再用引号，里面的用单引号" },
  "《": { open: "〈", close: "〉", name: "书名号里面再用书名号，里面的用单书名号" },
};

/** （三） in brackets is a number; a law's name is quoted with what stands behind it. */
const ORDINAL = /^(?:[一二三四五六七八九十\d]{1,3}|[试暂]行|修订|草案|[^，。；]{0,12}[修制]订|\d{4}年[^，。；]{0,6})$/;

export default defineParagraphRule({
  id: "punctuation/nesting",
  title: "引号里的引号用单引号，书名号里的书名号用单书名号，括号里不套用同样的括号。",
  rationale: "里外用同一种，读者分不清哪一个是结尾。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.8.3.4、4.9.3.6、4.15.3.5", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { classes: ["unpaired"] },
  *check(paragraph) {
    const { loose, pairs } = pairingOf(paragraph);
    if (loose.length > 0) return;
    for (const { kind, around, open, close } of pairs) {
      if (kind === "（" && around === "（" && !ORDINAL.test(paragraph.folded.slice(open + 1, close))) {
        yield {
          span: { start: open, end: close + 1 },
          severity: "hint",
          message: "括号里面又用同样的括号，读者不易分清，宜改用另一种括号，或者改写成句子。",
        };
        continue;
      }
      const inner = INNER[kind];
      if (!inner || around !== kind) continue;
      yield {
        span: { start: open, end: close + 1 },
        message: `${inner.name}，应改为“${inner.open}${paragraph.folded.slice(open + 1, close)}${inner.close}”。`,
        fixes: [
          {
            title: `改为“${inner.open}${inner.close}”`,
            safety: "safe",
            edits: [
              { span: { start: open, end: open + 1 }, newText: inner.open },
              { span: { start: close, end: close + 1 }, newText: inner.close },
            ],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "《关于印发⟦《管理办法》⟧的通知》已经发出。", fixed: "《关于印发〈管理办法〉的通知》已经发出。" },
      { text: "会议指出：“要落实⟦“三会一课”⟧制度，严肃纪律。”", fixed: "会议指出：“要落实‘三会一课’制度，严肃纪律。”" },
      { text: "项目（含基础设施⟦（一期）⟧工程）已经完工。", severity: "hint" },
    ],
    valid: [
      { text: "按照规定（见第三条第（二）项、《考核办法（试行）》）办理。" },
      { text: "《关于印发〈管理办法〉的通知》已经发出，《“健康中国2030”规划纲要》已经印发。" },
      { text: "落实“甲”“乙”“丙”三项制度，“《条例》和《办法》”都要学。" },
      {
        text: "会议指出：“要落实‘三会一课’制度。”《关于印发〈关于实施《规划》的意见〉的通知》。",
        note: "第三层又用双的。",
      },
    ],
  },
});

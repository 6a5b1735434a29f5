import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { isChineseBeside } from "./_chinese";

const RIGHT = "……";
const RUN = /\.{3,}|。{3,}|…+|、{3,}|[·・･]{3,}/g;
/** Longer ones fill a line up: contents, forms. */
const LONGEST = 12;
/** An ellipsis in a row of figures: 1，2，…，n. */
const IN_SERIES = "，、+";
/** 。。。等: one of the two is to go, which another rule says. */
const ETC_AFTER = /^等(?![待候级于到着你我他她额价同距温效次了]|一[等下会])/;
const PAGE = /^ *\d+ *$/;

export default defineParagraphRule({
  id: "punctuation/ellipsis",
  title: "省略号写作六个点“……”，占两个字。",
  rationale: "“...”“。。。”单个“…”和居中的“⋯⋯”都不是规定的形式，排版时会断开或偏位。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.11.2", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["...", "。。。", "…", "、、、", "···", "・・・", "･･･"] },
  *check({ text, folded, content }) {
    for (const { 0: run, index: start } of folded.matchAll(RUN)) {
      const end = start + run.length;
      const raw = text.slice(start, end);
      if (raw === RIGHT || raw === RIGHT + RIGHT || run.length > LONGEST) continue;
      if (!isChineseBeside(folded, start - 1) && !isChineseBeside(folded, end)) continue;
      if (
        (start > 0 && IN_SERIES.includes(folded.charAt(start - 1))) ||
        PAGE.test(folded.slice(end, content.end).slice(0, 8))
      )
        continue;
      if (
        ETC_AFTER.test(folded.slice(end, end + 3)) ||
        (folded.charAt(start - 1) === "等" && !isHan(folded.charCodeAt(end)))
      )
        continue;
      const span = { start, end };
      yield {
        span,
        message: `省略号应写作“${RIGHT}”，这里写成了“${raw}”。`,
        fixes: [{ title: `改为“${RIGHT}”`, safety: "safe", edits: [{ span, newText: RIGHT }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "从无到有⟦⋯⋯⟧逐步建立⟦...⟧直到今天", fixed: "从无到有……逐步建立……直到今天" },
      { text: "他说⟦。。。⟧后来⟦…⟧再后来", fixed: "他说……后来……再后来" },
      { text: "全省卫生人员达xx万人⟦......⟧xx大力提升水平。", fixed: "全省卫生人员达xx万人……xx大力提升水平。" },
    ],
    valid: [
      { text: "从无到有……逐步建立。" },
      { text: "他断断续续地念着：…………", note: "省略整段时用十二个点。" },
      { text: "教育、医疗。。。等方面，道路、桥梁等...", note: "省略号和“等”重复，由另一条规则管。" },
      { text: "设各项为1，2，…，n，合计为总数。" },
      { text: "工作总结...... 3", note: "目录里的引导点。" },
      { text: "调用f(...args)，路径为a/.../b。" },
    ],
  },
});

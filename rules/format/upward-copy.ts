import { definePartRule } from "../../engine/rule";
import { contentOf, wordsOf } from "./_places";

const COPY = /^抄 ?送 ?：/;
/** Bodies that are below whoever writes of all of them. */
const SUBORDINATES =
  /各(?:市|县|区|州|旗|乡|镇|街道|村|社区|科室|股室|基层|下属|所属|直属|下级)[一-鿿（）、]{0,16}?(?=[，、。；]|$)/;
const UPWARD = new Set(["请示", "报告"]);

export default definePartRule<true>({
  id: "format/upward-copy",
  title: "上行文不抄送下级机关。",
  rationale: "请示、报告还没有批下来，抄送给下级容易被当成已定的事；等上级批复以后再另行通知。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第十五条第（一）项", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: ["抄送", "抄 送"] },
  examples: {
    invalid: [
      {
        text: "关于建设泵站的请示\n市政府：\n我局拟建设泵站。\n妥否，请批示。\n市水务局\n2024年3月5日\n抄送：市财政局，⟦各县（区）水务局⟧。",
      },
      {
        text: "关于防汛工作情况的报告\n县政府：\n现将情况报告如下。\n县水务局\n2024年3月5日\n抄送：⟦各乡镇人民政府⟧。",
      },
    ],
    valid: [
      {
        text: "关于建设泵站的请示\n市政府：\n我局拟建设泵站。\n妥否，请批示。\n市水务局\n2024年3月5日\n抄送：市财政局。",
      },
      {
        text: "关于建设泵站的通知\n各科室：\n请认真执行。\n市水务局\n2024年3月5日\n抄送：各县（区）水务局。",
        note: "通知是下行文。",
      },
      { text: "关于防汛工作情况的报告\n县政府：\n防汛简报抄送各乡镇。\n县水务局\n2024年3月5日" },
    ],
  },
  collect: ({ folded, content }) => (COPY.test(folded.slice(content.start, content.start + 6)) ? [true] : []),
  *check({ genre, blocks }, { facts }) {
    if (!UPWARD.has(genre ?? "") || !blocks.some(({ paragraph }) => paragraph.element === "addressee")) return;
    for (const { block } of facts) {
      const match = SUBORDINATES.exec(wordsOf(block));
      if (!match) continue;
      const start = contentOf(block).start + match.index;
      yield {
        span: { start, end: start + match[0].length },
        message: `${genre}是上行文，不抄送下级机关，“${match[0]}”应删去。`,
      };
    }
  },
});

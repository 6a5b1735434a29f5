import { defineParagraphRule } from "../../engine/rule";

const ORGANS = ["局", "县", "区", "市", "厅", "委", "办", "院", "校", "处", "科", "单位", "公司", "乡", "镇"];
const REQUEST = /^《[^》]{2,80}请示》[^。；]{0,24}收悉/;
const LONGEST = 130;

export default defineParagraphRule({
  id: "format/reply-tone",
  title: "批复是下行文，称来文机关用“你”，不用“贵”。",
  rationale: "请示由上级批复，对下级称“你局”“你县”；“贵局”用在不相隶属机关之间的函里。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: ORGANS.map((organ) => `贵${organ}《`) },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      if (!REQUEST.test(folded.slice(at + literal.length - 1, at + LONGEST))) continue;
      const organ = literal.slice(1, -1);
      const span = { start: at, end: at + literal.length - 1 };
      yield {
        span,
        message: `批复请示是下行文，“贵${organ}”应改称“你${organ}”。`,
        fixes: [{ title: `改为“你${organ}”`, safety: "unsafe" as const, edits: [{ span, newText: `你${organ}` }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "⟦贵局⟧《关于调整计划的请示》收悉，经研究，现批复如下：",
        fixed: "你局《关于调整计划的请示》收悉，经研究，现批复如下：",
        unsafe: true,
      },
      { text: "⟦贵单位⟧《关于拨付经费的请示》（云水发〔2025〕3号）收悉。" },
    ],
    valid: [
      { text: "你局《关于调整计划的请示》收悉，现批复如下：" },
      { text: "贵局《关于商请提供资料的函》收悉，现函复如下：", note: "函用“贵”。" },
    ],
  },
});

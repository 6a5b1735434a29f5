import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";

const OTHER_WORD = /^等(?:[待候级于到着你我他她额价同距温效次分高身宽]|一[等下会]|等[看等]|靠要)/;
/** 等 as the end of a list: nothing, a mark, or a noun that takes the list together follows. */
const ENDS_LIST =
  /^等(?:等)?(?:[，。；：、）]|$|[\d一二三四五六七八九十两多几]{1,3}[个项类种家名位条大件方]|(?:方面|领域|工作|问题|部门|单位|地区|内容|活动|制度|措施|情况|人员|学科|项目|企业|行业|产业|岗位|群体|机构|平台|材料|文件|政策|任务|环节|方式|形式|渠道|手段|因素|资源|设施|设备|场所|区域|城市|条件|要素|事项|信息|数据|功能|专业|科室))/;

export default defineParagraphRule({
  id: "punctuation/list-etc",
  title: "“等”之前不用顿号。",
  rationale: "列举未尽用“等”收住，前面不再停顿，“物理、化学、等”多了一个顿号。",
  basis: [{ source: "GB/T 15834-2011", clause: "B.1.2", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["、等"] },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const after = folded.slice(at + 1, at + 8);
      if (OTHER_WORD.test(after) || !ENDS_LIST.test(after)) continue;
      const before = folded.charAt(at - 1);
      if (!isHan(before.charCodeAt(0)) && !"”》）".includes(before)) continue;
      const span = { start: at, end: at + 1 };
      yield {
        span: { start: at, end: at + 2 },
        message: "“等”之前不用顿号，应删去。",
        fixes: [{ title: "删去顿号", safety: "safe", edits: [{ span, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "抓好教育、医疗⟦、等⟧工作，做好《条例》、《办法》⟦、等⟧3项制度的宣传。",
        fixed: "抓好教育、医疗等工作，做好《条例》、《办法》等3项制度的宣传。",
      },
      { text: "物理、化学⟦、等⟧学科都要开齐。", fixed: "物理、化学等学科都要开齐。" },
      { text: "包括教育、医疗、养老⟦、等⟧。", fixed: "包括教育、医疗、养老等。" },
    ],
    valid: [
      { text: "明确风险种类、等级、组织指挥体系，不能有缓一缓、等一等的思想。" },
      { text: "教育、医疗等工作，不能等、靠、要。" },
      { text: "做到不观望、等待时机成熟再办。" },
    ],
  },
});

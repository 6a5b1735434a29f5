import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { isChineseBeside } from "./_chinese";

const RIGHT = "——";
const RUN = /—+|-{2,}|－{2,}|─+|–{2,}|一一/g;
/** The character 一 twice, taken for a dash by a scanner; after other words it says 逐一. */
const TWO_ONES = "一一";
/** Longer ones are rules across the page. */
const LONGEST = 3;
/** Nouns that what follows explains; a single dash between other words may join them: 北京—上海. */
const EXPLAINED =
  /(?:指标|问题|任务|目标|环节|原因|特点|标志|主题|关键|核心|难题|短板|成果|理念|精神|要求|一点|一条|第一步)$/;
const NEXT_MARK = /[—，。；：、！？”》）]/;
const ONE_BY_ONE = /^[列对介答回落核排解梳整登销检查明作进做交反分予给得加写记告化]|^(?:说明|陈述|举例)/;
const SHORTEST_CLAUSE = 6;

/** Whether a single dash stands where only a 破折号 can: at the head of an item, or before a clause that explains. */
const isExplaining = (text: string, at: number, end: number): boolean => {
  if (!EXPLAINED.test(text.slice(Math.max(0, at - 3), at)) || !isHan(text.charCodeAt(end))) return false;
  const mark = NEXT_MARK.exec(text.slice(end, end + 60));
  return mark !== null && mark.index >= SHORTEST_CLAUSE && mark[0] !== "—";
};

export default defineParagraphRule({
  id: "punctuation/dash",
  title: "破折号写作两个字长的“——”。",
  rationale: "“--”“─”和半截的“—”都不是破折号；单个“—”是连接号，用来连接起止或并列的词语，读者会看错。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.10.2", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["—", "--", "─", "––", TWO_ONES] },
  *check({ text, folded, content }) {
    for (const { 0: run, index: start } of text.matchAll(RUN)) {
      const end = start + run.length;
      if (run === RIGHT || run.length > LONGEST || !isChineseBeside(folded, end)) continue;
      const atHead = start === content.start;
      if (!atHead && !isChineseBeside(folded, start - 1)) continue;
      const single = run === "—" || run === TWO_ONES;
      if (run === TWO_ONES && (atHead || ONE_BY_ONE.test(text.slice(end, end + 2)))) continue;
      if (single && !atHead && !isExplaining(text, start, end)) continue;
      if (atHead && !isHan(text.charCodeAt(end)) && text.charAt(end) !== "“") continue;
      const span = { start, end };
      yield {
        span,
        ...(single && !atHead ? { severity: "information" } : {}),
        message: `破折号应写作“${RIGHT}”，这里写成了“${run}”。`,
        fixes: [
          { title: `改为“${RIGHT}”`, safety: single && !atHead ? "unsafe" : "safe", edits: [{ span, newText: RIGHT }] },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "⟦—⟧基础更加扎实。今年以来成效明显。\n这是根本保证⟦--⟧党的领导。",
        fixed: "——基础更加扎实。今年以来成效明显。\n这是根本保证——党的领导。",
      },
      { text: "迈向目标⟦──⟧共同富裕，奔向明天⟦———⟧更加美好。", fixed: "迈向目标——共同富裕，奔向明天——更加美好。" },
      {
        text: "反映综合能力的关键指标⟦—⟧县域内住院率多年徘徊，远低于平均水平。",
        fixed: "反映综合能力的关键指标——县域内住院率多年徘徊，远低于平均水平。",
        unsafe: true,
        severity: "information",
      },
      {
        text: "反映综合能力的关键指标⟦一一⟧县域内住院率多年徘徊，远低于平均水平。",
        fixed: "反映综合能力的关键指标——县域内住院率多年徘徊，远低于平均水平。",
        unsafe: true,
        severity: "information",
      },
    ],
    valid: [
      { text: "对反馈的问题一一对照检查整改，逐项销号，各项任务一一落实到人到岗位，全部完成。" },
      { text: "——基础更加扎实。这是根本保证——党的领导。" },
      { text: "畅通“科技—产业—金融”循环，建设中国—东盟合作中心，完善“党委—党支部—科室”机制。" },
      { text: "2023—2025年行动计划，北京—上海高铁，增长5%—6%。" },
      { text: "运行git log --all，见a--b。\n----------\n姓名————单位", note: "命令、分隔线和填空线。" },
      { text: "完善“发现问题—核查整改”闭环机制，推进任务—责任—清单衔接。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";

const UNITS = "个|家|人|名|户|项|件|所|台|辆|处|起|例|座|套|条|篇|只|宗|村";
const WHOLE = new RegExp(
  `(?<![\\d.，A-Za-z第])(\\d{1,9})(${UNITS})(?:[^\\d，。；：！？]{0,14}中，?|[^\\d，。；：！？]{0,10}，)$`,
);
const PART = new RegExp(`^(?:其中，?)?(?:已经?有|共有|仅有|只有|就有|有|已)?(\\d{1,9})(${UNITS})(?!次|以)`);
/** Each of many has so many; what is counted is not the same, or grew. */
const OTHERWISE = /每|平均|人均|增加|减少|上年|去年|同期|达到|累计|由\d|从\d|超过|左右|以上|余$|多$/;
const LOOK_BACK = 60;

const sentenceOf = (folded: string, at: number): string => {
  const before = folded.slice(Math.max(0, at - LOOK_BACK), at);
  const start = Math.max(...[..."。；！？"].map((mark) => before.lastIndexOf(mark)));
  return before.slice(start + 1);
};

export default defineParagraphRule({
  id: "numeral/part-over-whole",
  title: "部分不能多于总体。",
  rationale: "“9个县中，有11个完成了任务”，两个数总有一个错了。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: ["中，有", "中有", "中，已", "中，共有", "中，仅有", "中，只有", "，其中"] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const from = at + (literal.startsWith("中，") ? 2 : 1);
      const lead = sentenceOf(folded, from);
      const whole = WHOLE.exec(lead);
      const part = whole && PART.exec(folded.slice(from, from + 20));
      if (!whole || !part || whole[2] !== part[2] || Number(part[1]) <= Number(whole[1])) continue;
      if (OTHERWISE.test(lead) || /\d/.test(lead.slice(0, whole.index))) continue;
      const start = from - lead.length + whole.index;
      yield {
        span: { start, end: from + part[0].length },
        message: `总共${whole[1]}${whole[2]}，其中却有${part[1]}${part[2]}，部分多于总体，应核对这两个数。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "全市⟦9个县（市、区）中，有11个⟧完成了任务。" },
      { text: "全市共有⟦9个乡镇，其中11个⟧完成任务。在⟦5名候选人中有7名⟧入选。" },
    ],
    valid: [
      { text: "全市9个县中，有7个完成了任务；全县共有12个村，其中9个完成任务。" },
      { text: "新建学校5所、幼儿园3所，其中公办6所。", note: "“其中”说的是两项之和。" },
      { text: "每个乡镇安排5名，其中县城20名；9个县中有11人获奖；5个小组，其中12人次发言。" },
      { text: "由5个增加到9个县，其中11个乡镇参加；近3年来，其中5个项目开工。" },
    ],
  },
});

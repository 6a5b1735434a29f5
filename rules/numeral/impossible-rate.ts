import { defineParagraphRule } from "../../engine/rule";

/** Shares of a whole that cannot exceed it. Not 参保率 普及率 入学率 完成率 偿付率, whose base may be smaller. */
const RATES = [
  "合格率",
  "满意率",
  "满意度",
  "覆盖率",
  "及格率",
  "优秀率",
  "优良率",
  "达标率",
  "签约率",
  "办结率",
  "出席率",
  "到会率",
  "知晓率",
  "治愈率",
  "成活率",
  "城镇化率",
  "回收率",
  "死亡率",
  "失业率",
  "好评率",
  "整改率",
  "整改完成率",
  "出勤率",
  "处置率",
  "答复率",
  "回复率",
  "正确率",
  "准确率",
  "命中率",
  "参与率",
  "投票率",
  "履约率",
  "升学率",
  "就业率",
  "贫困发生率",
  "脱贫率",
  "接种率",
  "建档率",
  "规范管理率",
] as const;
const DECREASES = ["下降", "减少", "降低", "降幅达", "下降了", "减少了", "降低了"] as const;

const OVER = /^(?:[^\d，。；、年]{0,6}?)(1\d\d(?:\.\d{1,3})?|[2-9]\d\d(?:\.\d{1,3})?)%/;
const FELL = /^(?:约|近|超过|达)?([1-9]\d\d(?:\.\d{1,3})?)%/;
/** Grown by more than 100 % is possible; so are a turn from profit into loss and shares of a plan. */
const GROWTH = /增|升|提高|同比|计划|目标|任务/;
const SIGNED = /利润|净利|收益|效益|盈|亏|净流入|净额|顺差|逆差|差额|余额/;

const value = (figure: string | undefined): number => Number(figure ?? 0);

export default defineParagraphRule({
  id: "numeral/impossible-rate",
  title: "合格率、覆盖率一类的比率不会超过100%，减少也不会超过100%。",
  rationale: "“满意率达101%”“事故下降120%”不可能，多是小数点丢了或者数字录错了。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: {
    literals: [...RATES, ...DECREASES.flatMap((word) => [..."123456789约近超达"].map((next) => word + next))],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const rate = (RATES as readonly string[]).includes(literal);
      const from = rate ? at + literal.length : at + literal.length - 1;
      const match = (rate ? OVER : FELL).exec(folded.slice(from, from + 20));
      if (!match || value(match[1]) <= 100) continue;
      const clause = folded
        .slice(Math.max(0, at - 30), at)
        .split(/[。；]/)
        .at(-1) as string;
      if (rate ? GROWTH.test(match[0]) : SIGNED.test(clause)) continue;
      const span = { start: from + match[0].length - (match[1] as string).length - 1, end: from + match[0].length };
      const figure = folded.slice(span.start, span.end);
      yield {
        span,
        message: rate ? `${literal}不会超过100%，应核对“${figure}”。` : `减少的最多是全部，不会下降${figure}，应核对。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "群众满意率达⟦101%⟧，疫苗接种率达到⟦983%⟧，整改完成率为⟦103%⟧。" },
      { text: "安全事故起数下降⟦120%⟧，投诉量减少了⟦135.5%⟧。" },
    ],
    valid: [
      { text: "满意率100%，投资完成率125.5%，毛入学率108%，覆盖率提高120%，下降12.0%，下降100%。" },
      { text: "企业利润同比下降120%，净利润减少了150%，合格率同比增长101%。" },
    ],
  },
});

import { definePartRule } from "../../engine/rule";
import { shift } from "../../engine/span";
import { DROPPED_LITERALS, findOpenDates, type OpenDate } from "./_dates";
import { isCaseReport, isTemplate, speaksOfForm } from "./_purpose";

interface Fact {
  readonly date: OpenDate;
  readonly message: string;
  /** The date belongs to a form: a blank after a label, or a pattern that the sentence describes. */
  readonly intended: boolean;
  /** Struck out with a sign, or kept vague, as reports of cases do; x is a drafter's mark. */
  readonly struckOut: boolean;
}

const LABEL = /(?:[：（(]|签[字名章]|盖章|日期|时间|出生|签订)[^。；]{0,24}$/;

/** With signs that say that something was taken out on purpose, and none that only keeps a place. */
const isStruckOut = (date: string): boolean => /[×*○〇某]/.test(date) && !/[xX]/.test(date);

const factOf = (folded: string, date: OpenDate): Fact => ({
  date,
  message: `“${folded.slice(date.span.start, date.span.end).trim()}”处缺${date.missing}，印发前应补全实际日期。`,
  intended:
    speaksOfForm(folded, date.span.start) || (date.blank && date.empty && LABEL.test(folded.slice(0, date.span.start))),
  struckOut: isStruckOut(folded.slice(date.span.start, date.span.end)),
});

export default definePartRule<Fact>({
  id: "placeholder/date-blank",
  title: "日期应写全，不能留占位或空格。",
  rationale:
    "成文日期、实施日期和统计时点决定公文的效力和数据的口径。脱敏或套用模板留下的“xxxx年”“20XX年”“年　月　日”没有补全，文稿不能印发；“xxx日”“xxxxx月”多是连同“年”“月”一起被替换掉了。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: {
    classes: ["cross", "star", "underscore", "shape"],
    literals: ["年 ", " 年", "月 ", " 月", ...DROPPED_LITERALS],
  },
  collect: ({ folded }) => findOpenDates(folded).map((date) => factOf(folded, date)),
  *check(part, { facts }) {
    const template = isTemplate(part);
    const caseReport = isCaseReport(part);
    for (const { block, fact } of facts)
      yield {
        span: shift(fact.date.span, block.start),
        message: fact.message,
        severity:
          template || fact.intended || (caseReport && fact.struckOut)
            ? "information"
            : fact.date.blank && fact.date.empty
              ? "warning"
              : "error",
      };
  },
  examples: {
    invalid: [
      { text: "⟦xxxx⟧年底，全市完成投资3亿元，较⟦xxxx⟧年增长两成。" },
      { text: "制定三年行动计划（⟦xxxx—xxxx⟧年），从⟦xxxx⟧年、⟦xxxx⟧年看效果明显。" },
      { text: "今年⟦xxx⟧日上午，揭牌仪式举行。", note: "“月”随数字一起丢了。" },
      { text: "⟦xxxxx⟧月至⟦xxxxx⟧月，门诊量稳步增长；⟦x⟧月初再创新高，⟦X—X⟧月持平。" },
      { text: "试行标准（⟦xxxx⟧版）自⟦20XX年X月X日⟧起施行。" },
      { text: "会议定于⟦2024年  月  日⟧召开。" },
      { text: "本办法自⟦____年__月__日⟧起施行，⟦××年×月×日⟧废止旧办法。" },
      { text: "各单位于⟦xx月xx日⟧前报送，⟦*月*日⟧前汇总，到⟦202X⟧年完成。" },
      { text: "关于表彰先进的决定\n  现予表彰。\n某县人民政府\n⟦2024年 月 日⟧" },
      {
        text: "本办法自⟦2024年月5日⟧起施行，⟦2024年3月日⟧废止，每⟦年月20日⟧前报送，⟦5月日⟧汇总，自⟦年⟧10月1日起试行。",
      },
      { text: "某县人民政府\n⟦2024年月日⟧" },
      { text: "会议于⟦2024年某月某日⟧召开。", severity: "warning" },
      {
        text: "典型案例选编\n⟦2022年×月×日⟧晚，赵某酒后驾驶小型汽车被查获。",
        severity: "information",
        note: "案例可以隐去日期。",
      },
      { text: "典型案例选编\n⟦2022年x月x日⟧晚，赵某酒后驾驶小型汽车被查获。" },
      { text: "合作期限自　　⟦年　月　日⟧起。", severity: "warning", note: "可能有意留空待签。" },
      { text: "签名（盖章）：      ⟦年  月  日⟧", severity: "information", note: "表单里留给人填写的日期。" },
      { text: "培训申请表\n  参训时间自⟦20  年  月  日⟧起，满一年后申请。", severity: "information" },
    ],
    valid: [
      { text: "2024年5月6日印发，2024 年 5 月 6 日 施行，12月3日前报送。" },
      { text: "二〇〇八年八月八日开幕，一九八〇年起步，二○○四年六月十六日修订，二〇〇〇年实施。" },
      { text: "连续xx年增长，xx年来变化巨大，未来xx年内建成。", note: "年数不是日期。" },
      { text: "填写出生年月日，按年 度统计，每年 5 月、11 月各一次。" },
      { text: "xx个月内办结，xx月龄儿童受益，xx日均检测量，日常xx日间手术。" },
      {
        text: "2024年月均用电量、2024年月日均客流、2024年3月日均客流、5月日均用电、出生年月日、某年某月某日，增长5%，年均增长3%，自年初起，到年底前。",
      },
      { text: "max年会、box月报照常。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { DATE_WORDS, HAN_DATE_WORDS, impossibleDates } from "./_impossible-dates";

export default defineParagraphRule({
  id: "format/impossible-date",
  title: "日期必须是历上有的日子。",
  rationale:
    "没有13月，4、6、9、11月没有31日，平年没有2月29日。写错的时间节点让人无法执行，也使施行日期、统计时点失去依据。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第二十条", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...DATE_WORDS, ...HAN_DATE_WORDS] },
  examples: {
    invalid: [
      { text: "请于⟦2024年9月31日⟧前报送。" },
      { text: "培训时间为⟦2023年13月⟧，报名截至⟦4月31日⟧。" },
      { text: "本办法自⟦2023年2月29日⟧起施行，⟦11月32日⟧废止。", note: "2023年是平年。" },
      { text: "公示期为⟦4月25日至31日⟧，⟦2月30日⟧汇总。", note: "4月没有31日。" },
      { text: "⟦二〇二三年二月二十九日⟧印发，⟦九月三十一日⟧前完成，⟦06月31日⟧总结。" },
      { text: "⟦2024年0月5日⟧，⟦5月0日⟧，⟦2024 年 2 月 30 日⟧。" },
      { text: "今年⟦1—13月⟧，⟦第五季度⟧完成投资。" },
    ],
    valid: [
      { text: "2024年2月29日、2000年2月29日是闰年，1月31日、12月31日、十二月三十一日照常。" },
      { text: "2月29日前报送，10月30日汇总，2023年10月、2023年12月31日。", note: "没有写年份，可能是闰年。" },
      { text: "随访至13月龄，为期2年13月，农历二月三十日祭扫，农历2月30日集会。", note: "月龄、时长和农历。" },
      { text: "3月25日至31日为宣传周，7月1日—31日集中整治，4月1日至5月31日。" },
      { text: "1900年以来，2月30个单位，4月31家企业，1月2月31日均可。" },
    ],
  },
  *check({ folded }, { hits }) {
    for (const { span, reason } of impossibleDates(folded, hits)) {
      const written = folded.slice(span.start, span.end).replace(/\s/g, "");
      yield { span, message: `“${written}”不存在：${reason}，请核对后改正。` };
    }
  },
});

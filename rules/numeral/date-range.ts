import { defineParagraphRule } from "../../engine/rule";

const MARKS = [..."至—～-到"];
const BEFORE = /(?:(?<!\d)((?:19|20)\d\d)年)?(?<!\d)(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日(?:（[^）]{1,6}）)?$/;
const AFTER =
  /^[至—～到-](?:((?:19|20)\d\d)年)?(次年|翌年|第二年|下月|次月)?(?:(1[0-2]|[1-9])月)?(3[01]|[12]\d|[1-9])日(?![游报均常])/;
/** A period that begins in the last months and ends in the first runs into the next year. */
const HALF_YEAR = 6;

interface Day {
  readonly month: number;
  readonly day: number;
}

const isBackwards = (from: Day, to: Day, sameYear: boolean): boolean => {
  if (from.month === to.month) return to.day <= from.day;
  return to.month < from.month && (sameYear || from.month - to.month < HALF_YEAR);
};

export default defineParagraphRule({
  id: "numeral/date-range",
  title: "起止日期不能颠倒，也不能相同。",
  rationale: "“5月20日至10日”不成其为一段时间，多是月份漏了或者日期写错了，照着执行会误事。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: MARKS.map((mark) => `日${mark}`).concat("）至", "）—", "）到", "）-") },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const before = BEFORE.exec(folded.slice(Math.max(0, at - 20), at + 1));
      const after = before && AFTER.exec(folded.slice(at + 1, at + 20));
      if (!before || !after || after[2]) continue;
      const from = { month: Number(before[2]), day: Number(before[3]) };
      const to = { month: Number(after[3] ?? before[2]), day: Number(after[4]) };
      const [year, untilYear] = [Number(before[1] ?? 0), Number(after[1] ?? 0)];
      if (untilYear > 0 && (year === 0 || untilYear !== year)) {
        if (year === 0 || untilYear > year) continue;
      } else if (!isBackwards(from, to, untilYear > 0)) continue;
      const span = { start: at + 1 - before[0].length, end: at + 1 + after[0].length };
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”的截止日期不晚于开始日期，应核对；跨年的写明年份。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "定于⟦5月20日至10日⟧开展检查，⟦2023年8月1日—5月30日⟧整改。" },
      { text: "⟦2023年5月4日至2023年5月1日⟧，⟦3月5日（星期日）至3月5日⟧，⟦2024年1月1日到2023年6月1日⟧。" },
    ],
    valid: [
      { text: "5月10日至20日，3月27日—4月26日，12月20日至1月10日，2023年12月20日至2024年1月10日。" },
      { text: "11月1日至次年3月15日，5月31日至6月2日，自3月5日至今，10月1日到15日均可。" },
    ],
  },
});

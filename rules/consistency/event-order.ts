import { defineParagraphRule } from "../../engine/rule";
import { DATE_BEFORE, EVENT_PAIRS, type EventPair, secondEvent } from "./_event-pairs";

/** A day as far as the text gives it; 0 for what it leaves out. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LOOK_BACK = 26;
const LOOK_AHEAD = 50;
/** Of two days without a year a later one may lie in the next year. */
const HALF_A_YEAR = 6;

const PAIRS = EVENT_PAIRS.map((pair) => ({ pair, pattern: secondEvent(pair) }));

const dayOf = ([, year, month, monthOnly, day]: RegExpExecArray): Day => ({
  year: Number(year ?? 0),
  month: Number(month ?? monthOnly ?? 0),
  day: Number(day ?? 0),
});

/** Whether `second` certainly lies before `first`. */
const isBefore = (second: Day, first: Day, { soon }: EventPair): boolean => {
  if (second.year !== 0 && second.year !== first.year) return first.year !== 0 && second.year < first.year;
  if (second.month === 0 || first.month === 0) return false;
  if (second.month === first.month) return second.day !== 0 && first.day !== 0 && second.day < first.day;
  const near = first.month - second.month < HALF_A_YEAR;
  return second.month < first.month && (second.year !== 0 || (soon && near));
};

export default defineParagraphRule({
  id: "consistency/event-order",
  title: "同一件事的先后日期不能颠倒：先开工后竣工，先印发后报送，先施行后失效。",
  rationale:
    "“2023年5月开工，2022年10月竣工”“自2024年5月1日起施行，有效期至2023年4月30日”，两个日期必有一个写错，多是套用旧稿时只改了一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...new Set(EVENT_PAIRS.flatMap(({ first }) => first))] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const from = Math.max(0, at - LOOK_BACK);
      const before = DATE_BEFORE.exec(folded.slice(from, at));
      if (!before) continue;
      const after = folded.slice(at + literal.length, at + literal.length + LOOK_AHEAD);
      for (const { pair, pattern } of PAIRS) {
        const match = pair.first.includes(literal) ? pattern.exec(after) : null;
        if (!match || !isBefore(dayOf(match), dayOf(before), pair)) continue;
        const span = { start: from + before.index, end: at + literal.length + match[0].length };
        yield {
          span,
          message: `“${folded.slice(span.start, span.end)}”里后一件事的日期比前一件事早，应核对这两个日期。`,
          entryId: `event-order:${pair.id}`,
        };
        break;
      }
    }
  },
  examples: {
    invalid: [
      { text: "项目于⟦2023年5月开工，2022年10月竣工⟧。" },
      { text: "本办法自⟦2024年5月1日起施行，有效期至2023年4月30日⟧。" },
      { text: "方案于⟦3月10日印发，3月5日前报送⟧贯彻落实情况。" },
      { text: "案件⟦2023年8月12日受理，2023年8月2日办结⟧，活动⟦5月20日启动，并于5月10日结束⟧。" },
    ],
    valid: [
      { text: "项目于2022年5月开工，2023年10月竣工；本办法自2024年5月1日起施行，有效期至2029年4月30日。" },
      { text: "方案于12月10日印发，1月5日前报送；工程2022年9月开工，5月竣工。", note: "后一个日期在下一年。" },
      { text: "一期2023年5月开工，二期2022年10月竣工。2023年5月开工。2022年10月竣工。", note: "不是同一件事。" },
      { text: "项目2023年启动，2022年竣工的一期工程为它奠定了基础；2023年启动，2022年完成立项。" },
      { text: "2023年度项目5月开工，2022年度项目10月竣工；2023年开工，5月竣工。" },
    ],
  },
});

import type { Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { type CalendarDay, daysIn, WEEKDAYS, weekdayOf } from "./_calendar";
import { issueDay } from "./_issue-day";

interface DatedWeekday {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** Place in `WEEKDAYS`. */
  readonly stated: number;
  /** Of the weekday's one unit, in the paragraph. */
  readonly unit: Span;
  readonly span: Span;
}

const DATE_BEFORE = /(?<!\d)(?:((?:19|20)\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?$/;
const WEEKDAY = /日 ?[（，]? ?(?:星期|周)([一二三四五六日天])(）?)/y;
const LONGEST = 14;

const readAt = (folded: string, at: number): DatedWeekday | undefined => {
  WEEKDAY.lastIndex = at;
  const weekday = WEEKDAY.exec(folded);
  const from = Math.max(0, at - LONGEST);
  const date = weekday && DATE_BEFORE.exec(folded.slice(from, at));
  if (!date) return undefined;
  const end = at + weekday[0].length;
  const unitEnd = end - (weekday[2] as string).length;
  return {
    month: Number(date[2]),
    day: Number(date[3]),
    year: date[1] === undefined ? undefined : Number(date[1]),
    stated: WEEKDAYS.indexOf((weekday[1] as string).replace("天", "日")),
    unit: { start: unitEnd - 1, end: unitEnd },
    span: { start: from + date.index, end },
  };
};

/** The years that a date without one may be of: those around the day of issue. */
const yearsOf = ({ year, month }: DatedWeekday, issued: CalendarDay | undefined): readonly number[] => {
  if (year !== undefined) return [year];
  if (issued === undefined) return [];
  const apart = issued.month - month;
  return apart > 5 ? [issued.year, issued.year + 1] : apart < -5 ? [issued.year, issued.year - 1] : [issued.year];
};

const mismatch = (part: Part, read: DatedWeekday): { readonly year: number; readonly right: string } | undefined => {
  const years = yearsOf(read, issueDay(part)?.day);
  const [year] = years;
  if (year === undefined || read.day < 1 || years.some((each) => read.day > daysIn(read.month, each))) return undefined;
  const weekdays = years.map((each) => weekdayOf({ year: each, month: read.month, day: read.day }));
  return weekdays.includes(read.stated) ? undefined : { year, right: WEEKDAYS.charAt(weekdays[0] as number) };
};

export default definePartRule<DatedWeekday>({
  id: "format/weekday",
  title: "日期与星期要相符。",
  rationale: "日期与星期对不上，收文单位不知道会议、截止时间是哪一天，多是套用旧稿时只改了日期。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第二十条", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: {
    literals: [
      "日（星期",
      "日（周",
      "日星期",
      "日周",
      "日，星期",
      "日，周",
      "日 星期",
      "日 周",
      "日 （星期",
      "日 （周",
    ],
  },
  examples: {
    invalid: [
      { text: "会议定于⟦2023年5月1日（星期二）⟧召开。", fixed: "会议定于2023年5月1日（星期一）召开。", unsafe: true },
      { text: "⟦2024年2月29日,周五⟧上午9:00报到。", fixed: "2024年2月29日,周四上午9:00报到。", unsafe: true },
      {
        text: "关于召开座谈会的通知\n各科室：\n定于⟦3月8日（星期日）⟧召开座谈会，请准时参加。\n市水务局办公室\n2024年3月1日",
        note: "没有写年份的，按成文日期的年份算。",
      },
      { text: "⟦2024 年 3 月 8 日 星期天⟧闭馆。" },
    ],
    valid: [
      { text: "会议定于2023年5月1日（星期一）召开，2024年3月10日星期天闭馆，2024年3月10日（周日）开放。" },
      { text: "定于3月8日（星期日）召开座谈会。", note: "不知道是哪一年。" },
      {
        text: "关于召开座谈会的通知\n各科室：\n定于1月8日（星期三）召开座谈会，请准时参加。\n市水务局办公室\n2024年12月28日",
        note: "年底发的通知，说的是下一年。",
      },
      { text: "2024年3月8日周边道路管制，3月8日（星期五、星期六）不上班，2024年3月9日周围群众赶来。" },
    ],
  },
  collect: ({ folded }, { hits }) => hits.flatMap(({ at }) => readAt(folded, at) ?? []),
  *check(part, { facts }) {
    for (const { block, fact } of facts) {
      const found = mismatch(part, fact);
      if (!found) continue;
      const unit = shift(fact.unit, block.start);
      yield {
        span: shift(fact.span, block.start),
        message: `${found.year}年${fact.month}月${fact.day}日是星期${found.right}，与文中写的星期不符，请核对日期和星期。`,
        fixes: [{ title: `改为星期${found.right}`, safety: "unsafe", edits: [{ span: unit, newText: found.right }] }],
      };
    }
  },
});

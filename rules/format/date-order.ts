import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import { type Collected, definePartRule } from "../../engine/rule";
import { shift } from "../../engine/span";
import { type CalendarDay, compareDays, formatDay, readDay } from "./_calendar";
import { type IssueDay, issueDay } from "./_issue-day";
import { DEADLINE_WORDS, type QuotedDay, readQuotedDay } from "./_quoted-days";

/** A deadline without its year may be of the next one: at the turn of the year. */
const HALF_A_YEAR = 6;

const dayOf = ({ year, month, day }: QuotedDay, issued: CalendarDay): CalendarDay => ({
  year: year ?? (issued.month - month >= HALF_A_YEAR ? issued.year + 1 : issued.year),
  month,
  day,
});

/** Pay, taxes and subsidies are put in force some months back, rules are not put in force years back. */
const A_YEAR = -10000;

const isInOrder = ({ kind, year }: QuotedDay, later: number): boolean => {
  if (kind === "force") return later > A_YEAR;
  return kind === "deadline" ? later >= 0 : year === undefined || later <= 0;
};

const MESSAGES: Readonly<Record<QuotedDay["kind"], (written: string, issued: string) => string>> = {
  deadline: (written, issued) => `要求“${written}”办理，成文日期却是${issued}，收文时已经过期，请核对这两个日期。`,
  past: (written, issued) => `写的是“${written}”已有的情况，成文日期却是${issued}，那一天还没有到，请核对这两个日期。`,
  force: (written, issued) => `自“${written}”起施行，成文日期却是${issued}，早了一年以上，请核对这两个日期。`,
};

const orderFinding = (
  { block, day: issued }: IssueDay,
  { block: at, fact }: Collected<QuotedDay>,
): Finding | undefined => {
  const day = dayOf(fact, issued);
  const later = compareDays(day, issued);
  if (isInOrder(fact, later)) return undefined;
  const written = at.paragraph.text.slice(fact.span.start, fact.span.end);
  return {
    span: shift(fact.span, at.start),
    message: MESSAGES[fact.kind](written, formatDay(issued)),
    ...(fact.kind === "force" ? { severity: "information" as const } : {}),
    related: [
      {
        span: { start: block.start + block.paragraph.content.start, end: block.start + block.paragraph.content.end },
        message: "成文日期在这里。",
      },
    ],
  };
};

const PRINTED = /((?:19|20)\d\d年\d{1,2}月\d{1,2}日) ?印发$/;
const TAIL = 6;

/** 印发日期 before 成文日期. */
const printedFindings = (part: Part, issued: IssueDay): readonly Finding[] =>
  part.blocks.slice(-TAIL).flatMap(({ paragraph, start }) => {
    const { content, folded } = paragraph;
    if (content.end - content.start > 60) return [];
    const match = PRINTED.exec(folded.slice(content.start, content.end));
    const day = match ? readDay(match[1] as string) : undefined;
    if (!match || !day || compareDays(day, issued.day) >= 0) return [];
    const from = start + content.start + match.index;
    return [
      {
        span: { start: from, end: from + (match[1] as string).length },
        message: `印发日期${formatDay(day)}早于成文日期${formatDay(issued.day)}，公文要先签发后印发，请核对这两个日期。`,
      },
    ];
  });

export default definePartRule<QuotedDay>({
  id: "format/date-order",
  title: "办理期限和印发日期不能早于成文日期，已有的情况不能晚于成文日期。",
  rationale:
    "成文日期是签发的日子。期限早于它，收文时已经过期；截至的时点晚于它，写的就是还没有发生的事，多是套用旧稿时漏改了日期。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: DEADLINE_WORDS },
  always: true,
  examples: {
    invalid: [
      { text: "关于报送总结的通知\n各科室：\n请于⟦2024年3月1日前⟧报送工作总结。\n市水务局办公室\n2024年3月5日" },
      {
        text: "关于报送总结的通知\n各科室：\n请各科室务必于⟦1月20日下班前⟧将总结报办公室。\n市水务局办公室\n2024年2月18日",
      },
      { text: "关于值班情况的报告\n县政府：\n⟦截至2024年4月底⟧，全县已落实值班人员310人。\n县水务局\n2024年3月5日" },
      {
        text: "关于汛前检查情况的报告\n县政府：\n⟦2024年5月6日⟧，我局组织召开了汛前检查会，部署检查工作。\n县水务局\n2024年3月5日",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。本通知自⟦2022年3月1日⟧起施行。\n市水务局\n2024年3月5日",
        severity: "information",
      },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n市水务局办公室 ⟦2024年3月1日⟧印发" },
    ],
    valid: [
      {
        text: "关于报送总结的通知\n各科室：\n请于2024年3月10日前报送，请于1月5日前汇总上年情况。\n市水务局办公室\n2023年12月25日",
        note: "1月是下一年的。",
      },
      {
        text: "关于报送总结的通知\n各科室：\n请于每年1月10日前报送工作总结，凡应于2024年1月1日前完成而未完成的要说明。\n市水务局办公室\n2024年3月5日",
      },
      {
        text: "关于延长申报期的公告\n报名时间截至2024年4月30日。截至2024年3月5日，已有310人报名，截至3月底，共检查12次。\n县水务局\n2024年3月29日",
      },
      {
        text: "关于召开会议的通知\n各科室：\n2024年3月1日，市局召开了会议。定于2024年3月20日召开，拟于2024年3月30日组织召开座谈会。\n县水务局\n2024年3月5日",
      },
      {
        text: "关于调整补贴标准的通知\n各科室：\n本通知自2024年1月1日起执行，《办法》自2020年1月1日起施行。\n县水务局\n2024年3月5日",
      },
      { text: "请于2024年3月1日前报送工作总结。", note: "没有成文日期。" },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n市水务局办公室 2024年3月5日印发" },
    ],
  },
  collect: ({ folded }, { hits }) => hits.flatMap((hit) => readQuotedDay(folded, hit) ?? []),
  *check(part, { facts }) {
    const issued = issueDay(part);
    if (!issued) return;
    for (const fact of facts) {
      const finding = orderFinding(issued, fact);
      if (finding) yield finding;
    }
    yield* printedFindings(part, issued);
  },
});

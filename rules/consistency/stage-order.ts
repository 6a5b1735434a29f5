import type { Section } from "../../engine/document/model";
import { defineOutlineRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { fold } from "../../engine/text/classes";

/** A month as a count of months, and the day in it where it is given. */
interface Day {
  readonly month: number;
  readonly day: number;
}

interface Stage {
  readonly begin: Day;
  readonly written: string;
  readonly span: Span;
}

/** What is done in stages; honours, documents and meetings are listed in any order. */
const STAGE =
  /^[^《]*(?:阶段|动员|部署|启动|自查|排查|摸底|实施|整治|整改|推进|验收|评审|评选|申报|报名|推荐|初审|复审|公示|总结|巩固|督查|考核|评估)/;
const LONGEST_PERIOD = 36;
const PERIOD =
  /(?<![\d—～至])(?:((?:19|20)\d\d)年)?(\d{1,2})月(?:(\d{1,2})日|[上中下]旬|底|初)?(?:[—～至到-]{1,2}(?:(?:(?:19|20)\d\d|次|当)年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|底|初)?)?$/;
/** Without a year of its own a month so much earlier is of the next one. */
const HALF_A_YEAR = 6;
const YEAR = 12;

const stageOf = ({ title, titleSpan }: Section, last: Day | undefined): Stage | undefined => {
  if (!title.includes("月")) return undefined;
  const folded = fold(title).replace(/[；。]$/, "");
  if (!STAGE.test(folded)) return undefined;
  const bracketed = folded.endsWith("）");
  const text = bracketed ? folded.slice(0, -1) : folded;
  const from = Math.max(0, text.length - LONGEST_PERIOD);
  const match = PERIOD.exec(text.slice(from));
  if (!match || (!bracketed && !/[：，]$/.test(text.slice(from, from + match.index)))) return undefined;
  const [written, year, monthText, day] = match;
  let month = Number(monthText);
  if (month < 1 || month > YEAR) return undefined;
  if (year) month += Number(year) * YEAR;
  else if (last && last.month > YEAR) {
    month += Math.floor((last.month - 1) / YEAR) * YEAR;
    if (last.month - month >= HALF_A_YEAR) month += YEAR;
  } else if (last && last.month - month >= HALF_A_YEAR) return undefined;
  const start = titleSpan.start + from + match.index;
  return { begin: { month, day: Number(day ?? 0) }, written, span: { start, end: start + written.length } };
};

const isBefore = (a: Day, b: Day): boolean =>
  a.month < b.month || (a.month === b.month && a.day !== 0 && b.day !== 0 && a.day < b.day);

/** Adds the stages of each level that stand in the order of their numbers but not of their times; one without a period parts what is around it. */
const addDisordered = (sections: readonly Section[], found: (readonly [Stage, Stage])[]): void => {
  let last: { readonly ordinal: number; readonly kind: string; readonly stage: Stage } | undefined;
  for (const section of sections) {
    const { marker } = section;
    const known =
      last !== undefined && marker?.kind === last.kind && marker.ordinal === last.ordinal + 1 ? last : undefined;
    const stage = marker ? stageOf(section, known?.stage.begin) : undefined;
    if (stage && known && isBefore(stage.begin, known.stage.begin)) found.push([known.stage, stage]);
    last = stage && marker ? { ordinal: marker.ordinal, kind: marker.kind, stage } : undefined;
    addDisordered(section.children, found);
  }
};

export default defineOutlineRule({
  id: "consistency/stage-order",
  title: "各阶段的起止时间要依次往后。",
  rationale:
    "“（二）组织实施阶段（4月1日至9月30日）”之后是“（三）总结阶段（3月1日至3月31日）”，下一阶段比上一阶段开始得还早，无法照着执行，必有一个日期写错。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "outline",
  *check({ sections }) {
    const found: (readonly [Stage, Stage])[] = [];
    addDisordered(sections, found);
    for (const [before, after] of found)
      yield {
        span: after.span,
        message: `这一项的时间是“${after.written}”，比上一项的“${before.written}”开始得早，应核对这两个日期。`,
        related: [{ span: before.span, message: "上一项的时间在这里。" }],
      };
  },
  examples: {
    invalid: [
      {
        text: "工作方案\n\n一、动员部署阶段（2024年3月1日至3月31日）\n印发方案，召开动员会。\n二、组织实施阶段（2024年4月1日至9月30日）\n集中开展整治。\n三、总结提升阶段（⟦2024年3月1日至3月31日⟧）\n总结经验做法。",
      },
      {
        text: "工作方案\n\n（一）自查自纠（2024年3月）。各单位开展自查。\n（二）集中整治（⟦2023年4月—6月⟧）。逐项整改。\n（三）总结验收（2024年7月）。组织验收。",
      },
    ],
    valid: [
      {
        text: "工作方案\n\n一、动员部署阶段（2024年3月1日至3月31日）\n印发方案，召开动员会。\n二、组织实施阶段（2024年3月15日至9月30日）\n集中开展整治。\n三、总结提升阶段（10月上旬）\n总结经验做法。",
        note: "两个阶段可以交叉。",
      },
      {
        text: "工作方案\n\n（一）自查自纠（2023年11月）。各单位开展自查。\n（二）集中整治（1月至2月）。逐项整改。\n（三）总结验收（2024年3月底前）。组织验收。",
        note: "1月是下一年的。",
      },
      {
        text: "工作总结\n\n一、开展防汛演练（2024年6月）\n演练有序。\n二、开展安全检查\n检查到位。\n三、开展义务植树（2024年3月）\n植树成林。",
        note: "相邻的两项才比较。",
      },
      {
        text: "事迹材料\n\n1.获评全省先进单位（2024年6月）\n工作扎实。\n2.获评全市先进集体（2024年3月）\n成效明显。",
        note: "不是一件事的几个阶段。",
      },
    ],
  },
});

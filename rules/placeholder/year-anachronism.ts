import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { DATED_EVENTS, type DatedEvent } from "./_dated-events";
import { sentenceStart } from "./_years";

const BY_NAME = new Map(DATED_EVENTS.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));

const LOOK_BACK = 60;
const YEARS = /(?<![\d〔[—–～-])((?:19|20)\d\d)年(?:\s?\d{1,2}月)?(?:\s?\d{1,2}日)?/g;
/** After a congress or plenum: what happened there, and not what followed from it. */
const HAPPENS =
  /^(?:胜利|隆重|顺利)?(?:召开|开幕|闭幕|提出|指出|作出|做出|通过|强调|明确|审议|确定|确立|部署|将|把|对|报告提出|报告指出|上[，发作提指强]|中[，发作提指强]|发表|结束)/;
/** Between the year and an event: nothing that makes it a thing of the past in that year. */
const BETWEEN_EVENT =
  /^[，]?(?:(?:(?!贯彻|落实|学习|按照|根据)[^。；，]){0,14}[在于])?(?:召开的|举行的)?(?:党的|中国共产党)?$/;
const BETWEEN_DOCUMENT =
  /^[，]?[^。；《]{0,24}?(?:印发|颁布|出台|发布|公布|下发|制定|通过)(?:实施|施行)?了?(?:[^。；《]{0,24}(?:文件，即|，即))?$/;
const BETWEEN_OFFICE = /^[，]?(?:[^。；，]{0,12})(?:被|经|由|获|入选|荣获)(?:[^。；，]{0,20}、)?$/;

interface YearBefore {
  readonly year: number;
  readonly span: Span;
  readonly between: string;
}

/** The nearest year before the name at `at`, in its sentence. */
const yearBefore = (folded: string, at: number): YearBefore | undefined => {
  const from = Math.max(sentenceStart(folded, at), at - LOOK_BACK);
  const before = folded.slice(from, at);
  const last = before.includes("年") ? [...before.matchAll(YEARS)].at(-1) : undefined;
  if (!last) return undefined;
  const start = from + last.index;
  const span = { start, end: start + last[0].length };
  return { year: Number(last[1]), span, between: folded.slice(span.end, at) };
};

const places = (entry: DatedEvent, between: string, after: string): boolean => {
  if (entry.kind === "event") return BETWEEN_EVENT.test(between) && HAPPENS.test(after);
  return (entry.kind === "document" ? BETWEEN_DOCUMENT : BETWEEN_OFFICE).test(between);
};

const fits = (entry: DatedEvent, year: number): boolean =>
  year >= (entry.from ?? 0) && year <= (entry.to ?? Number.POSITIVE_INFINITY);

export default defineParagraphRule({
  id: "placeholder/year-anachronism",
  title: "重大会议、文件和机构的年份应与史实相符。",
  rationale:
    "党的十八大是2012年11月召开的；写成“2023年党的十八大提出”，多是全文年份被一次替换的痕迹。只在句子本身把年份安在这件事上时提示，规则按公开的时间逐条列出，可按条目关闭。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...BY_NAME.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const entry = BY_NAME.get(literal) as DatedEvent;
      const before = yearBefore(folded, at);
      if (!before || fits(entry, before.year)) continue;
      const after = folded.slice(at + literal.length, at + literal.length + 8);
      if (!places(entry, before.between, after)) continue;
      yield {
        span: before.span,
        message:
          entry.kind === "office"
            ? `${literal}是${entry.when}的名称，与“${before.year}年”不符，应核对年份或改用现名。`
            : `${literal}是${entry.when}的，与“${before.year}年”不符，应核对年份。`,
        severity: entry.kind === "office" ? ("hint" as const) : ("warning" as const),
        entryId: entry.id,
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦2023年⟧党的十八大提出，“多谋民生之利”。⟦2023年⟧党的十八届三中全会通过了决定。" },
      { text: "⟦2023年8月⟧，总书记在全国卫生与健康大会上发表重要讲话。" },
      { text: "习近平总书记⟦2023年⟧在全国卫生与健康大会中指出，“没有全民健康，就没有全面小康”。" },
      {
        text: "⟦2023年⟧，国务院颁布了国发〔2023〕2号文件，即《国务院关于进一步促进贵州经济社会又好又快发展的若干意见》。",
      },
      { text: "⟦2020年⟧，中共中央、国务院印发《“健康中国2030”规划纲要》。" },
      {
        text: "⟦2023年⟧被国务院医改办、国家卫计委、财政部联合确立为示范县。",
        severity: "hint",
        note: "机构名称已改。",
      },
    ],
    valid: [
      { text: "2012年11月，党的十八大提出建成小康社会。2016年8月召开的全国卫生与健康大会作出部署。" },
      { text: "2023年是贯彻党的二十大精神的开局之年，2023年党的二十大精神学习全覆盖。" },
      { text: "2023年，全市贯彻落实党的十八大提出的要求。", note: "年份说的不是会议。" },
      { text: "2024年，按照《党政机关公文处理工作条例》修订办法，落实《“健康中国2030”规划纲要》。" },
      { text: "2017年获国家卫计委表彰，2014年被国家卫生计生委确定为试点。" },
      { text: "2019年总结工作。党的十八大召开以来成就显著，2018—2022年党的十九大部署全部落实。" },
    ],
  },
});

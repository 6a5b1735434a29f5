import type { Fix } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { formatDay, readDay } from "./_calendar";

/** From the standard of 2012 on dates are written in Arabic numerals. */
const ARABIC_SINCE = 2013;
const DATED =
  /(?:[〇○零O\d一二三四五六七八九]{4})年[〇○零一二三四五六七八九十\d]{1,3}月[〇○零一二三四五六七八九十\d]{1,3}日(?= ?印发$|$)/;
const PADDED = /年0\d月|月0\d日/;
const LONGEST = 60;

const problemOf = (written: string, year: number): string | undefined => {
  if (PADDED.test(written)) return "月、日不编虚位，1月写“1”不写“01”";
  if (year >= ARABIC_SINCE && !/^\d/.test(written)) return "要用阿拉伯数字";
  return undefined;
};

export default defineParagraphRule({
  id: "format/issue-date",
  title: "成文日期和印发日期用阿拉伯数字，月、日不编虚位。",
  rationale:
    "GB/T 9704-2012 要求成文日期用阿拉伯数字标全年、月、日，1月不写作01月；1999年的旧标准用汉字，套用旧模板会留下旧写法。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.5.4、7.4.3", evidence: "secondary" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: {
    literals: [
      "年0",
      "月0",
      "〇",
      "○",
      "零年",
      "印发",
      "年一",
      "年二",
      "年三",
      "年四",
      "年五",
      "年六",
      "年七",
      "年八",
      "年九",
      "年十",
    ],
  },
  elements: ["date", "note", "signature"],
  examples: {
    invalid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦2024年01月05日⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年1月5日",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦二○二四年一月五日⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年1月5日",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n⟦2024年03月06日⟧印发",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n2024年3月6日印发",
      },
    ],
    valid: [
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年10月20日" },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n二○○五年六月十一日",
        note: "2012年以前的公文用汉字写日期。",
      },
      { text: "会议于2024年01月05日召开。", note: "正文里的日期不归这一条管。" },
    ],
  },
  *check({ folded, content }) {
    if (content.end - content.start > LONGEST) return;
    const match = DATED.exec(folded.slice(content.start, content.end));
    const day = match ? readDay(match[0]) : undefined;
    const problem = match && day ? problemOf(match[0], day.year) : undefined;
    if (!match || !day || problem === undefined) return;
    const start = content.start + match.index;
    const span = { start, end: start + match[0].length };
    const fixes: readonly Fix[] = [
      { title: `改为“${formatDay(day)}”`, safety: "safe", edits: [{ span, newText: formatDay(day) }] },
    ];
    yield { span, message: `日期“${match[0]}”${problem}，请改为“${formatDay(day)}”。`, fixes };
  },
});

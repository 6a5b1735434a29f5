import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { parseNumber } from "../../engine/text/numerals";

/** The longest time that a level may be kept for, in years. */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ["绝密", 30],
  ["机密", 20],
  ["秘密", 10],
]);
const LINE =
  /^(?:(密级)[：:]? ?)?([绝机秘]) ?密 ?([★☆*✩✭⭐※·.•—-]?)\uFE0F? ?(\d{1,3}|[一二三四五六七八九十两]{1,3})? ?(年|个月|月)?$/;
/** Anything else before ★ and a period is no level. */
const WRONG_LEVEL = /^([一-鿿]{1,4}) ?★ ?(?:\d{1,3}|[一二三四五六七八九十两]{1,3}) ?(?:年|个?月)$/;
const LONGEST_LINE = 16;

const problemsOf = (level: string, star: string, figure: string, unit: string): readonly string[] => {
  const years = unit === "年" ? (parseNumber(figure) ?? 0) : 0;
  return [
    ...(star === "★" ? [] : ["密级和保密期限之间用“★”隔开"]),
    ...(/\d/.test(figure) ? [] : ["保密期限用阿拉伯数字"]),
    ...(unit === "月" ? ["期限写“个月”"] : []),
    ...(years > (LONGEST.get(level) ?? years) ? [`${level}级的保密期限不超过${LONGEST.get(level)}年`] : []),
  ];
};

export default defineParagraphRule({
  id: "format/secrecy-marking",
  title: "密级和保密期限写作“机密★1年”，期限不超过法定上限。",
  rationale:
    "密级和保密期限的写法是固定的：密级只有绝密、机密、秘密三种，后加“★”和用阿拉伯数字写的期限。写错了，收文单位无法按规定保管。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.2.2", evidence: "secondary" },
    { source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" },
    { source: "中华人民共和国保守国家秘密法", evidence: "secondary" },
  ],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["绝密", "机密", "秘密", "绝 密", "机 密", "秘 密", "秘★", "级★", "部★", "件★", "密★"] },
  examples: {
    invalid: [
      {
        text: "⟦机密*1年⟧\n关于值班的通知\n各科室：\n请安排好值班。",
        fixed: "机密★1年\n关于值班的通知\n各科室：\n请安排好值班。",
      },
      {
        text: "⟦秘密★六个月⟧\n关于值班的通知\n各科室：\n请安排好值班。",
        fixed: "秘密★6个月\n关于值班的通知\n各科室：\n请安排好值班。",
      },
      {
        text: "⟦机密1年⟧\n关于值班的通知\n各科室：\n请安排好值班。",
        fixed: "机密★1年\n关于值班的通知\n各科室：\n请安排好值班。",
      },
      {
        text: "⟦秘密★20年⟧\n关于值班的通知\n各科室：\n请安排好值班。",
        note: "秘密级不超过十年，改哪一个由定密责任人定。",
      },
      { text: "⟦绝秘★1年⟧\n关于值班的通知\n各科室：\n请安排好值班。" },
      { text: "⟦内部★6个月⟧\n关于值班的通知\n各科室：\n请安排好值班。" },
    ],
    valid: [
      { text: "机密★1年\n关于值班的通知\n各科室：\n请安排好值班。" },
      { text: "秘密\n关于值班的通知\n各科室：\n绝密级的期限不超过30年，机密级不超过20年。", note: "只标密级也可以。" },
      { text: "密级：机密★20年\n秘密★10年\n绝密★长期\n请妥善保管秘密文件。" },
    ],
  },
  *check({ folded, content }) {
    if (content.end - content.start > LONGEST_LINE) return;
    const line = folded.slice(content.start, content.end);
    const wrong = WRONG_LEVEL.exec(line)?.[1];
    if (wrong !== undefined && !LONGEST.has(wrong)) {
      yield { span: content, message: `密级只有绝密、机密、秘密三种，没有“${wrong}”，请核对。` };
      return;
    }
    const match = LINE.exec(line.trim());
    const [, , first, star = "", figure, unit] = match ?? [];
    if (first === undefined || figure === undefined || unit === undefined) return;
    const level = `${first}密`;
    const problems = problemsOf(level, star, figure, unit);
    if (problems.length === 0) return;
    const right = `${level}★${parseNumber(figure) ?? figure}${unit === "月" ? "个月" : unit}`;
    const tooLong = problems.some((problem) => problem.includes("不超过"));
    const finding: Finding = {
      span: content,
      message: tooLong ? `${problems.join("，")}，请核对密级和期限。` : `${problems.join("，")}，请改为“${right}”。`,
      fixes: tooLong ? [] : [{ title: `改为“${right}”`, safety: "safe", edits: [{ span: content, newText: right }] }],
    };
    yield finding;
  },
});

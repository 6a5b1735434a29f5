import { defineParagraphRule } from "../../engine/rule";

const DIGITS = [..."123456789"];
const DAYS = "一二三四五六日";
const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;

const WEEKDAY = /^(?:星期|礼拜)([1-7])(?![\d.:：])/;
const SHORT_WEEKDAY = /^周([1-7])(?=[至到—～－-]周|[上下]午|[早晚]|例会|[，。；、）])(?![\d.])/;
const LUNAR_DAY = /^[正腊]月(\d{1,2})(?!\d|月)/;
const LUNAR_MONTH = /^农历(\d{1,2})月(?:(\d{1,2})(?:日)?)?/;

/** 1–30 as days of the lunar calendar: 初一, 十五, 二十三. */
const lunarDay = (day: number): string => {
  if (day <= 10) return `初${NUMERALS[day]}`;
  const tens = day < 20 ? "十" : `${NUMERALS[Math.floor(day / 10)]}十`;
  return tens + NUMERALS[day % 10];
};

interface Found {
  readonly length: number;
  readonly newText: string;
  readonly lunar: boolean;
}

const weekday = (text: string): Found | undefined => {
  const match = WEEKDAY.exec(text) ?? SHORT_WEEKDAY.exec(text);
  if (!match) return undefined;
  const newText = match[0].slice(0, -1) + DAYS[Number(match[1]) - 1];
  return { length: match[0].length, newText, lunar: false };
};

const lunar = (text: string): Found | undefined => {
  const day = LUNAR_DAY.exec(text);
  if (day && Number(day[1]) <= 30)
    return { length: day[0].length, newText: text.slice(0, 2) + lunarDay(Number(day[1])), lunar: true };
  const month = LUNAR_MONTH.exec(text);
  if (!month || Number(month[1]) > 12 || Number(month[2] ?? 1) > 30) return undefined;
  const value = Number(month[1]);
  const name = value > 10 ? `十${NUMERALS[value - 10]}` : NUMERALS[value];
  const newText = `农历${name}月${month[2] ? lunarDay(Number(month[2])) : ""}`;
  return { length: month[0].length, newText, lunar: true };
};

export default defineParagraphRule({
  id: "numeral/calendar-word",
  title: "星期几、农历月日用汉字数字。",
  rationale: "“星期五”“腊月二十三”是固定的词语，数字不表示计量，不能写成“星期5”“腊月23”。",
  basis: [{ source: "GB/T 15835-2011", clause: "4.2.1、4.2.3", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: {
    literals: ["星期", "礼拜", "周", "正月", "腊月", "农历"].flatMap((word) => DIGITS.map((digit) => word + digit)),
  },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      if (/[每第两一本上下\d]$/.test(folded.slice(0, at)) && folded.charAt(at) === "周") continue;
      const text = folded.slice(at, at + 10);
      const found = weekday(text) ?? lunar(text);
      if (!found) continue;
      const span = { start: at, end: at + found.length };
      yield {
        span,
        message: `“${text.slice(0, found.length)}”应写作“${found.newText}”，${found.lunar ? "农历月日" : "星期几"}用汉字数字。`,
        severity: found.lunar ? ("warning" as const) : ("error" as const),
        fixes: [
          { title: `改为“${found.newText}”`, safety: "safe" as const, edits: [{ span, newText: found.newText }] },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "每逢⟦星期5⟧下午，⟦周1⟧至⟦周5⟧上午。", fixed: "每逢星期五下午，周一至周五上午。" },
      { text: "⟦腊月23⟧到⟦正月15⟧，⟦农历8月15⟧。", fixed: "腊月二十三到正月十五，农历八月十五。", severity: "warning" },
    ],
    valid: [
      { text: "每周1次，第2周，一周3天，星期五，腊月二十三，农历八月十五，本周5个工作日。" },
      { text: "两周1例会，入职周1年，孕周6周，星期1.5倍。", note: "数的是次数和时长。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";

const NUMERALS = "一二三四五六七八九〇零";
const ZEROS = "零○◯O0";

/** A year in Chinese numerals, one of its zeros written with another sign. */
const YEAR =
  /(?<![一二三四五六七八九〇零○◯十百千万亿A-Za-z\d])[一二][一二三四五六七八九〇零○◯O0]{3}(?=\s?年(?!\d{1,2}月|级|以|之|内|间|来))/g;

export default defineParagraphRule({
  id: "numeral/zero-form",
  title: "汉字年份里的零写作“〇”。",
  rationale: "编号和年份中的“0”写作“〇”，计量时才写作“零”；用圆圈、字母O和数字0代替，检索不到，换一种字体就露出来。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.2.5", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  elements: ["title", "addressee", "heading", "body", "signature", "attachmentNote", "attachmentLabel", "note"],
  triggers: {
    literals: [...NUMERALS].flatMap((numeral) => [...ZEROS].map((zero) => numeral + zero)),
  },
  *check({ text, folded }) {
    for (const match of folded.matchAll(YEAR)) {
      const newText = match[0].replace(/[零○◯O0]/g, "〇");
      if (newText === match[0]) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const circlesOnly = match[0].replace(/[○◯]/g, "〇") === newText;
      yield {
        span,
        message: circlesOnly
          ? `年份“${text.slice(span.start, span.end)}”里用了图形符号圆圈，应改用汉字“〇”。`
          : `年份“${text.slice(span.start, span.end)}”里的零应写作“〇”：“${newText}”。`,
        severity: circlesOnly ? ("hint" as const) : ("warning" as const),
        fixes: [{ title: `改为“${newText}”`, safety: "safe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦二零二三⟧年八月，到⟦二零三五⟧年。", fixed: "二〇二三年八月，到二〇三五年。" },
      { text: "⟦二O二四⟧年、⟦一九九0⟧年、⟦二〇二零⟧年。", fixed: "二〇二四年、一九九〇年、二〇二〇年。" },
      {
        text: "自⟦二○○四⟧年六月十六日起施行。",
        fixed: "自二〇〇四年六月十六日起施行。",
        severity: "hint",
        note: "看着一样，实是图形符号。",
      },
    ],
    valid: [
      { text: "二〇二三年、一九八九年，一百零八年，二千零二十三年，二零一室，二零年代，2023年。" },
      { text: "一百零五、二百二十零，○○○年，XX○年。" },
      { text: "二零二三年8月。", note: "年月混用两种数字，由另一条规则提示。" },
    ],
  },
});

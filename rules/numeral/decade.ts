import { defineParagraphRule } from "../../engine/rule";

const HAN = "一二三四五六七八九";
const CENTURY_BEFORE = /(?:(?<!\d)(\d{2})|([一二]?十[一二三四五六七八九]?))世纪$/;
const HAN_DECADE = /^([一二三四五六七八九])十年代/;
const DECADE = /^([1-9]0)年代/;
/** A century was named before, a range or another decade stands before it. */
const NAMED_BEFORE = /[\d、和至到—～]$|世纪(?:的|初的)?$/;

export default defineParagraphRule({
  id: "numeral/decade",
  title: "世纪和年代用同一种数字，年代前写明世纪。",
  rationale: "“20世纪八十年代”一处用了两种数字；单说“80年代”，进入新世纪以后就不知道是哪一个八十年代。",
  basis: [{ source: "GB/T 15835-2011", clause: "4.3", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["0年代", "十年代"] },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const start = at - 1;
      const before = folded.slice(Math.max(0, start - 8), start);
      const text = folded.slice(start, start + 5);
      const century = CENTURY_BEFORE.exec(before);
      const han = HAN_DECADE.exec(text);
      const arabic = DECADE.exec(text);
      if (century && ((century[1] && han) || (century[2] && arabic))) {
        const newText = han ? `${HAN.indexOf(han[1] as string) + 1}0` : `${HAN[Number(text.charAt(0)) - 1]}十`;
        const span = { start, end: start + 2 };
        const whole = `${century[0]}${newText}年代`;
        yield {
          span,
          message: `“${century[0]}${text}”混用了两种数字，应写作“${whole}”。`,
          fixes: [{ title: `改为“${whole}”`, safety: "safe" as const, edits: [{ span, newText }] }],
        };
        continue;
      }
      if (!arabic || century || NAMED_BEFORE.test(before) || folded.slice(0, start).includes("世纪")) continue;
      yield {
        span: { start, end: start + 4 },
        message: `“${arabic[0]}”前没有写明世纪，应写作“20世纪${arabic[0]}”一类的完整写法。`,
        severity: "hint" as const,
      };
    }
  },
  examples: {
    invalid: [
      { text: "20世纪⟦八十⟧年代，二十世纪⟦90⟧年代。", fixed: "20世纪80年代，二十世纪九十年代。" },
      { text: "⟦90年代⟧初的改革。", severity: "hint" },
    ],
    valid: [
      { text: "20世纪80年代至90年代，上世纪90年代，二十世纪八十年代，八十年代新一辈。" },
      { text: "20世纪以来，到90年代末，1980年代，本世纪20年代。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { isDigit } from "../../engine/text/classes";

const RANGE_MARKS = [..."—–～至-"];

/** A clause begins, or a word that a point in time follows. */
const BEFORE = /(?:^|[，。；：、（“”》\s]|截至|截止|截止到|直到|到|至|自|从|在|于|较|比|同|与)(\d{2})$/;
const AFTER =
  /^年(?:\d{1,2}月|底(?![蕴线子层色气])|末(?!端)|初(?![步级见中期创心次始])|年底|年初|年末|上半年|下半年|度(?![过日假]))/;
/** The second year of a period cut to two digits: 2021—23年. */
const PERIOD_BEFORE = /(?<![\d.])((?:19|20)\d\d)年?$/;
const PERIOD_AFTER = /^[—–～至-](\d{2})年(?!内|间|来|以|多|左右|左|之)/;

/** Whether a year of two digits, and not of four, stands at a hit: what most hits are told by. */
const isShort = (folded: string, at: number, point: boolean): boolean =>
  point ? isDigit(folded.charCodeAt(at - 2)) && !isDigit(folded.charCodeAt(at - 3)) : folded.charAt(at + 3) === "年";

const NINETEEN = 60;
const full = (year: string): string => `${Number(year) >= NINETEEN ? "19" : "20"}${year}`;

export default defineParagraphRule({
  id: "numeral/short-year",
  title: "四位数的年份不能简写成两位。",
  rationale: "“23年底”既可以读成2023年底，也可以读成二十三年之末；公文里的年份要写全四位数字。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.4", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: {
    literals: [
      ..."底末初年上下度0123456789".split("").map((unit) => `年${unit}`),
      ...RANGE_MARKS.flatMap((mark) => [..."0123456789"].map((digit) => mark + digit)),
    ],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const point = literal.startsWith("年");
      if (!isShort(folded, at, point)) continue;
      const before = (point ? BEFORE : PERIOD_BEFORE).exec(folded.slice(Math.max(0, at - 6), at));
      const after = before && (point ? AFTER : PERIOD_AFTER).exec(folded.slice(at, at + 8));
      if (!before || !after) continue;
      const year = (point ? before[1] : after[1]) as string;
      const span = point ? { start: at - 2, end: at + 1 } : { start: at + 1, end: at + 4 };
      if (!point && Number(year) <= Number((before[1] as string).slice(2))) continue;
      const newText = point ? full(year) : (before[1] as string).slice(0, 2) + year;
      yield {
        span,
        message: `年份“${year}年”应写全四位数字，是${newText}年的，写作“${newText}年”。`,
        fixes: [
          {
            title: `改为“${newText}年”`,
            safety: "unsafe" as const,
            edits: [{ span: { start: span.start, end: span.start + 2 }, newText }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "截至⟦23年⟧底，全市完成投资3亿元，比⟦22年⟧度增长5%。",
        fixed: "截至2023年底，全市完成投资3亿元，比2022年度增长5%。",
        unsafe: true,
      },
      { text: "⟦98年⟧8月，到⟦21年⟧初。", fixed: "1998年8月，到2021年初。", unsafe: true },
      { text: "制定2021—⟦23年⟧行动方案。", fixed: "制定2021—2023年行动方案。", unsafe: true },
    ],
    valid: [
      { text: "截至2023年底，工作23年，70年来，历时20年，用10年初步建成，30年底蕴，度过12年度假时光。" },
      { text: "到10年以上，2021年至23年间的差距，榨季2021/22年，2023年11月，〔2021〕23号，2021—2023年。" },
      { text: "“98年抗洪”精神，第20年度计划。" },
    ],
  },
});

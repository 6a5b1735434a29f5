import { defineParagraphRule } from "../../engine/rule";

const DIGITS = [..."123456789"];
const DOTTED = /^“(1[0-2]|[1-9])([.．•・‧∙])(\d{1,2})(?=[”])”/;
/** Of figures with a full stop only those that are known dates or name an event: “4.0” may be a version. */
const KNOWN = /^(?:1\.28|3\.15|4\.15|5\.12|5\.4|6\.26|7\.7|9\.18|10\.1|11\.9|12\.4|12\.9|12\.13)$/;
const EVENT =
  /^(?:[特重]大)?(?:[^，。；、“]{0,8})(?:事[件故]|火灾|地震|爆炸|惨案|专案|案件|事变|运动|晚会|纪念日|主题)/;
const BARE =
  /^(?:3\.15晚会|3\.15消费者|9\.18事变|12\.4宪法日|12\.4法[制治]|12\.4国家宪法|12\.9运动|6\.26国际禁毒|5\.12汶川|11\.9消防)/;

/** Only January, November and December need the dot. */
const PLAIN = ["五·四", "五·一", "六·一", "七·一", "八·一", "九·一八", "七·七", "三·八"] as const;
const MISSING_DOT = ["一二九运动", "“一二九”", "一二八事变", "“一二八”"] as const;

interface Found {
  readonly start: number;
  readonly length: number;
  readonly newText: string;
  readonly why: string;
}

const dotted = (folded: string, at: number): Found | undefined => {
  const quoted = DOTTED.exec(folded.slice(at, at + 8));
  if (quoted) {
    const [whole, month, dot, day] = quoted as unknown as [string, string, string, string];
    if (Number(day) < 1 || Number(day) > 31) return undefined;
    const after = folded.slice(at + whole.length, at + whole.length + 16);
    if (dot === "." && !KNOWN.test(`${month}.${day}`) && !EVENT.test(after)) return undefined;
    const newText = `${month}·${day}`;
    return { start: at + 1, length: whole.length - 2, newText, why: "月和日之间用间隔号“·”" };
  }
  const bare = BARE.exec(folded.slice(at, at + 10));
  const date = bare && /^[\d.]+/.exec(bare[0])?.[0];
  if (!date || /[\d.第]$/.test(folded.slice(0, at))) return undefined;
  const plain = date.replace(".", "·");
  const newText = folded.charAt(at - 1) === "“" ? plain : `“${plain}”`;
  return { start: at, length: date.length, newText, why: "月和日之间用间隔号“·”，并加引号" };
};

const inHan = (folded: string, literal: string, at: number): Found | undefined => {
  if ((PLAIN as readonly string[]).includes(literal)) {
    if (/[一二三四五六七八九十]/.test(folded.charAt(at - 1) + folded.charAt(at + literal.length))) return undefined;
    return {
      start: at,
      length: literal.length,
      newText: literal.replace("·", ""),
      why: "只有一月、十一月、十二月才用间隔号",
    };
  }
  if (/^师/.test(folded.slice(at + literal.length))) return undefined;
  const start = at + (literal.startsWith("“") ? 1 : 0);
  const date = folded.slice(start, start + 3);
  const newText = `一${date.startsWith("一二九") ? "二·九" : "·二八"}`;
  return { start, length: 3, newText, why: "涉及一月、十一月、十二月的，用间隔号分开月和日" };
};

export default defineParagraphRule({
  id: "numeral/dated-name",
  title: "用月日命名的事件和节日，间隔号要用对。",
  rationale: "“3·15”用间隔号，不用小数点和圆点；汉字的“五四”“七一”不会误解，不加间隔号，“一二·九”会误解，要加。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.6、5.2.3", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: {
    literals: [
      ...DIGITS.map((digit) => `“${digit}`),
      ...["3.15", "9.18", "12.4", "12.9", "6.26", "5.12", "11.9"],
      ...PLAIN,
      ...MISSING_DOT,
    ],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const found = /\d/.test(literal) ? dotted(folded, at) : inHan(folded, literal, at);
      if (!found) continue;
      const { start, length, newText, why } = found;
      const span = { start, end: start + length };
      yield {
        span,
        message: `“${folded.slice(start, start + length)}”应写作“${newText.replace(/[“”]/g, "")}”，${why}。`,
        fixes: [{ title: `改为${newText}`, safety: "safe" as const, edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "“⟦3.15⟧”期间开展检查，“⟦5.27⟧”重大事故教训深刻。",
        fixed: "“3·15”期间开展检查，“5·27”重大事故教训深刻。",
      },
      { text: "继“⟦2•5⟧”天台火灾之后，⟦12.4⟧宪法日活动。", fixed: "继“2·5”天台火灾之后，“12·4”宪法日活动。" },
      { text: "⟦五·四⟧青年节、“⟦七·一⟧”讲话、⟦一二九⟧运动。", fixed: "五四青年节、“七一”讲话、一二·九运动。" },
    ],
    valid: [
      { text: "“3·15”晚会，五四运动，“一二·九”运动，“八一”建军节，“一二九”师。" },
      { text: "“工业4.0”，“2.5”产业，“5.0”版本，“1.5”级，增长12.4%，3.15亿元，“12.6”万人。" },
    ],
  },
});

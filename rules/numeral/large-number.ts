import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";

const DIGITS = [..."0123456789"];
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The larger places of one number before the figure: 1亿2千 before 5百万. */
const PLACES = /(?:\d{1,4}(?:\.\d{1,3})?[十百千万亿]{1,2}){1,4}$/;
/** 3、4百公里: the smaller of two figures that say one number roughly. */
const ROUGHLY = /\d、$/;
const LONGEST = 24;
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const BEFORE = /(?<![\d.A-Za-z第〔×*%-])(\d{1,4}(?:\.\d{1,3})?)$/;
/** What is counted. Not 千克 千米 千瓦 百帕 百分点 百强 百姓, and not 千人计划. */
const COUNTED =
  /^([十百千])(万亿|万|亿)?([多余])?(?=[元人名个家户亩吨斤件次公份头只棵株套台辆册篇场间座]|美元|平方|立方|$|[，。；、）])/;
const NAMES = /^[十百千](?:人(?:计划|次以)|家万户|名企业工程|公斤|个百分|[万亿](?:级|工程|头))/;

/** The value of figures and places written together, such as `1亿2千5百万`. */
const amountOf = (number: string): number => {
  let total = 0;
  let section = 0;
  for (const [, figure = "0", places = ""] of number.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/g)) {
    section += Number(figure) * [...places].reduce((value, place) => value * (SCALES[place] ?? 1), 1);
    const large = [...places].reduce((value, place) => value * (LARGE[place] ?? 1), 1);
    if (large === 1) continue;
    total += section * large;
    section = 0;
  }
  return total + section;
};

/** A number in figures, with 万 or 亿 where that needs few digits. */
const written = (value: number): string => {
  const large = value >= 1e8 ? "亿" : value >= 1e4 ? "万" : "";
  return `${Number((value / (LARGE[large] ?? 1)).toFixed(6))}${large}`;
};

const compound = (folded: string, start: number, end: number): Finding => {
  const number = folded.slice(start, end);
  const more = /[余多]/.exec(number)?.[0] ?? "";
  const newText = written(amountOf(number.replace(more, ""))) + more;
  const span = { start, end };
  return {
    span,
    message: `“${number}”混用了阿拉伯数字和汉字数字，应写作“${newText}”。`,
    fixes: [{ title: `改为“${newText}”`, safety: "unsafe", edits: [{ span, newText }] }],
  };
};

export default defineParagraphRule({
  id: "numeral/large-number",
  title: "阿拉伯数字后只可以用“万”“亿”，不用“十”“百”“千”。",
  rationale: "“9千亿元”“5百万”一半是阿拉伯数字，一半是汉字数字，写作“9000亿元”“500万”才好读、好算。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.3", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: DIGITS.flatMap((digit) => Object.keys(SCALES).map((scale) => digit + scale)) },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const before = BEFORE.exec(folded.slice(Math.max(0, at - 8), at + 1));
      const rest = folded.slice(at + 1, at + 10);
      const after = before && !NAMES.test(rest) && COUNTED.exec(rest);
      if (!before || !after) continue;
      const [whole, scale, large = "", more = ""] = after as unknown as [string, string, string?, string?];
      if (scale === "十" && large === "") continue;
      const figure = before[1] as string;
      const value = Number((Number(figure) * (SCALES[scale] as number)).toFixed(3));
      const span = { start: at + 1 - figure.length, end: at + 1 + whole.length };
      const lead = folded.slice(Math.max(0, span.start - LONGEST), span.start);
      const places = PLACES.exec(lead)?.[0];
      if (places !== undefined) yield compound(folded, span.start - places.length, span.end);
      if (places !== undefined || ROUGHLY.test(lead)) continue;
      const newText = `${value}${more && large ? `${more}${large}` : large + more}`;
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”混用了阿拉伯数字和汉字数字，应写作“${newText}”。`,
        fixes: [
          {
            title: `改为“${newText}”`,
            safety: value < 10000 ? ("safe" as const) : ("unsafe" as const),
            edits: [{ span, newText }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "产值超⟦9千亿⟧元，补助⟦5百万⟧元。", fixed: "产值超9000亿元，补助500万元。" },
      { text: "投入⟦1.5千万⟧元，走访⟦3千多⟧户、⟦2百⟧家企业。", fixed: "投入1500万元，走访3000多户、200家企业。" },
      { text: "概算⟦1亿2千5百万⟧元，人口⟦3万4千余⟧人。", fixed: "概算1.25亿元，人口3.4万余人。", unsafe: true },
    ],
    valid: [
      { text: "5千克，3千米，200千瓦，2.5个百分点，全国500强，5百强企业，10百帕，GB2千字文。" },
      { text: "9000亿元，500万人，五百万，数千亿元，第3百货大楼，实施“1千人计划”，2百分，5百货店。" },
      { text: "新建公路3、4百公里，流转土地2、3千亩。", note: "是概数，由另一条规则管。" },
    ],
  },
});

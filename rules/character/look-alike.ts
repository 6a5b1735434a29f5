import { defineParagraphRule } from "../../engine/rule";
import { LOOK_ALIKES, type LookAlike } from "./_look-alikes";

const BY_WRONG: ReadonlyMap<string, LookAlike> = new Map(LOOK_ALIKES.map((entry) => [entry.wrong, entry]));
const CLAUSE_EDGE = "，。；：、！？“”‘’（）《》… ";
const CITED = /(?:写作|误作|误为|误写|错写|错为|写成)[“‘（]?$/;

const isOne = (units: string, unit: string): boolean =>
  unit === "" || CLAUSE_EDGE.includes(unit)
    ? units.includes("|") || (unit !== "" && units.includes(unit))
    : units.includes(unit);

const allows = (entry: LookAlike, before: string, after: string): boolean =>
  !(before !== "" && entry.notAfter?.includes(before)) &&
  !(after !== "" && entry.notBefore?.includes(after)) &&
  (entry.after === undefined || isOne(entry.after, before)) &&
  (entry.before === undefined || isOne(entry.before, after));

export default defineParagraphRule({
  id: "character/look-alike",
  title: "不能把字形相近的字认错、打错。",
  rationale:
    "识别扫描件时，“入”会认成“人”，“干”认成“千”，“已”“己”“巳”、“日”“曰”、“未”“末”也常混淆；这些词本身不存在，读得快时却看不出来。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...BY_WRONG.keys()] },
  *check({ folded }, { hits }) {
    let reported = 0;
    for (const { literal, at } of hits) {
      const entry = BY_WRONG.get(literal) as LookAlike;
      const end = at + literal.length;
      if (at < reported || !allows(entry, folded.charAt(at - 1), folded.charAt(end))) continue;
      if (CITED.test(folded.slice(Math.max(0, at - 4), at))) continue;
      reported = end;
      const span = { start: at, end };
      yield {
        span,
        message: `“${entry.wrong}”应为“${entry.right}”，两个字字形相近，可能是识别或输入时弄错了。`,
        entryId: `look-alike:${entry.wrong}`,
        fixes: [{ title: `改为“${entry.right}”`, safety: "unsafe", edits: [{ span, newText: entry.right }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "各级⟦领导千部⟧要⟦深人基层⟧，⟦干方百计⟧解决问题。",
        fixed: "各级领导干部要深入基层，千方百计解决问题。",
        unsafe: true,
      },
      { text: "项目⟦巳经⟧开工，加强⟦曰常⟧监管，⟦严于律已⟧。" },
      { text: "市⟦入民政府⟧开展⟦调査⟧，⟦宜传⟧政策，服务⟦杜会⟧。" },
    ],
    valid: [
      { text: "周末来到社区，骨干企业和数千部队官兵，适宜传播，不宜布置。" },
      { text: "深入民心，走入民间，纳入民生实事，深入群众、深入民众。" },
      { text: "从而己方占优，不己知者，大王任命，子曰：“学而时习之。”", note: "两个词相连，或者本来就是。" },
      { text: "“干部”误作“千部群众”的多。" },
    ],
  },
});

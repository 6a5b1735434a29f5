import { defineDocumentRule } from "../../engine/rule";
import { foldUnit } from "../../engine/text/classes";
import { type Damage, damageFindings, damagesIn } from "./_damage";

/** Radicals of simplified characters, which normalisation leaves as they are. */
const RADICALS =
  "⺠民⺟母⻓长⻔门⻅见⻚页⻢马⻋车⻛风⻘青⻜飞⻰龙⻄西⻉贝⻆角⻝食⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻁虎⻣骨⻨麦⻙韦⻳龟⺎兀⺒巳⺩王⻊足⻌辶⻏阝";
const RIGHT: ReadonlyMap<string, string> = new Map(
  [...RADICALS].flatMap((unit, at, all) => (at % 2 === 0 ? [[unit, all[at + 1] as string] as const] : [])),
);
/** Ideographs that stand among the compatibility ideographs but are none. */
const UNIFIED = "﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩";
/** Small forms of the brackets of document numbers are read as the brackets. */
const SPARED = "﹝﹞";

const inRanges = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe50 && code <= 0xfe6b) ||
  (code >= 0xff61 && code <= 0xff64);

const rightUnit = (unit: string): string => {
  const known = RIGHT.get(unit);
  if (known !== undefined) return known;
  const normal = unit.normalize("NFKC");
  return normal.length === 1 ? String.fromCharCode(foldUnit(normal.charCodeAt(0))) : normal;
};

const isForm = (text: string, at: number): boolean => {
  if (!inRanges(text.charCodeAt(at))) return false;
  const unit = text.charAt(at);
  return !UNIFIED.includes(unit) && !SPARED.includes(unit) && rightUnit(unit) !== unit;
};

const rightOf = (run: string): string => [...run].map(rightUnit).join("");

export default defineDocumentRule<Damage>({
  id: "character/compatibility",
  title: "不能用部首、兼容字符代替汉字和符号。",
  rationale:
    "从 PDF 复制的文字里，“⼈”“⺠”常是部首字符，看着与“人”“民”一样，却是另外的字：检索不到，换字体就缺字。“﹢”“﹐”等小写变体也是如此。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { classes: ["odd"] },
  collect: ({ text }) => damagesIn(text, isForm, rightOf),
  *check(_, { facts }) {
    yield* damageFindings(facts, {
      message: ({ shown, right }, count) =>
        count === undefined
          ? `“${shown}”是形近的兼容字符，不是“${right}”，检索不到，应改为“${right}”。`
          : `全文有${count}处兼容字符，这里的“${shown}”应为“${right}”，检索不到，应一并改正。`,
      title: ({ right }, count) => (count === undefined ? `改为“${right}”` : "改正全部兼容字符"),
    });
  },
  examples: {
    invalid: [
      { text: "坚持以⟦⼈⺠⟧为中心，加强行业管理。", fixed: "坚持以人民为中心，加强行业管理。" },
      { text: "发展“互联网⟦﹢⟧养老”，⟦⻓⟧期坚持。", fixed: "发展“互联网+养老”，长期坚持。" },
      { text: "健全机制⟦﹐⟧压实责任⟦｡⟧", fixed: "健全机制，压实责任。" },
      {
        text: "⟦⼀⟧是⽣态，⼆是⼯业，三是⾏政，四是⾼新，五是⻛险。",
        fixed: "一是生态，二是工业，三是行政，四是高新，五是风险。",
        note: "多的，全文报告一处。",
      },
    ],
    valid: [
      { text: "国开办发﹝2020﹞2号", note: "六角括号由发文字号的规则检查。" },
      { text: "面积120㎡，气温25℃，①加强领导，№5，邻村﨑镇。" },
      { text: "发展“互联网＋养老”，增长５％。" },
    ],
  },
});

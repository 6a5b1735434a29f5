import { defineParagraphRule } from "../../engine/rule";

const STARTS = [..."0123456789一二两三四五六七八九十半数几多"];
const DECREASE =
  /(?:减少|下降|降低|缩短|缩小|减小|压缩|递减|锐减|骤减|减缓)了?(?:近|约|超过|将近|翻了?)?(\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十半数几]{1,3})(?:多|余)?$/;
/** 缩短一倍 of 时间的倍 as a name, and 倍 in a compound. */
const AFTER = /^(?:倍(?!率|数|频|镜|[增速])|番(?![话苦茄波]))/;

export default defineParagraphRule({
  id: "numeral/decrease-multiple",
  title: "减少不用倍数说，也不用“番”。",
  rationale: "减少一倍就成了零，“减少3倍”无从理解；减少的应写成“减少三分之二”“减少到原来的三分之一”或者“下降…%”。",
  basis: [{ source: "图书编校质量差错认定细则（2005）", clause: "第十九条第（三）项", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...STARTS.map((start) => `${start}倍`), "一番", "两番", "二番", "三番", "1番", "2番", "3番"] },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const match = DECREASE.exec(folded.slice(Math.max(0, at - 16), at + 1));
      if (!match || !AFTER.test(folded.slice(at + 1, at + 3))) continue;
      const start = at + 1 - match[0].length;
      yield {
        span: { start, end: at + 2 },
        message: `“${folded.slice(start, at + 2)}”说不通，减少不能用倍数，应改用分数或者百分数。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "能耗⟦降低了3倍⟧，审批时间⟦缩短一倍⟧。" },
      { text: "事故起数⟦减少近两倍⟧，成本⟦下降1.5倍⟧。" },
      { text: "能耗⟦下降一番⟧，事故起数⟦减少了2番⟧。" },
    ],
    valid: [
      { text: "减少三分之二，产量增长3倍，降低到三分之一，缩短50%，成本是原来的两倍。" },
      { text: "降幅扩大两倍，减少2倍率，下降5倍频，减少排放，效率提高1倍，产值翻一番。" },
    ],
  },
});

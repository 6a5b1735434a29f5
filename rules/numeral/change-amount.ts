import { defineParagraphRule } from "../../engine/rule";
import {
  CHANGE_LITERALS,
  type Change,
  COMPARISON_LITERALS,
  changesIn,
  comparisonsIn,
  isDifference,
  isRate,
} from "./_changes";
import { type Quantity, shown } from "./_quantities";

const agrees = (change: Change, stated: Quantity): boolean | undefined => {
  if (stated.unit === change.to.unit && stated.unit !== "%") return isDifference(change, stated);
  if (stated.unit === "个百分点" && change.to.unit === "%") return isDifference(change, stated);
  if (stated.unit === "%" && stated.scale === "")
    return isRate(change, stated) || (change.to.unit === "%" && isDifference(change, stated));
  return undefined;
};

const rateOf = ({ from, to }: Change): string =>
  `${shown(Number(((Math.abs(to.value - from.value) / from.value) * 100).toFixed(2)))}%`;

const expected = (change: Change, stated: Quantity): string => {
  const amount = Math.abs(change.to.value - change.from.value);
  if (stated.unit === "个百分点") return `${shown(amount)}个百分点`;
  if (stated.unit === "%") return rateOf(change);
  const scale = stated.scale === "" ? 1 : stated.scale === "万" ? 1e4 : stated.scale === "亿" ? 1e8 : 1e12;
  return `${shown(amount / scale)}${stated.scale}${stated.unit}`;
};

export default defineParagraphRule({
  id: "numeral/change-amount",
  title: "增减的数应与前后两个数的差相符。",
  rationale: "“由120张增加到150张，增加20张”三个数对不上，一定有一个是错的；按末位四舍五入的误差核算，对得上的不报。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...CHANGE_LITERALS, ...COMPARISON_LITERALS] },
  *check(paragraph, { hits }) {
    const { folded } = paragraph;
    for (const change of [...changesIn(paragraph, hits), ...comparisonsIn(folded, hits)]) {
      const { from, to, difference: stated } = change;
      if (!stated || agrees(change, stated) !== false) continue;
      yield {
        span: { start: stated.start, end: stated.end },
        message: `由${folded.slice(from.start, from.end)}到${folded.slice(to.start, to.end)}，相差${expected(change, stated)}，与“${folded.slice(stated.start, stated.end)}”不符，应核对。`,
        severity: stated.unit === "%" ? ("information" as const) : ("warning" as const),
        related: [
          {
            span: { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
            message: "按这里的两个数核算。",
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "床位由120张增加到150张，增加⟦20张⟧。" },
      { text: "占比从10.5%提高到15.5%，提高⟦6个百分点⟧；投资从1.2亿元下降到0.9亿元（减少⟦5000万元⟧）。" },
      { text: "收入由2000元增加到3000元，增长⟦30%⟧。", severity: "information" },
      { text: "全年收入120亿元，比上年的100亿元增长⟦30%⟧。", severity: "information" },
      { text: "参训450人（比去年同期的400人增加⟦60人⟧）。" },
    ],
    valid: [
      { text: "床位由120张增加到150张，增加30张，占比从10.54%提高到15.5%，提高5个百分点。" },
      { text: "收入由2000元增加到3000元，增长50%；从1.07%提高到1.49%，提高0.4个百分点，提高39%。" },
      { text: "投资从248亿美元上升到772亿美元，年均增长25.5%；由约120张增加到150张，增加20多张。" },
      { text: "由120张增加到150张，其中增加20张，投资增长5%；由xx张增加到150张，增加20张。" },
      { text: "全年收入120亿元，比上年的100亿元增长20%；投资50亿元，其中工业30亿元，比上年的约25亿元增长30%。" },
      { text: "占比由10%提高到15%，提高5%。", note: "“百分点”由别的规则提示。" },
    ],
  },
});

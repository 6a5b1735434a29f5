import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { isTemplate } from "./_purpose";

/** Words of which a template leaves the choice to the writer. */
const CHOICES: readonly (readonly [first: string, second: string])[] = [
  ["上升", "下降"],
  ["增加", "减少"],
  ["增长", "下降"],
  ["增长", "减少"],
  ["提高", "降低"],
  ["提高", "下降"],
  ["提升", "下降"],
  ["扩大", "缩小"],
  ["上涨", "下跌"],
  ["高于", "低于"],
  ["多于", "少于"],
  ["已", "未"],
  ["是", "否"],
  ["同意", "不同意"],
  ["有", "无"],
];
/** Other words than of growth are choices only where a slash stands between them inside brackets. */
const LONG = 2;

const patterns = CHOICES.flatMap(([a, b]) => [
  [a, b],
  [b, a],
]);
const isLong = (pair: readonly string[]): boolean => pair.every((word) => word.length === LONG);
const LITERALS = patterns.flatMap((pair) =>
  isLong(pair) ? [pair.join("/"), `（${pair.join("、")}）`, `（${pair.join("或")}）`] : [`（${pair.join("/")}）`],
);

/** 增长（下降）, 上升或下降: choices only right before a figure. */
const MEASURED = new Set(patterns.filter(isLong).flatMap(([a, b]) => [`${a}（${b}）`, `${a}或${b}`]));
const FIGURE = /^了?约?[\dxX×*]/;

/** The choice with the brackets that enclose nothing else. */
const spanOf = (folded: string, start: number, end: number): Span =>
  folded[start] !== "（" && folded[start - 1] === "（" && folded[end] === "）"
    ? { start: start - 1, end: end + 1 }
    : { start, end };

export default definePartRule<{ readonly span: Span; readonly shown: string }>({
  id: "placeholder/alternative",
  title: "模板里供选择的词，定稿时应只留一个。",
  rationale: "“（上升/下降）”“增加（减少）”“（是/否）”是模板留给起草人选择的地方，定稿保留两个相反的词，事实就不清楚。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  elements: ["title", "heading", "body"],
  triggers: { literals: [...LITERALS, ...MEASURED] },
  collect: ({ folded }, { hits }) =>
    hits.flatMap(({ literal, at }) => {
      if (MEASURED.has(literal) && !FIGURE.test(folded.slice(at + literal.length, at + literal.length + 3))) return [];
      const span = spanOf(folded, at, at + literal.length);
      return [{ span, shown: folded.slice(span.start, span.end) }];
    }),
  *check(part, { facts }) {
    if (isTemplate(part) || part.genre === "法规") return;
    for (const { block, fact } of facts)
      yield {
        span: shift(fact.span, block.start),
        message: `“${fact.shown}”是模板里供选择的写法，应按实际情况只保留一个。`,
      };
  },
  examples: {
    invalid: [
      { text: "全市财政收入同比⟦（上升/下降）⟧5%，支出较上年⟦（增加、减少）⟧3亿元。" },
      { text: "增速⟦高于/低于⟧全省平均水平，任务完成情况⟦(是/否)⟧达标。" },
      { text: "外贸进出口⟦增长（下降）⟧8.4%，社会消费品零售总额⟦上升或下降⟧2.5%，税收⟦增加（减少）⟧了3亿元。" },
      { text: "降幅比上年⟦（扩大或缩小）⟧2个百分点。" },
    ],
    valid: [
      { text: "全市财政收入同比上升5%，增加（减少）按负数填列，增长（下降）幅度另行公布，上升或下降均不得超过5%。" },
      { text: "按是否达标分类，注册资本增加或减少的，应当变更登记。" },
      {
        text: "企业设立办法\n第一条 为规范登记，制定本办法。\n第二条 注册资本（增加、减少）应当登记。",
        note: "法规列举事项。",
      },
      { text: "收入情况登记表\n  本年收入较上年增加/减少多少。" },
      { text: "意见分为同意/不同意，按是/否填写。" },
    ],
  },
});

import { type Collected, definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** A figure with the words on both sides of it. Offsets in the paragraph. */
interface Fact {
  readonly before: string;
  readonly after: string;
  /** What the sentence says of the time before the figure. */
  readonly time: string;
  readonly figure: string;
  readonly span: Span;
}

const DIGITS = [..."0123456789"];
const UNITS = [
  "元",
  "万",
  "亿",
  "人",
  "名",
  "个",
  "家",
  "户",
  "项",
  "件",
  "所",
  "座",
  "台",
  "公",
  "平",
  "亩",
  "吨",
  "场",
  "期",
  "次",
];

const BEFORE = /[一-鿿《》“”、]{5}[一-鿿]$/;
const FIGURE = /(\d{1,7}(?:\.\d{1,3})?)$/;
const AFTER = /(?:万亿|[万亿])?[一-鿿《》“”（）%]{6}/y;
/** Provisions with several amounts, targets beside results, changes and rates of different times. */
const SAME_WORDS_OTHER_CASE =
  /[以罚处刑]|日内|月内|年内|应当|不得|违法|连续|增长|提高|下降|上年|同比|其中|分别|目标|力争|计划|中有|第|每|单项|标准|补助|奖励|给予/;
const SHORT = 6;
const TIME = /[今去前明本上]年|上半年|下半年|当年|\d{4}年|季度|\d{1,2}月|以来|同期|目前|“[^”]{1,6}”时期/g;
const SENTENCE = 60;

const timeBefore = (folded: string, start: number): string => {
  const sentence = folded
    .slice(Math.max(0, start - SENTENCE), start)
    .split(/[。；]/)
    .at(-1) as string;
  return (sentence.match(TIME) ?? []).join("");
};

const factAt = (folded: string, at: number): Fact | undefined => {
  const end = at + 1;
  AFTER.lastIndex = end;
  const after = AFTER.exec(folded)?.[0];
  const figure = after && FIGURE.exec(folded.slice(Math.max(0, end - 12), end))?.[1];
  if (!figure) return undefined;
  const start = end - figure.length;
  const before = BEFORE.exec(folded.slice(Math.max(0, start - SHORT), start))?.[0];
  if (!before || SAME_WORDS_OTHER_CASE.test(before + after)) return undefined;
  return { before, after, time: timeBefore(folded, start), figure, span: { start, end } };
};

const spanOf = ({ block, fact }: Collected<Fact>): Span => ({
  start: block.start + fact.span.start,
  end: block.start + fact.span.end,
});

export default definePartRule<Fact>({
  id: "consistency/stated-figure",
  title: "同一个数前后说法要一致。",
  rationale: "“投入资金1200万元用于老旧小区改造”，另一处成了1300万元；前后文字完全一样而数字不同，多是只改了一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: DIGITS.flatMap((digit) => UNITS.map((unit) => digit + unit)) },
  elements: ["body", "heading"],
  examples: {
    invalid: [
      {
        text: "全年共投入资金1200万元用于老旧小区改造。\n全市上下协力，全年共投入资金⟦1300⟧万元用于老旧小区改造，群众满意。",
      },
      {
        text: "先后组织开展党员志愿服务活动36场次惠及群众。\n我们先后组织开展党员志愿服务活动⟦63⟧场次惠及群众。",
      },
    ],
    valid: [
      { text: "全年共投入资金1200万元用于老旧小区改造。\n全年共投入资金1200万元用于老旧小区改造。" },
      {
        text: "去年共投入资金1200万元用于老旧小区改造。\n今年共投入资金1300万元用于老旧小区改造。",
        note: "不是同一年。",
      },
      { text: "处一千元以下罚款。对单位违法所得不足10万元的并处罚款，对单位违法所得不足20万元的并处罚款。" },
      { text: "城镇新增就业5771万人。城镇新增就业900万人以上。" },
    ],
  },
  collect: ({ folded }, { hits }) => {
    const facts: Fact[] = [];
    for (const { at } of hits) {
      const fact = factAt(folded, at);
      if (fact) facts.push(fact);
    }
    return facts;
  },
  *check(_part, { facts }) {
    const first = new Map<string, Collected<Fact>>();
    for (const one of facts) {
      const key = `${one.fact.time}#${one.fact.before}#${one.fact.after}`;
      const known = first.get(key);
      if (!known) first.set(key, one);
      else if (known.fact.figure !== one.fact.figure)
        yield {
          span: spanOf(one),
          message: `前面说的是“${known.fact.figure}”，这里同样的话成了“${one.fact.figure}”，应核对是否同一个数。`,
          related: [{ span: spanOf(known), message: `前面写作“${known.fact.figure}”。` }],
        };
    }
  },
});

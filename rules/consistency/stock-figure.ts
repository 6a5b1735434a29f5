import { type Collected, definePartRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** How many of something a place or an organ has. Offsets in the paragraph. */
interface Fact {
  readonly key: string;
  readonly figure: string;
  readonly span: Span;
}

const HAVING = ["现有", "共有", "下辖", "共辖", "辖有"];
const SCOPE =
  /(?:(\d{4}年|去年|上年|当年|截[至止][^，。；]{2,12})[^。；]{0,12})?([全我本]([国省市州区县旗镇乡村局校院厅委社系街])[道区统]?)(?:目前|现|总)?$/;
const LOOK_BACK = 40;
const LOOK_AHEAD = 30;
/** 公办幼儿园128所 or 23个行政村. */
const STOCK =
  /^([一-鿿]{0,10}?)(\d{1,8}(?:\.\d{1,2})?)(万|亿)?([多余])?([个家所名人户座处支件条项台辆]|公里|平方公里|亩)([一-鿿]{0,8})/;
const LINKING = /(?:总数|数量|总量)?(?:达到?|为|共|已)?$/;

const factAt = (folded: string, { literal, at }: LiteralHit): Fact | undefined => {
  const scope = SCOPE.exec(folded.slice(Math.max(0, at - LOOK_BACK), at));
  const from = at + literal.length;
  const stock = scope && STOCK.exec(folded.slice(from, from + LOOK_AHEAD));
  if (!stock || stock[4]) return undefined;
  const [, before = "", number = "", scale = "", , unit = "", after = ""] = stock;
  const noun = before.replace(LINKING, "") || after;
  if (noun.length < 2) return undefined;
  const start = from + before.length;
  const figure = number + scale;
  return {
    key: [scope[1] ?? "", scope[3], noun, unit].join("#"),
    figure,
    span: { start, end: start + figure.length + unit.length },
  };
};

const spanOf = ({ block, fact }: Collected<Fact>): Span => ({
  start: block.start + fact.span.start,
  end: block.start + fact.span.end,
});

export default definePartRule<Fact>({
  id: "consistency/stock-figure",
  title: "一个地方、一个单位有多少，前后要一致。",
  rationale: "前面说“全市现有公办幼儿园128所”，后面说“全市共有公办幼儿园136所”，必有一处没有更新；时间不同的写明时间。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: HAVING },
  elements: ["body", "heading"],
  examples: {
    invalid: [
      {
        text: "全市现有公办幼儿园128所，学位紧张。\n经过三年建设，我市共有公办幼儿园⟦136所⟧，基本满足需要。",
      },
      { text: "全镇下辖23个行政村，人口3.1万人。\n本镇共有⟦24个⟧行政村，都建有文化广场。" },
    ],
    valid: [
      { text: "全市现有公办幼儿园128所，我市共有公办幼儿园128所。" },
      { text: "2020年全市共有公办幼儿园128所，2023年全市共有公办幼儿园136所。", note: "时间不同。" },
      {
        text: "全市现有公办幼儿园128所，全县共有公办幼儿园36所，全市现有民办幼儿园98所。",
        note: "不是同一处、同一类。",
      },
      { text: "第一中学现有教师120名，第二中学现有教师98名。", note: "不是同一个单位。" },
    ],
  },
  collect: ({ folded }, { hits }) => hits.flatMap((hit) => factAt(folded, hit) ?? []),
  *check(_part, { facts }) {
    const first = new Map<string, Collected<Fact>>();
    for (const one of facts) {
      const { key, figure } = one.fact;
      const known = first.get(key);
      if (!known) first.set(key, one);
      else if (known.fact.figure !== figure)
        yield {
          span: spanOf(one),
          message: `前面说的是“${known.fact.figure}”，这里成了“${figure}”，应核对是否同一个数；时间不同的写明时间。`,
          related: [{ span: spanOf(known), message: "前面的数在这里。" }],
        };
    }
  },
});

import { type Collected, definePartRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** A person as named with an office. Offsets in the paragraph. */
interface Fact {
  readonly office: string;
  readonly name: string;
  readonly span: Span;
  /** Another one is listed next to this one. */
  readonly listed: boolean;
}

const OFFICES = [
  "书记",
  "省长",
  "市长",
  "州长",
  "县长",
  "区长",
  "镇长",
  "乡长",
  "主席",
  "主任",
  "部长",
  "厅长",
  "局长",
  "处长",
  "科长",
  "院长",
  "校长",
  "所长",
  "站长",
  "秘书长",
  "董事长",
  "总经理",
];
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const NAME = new RegExp(
  `[${SURNAMES}]\\p{Script=Han}{2}(?=[，。、；：）（]|$|同志|主持|出席|参加|陪同|讲话|指出|强调|表示|要求|带队|率队|一行|作了?(?:报告|讲话)|致辞|宣读)`,
  "uy",
);

const factOf = (folded: string, { literal, at }: LiteralHit): Fact | undefined => {
  const start = at + literal.length;
  if (!SURNAMES.includes(folded.charAt(start))) return undefined;
  NAME.lastIndex = start;
  const name = NAME.exec(folded)?.[0];
  if (name === undefined) return undefined;
  const end = start + name.length;
  return { office: literal, name, span: { start, end }, listed: folded[end] === "、" };
};

/** One character of the given name is another one. */
const differInOne = (one: string, other: string): boolean =>
  one[0] === other[0] && (one[1] === other[1]) !== (one[2] === other[2]);

const placeOf = ({ block, fact }: Collected<Fact>): Span => ({
  start: block.start + fact.span.start,
  end: block.start + fact.span.end,
});

export default definePartRule<Fact>({
  id: "consistency/person-name",
  title: "同一个人的姓名，全文写法要一致。",
  rationale: "职务相同、姓氏相同、只有一个字不同的两个姓名，多半是一个人写错了一处；姓名写错是很不应该的差错。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: OFFICES },
  examples: {
    invalid: [
      { text: "县委书记王建国主持会议。\n县委书记⟦王健国⟧强调，要抓好落实。县委书记王建国作总结。" },
      { text: "市长李明华出席，市长⟦李明桦⟧讲话。" },
    ],
    valid: [
      { text: "县委书记王建国主持会议，县委书记王建国强调，要抓好落实。" },
      { text: "县委书记王建国、县长王建军出席。", note: "职务不同，是两个人。" },
      { text: "副市长李明华、副市长张明华出席。" },
      { text: "副市长李明华、李明桦出席。", note: "并列的两个人。" },
      { text: "村党支部书记王建国、村党支部书记王建军，先后发言。", note: "并列的两个人。" },
    ],
  },
  collect: ({ folded }, { hits }) =>
    hits.flatMap((hit) => {
      const fact = factOf(folded, hit);
      return fact ? [fact] : [];
    }),
  *check(_part, { facts }) {
    const seen: Collected<Fact>[] = [];
    for (const use of facts) {
      const other = seen.find(
        ({ block, fact }) =>
          fact.office === use.fact.office &&
          differInOne(fact.name, use.fact.name) &&
          !(fact.listed && block === use.block),
      );
      seen.push(use);
      if (!other) continue;
      yield {
        span: placeOf(use),
        message: `本文别处的${other.fact.office}是“${other.fact.name}”，这里是“${use.fact.name}”，只差一个字，应核对是不是同一个人。`,
        related: [{ span: placeOf(other), message: `这里写作“${other.fact.name}”。` }],
      };
    }
  },
});

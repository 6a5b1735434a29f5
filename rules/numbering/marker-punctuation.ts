import { defineOutlineRule } from "../../engine/rule";
import { type Count, countsOf } from "./_counts";
import { markerSpan, markerText, type Numbered } from "./_markers";

const DOTTED = new Set(["arabic", "latin", "roman"]);

const dotted = (item: Numbered): string => markerText(item).slice(0, -1).concat(".");

const hasDunhao = ({ marker }: Numbered): boolean => marker.mark === "、";

const kindOfCount = (count: Count): string => (count[0] as Numbered).marker.kind;

export default defineOutlineRule({
  id: "numbering/marker-punctuation",
  title: "阿拉伯数字和字母作序号，后面宜用下脚点。",
  rationale: "“1.”是公文第三层序号的规定写法，“1、”只见于草稿，发布时一般会改掉。",
  basis: [{ source: "GB/T 15834-2011", clause: "B.3.3", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "⟦1、⟧抓好排查。\n2、抓好整改。",
        fixed: "1.抓好排查。\n2.抓好整改。",
        note: "全文都这样写时只提示一次。",
      },
      { text: "一、对象\n⟦A、⟧机关。\nB、企业。", fixed: "一、对象\nA.机关。\nB.企业。" },
    ],
    valid: [
      { text: "1.抓好排查。\n2.抓好整改。" },
      { text: "1、2号楼住户先登记。\n3、4号楼住户后登记。", note: "这里的顿号并列两个楼号。" },
      { text: "1、抓好排查。\n2.抓好整改。", note: "两种写法混用由另一条规则管。" },
      { text: "5、抓好排查。", note: "只有一处，不一定是序号。" },
      { text: "一、抓好排查\n全面登记。\n二、抓好整改\n按期销号。" },
    ],
  },
  *check(part) {
    const lists = countsOf(part).filter((count) => count.length > 1 && DOTTED.has(kindOfCount(count)));
    const wrong = lists.flatMap((count) => count.filter(hasDunhao));
    const first = wrong[0];
    if (!first || !lists.every((count) => count.every((item) => hasDunhao(item) || item.marker.mark === ""))) return;
    yield {
      span: markerSpan(first),
      message: `“${markerText(first)}”宜写作“${dotted(first)}”，阿拉伯数字和字母作序号时后面用下脚点（全文${wrong.length}处）。`,
      fixes: [
        {
          title: `全部改用下脚点（${wrong.length}处）`,
          safety: "safe",
          edits: wrong.map((item) => ({ span: markerSpan(item), newText: dotted(item) })),
        },
      ],
    };
  },
});

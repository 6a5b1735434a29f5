import { defineOutlineRule } from "../../engine/rule";
import { numberedOf } from "./_counts";
import { markerSpan, markerText, type Numbered } from "./_markers";

/** The levels the standard fixes, from the highest. */
const LEVELS = ["hanzi", "paren-hanzi", "arabic", "paren-arabic"];

/** `（1）` right under a numbered heading other than `1.`: without any nothing can be skipped. */
const mayBeSkipped = ({ marker, parent }: Numbered): boolean =>
  marker.kind === "paren-arabic" && marker.ordinal === 1 && parent?.marker != null && parent.marker.kind !== "arabic";

/** First items of lists right under a numbered heading, with that heading's kind. */
const stepsOf = (items: readonly Numbered[]): readonly { readonly item: Numbered; readonly over: string }[] =>
  items.flatMap((item) => {
    const over = item.parent?.marker?.kind;
    return item.marker.ordinal === 1 && over ? [{ item, over }] : [];
  });

export default defineOutlineRule({
  id: "numbering/level-skip",
  title: "同一份文件里，同一层之下用的序号要一样，不要时而跳级。",
  rationale: "有的“一、”之下用“（一）”，有的直接用“（1）”，同一层的内容看起来就分了高低。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "secondary" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      { text: "一、主要做法\n（一）抓好排查。\n（二）抓好整改。\n二、下一步打算\n⟦（1）⟧加强领导。\n（2）严格考核。" },
      {
        text: "（一）抓好排查\n1.全面登记。\n2.分类建档。\n（二）抓好整改\n1.限期整改。\n2.验收销号。\n（三）抓好考核\n⟦（1）⟧日常考核。\n（2）年终考核。",
      },
    ],
    valid: [
      { text: "1.抓好排查\n（1）全面登记。\n（2）分类建档。\n2.抓好整改\n（1）限期整改。\n（2）验收销号。" },
      {
        text: "一、主要做法\n1.抓好排查。\n2.抓好整改。\n二、下一步打算\n1.加强领导。\n2.严格考核。",
        note: "全文只有两层，“一、”之下直接用“1.”是通行做法。",
      },
      {
        text: "一、主要做法\n（一）抓好排查。\n1.全面登记。\n（二）抓好整改。\n二、下一步打算\n1.加强领导。\n2.严格考核。",
        note: "条目短小，“一、”之下用“1.”，发布的公文也常见。",
      },
      { text: "一、主要做法\n（1）抓好排查。\n（2）抓好整改。\n二、下一步打算\n（1）加强领导。\n（2）严格考核。" },
      { text: "一、主要做法\n（一）抓好排查。\n（1）全面登记。\n（2）分类建档。\n（二）抓好整改。\n（1）限期整改。" },
    ],
  },
  *check(part) {
    const items = numberedOf(part.sections);
    if (!items.some(mayBeSkipped)) return;
    const steps = stepsOf(items);
    const usual = new Map<string, Numbered>();
    for (const { item, over } of steps)
      if (item.marker.kind === LEVELS[LEVELS.indexOf(over) + 1] && !usual.has(over)) usual.set(over, item);
    for (const { item, over } of steps) {
      const other = usual.get(over);
      if (item.marker.kind !== "paren-arabic" || !other || other.marker.kind === "paren-arabic") continue;
      const skipped = markerText(other);
      yield {
        span: markerSpan(item),
        message: `“${markerText(item)}”跳过了一层，别处同一层之下用的是“${skipped}”，宜改成一样的序号。`,
        related: [{ span: markerSpan(other), message: `这里用的是“${skipped}”。` }],
      };
    }
  },
});

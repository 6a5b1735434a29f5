import type { Finding } from "../../engine/diagnostic";
import { defineOutlineRule } from "../../engine/rule";
import { numberedOf } from "./_counts";
import { markerSpan, markerText, type Numbered } from "./_markers";

/** Places of the families whose order the standard fixes: 一、（一） 1.（1）①. */
const ORDER = ["hanzi", "paren-hanzi", "arabic", "paren-arabic", "circled"];
const HIGHEST = 0;
const NO_PLACE = -1;

const placeOf = ({ marker }: Numbered): number => ORDER.indexOf(marker.kind);

/**
 * The item that opens a higher list inside an item: it stands between `items[from]` and the next of its count, `items[to]`.
 * Where a heading of a higher level goes on in between, the numbers run on through it: 一、（一）1. 二、（一）2.
 */
const higherListBetween = (items: readonly Numbered[], from: number, to: number): Numbered | undefined => {
  let highest = placeOf(items[from] as Numbered);
  const outer = highest;
  let opens = false;
  let first: Numbered | undefined;
  for (let i = from + 1; i < to; i++) {
    const item = items[i] as Numbered;
    const place = placeOf(item);
    if (place >= outer) continue;
    if (place < highest) {
      highest = place;
      opens = item.marker.ordinal === 1;
    }
    if (item.marker.ordinal === 1) first ??= item;
  }
  return highest !== NO_PLACE && opens ? first : undefined;
};

/** For each item that has a higher place above it the one of the next of its kind if that goes on counting, else -1. */
const nextInCounts = (items: readonly Numbered[]): readonly number[] => {
  const nearest = ORDER.map(() => -1);
  const next = new Array<number>(items.length).fill(-1);
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Numbered;
    const place = placeOf(item);
    if (place <= HIGHEST) continue;
    const after = nearest[place] as number;
    if (items[after]?.marker.ordinal === item.marker.ordinal + 1) next[i] = after;
    nearest[place] = i;
  }
  return next;
};

const findingOf = (outer: Numbered, inner: Numbered): Finding => ({
  span: markerSpan(inner),
  message: `层次颠倒：“${markerText(outer)}”之下用了更高一层的“${markerText(inner)}”，层次序数应依次用“一、”“（一）”“1.”“（1）”。`,
  related: [{ span: markerSpan(outer), message: `上一层写作“${markerText(outer)}”。` }],
});

export default defineOutlineRule({
  id: "numbering/level-inversion",
  title: "层次序数由高到低依次使用，下一层不用上一层的序号。",
  rationale: "“1.”之下再分“（一）”，读者会把下一层当成上一层，层次就乱了。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "secondary" },
    { source: "GB/T 15834-2011", clause: "B.3.8", evidence: "standard" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      { text: "1.抓好排查。\n⟦（一）⟧全面登记。\n（二）分类建档。\n2.抓好整改。" },
      {
        text: "一、主要任务\n1.抓好排查。\n⟦（一）⟧全面登记。\n（二）分类建档。\n2.抓好整改。\n二、工作要求\n加强领导。",
      },
      { text: "（一）抓好排查。\n⟦一、⟧全面登记。\n二、分类建档。\n（二）抓好整改。" },
      { text: "（1）抓好排查。\n⟦1.⟧全面登记。\n2.分类建档。\n（2）抓好整改。\n1.按期完成。" },
      {
        text: "①抓好排查。\n⟦（1）⟧全面登记。\n1.入户。\n（2）分类建档。\n②抓好整改。",
        note: "（1）之下的 1. 又颠倒一次，只报外层。",
      },
    ],
    valid: [
      {
        text: "1.编制目的明确。\n第一部分　总体要求\n2.编制依据充分。\n第二部分　主要任务\n3.抓好落实。",
        note: "编号跨过“第几部分”连续往下编。",
      },
      {
        text: "一、主要任务\n（一）抓好排查。\n1.全面登记。\n（1）入户。\n2.分类建档。\n（二）抓好整改。\n二、工作要求\n加强领导。",
      },
      {
        text: "一、主要任务\n1.抓好排查。\n2.抓好整改。\n二、工作要求\n3.加强领导。\n4.严格考核。",
        note: "编号跨过上级标题连续往下编。",
      },
      { text: "一、主要任务\n（一）摸清底数\n1.抓好排查。\n二、工作要求\n（一）落实责任\n2.加强领导。" },
      {
        text: "1.抓好排查。\n2.抓好整改。\n一、主要任务\n全面登记。\n二、工作要求\n加强领导。",
        note: "前面的小列表已经结束。",
      },
      { text: "第一条　办理条件：\n1.有固定场所。\n2.有专职人员。\n第二条　办理材料：\n（一）申请书。\n3.证明。" },
      { text: "一、主要任务\n（1）抓好排查。\n①全面登记。\n（2）抓好整改。" },
    ],
  },
  *check(part) {
    const items = numberedOf(part.sections);
    const nexts = nextInCounts(items);
    let silentUntil = -1;
    for (let i = 0; i < items.length; i++) {
      const next = i < silentUntil ? -1 : (nexts[i] as number);
      const inner = next < 0 ? undefined : higherListBetween(items, i, next);
      if (!inner) continue;
      yield findingOf(items[i] as Numbered, inner);
      silentUntil = next;
    }
  },
});

import type { Marker } from "../../engine/document/model";
import { defineOutlineRule } from "../../engine/rule";
import { countsOf } from "./_counts";
import { markerSpan, markerText, type Numbered } from "./_markers";

/** What is wrong with the mark after a number: the right marker instead of it, and why. */
interface Wrong {
  readonly right: string;
  readonly why: string;
  readonly quiet: boolean;
}

const UNIT_TITLES = new Set(["部分", "篇", "编"]);

const withoutMark = (item: Numbered): string => {
  const text = markerText(item);
  return text.slice(0, text.length - item.marker.mark.length);
};

const isBare = ({ kind, close }: Marker): boolean => kind === "circled" || (kind.startsWith("paren") && close !== "");

const wrongMark = (item: Numbered): Wrong | undefined => {
  const { marker } = item;
  if (marker.mark === "" || (marker.kind === "hanzi" && marker.mark === "、")) return undefined;
  if (isBare(marker)) {
    const quiet = marker.kind === "circled" || marker.open === "";
    const name = marker.kind === "circled" ? "带圈数字" : "带括号的序号";
    return { right: withoutMark(item), why: `${name}后不加标点`, quiet };
  }
  if (marker.kind === "hanzi") return { right: `${marker.numeral}、`, why: "汉字序号后用顿号", quiet: true };
  if (marker.kind === "chapter" && !UNIT_TITLES.has(marker.unit))
    return { right: `${withoutMark(item)}　`, why: `“第几${marker.unit}”后空一格，不加标点`, quiet: true };
  return undefined;
};

export default defineOutlineRule({
  id: "numbering/marker-mark",
  title: "序号后的标点要用对：汉字序号后用顿号，带括号和带圈的序号后不加标点，章条之后空一格。",
  rationale: "“（一）、”这样的写法多用了一层标点，是公文退改最常见的原因之一，图书编校质量检查也按差错计。",
  basis: [
    { source: "GB/T 15834-2011", clause: "B.3", evidence: "standard" },
    { source: "图书编校质量差错认定细则（2005）", clause: "第二十八条", evidence: "standard" },
  ],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      { text: "⟦（一）、⟧抓好排查。\n⟦（二）、⟧抓好整改。", fixed: "（一）抓好排查。\n（二）抓好整改。" },
      { text: "一、主要做法\n⟦(1)、⟧抓好排查。\n(2)抓好整改。", fixed: "一、主要做法\n(1)抓好排查。\n(2)抓好整改。" },
      { text: "（一）抓好排查。\n⟦（二），⟧抓好整改。", fixed: "（一）抓好排查。\n（二）抓好整改。" },
      { text: "⟦（1）.⟧抓好排查。\n（2）抓好整改。", fixed: "（1）抓好排查。\n（2）抓好整改。" },
      { text: "⟦①、⟧抓好排查。\n②抓好整改。", fixed: "①抓好排查。\n②抓好整改。", severity: "warning" },
      { text: "⟦⑴、⟧抓好排查。\n⑵抓好整改。", fixed: "⑴抓好排查。\n⑵抓好整改。", severity: "warning" },
      { text: "⟦1）、⟧抓好排查。\n2）抓好整改。", fixed: "1）抓好排查。\n2）抓好整改。", severity: "warning" },
      {
        text: "一、抓好排查\n全面登记。\n⟦二，⟧抓好整改\n按期销号。",
        fixed: "一、抓好排查\n全面登记。\n二、抓好整改\n按期销号。",
        severity: "warning",
      },
      {
        text: "⟦一.⟧抓好排查\n全面登记。\n⟦二.⟧抓好整改\n按期销号。",
        fixed: "一、抓好排查\n全面登记。\n二、抓好整改\n按期销号。",
        severity: "warning",
      },
      {
        text: "⟦第一条、⟧为加强管理，制定本办法。\n⟦第二条：⟧本办法适用于全市。",
        fixed: "第一条　为加强管理，制定本办法。\n第二条　本办法适用于全市。",
        severity: "warning",
      },
      {
        text: "⟦第一章、⟧总则\n为加强管理，制定本办法。\n第二章　附则\n本办法自印发之日起施行。",
        fixed: "第一章　总则\n为加强管理，制定本办法。\n第二章　附则\n本办法自印发之日起施行。",
        severity: "warning",
      },
    ],
    valid: [
      { text: "一、抓好排查\n（一）全面登记。\n1.入户登记。\n（1）逐户登记。\n①逐人登记。" },
      {
        text: "依照第（一）、（二）项规定处理。\n（一）、（二）两项合并办理。",
        note: "引用条款各项时，括号之间的顿号是列举用的。",
      },
      { text: "第一部分：工作总结\n完成任务。\n第二部分：工作打算\n再接再厉。" },
      { text: "1、抓好排查。\n2、抓好整改。", note: "“1、”是另一条规则的事。" },
      { text: "一，二，三，大家一起数。", note: "只有一处，不像序号。" },
    ],
  },
  *check(part) {
    for (const count of countsOf(part))
      for (const item of count) {
        const wrong = wrongMark(item);
        if (!wrong || (count.length === 1 && item.marker.kind === "hanzi")) continue;
        const span = markerSpan(item);
        yield {
          span,
          message: `“${markerText(item)}”的标点不对，${wrong.why}，应为“${wrong.right}”。`,
          ...(wrong.quiet ? { severity: "warning" } : {}),
          fixes: [{ title: `改为“${wrong.right}”`, safety: "safe", edits: [{ span, newText: wrong.right }] }],
        };
      }
  },
});

import { defineOutlineRule } from "../../engine/rule";
import { isHalf, nestedHalves, numberedOf } from "./_counts";
import { markerSpan, markerText, type Numbered } from "./_markers";

const WIDE: Readonly<Record<string, string>> = { "(": "（", ")": "）", "[": "〔", "]": "〕" };
const PAIRS = new Set(["〔〕", "【】", "()", "[]"]);

/** `（1）`, or no brackets at all: nearly every number. */
const isUsual = ({ marker: { open, close } }: Numbered): boolean =>
  open === "" ? close === "" : open === "（" && close === "）";

const isMixed = ({ marker: { open, close } }: Numbered): boolean =>
  open !== "" && !(open === "（" && close === "）") && !PAIRS.has(open + close);

const widen = (bracket: string): string => WIDE[bracket] ?? bracket;

/** Whether the part writes its brackets half-width. */
const isNarrow = (items: readonly Numbered[]): boolean => {
  const narrow = items.filter(({ marker }) => marker.open === "(" && marker.close === ")").length;
  const wide = items.filter(({ marker }) => marker.open === "（" && marker.close === "）").length;
  return narrow > wide;
};

const whole = ({ marker }: Numbered, narrow: boolean): string => {
  if (narrow) return `(${marker.numeral})`;
  const open = widen(marker.open);
  const close = open === "〔" ? "〕" : open === "【" ? "】" : "）";
  return `${open || "（"}${marker.numeral}${close}`;
};

export default defineOutlineRule({
  id: "numbering/bracket-halves",
  title: "序号的括号要成对，左右两半形式一致。",
  rationale: "括号一半全角、一半半角，或者只有一半，版面不齐，也说明稿子是拼接的。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.9", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "（一）抓好排查。\n⟦（二)⟧抓好整改。\n⟦(三）⟧抓好验收。",
        fixed: "（一）抓好排查。\n（二）抓好整改。\n（三）抓好验收。",
      },
      {
        text: "(1)抓好排查。\n⟦（2)⟧抓好整改。\n(3)抓好验收。",
        fixed: "(1)抓好排查。\n(2)抓好整改。\n(3)抓好验收。",
        note: "跟着全文多数的写法改。",
      },
      { text: "⟦〔一）⟧抓好排查。\n〔二〕抓好整改。", fixed: "〔一〕抓好排查。\n〔二〕抓好整改。" },
      {
        text: "一、主要任务\n⟦1）⟧抓好排查。\n2）抓好整改。",
        fixed: "一、主要任务\n（1）抓好排查。\n（2）抓好整改。",
        unsafe: true,
        severity: "hint",
        note: "全文只提示一次。",
      },
    ],
    valid: [
      { text: "（一）抓好排查。\n（二）抓好整改。" },
      { text: "(1)抓好排查。\n(2)抓好整改。" },
      { text: "⑴抓好排查。\n⑵抓好整改。" },
      {
        text: "（1）登记。\n1）查身份。\n2）查住址。\n（2）核对。",
        note: "“1）”在这里是“（1）”的下一级，补上括号就分不清了。",
      },
    ],
  },
  *check(part) {
    const items = numberedOf(part.sections);
    if (items.every(isUsual)) return;
    const narrow = isNarrow(items);
    for (const item of items.filter(isMixed)) {
      const right = whole(item, narrow);
      const { start, end } = markerSpan(item);
      const span = { start, end: end - item.marker.mark.length };
      yield {
        span,
        message: `“${markerText(item)}”的括号两半形式不一致，应为“${right}”。`,
        fixes: [{ title: `改为“${right}”`, safety: "safe", edits: [{ span, newText: right }] }],
      };
    }
    const nested = nestedHalves(items);
    const halves = items.filter((item) => isHalf(item) && !nested.has(item.parent));
    const first = halves[0];
    if (!first) return;
    const right = whole(first, narrow);
    yield {
      span: markerSpan(first),
      severity: "hint",
      message: `“${markerText(first)}”只有半个括号，公文序号宜用成对的括号，可改为“${right}”（全文${halves.length}处）。`,
      fixes: [
        {
          title: `补全括号（${halves.length}处）`,
          safety: "unsafe",
          edits: halves.map((item) => {
            const { start, end } = markerSpan(item);
            return { span: { start, end: end - item.marker.mark.length }, newText: whole(item, narrow) };
          }),
        },
      ],
    };
  },
});

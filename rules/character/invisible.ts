import { defineDocumentRule } from "../../engine/rule";
import { codeOf, type Damage, damageFindings, damagesIn } from "./_damage";

const NAMES: Readonly<Record<string, string>> = {
  "\u00ad": "软连字符",
  "\u200b": "零宽空格",
  "\u200c": "零宽不连字",
  "\u200d": "零宽连字",
  "\u200e": "书写方向标记",
  "\u200f": "书写方向标记",
  "\u2028": "行分隔符",
  "\u2029": "段分隔符",
  "\u2060": "零宽连接符",
  "\u3164": "空白字符",
  "\ufeff": "字节顺序标记",
};
const BREAKS = new Set(["\u2028", "\u2029", "\u000b", "\u000c"]);
const BYTE_ORDER_MARK = 0xfeff;
/** Scripts that need joiners and direction marks: Hebrew to Mongolian. */
const JOINED_FIRST = 0x0590;
const JOINED_LAST = 0x1fff;

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x180e ||
  code === 0x3164 ||
  code === BYTE_ORDER_MARK ||
  (code < 0x20 && code !== 0x09) ||
  code === 0x7f ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f);

/** Neighbours that an invisible unit serves: emoji and scripts whose letters join. */
const needsJoiner = (code: number): boolean =>
  (code >= JOINED_FIRST && code <= JOINED_LAST) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfe0f;

const isStray = (text: string, at: number): boolean => {
  if (!isInvisible(text.charCodeAt(at))) return false;
  return !needsJoiner(text.charCodeAt(at - 1)) && !needsJoiner(text.charCodeAt(at + 1));
};

const rightOf = (run: string): string | undefined => ([...run].some((unit) => BREAKS.has(unit)) ? undefined : "");

const nameOf = ({ shown }: Damage): string => NAMES[shown.charAt(0)] ?? "控制字符";

export default defineDocumentRule<Damage>({
  id: "character/invisible",
  title: "文稿里不能夹着看不见的字符。",
  rationale:
    "从网页、即时通信和 PDF 复制来的文字常夹着零宽空格、软连字符等看不见的字符。它们打断检索和查重，排版时还会显出方框或多出空隙。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { classes: ["odd"] },
  collect: ({ text }) => damagesIn(text, isStray, rightOf),
  *check(document, { facts }) {
    const inside = facts.filter(
      ({ block, fact }) => block.start + fact.span.start > 0 || document.text.charCodeAt(0) !== BYTE_ORDER_MARK,
    );
    yield* damageFindings(inside, {
      message: (damage, count) =>
        count === undefined
          ? `这里有看不见的${nameOf(damage)}（${codeOf(damage.shown)}），检索和排版会出错，应删去。`
          : `全文有${count}处看不见的字符，这里是${nameOf(damage)}（${codeOf(damage.shown)}），检索和排版会出错，应删去。`,
      title: (_, count) => (count === undefined ? "删去看不见的字符" : "删去全部看不见的字符"),
    });
  },
  examples: {
    invalid: [
      { text: "推进医药卫⟦\u200b⟧生体制改革。", fixed: "推进医药卫生体制改革。" },
      { text: "健全工作⟦\u00ad⟧机制，压实⟦\ufeff⟧责任。", fixed: "健全工作机制，压实责任。" },
      { text: "健全机制⟦\u2028⟧压实责任。", note: "行分隔符处可能要分段，由人决定。" },
      {
        text: "一⟦\u200b⟧是\u200b加\u200b强\u200b领\u200b导\u200b。",
        fixed: "一是加强领导。",
        note: "夹得多的，全文报告一处。",
      },
    ],
    valid: [
      { text: "健全工作机制\t压实责任　　抓好落实\u00a0。" },
      { text: "发布笑脸👨\u200d👩\u200d👧表情。", note: "组成表情的连接符。" },
      { text: "书写ᠮᠣᠩ\u180eᠭ文字。", note: "蒙古文需要它。" },
    ],
  },
});

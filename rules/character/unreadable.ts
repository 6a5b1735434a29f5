import { defineDocumentRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { codeOf, type Damage, damageFindings, damagesIn } from "./_damage";

const REPLACEMENT = 0xfffd;

const isUnreadable = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code === REPLACEMENT || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code <= 0x9f)) return true;
  return code >= 0x300 && code <= 0x36f && isHan(text.charCodeAt(at - 1));
};

const nameOf = (shown: string): string => {
  const code = shown.charCodeAt(0);
  if (code === REPLACEMENT) return "转换编码时丢了字留下的替代符号";
  if (code >= 0xe000) return "只有某个字体才有的私用字符";
  return code < 0x300 ? "控制字符" : "附在汉字上的组合符号";
};

export default defineDocumentRule<Damage>({
  id: "character/unreadable",
  title: "文稿里不能有换一台电脑就显示不出来的字符。",
  rationale:
    "“\ufffd”是编码转换时丢了的字；私用区字符只在原来的字体里有样子，换一台电脑就是方框。两者都说明这里原有别的字或符号，要对照原件补上。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "document",
  triggers: { classes: ["odd"] },
  collect: ({ text }) => damagesIn(text, isUnreadable, () => undefined),
  *check(_, { facts }) {
    yield* damageFindings(facts, {
      message: ({ shown }, count) =>
        `这里的${codeOf(shown)}是${nameOf(shown)}${count === undefined ? "" : `，全文共${count}处`}，应对照原件补上正确的字。`,
      title: () => "",
    });
  },
  examples: {
    invalid: [
      { text: "全面推进乡村振⟦\ufffd⟧战略。" },
      { text: "⟦\uf06c⟧加强组织领导，健全责任体⟦\ue5e5⟧系。" },
      { text: "加强组⟦\u0301⟧织领导。" },
    ],
    valid: [{ text: "拼音写作zho\u0304ng，氣字从气，𠮷字。" }, { text: "●加强组织领导。" }],
  },
});

import { defineDocumentRule } from "../../engine/rule";
import { foldUnit } from "../../engine/text/classes";
import { type Damage, damageFindings, damagesIn } from "./_damage";

const isWide = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
};

const narrow = (run: string): string =>
  [...run].map((unit) => String.fromCharCode(foldUnit(unit.charCodeAt(0)))).join("");

export default defineDocumentRule<Damage>({
  id: "character/full-width",
  title: "阿拉伯数字和拉丁字母用半角。",
  rationale:
    "全角的数字和字母一个占一个汉字的宽度，“２０２３年”排出来松散，检索“2023年”也找不到；全文一次决定，所以只报告一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { classes: ["odd"] },
  collect: ({ text }) => damagesIn(text, isWide, narrow),
  *check(_, { facts }) {
    yield* damageFindings(
      facts,
      {
        message: ({ shown, right }, count) =>
          `“${shown}”是全角字符${count !== undefined && count > 1 ? `，全文共${count}处` : ""}，一般用半角的“${right}”。`,
        title: () => "全部改为半角",
      },
      0,
    );
  },
  examples: {
    invalid: [
      { text: "⟦２０２３⟧年，新增５家，评为Ａ级。", fixed: "2023年，新增5家，评为A级。" },
      { text: "完成⟦５Ｇ⟧基站建设。", fixed: "完成5G基站建设。" },
    ],
    valid: [{ text: "2023年，新增5家，评为A级，增长5％。" }, { text: "Ⅰ级响应，①加强领导，￥100。" }],
  },
});

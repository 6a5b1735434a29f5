import { defineParagraphRule } from "../../engine/rule";
import { FIELD_ERRORS, fieldErrorEnd } from "../common/code-marks";

const ENGLISH = [
  "Error！ Reference source not found",
  "Error！ Bookmark not defined",
  "Error！ Hyperlink reference not valid",
  "Error！ No text of specified style in document",
  "Error！ Not a valid link",
] as const;
/** Of a spreadsheet. A value of a formula that came along in the copy. */
const VALUES = ["#REF！", "#DIV/0！", "#VALUE！", "#NAME？", "#NULL！", "#NUM！"] as const;
/** The code of a field in place of its result. */
const CODES = ["{ PAGEREF ", "{ REF ", "{ MERGEFIELD ", "{ HYPERLINK ", "{ TOC ", "{ SEQ ", "{ PAGE }"] as const;
const CODE_END = 80;

/** Where what begins at `at` ends: with its full stop, or the bracket that closes the code. */
const endOf = (folded: string, literal: string, at: number): number => {
  const end = at + literal.length;
  if (literal.startsWith("错")) return fieldErrorEnd(folded, end);
  if (literal.startsWith("E")) return folded.charAt(end) === "." ? end + 1 : end;
  if (!literal.endsWith(" ")) return end;
  const close = folded.slice(end, end + CODE_END).indexOf("}");
  return close < 0 ? end : end + close + 1;
};

/** “#REF!”错误: the text speaks of the error. */
const isMentioned = (folded: string, at: number, end: number): boolean =>
  folded.charAt(at - 1) === "“" && folded.charAt(end) === "”";

export default defineParagraphRule({
  id: "residue/field-error",
  title: "正文里不能留有域和公式的出错信息。",
  rationale:
    "“错误！未找到引用源。”是文字处理软件里交叉引用的目标被删后留下的，“#REF!”是从电子表格带来的；印发出去，读者就不知道所指何处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...FIELD_ERRORS, ...ENGLISH, ...VALUES, ...CODES] },
  *check({ text, folded }, { hits }) {
    for (const { literal, at } of hits) {
      const end = endOf(folded, literal, at);
      if (isMentioned(folded, at, end)) continue;
      yield {
        span: { start: at, end },
        message: `“${text.slice(at, end)}”是${literal.startsWith("#") ? "表格公式的出错信息" : literal.startsWith("{") ? "域的代码" : "交叉引用的出错信息"}，应对照原件补上实际内容。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "整改措施详见⟦错误！未找到引用源。⟧，请抓好落实。" },
      { text: "总体要求⟦错误!未定义书签。⟧\n任务分工⟦Error! Bookmark not defined.⟧" },
      { text: "全年完成投资⟦#REF!⟧万元，同比增长⟦#DIV/0!⟧。" },
      { text: "见第⟦{ PAGEREF _Toc1234 \\h }⟧页，按期完成。" },
    ],
    valid: [
      { text: "表格中出现“#REF!”的，是公式引用失效，要重新填写。", note: "说的就是这种出错信息。" },
      { text: "各单位{ 含直属机构 }，错误！未及时整改。" },
    ],
  },
});

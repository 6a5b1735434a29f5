import { defineParagraphRule } from "../../engine/rule";
import { isInAddress } from "./_masks";

const WORDS = [
  "TODO",
  "FIXME",
  "TBD",
  "tbd",
  "todo：",
  "fixme",
  "XXX：",
  "Lorem ipsum",
  "lorem ipsum",
  "测试测试",
  "占位文字",
  "占位符",
  "示例文本",
  "asdf",
] as const;
const LETTER = /[A-Za-z\d_]/;
/** Texts on software may speak of such words. */
const SPOKEN_OF = /^[”’]?\s?(?:列表|清单|是指|指的是|标记|注释)/;

export default defineParagraphRule({
  id: "placeholder/developer-word",
  title: "定稿中不能留有 TODO、TBD、Lorem ipsum 之类的占位词。",
  rationale:
    "这些词是排版和软件开发中标记“以后再写”或填充版面用的，出现在公文里说明有内容没有写完，或测试文字没有删净。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: WORDS },
  *check({ text, folded }, { hits }) {
    for (const { literal, at } of hits) {
      const end = at + literal.length;
      if (LETTER.test(folded[at - 1] ?? "") || LETTER.test(folded[end] ?? "")) continue;
      if (isInAddress(text, at, end) || SPOKEN_OF.test(folded.slice(end, end + 6))) continue;
      const span = { start: at, end: literal.endsWith("：") ? end - 1 : end };
      yield { span, message: `“${folded.slice(span.start, span.end)}”是占位用词，应写上实际内容或删去。` };
    }
  },
  examples: {
    invalid: [
      { text: "主要成效⟦TODO⟧：补充三季度数据，责任单位⟦TBD⟧。" },
      { text: "⟦FIXME⟧这一段要重写。\n⟦测试测试⟧以下为正文，⟦Lorem ipsum⟧ dolor sit amet。" },
      { text: "⟦XXX⟧：此处数字需要核对，⟦todo⟧：补数据，牵头单位（⟦tbd⟧）。" },
    ],
    valid: [
      { text: "TODO列表和占位符是指尚未完成的标记，STODOX、TBDS系统照常运行。" },
      { text: "接口地址http://a.gov.cn/TODO/list，开展测试工作。" },
      { text: "组织压力测试、测试环境部署，TODO_1变量说明见附件。" },
    ],
  },
});

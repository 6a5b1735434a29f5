import { defineParagraphRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { isWord, WORDS_BY_SPACED } from "./_spaced-words";

/** Shorter lines may be set with blanks, as titles, names and forms are. */
const SHORTEST = 12;
const SENTENCE = /[，。；]/;
const NEAR = 4;

export default defineParagraphRule({
  id: "character/spaced-word",
  title: "词的中间不空格。",
  rationale:
    "“政 府”“工 作”中间的空格是识别扫描件或复制时带来的，检索“政府”就找不到这里；标题、表格里为对齐而空的不在此列。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  elements: ["body"],
  triggers: { literals: [...WORDS_BY_SPACED.keys()] },
  *check({ folded, content }, { hits }) {
    if (content.end - content.start < SHORTEST || !SENTENCE.test(folded)) return;
    for (const { literal, at } of hits) {
      const end = at + literal.length;
      const before = folded.slice(Math.max(content.start, at - NEAR), at);
      const after = folded.slice(end, end + NEAR);
      if (before.includes(" ") || after.includes(" ")) continue;
      if (!isHan(folded.charCodeAt(end)) && !/^[，。；、]/.test(after)) continue;
      if (at > content.start && !isHan(folded.charCodeAt(at - 1)) && !/[，。；、：]$/.test(before)) continue;
      if (isWord(folded.slice(at - 1, at + 1)) || isWord(folded.slice(end - 1, end + 1))) continue;
      const word = WORDS_BY_SPACED.get(literal) as string;
      const span = { start: at, end };
      const blank = { start: at + 1, end: at + 2 };
      yield {
        span,
        entryId: `spaced:${word}`,
        message: `“${word}”的中间空了一格，应删去空格。`,
        fixes: [{ title: "删去空格", safety: "unsafe", edits: [{ span: blank, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "⟦市 政府⟧高度重视民生工作，切实改进⟦作 风⟧。",
        fixed: "市政府高度重视民生工作，切实改进作风。",
        unsafe: true,
      },
      { text: "要加强组织⟦领\u00a0导⟧，压实各方面责任。", fixed: "要加强组织领导，压实各方面责任。", unsafe: true },
    ],
    valid: [
      { text: "工 作 总 结，工 作 计 划，分别装订。", note: "为排版拉开的字。" },
      { text: "工　作　证\n姓 名  单 位" },
      { text: "第五条 国家建立制度，第六条 工作人员应当遵守。" },
      { text: "一路平安 全面推进，各市 委托第三方评估，明确责任。", note: "空格在两个词之间。" },
      { text: "会议由市财政局 市水务局联合召开，抓好落实。" },
    ],
  },
});

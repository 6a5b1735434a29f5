import type { Document, Part } from "../../engine/document/model";
import { defineDocumentRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

const HEAD = 60;
const PIECE =
  /^[【（(]?(?:第\s?[〇零一二三四五六七八九十百\d]{1,4}\s?篇|篇[一二三四五六七八九十\d]{1,3}|范文[一二三四五六七八九十\d]{1,3})[】）)：:]*\s*/;
const PIECE_STARTS = "【（(第篇范";
const SUFFIX_ENDS = "）)】]";
const SUFFIX =
  /[（(【[](?:完整文档|完整版|全文完整|完整|精选|推荐|范文|模板|通用版?|最新|最新版|热门|优秀|集锦|汇总|合集|全文\d+字|(?:通用|精选|合集|优选|热门)?\d+篇)[）)】\]]$/;

/** `第3篇：` at the head of a part. */
const pieceOf = (part: Part): Span | undefined => {
  const block = part.blocks[0];
  if (!block) return undefined;
  const { text, content } = block.paragraph;
  if (!PIECE_STARTS.includes(text.charAt(content.start))) return undefined;
  const piece = PIECE.exec(block.paragraph.folded.slice(content.start, Math.min(content.end, content.start + HEAD)));
  if (!piece) return undefined;
  const start = block.start + content.start;
  return { start, end: start + piece[0].trimEnd().length };
};

/** `（完整文档）` at the end of a title. */
const suffixOf = (document: Document, { titleSpan }: Part): Span | undefined => {
  if (!titleSpan || !SUFFIX_ENDS.includes(document.text.charAt(titleSpan.end - 1))) return undefined;
  const suffix = SUFFIX.exec(document.text.slice(Math.max(titleSpan.start, titleSpan.end - HEAD), titleSpan.end));
  return suffix ? { start: titleSpan.end - suffix[0].length, end: titleSpan.end } : undefined;
};

export default defineDocumentRule({
  id: "residue/compilation-mark",
  title: "标题里不能留有范文网站的篇号和“（完整文档）”之类的后缀。",
  rationale:
    "范文网站把多篇材料编成“第1篇：”“范文二：”，在标题后加“（完整文档）”“（通用9篇）”招揽下载；一份公文只有一个标题，用作公文时应拆开并删去这些字样。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "document",
  *check(document) {
    const pieces = document.parts.flatMap((part) => pieceOf(part) ?? []);
    const first = pieces[0];
    if (first && pieces.length > 1)
      yield {
        span: first,
        message: `“${document.text.slice(first.start, first.end)}”是范文汇编的篇号，全文共${pieces.length}篇，用作公文时应拆开并删去。`,
        related: pieces.slice(1).map((span) => ({ span, message: "另一篇从这里开始。" })),
      };
    for (const part of document.parts) {
      const span = suffixOf(document, part);
      if (!span) continue;
      const shown = document.text.slice(span.start, span.end);
      yield {
        span,
        message: `标题后的“${shown}”是网站加的字样，应删去。`,
        fixes: [{ title: `删去“${shown}”`, safety: "unsafe" as const, edits: [{ span, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "2023年医改工作推进情况报告⟦（完整文档）⟧\n  现将有关情况报告如下，请予审阅。",
        fixed: "2023年医改工作推进情况报告\n  现将有关情况报告如下，请予审阅。",
        unsafe: true,
      },
      {
        text: "⟦第1篇：⟧党建工作总结\n  今年以来，党建工作平稳推进，成效明显。\n第2篇：党建工作总结\n  今年以来，学习教育扎实开展，成效明显。",
      },
    ],
    valid: [
      { text: "第一篇 总则\n  为规范管理，制定本规定，自公布之日起施行。" },
      { text: "关于印发工作规则（试行）的通知\n  现将工作规则印发给你们，请认真贯彻执行。" },
      { text: "工作规则（2023年修订）\n  为规范管理，制定本规则，自公布之日起施行。" },
    ],
  },
});

import type { Block, Document, Part } from "../../engine/document/model";
import { defineDocumentRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

const COUNT = /[（](?:通用|精选|合集|优选|范文|最新|共|汇编)?(\d{1,3})篇[）]/y;
const HEAD_BLOCKS = 6;
const SHORT = 60;

/** A compilation's own statement of how many texts it holds. */
interface Stated {
  readonly value: number;
  readonly span: Span;
}

const isAttachment = (part: Part): boolean => part.blocks[0]?.paragraph.element === "attachmentLabel";

const hasText = (part: Part): boolean =>
  part.blocks.some(({ paragraph }) => paragraph.element !== "title" && paragraph.element !== "residue");

const headOf = (document: Document): ReadonlySet<Block> => new Set(document.blocks.slice(0, HEAD_BLOCKS));

export default defineDocumentRule<Stated>({
  id: "numbering/piece-count",
  title: "汇编标题写明几篇，文中就应当有几篇。",
  rationale: "标题写着“13篇”，正文少一篇或者有一篇只有题目，说明拼接时漏了内容。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "document",
  triggers: { literals: ["篇）"] },
  elements: ["title", "residue", "body", "heading", "note"],
  examples: {
    invalid: [
      {
        text: "工作总结范文（⟦3篇⟧）\n第1篇: 党建工作总结\n一年来，我们认真落实各项任务，党建工作取得新的成绩。\n第2篇: 扶贫工作总结\n一年来，我们认真落实各项任务，扶贫工作取得新的成绩。",
      },
      {
        text: "工作总结范文(通用⟦2篇⟧)\n第1篇: 党建工作总结\n一年来，我们认真落实各项任务，党建工作取得新的成绩。\n第2篇: 扶贫工作总结\n一年来，我们认真落实各项任务，扶贫工作取得新的成绩。\n第3篇: 教育工作总结",
      },
    ],
    valid: [
      {
        text: "第1篇: 宣传工作总结\n一年来，我们认真落实各项任务，宣传工作取得新的成绩。\n刊发稿件数量稳步增长，受到上级肯定和群众欢迎。\n队伍建设不断加强，全年培训骨干三批次。\n第2篇: 信息工作总结\n一年来，我们认真落实各项任务，信息工作取得新的成绩。\n制度建设不断完善，全年修订制度五项。\n市级媒体采用（13篇）",
        note: "不在文首，说的是别的事。",
      },
      {
        text: "工作总结范文（2篇）\n第1篇: 党建工作总结\n一年来，我们认真落实各项任务，党建工作取得新的成绩。\n第2篇: 扶贫工作总结\n一年来，我们认真落实各项任务，扶贫工作取得新的成绩。",
      },
      {
        text: "工作总结范文（3篇）\n一年来，我们认真落实各项任务，党建工作取得新的成绩。",
        note: "只摘了一篇，分不出篇目，不作判断。",
      },
      {
        text: "宣传工作总结\n一年来，我们认真落实各项任务，宣传工作取得新的成绩，刊发稿件（13篇）。\n附件1\n刊发稿件目录\n一年来，在市级以上媒体刊发的稿件按时间先后排列。\n附件2\n获奖稿件目录\n一年来，在市级以上评比中获奖的稿件按时间先后排列。",
        note: "正文里的篇数说的是别的事。",
      },
    ],
  },
  collect: (paragraph, { hits }) =>
    paragraph.content.end - paragraph.content.start > SHORT
      ? []
      : hits.flatMap(({ at }) => {
          const open = paragraph.folded.lastIndexOf("（", at);
          COUNT.lastIndex = Math.max(open, 0);
          const match = COUNT.exec(paragraph.folded);
          const value = Number(match?.[1] ?? 0);
          return value < 2 ? [] : [{ value, span: { start: at - String(match?.[1]).length, end: at + 1 } }];
        }),
  *check(document, { facts }) {
    const head = headOf(document);
    const stated = facts.find(({ block }) => head.has(block));
    const pieces = document.parts.filter((part) => !isAttachment(part));
    if (!stated || pieces.length < 2 || pieces.length === stated.fact.value) return;
    const empty = pieces.filter((part) => !hasText(part));
    const { span } = stated.fact;
    const without = empty.length > 0 ? `，其中${empty.length}篇只有题目没有正文` : "";
    yield {
      span: { start: stated.block.start + span.start, end: stated.block.start + span.end },
      message: `标题写明${stated.fact.value}篇，文中找到${pieces.length}篇${without}，请核对篇数。`,
      related: empty.flatMap(({ titleSpan }) =>
        titleSpan ? [{ span: titleSpan, message: "这一篇只有题目，没有正文。" }] : [],
      ),
    };
  },
});

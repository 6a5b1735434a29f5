import type { Block, Part } from "../../engine/document/model";
import { defineDocumentRule } from "../../engine/rule";

const FEWEST_PARTS = 2;

const isOf = (block: Block, elements: readonly string[]): boolean => elements.includes(block.paragraph.element);

/** Tables and forms that are attached have no text of their own in a plain text file. */
const isAttachment = (part: Part): boolean => part.blocks.some((block) => isOf(block, ["attachmentLabel"]));

const hasText = (part: Part): boolean => part.blocks.some((block) => !isOf(block, ["title", "note", "residue"]));

export default defineDocumentRule({
  id: "structure/title-without-body",
  title: "标题下面要有正文。",
  rationale: "汇编里一篇的标题后面紧跟着另一篇的标题，多半是正文在拼接时丢失了，或者标题应当删去。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "document",
  examples: {
    invalid: [
      {
        text: "第1篇：某县着力提升供水能力\n今年以来，该县新建供水工程12处。\n第2篇：⟦某区扎实推进河湖治理⟧",
        severity: "information",
        note: "最后一篇只有标题，也许还没有写到。",
      },
      {
        text: "第1篇：某县着力提升供水能力\n今年以来，该县新建供水工程12处。\n第2篇：⟦某区扎实推进河湖治理⟧\n第3篇：某镇加强水库管护\n该镇为每座水库配备了管护员。",
      },
      {
        text: "关于开展安全检查的通知\n各单位：\n现将方案印发给你们。\n县水务局\n2024年5月8日\n⟦安全检查工作方案⟧\n附件1\n安全检查工作制度\n一、检查每月进行一次。",
      },
    ],
    valid: [
      {
        text: "第1篇：某县着力提升供水能力\n今年以来，该县新建供水工程12处。\n第2篇：某区扎实推进河湖治理\n该区清理河道垃圾300吨。",
      },
      {
        text: "关于报送材料的通知\n各单位：\n请按时报送。\n县水务局\n2024年5月8日\n附件1\n报送材料登记表\n附件2\n报送材料汇总表",
        note: "附件是表格，纯文本里没有内容。",
      },
      { text: "关于报送材料的通知", note: "只有标题，还没有动笔。" },
    ],
  },
  *check(document) {
    if (document.parts.length < FEWEST_PARTS) return;
    for (const [i, part] of document.parts.entries()) {
      if (part.titleSpan === null || isAttachment(part) || hasText(part)) continue;
      const next = document.parts[i + 1];
      yield {
        span: part.titleSpan,
        severity: next ? "warning" : "information",
        message: `“${part.title}”下面没有正文${next ? "，紧接着就是另一篇的标题" : ""}，请补上正文，或删去这个标题。`,
        ...(next?.titleSpan ? { related: [{ span: next.titleSpan, message: "下一篇从这里开始。" }] } : {}),
      };
    }
  },
});

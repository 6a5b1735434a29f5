import { defineDocumentRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { shift } from "../../engine/span";
import { isBold } from "../common/bold";

interface Fact {
  readonly marks: readonly Span[];
  /** Bold marks, heading hashes and fences prove Markdown; a hyphen or an arrow would not. */
  readonly shown: string;
}

const BOLD = /(?<!\*)\*\*([^*]{2,80})\*\*(?!\*)/g;
const HASHES = /^\s*(#{1,6}) (?=\S)/;
const FENCE = /^\s*(```+)\w*\s*$/;
const HAN = /[㐀-鿿]/;

const boldMarks = (folded: string): Span[] =>
  [...folded.matchAll(BOLD)].flatMap((match) =>
    !isBold(match[1] as string) || !HAN.test(match[1] as string)
      ? []
      : [
          { start: match.index, end: match.index + 2 },
          { start: match.index + match[0].length - 2, end: match.index + match[0].length },
        ],
  );

const headMark = (folded: string): Span[] => {
  const hashes = HASHES.exec(folded);
  if (hashes) return [{ start: hashes[0].length - (hashes[1] as string).length - 1, end: hashes[0].length }];
  const fence = FENCE.exec(folded);
  return fence ? [{ start: 0, end: folded.length }] : [];
};

export default defineDocumentRule<Fact>({
  id: "residue/markdown-mark",
  title: "纯文本公文里不能留有 Markdown 标记。",
  rationale:
    "智能助手的回答和笔记软件用 **、##、``` 表示加粗、标题和代码。粘贴成纯文本后，标记就成了多余的符号；一篇文稿是一次决定，所以只报告一处，修复时一并删去。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "document",
  triggers: { literals: ["**", "# ", "```"] },
  collect: ({ folded }) => {
    const marks = [...headMark(folded), ...boldMarks(folded)];
    const first = marks[0];
    return first ? [{ marks, shown: folded.slice(first.start, first.end).trim() }] : [];
  },
  *check(document, { facts }) {
    const first = facts[0];
    if (document.format !== "plaintext" || !first) return;
    const marks = facts.flatMap(({ block, fact }) => fact.marks.map((mark) => shift(mark, block.start)));
    const count = marks.length > 1 ? `，全文共${marks.length}处` : "";
    yield {
      span: marks[0] as Span,
      message: `“${first.fact.shown}”是 Markdown 标记${count}，粘贴成纯文本后应删去。`,
      fixes: [
        { title: "删去全部标记", safety: "unsafe" as const, edits: marks.map((span) => ({ span, newText: "" })) },
      ],
    };
  },
  examples: {
    invalid: [
      {
        text: "工作总结\n⟦**⟧一是突出重点。**各地抓好落实，**二是压实责任。**形成合力。",
        fixed: "工作总结\n一是突出重点。各地抓好落实，二是压实责任。形成合力。",
        unsafe: true,
        note: "全文的标记报告一处。",
      },
      {
        text: "工作总结\n⟦## ⟧主要成效\n今年以来，各项工作平稳推进。",
        fixed: "工作总结\n主要成效\n今年以来，各项工作平稳推进。",
        unsafe: true,
      },
      { text: "工作总结\n⟦```text⟧\n今年以来，各项工作平稳推进。\n```" },
    ],
    valid: [
      { text: "## 工作总结\n**主要成效**突出。", format: "markdown" },
      { text: "由**市**局牵头，**县和**县配合，4.3**2，****，C# 语言。" },
      { text: "填写____年__月__日，姓名____，代码a__b__c、__init__。" },
    ],
  },
});

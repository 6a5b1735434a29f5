import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** Words of a page or a site in the middle of a sentence. */
interface Kind {
  readonly literals: readonly string[];
  /** Matched at the hit. */
  readonly pattern: RegExp;
  /** Must end right before it, and belongs to it. */
  readonly before?: RegExp;
  readonly what: string;
}

const KINDS: readonly Kind[] = [
  {
    literals: ["页共", "页 共", "页，共", "页/共"],
    before: /第\s?\d{1,3}\s?$/,
    pattern: /^页\s?[，/]?\s?共\s?\d{1,3}\s?页/,
    what: "页码",
  },
  {
    literals: ["- 1", "- 2", "- 3", "- 4", "- 5", "- 6", "- 7", "- 8", "- 9", "— 1", "— 2", "— 3", "— 4", "— 5"],
    pattern: /^[-—] \d{1,3} [-—](?=\s?[㐀-鿿])/,
    what: "页码",
  },
  {
    literals: ["小编整理", "小编为", "文秘网", "范文网", "写作网", "文档网", "文库网"],
    pattern: /^(?:小编(?:整理|为(?:大家|您))|(?:文秘|范文|写作|文档|文库)网(?:整理|提供|收集|小编|为您|www))/,
    what: "网站的话",
  },
  {
    literals: ["转载请", "更多内容请", "更多范文", "更多公文"],
    pattern: /^(?:转载请(?:注明|保留)|更多内容请(?:访问|关注|登录)|更多(?:范文|公文)(?:请|尽在))/,
    what: "网站的话",
  },
];

const BY_LITERAL: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.literals.map((literal) => [literal, kind] as const)),
);
const LONGEST = 24;
const BEFORE = 8;

const spanAt = (folded: string, at: number, { pattern, before }: Kind): Span | undefined => {
  const match = pattern.exec(folded.slice(at, at + LONGEST));
  if (!match) return undefined;
  const head = before?.exec(folded.slice(Math.max(0, at - BEFORE), at));
  if (before && !head) return undefined;
  return { start: at - (head?.[0].length ?? 0), end: at + match[0].length };
};

/** A page number between ideographs has parted a sentence; anywhere else it may be meant. */
const isInside = (folded: string, { start }: Span, content: Span): boolean =>
  start > content.start && !"（(《“".includes(folded.charAt(start - 1));

export default defineParagraphRule({
  id: "residue/inline-residue",
  title: "句子中间不能夹着页码和网站的话。",
  rationale:
    "从 PDF 逐页复制的文字，页码会落在句子中间；网站也会在正文里插进自己的名称。独占一行的由另一条规则报告，这里管夹在行文里的。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["body", "heading"],
  triggers: { literals: [...BY_LITERAL.keys()] },
  *check({ folded, content }, { hits }) {
    for (const { literal, at } of hits) {
      const kind = BY_LITERAL.get(literal) as Kind;
      const span = spanAt(folded, at, kind);
      if (!span || (kind.what === "页码" && !isInside(folded, span, content))) continue;
      yield {
        span,
        message: `“${folded.slice(span.start, span.end)}”是复制时带进句子里的${kind.what}，应删去。`,
        fixes: [{ title: "删去", safety: "unsafe", edits: [{ span, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "工作总结\n  今年以来，各项工作稳步⟦第3页共10页⟧推进，取得⟦- 4 -⟧明显成效。",
        fixed: "工作总结\n  今年以来，各项工作稳步推进，取得明显成效。",
        unsafe: true,
      },
      { text: "工作总结\n  今年以来，各项工作平稳推进，⟦文秘网整理⟧，⟦转载请注明⟧。" },
    ],
    valid: [
      { text: "工作总结\n  每份表格标明（第3页共10页），第3页所列数据，共10页。" },
      { text: "工作总结\n  建设公文写作网，办好机关文档网，文件转载请示已经批复。" },
      { text: "工作总结\n  2020 - 2023年，A - 1区，零下 - 5 - 3度。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

/** Words of a page or a site in the middle of a sentence. */
interface Kind {
  readonly literals: readonly string[];
  /** Matched at the hit. */
  readonly pattern: RegExp;
  /** Must end right before it, and belongs to it. */
  readonly before?: RegExp;
  /** Must end right before it. */
  readonly behind?: RegExp;
  /** Is the whole of its line. */
  readonly alone?: boolean;
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
  {
    literals: ["（点击", "（请点击", "（下载）", "（附件下载", "（查看原文", "（查看详情"],
    pattern: /^（(?:请?点击)?(?:此处|这里|附件)?(?:下载|查看|打开)?(?:附件|原文|全文|详情)?）/,
    what: "网页的链接",
  },
  {
    literals: ["点击此处", "点击这里", "点击下载", "点击查看", "附件下载"],
    pattern: /^(?:点击(?:此处|这里)?(?:下载|查看|打开)(?:此?附件|此?文件|文档|原文|全文)?|附件下载)[：。]?$/,
    alone: true,
    what: "网页的链接",
  },
  {
    literals: [..."123456789"].map((digit) => `[${digit}`),
    pattern: /^\[\d{1,2}\](?=[㐀-鿿，。；、：]|$)/,
    behind: /[㐀-鿿”》）。，；](?<![附注表图式献]|附件|公式|文献|注释)$/,
    what: "网页的注码",
  },
  {
    literals: ["批注[", "批注 ["],
    before: /（?$/,
    pattern: /^批注 ?\[[^\]，。]{1,10}\](?:：[^（）\n]{0,60})?）?/,
    what: "批注",
  },
];

const BY_LITERAL: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => kind.literals.map((literal) => [literal, kind] as const)),
);
const LONGEST = 90;
const BEFORE = 8;

const spanAt = (folded: string, content: Span, at: number, kind: Kind): Span | undefined => {
  const { pattern, before, behind, alone } = kind;
  const match = pattern.exec(folded.slice(at, Math.min(content.end, at + LONGEST)));
  if (!match) return undefined;
  if (behind && !behind.test(folded.slice(Math.max(0, at - BEFORE), at))) return undefined;
  if (alone && (at !== content.start || at + match[0].length !== content.end)) return undefined;
  const head = before?.exec(folded.slice(Math.max(0, at - BEFORE), at));
  if (before && !head) return undefined;
  return { start: at - (head?.[0].length ?? 0), end: at + match[0].length };
};

/** A page number between ideographs has parted a sentence; anywhere else it may be meant. */
const isInside = (folded: string, { start }: Span, content: Span): boolean =>
  start > content.start && !"（(《“".includes(folded.charAt(start - 1));

export default defineParagraphRule({
  id: "residue/inline-residue",
  title: "句子中间不能夹着页码、批注和网站的话。",
  rationale:
    "从 PDF 逐页复制的文字，页码会落在句子中间；网站也会在正文里插进自己的名称。独占一行的由另一条规则报告，这里管夹在行文里的。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["title", "body", "heading", "attachmentNote", "attachmentLabel", "note"],
  triggers: { literals: [...BY_LITERAL.keys()] },
  *check({ folded, content }, { hits }) {
    for (const { literal, at } of hits) {
      const kind = BY_LITERAL.get(literal) as Kind;
      const span = spanAt(folded, content, at, kind);
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
      {
        text: "工作总结\n  推进乡村全面振兴⟦[1]⟧，加快农业农村现代化。⟦（批注[U1]：此处请核实）⟧",
        fixed: "工作总结\n  推进乡村全面振兴，加快农业农村现代化。",
        unsafe: true,
      },
      { text: "工作总结\n  各单位抓好落实。\n  附件：任务分解表⟦（点击下载）⟧\n⟦点击此处下载附件⟧" },
    ],
    valid: [
      { text: "工作总结\n  登录网站，点击下载专区，按表[1]、参考文献[2]填写，国发[2020]5号（请在线下载）。" },
      { text: "工作总结\n  领导批注：[同意]，数组a[1]，点击此处可以下载申请表。" },
      { text: "工作总结\n  每份表格标明（第3页共10页），第3页所列数据，共10页。" },
      { text: "工作总结\n  建设公文写作网，办好机关文档网，文件转载请示已经批复。" },
      { text: "工作总结\n  2020 - 2023年，A - 1区，零下 - 5 - 3度。" },
    ],
  },
});

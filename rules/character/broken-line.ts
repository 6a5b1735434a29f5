import type { Fix } from "../../engine/diagnostic";
import type { Block, Paragraph, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { foldUnit, isDigit, isHan, isSpace } from "../../engine/text/classes";
import { edgesOf } from "../common/line-edges";

const PERCENT = 0x25;
const HYPHEN = 0x2d;
const SEMICOLON = "；".charCodeAt(0);
const MANY = 4;
/** A line shorter than this is no running text that a width has wrapped. */
const WRAPPED = 24;
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|最后|另外|同时|此外)/;
const ENUMERATED = /[。；：][一二三四五六七八九]是/;
const WIDE_GAP = /\t|\S {2,}\S|\|/;

const contentOf = ({ folded, content }: Paragraph): string => folded.slice(content.start, content.end);

/** The unit at `at`, folded. */
const unitAt = (text: string, at: number): number => foldUnit(text.charCodeAt(at));

const isBody = (block: Block | undefined): block is Block => block?.paragraph.element === "body";

const endsOpen = ({ text, content }: Paragraph): boolean => {
  const code = unitAt(text, content.end - 1);
  return isHan(code) || isDigit(code) || code === PERCENT;
};

const isFlush = ({ text, content }: Paragraph): boolean => content.start === 0 && !isSpace(text.charCodeAt(0));

/** A long indented line without a final mark, and a line at the margin after it: one paragraph wrapped by hand. */
const isWrapped = (before: Paragraph, after: Paragraph, inside: boolean): boolean => {
  if (before.content.start === 0 && !inside) return false;
  if (!isFlush(after) || after.marker || !endsOpen(before)) return false;
  return before.content.end - before.content.start >= WRAPPED && !WIDE_GAP.test(contentOf(before));
};

/** `二是……；` and a line that is none of the enumeration: the break falls inside the item. */
const isInsideItem = (before: Paragraph, after: Paragraph, inside: boolean): boolean => {
  if (unitAt(before.text, before.content.end - 1) !== SEMICOLON) return false;
  if (after.marker || ENUMERATOR.test(contentOf(after))) return false;
  return inside || ENUMERATED.test(contentOf(before));
};

/** `develop-` and `ment`. */
const isHyphenated = (before: Paragraph, after: Paragraph): boolean =>
  unitAt(before.text, before.content.end - 1) === HYPHEN &&
  /[a-z]-$/.test(contentOf(before).slice(-2)) &&
  /^[a-z]/.test(contentOf(after).slice(0, 1));

interface Break {
  readonly span: Span;
  /** From the end of one line to the head of the next. */
  readonly gap: Span;
}

/** A line that ends with a full stop ends its paragraph. */
const breaksOf = (part: Part): readonly Break[] => {
  const { blocks } = part;
  const found: Break[] = [];
  let inside = false;
  let last = -1;
  for (const i of edgesOf(part).ends) {
    const block = blocks[i] as Block;
    const next = blocks[i + 1];
    inside = inside && last === i - 1;
    last = i;
    if (!isBody(next)) {
      inside = false;
      continue;
    }
    const before = block.paragraph;
    const after = next.paragraph;
    const hyphenated = isHyphenated(before, after);
    inside = hyphenated || isWrapped(before, after, inside) || isInsideItem(before, after, inside);
    if (!inside) continue;
    const end = block.start + before.content.end;
    const head = next.start + after.content.start;
    found.push({ span: { start: end - 1, end }, gap: { start: hyphenated ? end - 1 : end, end: head } });
  }
  return found;
};

const joined = (title: string, breaks: readonly Break[]): Fix => ({
  title,
  safety: "unsafe",
  edits: breaks.map(({ gap }) => ({ span: gap, newText: "" })),
});

export default definePartRule({
  id: "character/broken-line",
  title: "一段话的中间不能断行。",
  rationale:
    "从 PDF 和网页复制的文字常在一句话中间断成两行，印出来就成了两段。段首段尾的标点看得出来的，由标点的规则说明；这里管行尾没有标点、下一行又顶格的，和断在“一是……；二是……”中间的。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  *check(part, _, { format }) {
    if (format !== "plaintext") return;
    const breaks = breaksOf(part);
    const first = breaks[0];
    if (!first) return;
    if (breaks.length > MANY)
      yield {
        span: first.span,
        message: `有${breaks.length}处断在一段话的中间，多是按固定宽度折的行，应接起来。`,
        fixes: [joined("全部接起来", breaks)],
      };
    else
      for (const found of breaks)
        yield {
          span: found.span,
          message: "这一行断在一段话的中间，应与下一行接起来。",
          fixes: [joined("与下一行接起来", [found])],
        };
  },
  examples: {
    invalid: [
      {
        text: "工作总结\n    今年以来，全市认真贯彻落实上级部署，攻坚克难，各项工⟦作⟧\n取得了新的进展和明显成效。\n    下一步，持续完善服务体系。",
        fixed:
          "工作总结\n    今年以来，全市认真贯彻落实上级部署，攻坚克难，各项工作取得了新的进展和明显成效。\n    下一步，持续完善服务体系。",
        unsafe: true,
      },
      {
        text: "工作总结\n    一年来，工作有了进展。一是加强统筹，印发方案。二是抓好重点，实现零的突破⟦；⟧\n    全市新增重点专科10个。三是夯实基层，改善条件。",
        fixed:
          "工作总结\n    一年来，工作有了进展。一是加强统筹，印发方案。二是抓好重点，实现零的突破；全市新增重点专科10个。三是夯实基层，改善条件。",
        unsafe: true,
      },
      {
        text: "工作总结\n    学习经济合作组织发布的报告，理解其中 develop⟦-⟧\nment 一词的含义，抓好落实。",
        fixed: "工作总结\n    学习经济合作组织发布的报告，理解其中 development 一词的含义，抓好落实。",
        unsafe: true,
      },
    ],
    valid: [
      {
        text: "工作总结\n    今年以来，全市认真贯彻落实上级部署，攻坚克难，各项工作\n取得了新的进展和明显成效。",
        format: "markdown",
        note: "Markdown 里折行不分段。",
      },
      {
        text: "工作总结\n    一是加强统筹，印发方案；\n    二是抓好重点，实现突破；\n    三是夯实基层，改善条件。",
      },
      { text: "工作总结\n    今年以来，各项工作平稳推进。\n下一步，持续完善服务体系。" },
    ],
  },
});

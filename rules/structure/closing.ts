import type { Finding } from "../../engine/diagnostic";
import type { Block, Part } from "../../engine/document/model";
import { definePartRule, type Surroundings } from "../../engine/rule";
import { shift } from "../../engine/span";
import { coreTitleOf } from "../common/part-title";
import { EXAMPLES } from "./_closing-examples";
import { CANONICAL, type Closing, FORMULA_WORDS, REQUEST_FORMULA, readClosing } from "./_closings";
import { headSpan, insertAfter, lastTextBlock } from "./_tail";

const TAIL = 3;
const SHORTEST = 120;
/** Genres that never ask a superior for a decision; in a 报告 it is `structure/report-with-request` that says so. */
const NEVER_ASKS: ReadonlySet<string> = new Set(["函", "通知", "公告", "通告", "通报", "批复"]);
/** Titles of documents that carry another one, or that are named 函 and tell something. */
const MIXED = /转发|批转|印发|(?:告知|通知|通报)函$/;

interface Placed {
  readonly block: Block;
  readonly closing: Closing;
}

/** The closings at the end of the text. */
const closingsOf = (part: Part): readonly Placed[] => {
  const last = lastTextBlock(part);
  return part.blocks.slice(Math.max(0, last - TAIL + 1), last + 1).flatMap((block) => {
    const { paragraph } = block;
    if (paragraph.element !== "body" && paragraph.element !== "heading") return [];
    const closing = readClosing(paragraph);
    return closing && FORMULA_WORDS.some((word) => paragraph.folded.includes(word)) ? [{ block, closing }] : [];
  });
};

const isForeign = (genre: string, { formula }: Closing): boolean => {
  if (formula === undefined || formula.genres.includes(genre)) return false;
  return formula.pattern === REQUEST_FORMULA ? NEVER_ASKS.has(genre) : CANONICAL.has(genre);
};

const mismatch = (genre: string, { block, closing }: Placed): Finding => {
  const span = shift(closing.span, block.start);
  const canonical = CANONICAL.get(genre) as string;
  const found = block.paragraph.text.slice(closing.span.start, closing.span.end);
  return {
    span,
    message: `“${found}”不是${genre}的结语，与标题的文种不符，请改为“${canonical}”或改正文种。`,
    fixes: [{ title: `改为“${canonical}”`, safety: "unsafe", edits: [{ span, newText: canonical }] }],
  };
};

const isFinished = (part: Part): boolean =>
  part.span.end - part.span.start >= SHORTEST ||
  part.blocks.some(({ paragraph }) => paragraph.element === "signature" || paragraph.element === "date");

const missing = (around: Surroundings, part: Part): Finding | undefined => {
  const last = part.blocks[lastTextBlock(part)];
  if (last === undefined || !isFinished(part)) return undefined;
  const canonical = CANONICAL.get("请示") as string;
  const indent = /^\s*/.exec(last.paragraph.text)?.[0] ?? "";
  return {
    span: headSpan(part),
    message: `请示没有请求批示的结语，上级看不出要办什么，请在正文末尾另起一行写“${canonical}”。`,
    fixes: [
      {
        title: `在正文末尾补写“${canonical}”`,
        safety: "unsafe",
        edits: [insertAfter(around, last, [indent + canonical])],
      },
    ],
  };
};

export default definePartRule({
  id: "structure/closing",
  title: "结语要与文种相符，请示要有请求批示的结语。",
  rationale:
    "结语是文种的标志：请示用“妥否，请批示。”，报告用“特此报告。”，公告、通告、通报、批复、函各有各的结语，用错了收文机关不知道该办理还是该阅知。",
  basis: [
    { source: "通行做法", evidence: "practice" },
    { source: "党政机关公文处理工作条例", clause: "第八条", evidence: "standard" },
  ],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  examples: EXAMPLES,
  *check(part, _context, around) {
    const { genre } = part;
    if (genre === null || MIXED.test(coreTitleOf(part))) return;
    const closings = closingsOf(part);
    for (const placed of closings) if (isForeign(genre, placed.closing)) yield mismatch(genre, placed);
    if (genre !== "请示" || closings.length > 0) return;
    const finding = missing(around, part);
    if (finding) yield finding;
  },
});

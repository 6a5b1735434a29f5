import type { Finding } from "../../engine/diagnostic";
import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { EXAMPLES } from "./_attachment-note-examples";
import { contentOf, wordsOf } from "./_places";

const HEAD = /^附 ?件 ?(?:([\d一二三四五六七八九十]{1,2}) ?)?([：:.．、]?) ?/;
const WRONG_NUMBER = /^(?:（?[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十]{1,2}[、.]|\d{1,2}、|[①-⑨])/;
const TITLED = /^《([^《》]+)》$/;
const LONGEST = 60;

const notesOf = (part: Part): readonly Block[] =>
  part.blocks.filter(({ paragraph }) => paragraph.element === "attachmentNote");

/** A mark after the name. A line with clauses in it is a sentence about attachments, not a name. */
const endMark = (block: Block): Finding | undefined => {
  const words = wordsOf(block);
  const mark = /[。；，、]$/.exec(words)?.[0];
  if (mark === undefined || words.length > LONGEST || /[。；，]/.test(words.slice(0, -1))) return undefined;
  const { end } = contentOf(block);
  const span = { start: end - 1, end };
  return {
    span,
    message: `附件名称后面不加标点，请删去“${mark}”。`,
    fixes: [{ title: `删去“${mark}”`, safety: "safe", edits: [{ span, newText: "" }] }],
  };
};

/** The head of the list: its colon, and how the first name is numbered. */
const headFault = (block: Block): Finding | undefined => {
  const words = wordsOf(block);
  const head = HEAD.exec(words);
  if (!head || words.length > LONGEST) return undefined;
  const [all, number, mark] = head;
  const { start } = contentOf(block);
  const span = { start, end: start + all.trimEnd().length };
  if (number !== undefined && /\D/.test(number))
    return { span, severity: "warning", message: "附件的顺序号用阿拉伯数字，请写作“附件：1.”或“附件1：”。" };
  if (mark !== "：")
    return {
      span,
      severity: "warning",
      message: "“附件”后面用冒号，请写作“附件：1.……”，只有一个附件的写作“附件：……”。",
    };
  const wrong = WRONG_NUMBER.exec(words.slice(all.length))?.[0];
  if (wrong === undefined) return undefined;
  return {
    span: { start: start + all.length, end: start + all.length + wrong.length },
    severity: "warning",
    message: `附件的顺序号“${wrong}”不合格式，请用阿拉伯数字加点，写作“附件：1.……”。`,
  };
};

/** A name that is nothing but a title in marks. */
const titled = (block: Block): Finding | undefined => {
  const words = wordsOf(block);
  const head = /^(?:附 ?件 ?\d{0,2} ?： ?)?(?:\d{1,2}[.．] ?)?/.exec(words)?.[0].length ?? 0;
  const name = TITLED.exec(words.slice(head))?.[1];
  if (name === undefined) return undefined;
  const { start, end } = contentOf(block);
  return {
    span: { start: start + head, end },
    severity: "hint",
    message: `附件说明里的附件名称一般不加书名号，可写作“${name}”。`,
  };
};

const FIRST = /^附 ?件 ?： ?(1[.．] ?)(?=[一-鿿《“])/;

/** A number before the only name. */
const single = (notes: readonly Block[]): Finding | undefined => {
  const only = notes.length === 1 ? notes[0] : undefined;
  const match = only && FIRST.exec(wordsOf(only));
  if (!only || !match || /2[.．、]/.test(wordsOf(only))) return undefined;
  const end = contentOf(only).start + match[0].length;
  const span = { start: end - (match[1] as string).length, end };
  return {
    span,
    severity: "hint",
    message: "只有一个附件的，名称前一般不编号。",
    fixes: [{ title: "删去编号", safety: "unsafe", edits: [{ span, newText: "" }] }],
  };
};

export default definePartRule<true>({
  id: "format/attachment-note",
  title: "附件说明写作“附件：1.名称”，名称后不加标点。",
  rationale:
    "附件说明编排在正文之后：“附件”加冒号，有几个附件的用阿拉伯数字编号，名称后不加标点，收文单位据此清点附件。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.3.4", evidence: "secondary" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "part",
  triggers: { literals: ["附件", "附 件"] },
  elements: ["attachmentNote"],
  examples: EXAMPLES,
  collect: () => [true],
  *check(part, { facts }) {
    const heads = facts.flatMap(({ block }) => headFault(block) ?? []);
    yield* heads.slice(0, 1);
    const notes = notesOf(part);
    const numbered = single(notes);
    if (numbered) yield numbered;
    for (const block of notes) for (const finding of [endMark(block), titled(block)]) if (finding) yield finding;
  },
});

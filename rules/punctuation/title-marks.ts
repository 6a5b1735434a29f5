import { coreTitle, genreOfTitle } from "../../engine/document/genre";
import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { fold } from "../../engine/text/classes";

const LONGEST = 60;
/** 国务院办公厅, 关于……, ……的通知. */
const MOST_LINES = 3;
const END = /[。，；：、.．]$/;
/** A title that says what it is about and names its genre: `市政府关于……的通知`. */
const FRAMED = /^[^，。；：！？]{0,40}关于[^，。；：！？]{2,80}的[^的，。；：！？]{1,8}$/;
/** 现将关于……的报告： begins a sentence. */
const SENTENCE = /^(?:经(?!济)|[现请将按附兹据在对为从以会各这此]|根据|我|下面|接|收)/;
/** Titles of speeches and articles are headlines and have commas. */
const HEADLINES: ReadonlySet<string | null> = new Set([null, "讲话", "致辞", "经验交流", "书信"]);
const QUOTED = /[《“（〔〈【][^》”）〕〉】]{0,80}[》”）〕〉】]/g;
const MARK = /[，。；：！？,;:!?]/;
const NO_MARKS: readonly number[] = [];
const INNER = /[，。；：！？](?!\d)/g;

/** The line among the first ones that with those before it makes a title with a final mark. */
const endOfTitle = (blocks: readonly Block[]): Block | undefined => {
  let whole = "";
  let lines = 0;
  for (const block of blocks) {
    const { element, content, marker } = block.paragraph;
    if (element === "note" || element === "residue") continue;
    lines++;
    if (lines > MOST_LINES || marker || content.end - content.start > LONGEST) return undefined;
    const line = block.paragraph.folded.slice(content.start, content.end);
    if (whole !== "" && SENTENCE.test(line)) return undefined;
    whole += line;
    if (!END.test(line)) continue;
    const bare = coreTitle(whole.slice(0, -1));
    return FRAMED.test(bare) && !SENTENCE.test(bare) && genreOfTitle(bare) !== null ? block : undefined;
  }
  return undefined;
};

/** The line that ends a title but for its final mark, which keeps it from being taken for one. */
const unrecognised = ({ title, blocks }: Part): Block | undefined => {
  const block = endOfTitle(blocks);
  return block && (title === null || genreOfTitle(title) === null) ? block : undefined;
};

/** The final mark of a title: a full stop of Latin text does not keep a title from being recognised. */
const finalMark = (part: Part): Span | undefined => {
  const block = unrecognised(part);
  if (block) {
    const end = block.start + block.paragraph.content.end;
    return { start: end - 1, end };
  }
  const { title, titleSpan } = part;
  if (title === null || titleSpan === null || !END.test(fold(title)) || genreOfTitle(title.slice(0, -1)) === null)
    return undefined;
  return { start: titleSpan.end - 1, end: titleSpan.end };
};

/** Marks between the words of a title that is no headline and has none (……——关于……的报告), outside quotations and brackets. */
const innerMarks = ({ genre }: Part, title: string): readonly number[] => {
  if (HEADLINES.has(genre) || !MARK.test(title) || !title.includes("关于") || title.includes("—")) return NO_MARKS;
  const blanked = fold(title).replace(QUOTED, (quoted) => "＿".repeat(quoted.length));
  return [...blanked.slice(0, -1).matchAll(INNER)].map(({ index }) => index);
};

export default definePartRule({
  id: "punctuation/title-marks",
  title: "公文标题末尾不用标点，中间一般只用书名号、引号、括号和顿号。",
  rationale:
    "标题自成一行，不是句子，末尾不加句号、逗号、冒号；公文标题中间出现逗号、冒号，多半是误输，或者事由没有概括好。讲话和文章的标题不在其内。",
  basis: [
    { source: "GB/T 15834-2011", clause: "B.4", evidence: "secondary" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  *check(part, _, { text }) {
    const last = finalMark(part);
    if (last)
      yield {
        span: last,
        message: `标题末尾一般不用标点，请删去“${text.slice(last.start, last.end)}”。`,
        fixes: [{ title: "删去标题末尾的标点", safety: "unsafe", edits: [{ span: last, newText: "" }] }],
      };
    const { titleSpan } = part;
    if (titleSpan === null) return;
    for (const at of innerMarks(part, text.slice(titleSpan.start, titleSpan.end))) {
      const span = { start: titleSpan.start + at, end: titleSpan.start + at + 1 };
      yield {
        span,
        message: `公文标题中间一般不用“${fold(text.charAt(span.start))}”，可改用“和”“及”“、”，或者重新概括事由。`,
        severity: "hint",
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "关于做好防汛值班工作的通知⟦。⟧\n各科室：\n请安排好值班。",
        fixed: "关于做好防汛值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      {
        text: "县水务局关于做好防汛值班工作的通知⟦:⟧\n各科室：\n请安排好值班。",
        fixed: "县水务局关于做好防汛值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      {
        text: "县水务局关于做好\n防汛值班工作的通知⟦。⟧\n各科室：\n请安排好值班。",
        fixed: "县水务局关于做好\n防汛值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
        note: "标题分两行。",
      },
      {
        text: "县应急管理局\n县水务局关于做好\n防汛值班工作的通知⟦。⟧\n各科室：\n请安排好值班。",
        fixed: "县应急管理局\n县水务局关于做好\n防汛值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      {
        text: "关于加强领导⟦，⟧做好防汛值班工作的通知\n各科室：\n请安排好值班。",
        severity: "hint",
      },
    ],
    valid: [
      { text: "关于印发《县水务局防汛、抗旱值班办法（试行）》的通知\n各科室：\n请安排好值班。" },
      { text: "关于转发“防大汛，抢大险”活动方案的通知\n各科室：\n请安排好值班。", note: "引号里的原话。" },
      { text: "凝心聚力，砥砺前行，奋力开创水务工作新局面\n今年以来，全县防汛工作成效明显。", note: "文章的标题。" },
      { text: "在全县防汛工作会议上的讲话\n同志们：\n防汛工作事关全局。" },
      { text: "水从哪里来？\n今年以来，全县防汛工作成效明显。", note: "标题可以用问号、叹号。" },
      {
        text: "水从哪里来？——关于农村供水情况的调研报告\n今年以来，全县防汛工作成效明显。",
        note: "破折号引出副题。",
      },
      { text: "关于防汛工作，县政府已经作出新的决定。\n请遵照执行。", note: "是一句话。" },
      { text: "关于乡村治理的几点思考\n县委十分重视，已经作出新的决定。\n请遵照执行。" },
      { text: "现印发关于做好防汛值班工作的通知。\n请遵照执行。" },
      { text: "各位代表：\n现在，我报告关于防汛工作的决定。" },
    ],
  },
});

import type { Fix } from "../../engine/diagnostic";
import type { Block, Element } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { shift } from "../../engine/span";
import { foldUnit } from "../../engine/text/classes";
import { edgesOf } from "../common/line-edges";

const ELEMENTS = new Set<Element>(["body", "heading"]);

const NOT_LAST = "，、";
/** 各位代表， */
const SALUTATION = 8;
const COMRADES = /^(?:同志|朋友|同学|老师|乡亲|战友)们，$/;
/** 尊敬的各位领导，各位来宾， */
const GUESTS =
  /^(?:尊敬的|各位|女士们|先生们|同志们|朋友们)[^。；：]{0,40}(?:们|领导|来宾|代表|委员|先生|女士|同志|朋友|嘉宾|同学|老师|家长)，$/;
const LONGEST_SALUTATION = 40;

const isSalutation = (line: string): boolean =>
  COMRADES.test(line) || (line.length > SALUTATION && line.length <= LONGEST_SALUTATION && GUESTS.test(line));

const markAt = (text: string, at: number): string => String.fromCharCode(foldUnit(text.charCodeAt(at)));

/** Body text may be joined to body text: what else stands there is not for a rule to swallow. */
const isJoinable = (block: Block | undefined): block is Block =>
  block !== undefined && ELEMENTS.has(block.paragraph.element);

const joined = (title: string, before: Block | undefined, after: Block | undefined): readonly Fix[] => {
  if (!isJoinable(before) || !isJoinable(after) || after.paragraph.marker) return [];
  const gap = { start: before.start + before.paragraph.content.end, end: after.start + after.paragraph.content.start };
  return [{ title, safety: "unsafe", edits: [{ span: gap, newText: "" }] }];
};

export default definePartRule({
  id: "punctuation/line-edge",
  title: "一段话不能以点号、后引号、后括号开头，也不能以逗号、顿号结尾。",
  rationale: "这样的段落是一句话被回车断成了两段，应与上一段或下一段接起来。",
  basis: [{ source: "GB/T 15834-2011", clause: "5.1.1—5.1.3", evidence: "standard" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  *check(part) {
    const { blocks } = part;
    const { starts, ends } = edgesOf(part);
    for (const i of starts) {
      const block = blocks[i] as Block;
      const { text, content } = block.paragraph;
      if (content.end - content.start < 2 || NOT_LAST.includes(markAt(text, content.end - 1))) continue;
      yield {
        span: shift({ start: content.start, end: content.start + 1 }, block.start),
        message: `段首不能是“${markAt(text, content.start)}”，这一段应与上一段接起来。`,
        fixes: joined("与上一段接起来", blocks[i - 1], block),
      };
    }
    for (const i of ends) {
      const block = blocks[i] as Block;
      const { text, folded, content } = block.paragraph;
      const last = markAt(text, content.end - 1);
      if (last === "，" && isSalutation(folded.slice(content.start, content.end))) {
        const span = shift({ start: content.end - 1, end: content.end }, block.start);
        yield {
          span,
          severity: "hint",
          message: "称呼独占一行，后面一般用冒号。",
          fixes: [{ title: "改为“：”", safety: "unsafe", edits: [{ span, newText: "：" }] }],
        };
        continue;
      }
      if (content.end - content.start <= SALUTATION || !NOT_LAST.includes(last)) continue;
      yield {
        span: shift({ start: content.end - 1, end: content.end }, block.start),
        message: `段末不能是“${last}”，这一段应与下一段接起来，或者补上缺的内容。`,
        fixes: joined("与下一段接起来", block, blocks[i + 1]),
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "医改工作总结\n建立符合行业特点的人事薪酬制度，做到同工同酬\n⟦，⟧是公立医院改革的关键，更是难点。",
        fixed: "医改工作总结\n建立符合行业特点的人事薪酬制度，做到同工同酬，是公立医院改革的关键，更是难点。",
        unsafe: true,
      },
      {
        text: "我区医改工作总体来说⟦，⟧\n\n局限于机构内部的改革。",
        fixed: "我区医改工作总体来说，局限于机构内部的改革。",
        unsafe: true,
      },
      {
        text: "同志们⟦，⟧\n今天我们召开会议，总结去年工作。",
        fixed: "同志们：\n今天我们召开会议，总结去年工作。",
        unsafe: true,
        severity: "hint",
      },
      { text: "尊敬的各位领导，各位来宾⟦，⟧\n今天我们欢聚一堂，共话发展。", severity: "hint" },
    ],
    valid: [
      { text: "建立符合行业特点的人事薪酬制度，是公立医院改革的关键。" },
      { text: "“要抓好排查。\n（一）全面登记。\n《条例》已经施行。" },
      { text: "各位代表，\n现在报告工作。", note: "称呼。" },
    ],
  },
});

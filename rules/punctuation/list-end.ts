import type { Finding } from "../../engine/diagnostic";
import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { foldUnit, isHan } from "../../engine/text/classes";

/** Items that stand each in a paragraph of its own, in the order of their numbers. */
type List = readonly Block[];

const SEMICOLON = "；".charCodeAt(0);

const endsWithSemicolon = ({ paragraph: { text, content } }: Block): boolean =>
  foldUnit(text.charCodeAt(content.end - 1)) === SEMICOLON;

const goesOn = (before: Block, after: Block): boolean => {
  const [a, b] = [before.paragraph.marker, after.paragraph.marker];
  return a !== undefined && b !== undefined && a.kind === b.kind && a.unit === b.unit && b.ordinal === a.ordinal + 1;
};

/** Lists of three items or more, one of which at least ends with a semicolon. */
const listsOf = ({ blocks }: Part): readonly List[] => {
  const lists: List[] = [];
  let first = 0;
  let semicolon = false;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!block.paragraph.marker) continue;
    const begins = i === first || i === 0 || !goesOn(blocks[i - 1] as Block, block);
    if (begins) [first, semicolon] = [i, false];
    semicolon ||= endsWithSemicolon(block);
    const next = blocks[i + 1];
    if (semicolon && i - first >= 2 && !(next && goesOn(block, next))) lists.push(blocks.slice(first, i + 1));
  }
  return lists;
};

/** Longer ones without a final mark are reported as paragraphs. */
const SHORT = 30;

/** `；`, `。`, an empty string for a word, undefined for what tells nothing: a colon, a bracket, a mark that is wrong anywhere. */
const endOf = ({ paragraph: { text, content } }: Block): string | undefined => {
  const code = foldUnit(text.charCodeAt(content.end - 1));
  if (isHan(code)) return content.end - content.start < SHORT ? "" : undefined;
  const mark = String.fromCharCode(code);
  return mark === "；" || mark === "。" ? mark : undefined;
};

const NAMES: Readonly<Record<string, string>> = { "；": "分号", "。": "句号", "": "没有标点" };

const findingAt = ({ start, paragraph: { content } }: Block, end: string, right: string, why: string): Finding => {
  const to = start + content.end;
  const span = { start: to - 1, end: to };
  const edit = { span: end === "" ? { start: to, end: to } : span, newText: right };
  return {
    span,
    message: `${why}，这一项末尾${end === "" ? "没有标点" : `却是${NAMES[end]}`}，宜改为${NAMES[right]}。`,
    fixes: [{ title: end === "" ? `补上“${right}”` : `改为“${right}”`, safety: "unsafe", edits: [edit] }],
  };
};

const findingsIn = (list: List): readonly Finding[] => {
  const ends = list.map(endOf);
  const inner = ends.slice(0, -1);
  const count = (mark: string): number => inner.filter((end) => end === mark).length;
  const usual = count("；") >= count("。") ? "；" : "。";
  if (count(usual) * 2 < inner.length || inner.includes(undefined)) return [];
  const isOdd = (end: string | undefined): end is string =>
    end !== undefined && end !== usual && (usual === "；" || end === "；");
  const odd = list.slice(0, -1).flatMap((block, at) => {
    const end = inner[at];
    return isOdd(end) ? [findingAt(block, end, usual, `同一组列举的其他项末尾用${NAMES[usual]}`)] : [];
  });
  const [last, end] = [list.at(-1), ends.at(-1)];
  const isOpen = usual === "；" && odd.length === 0 && (end === "；" || end === "");
  return last && isOpen ? [findingAt(last, end, "。", "各项之间用分号，最后一项用句号")] : odd;
};

export default definePartRule({
  id: "punctuation/list-end",
  title: "分项列举，各项之间一律用分号，最后一项用句号。",
  rationale: "（一）（二）各项有的用分号，有的用句号，有的什么都不用，读者看不出列举到哪里为止。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.6.3.3", evidence: "standard" }],
  severity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "主要职责如下：\n（一）制定工作计划；\n（二）组织实施培训⟦。⟧\n（三）监督检查落实；\n（四）总结评估成效。",
        fixed: "主要职责如下：\n（一）制定工作计划；\n（二）组织实施培训；\n（三）监督检查落实；\n（四）总结评估成效。",
        unsafe: true,
      },
      {
        text: "主要职责如下：\n（一）制定工作计划；\n（二）组织实施培训；\n（三）监督检查落实⟦；⟧\n各科室要认真履行职责。",
        fixed:
          "主要职责如下：\n（一）制定工作计划；\n（二）组织实施培训；\n（三）监督检查落实。\n各科室要认真履行职责。",
        unsafe: true,
      },
      {
        text: "主要职责如下：\n1.制定工作计划；\n2.组织实施培⟦训⟧\n3.监督检查落实；\n4.总结评估成效。",
      },
    ],
    valid: [
      { text: "主要职责如下：\n（一）制定工作计划；\n（二）组织实施培训；\n（三）监督检查落实。" },
      { text: "一、加强领导\n要抓好排查。\n二、压实责任\n要抓好整改。" },
      { text: "主要职责如下：\n（一）制定工作计划。\n（二）组织实施培训。\n（三）监督检查落实。" },
      { text: "包括：\n1.计划\n2.培训\n3.检查\n4.评估", note: "各项都不用标点。" },
      { text: "主要职责如下：\n（一）制定下列计划：\n（二）组织实施培训；\n（三）监督检查落实。" },
    ],
  },
  *check(part) {
    for (const list of listsOf(part)) yield* findingsIn(list);
  },
});

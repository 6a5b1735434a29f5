import { coreTitle } from "../../engine/document/genre";
import type { Block, Document, Part } from "../../engine/document/model";
import { defineDocumentRule } from "../../engine/rule";
import { contentOf, wordsOf } from "./_places";

interface Named {
  readonly block: Block;
  readonly name: string;
}

const NOTE_HEAD = /^(?:附 ?件 ?[\d一二三四五六七八九十]{0,2} ?[：.、]? ?)?(?:\d{1,2} ?[.、] ?)?/;
const HEAD_LINES = 6;
const LONGEST = 60;

/** A name as it is compared: without blanks, marks and what stands in brackets. */
const bare = (name: string): string =>
  coreTitle(name)
    .replace(/（[^（）]*）/g, "")
    .replace(/[\s《》“”，。；、：〈〉]/g, "");

const listedIn = (document: Document): readonly Named[] =>
  document.blocks.flatMap((block) => {
    if (block.paragraph.element !== "attachmentNote") return [];
    const name = wordsOf(block)
      .replace(NOTE_HEAD, "")
      .replace(/[。；，、]$/, "");
    return name.length > 1 && name.length <= LONGEST ? [{ block, name }] : [];
  });

/** What stands at the head of an attachment under its label, in which its name must be found. */
const headOf = (part: Part): string | undefined => {
  const label = part.blocks.findIndex(({ paragraph }) => paragraph.element === "attachmentLabel");
  if (label < 0 || label > 1) return undefined;
  return part.blocks
    .slice(label + 1, label + 1 + HEAD_LINES)
    .map((block) => wordsOf(block).slice(0, LONGEST))
    .join("");
};

const agrees = (name: string, head: string, title: string): boolean =>
  bare(head).includes(bare(name)) || (bare(title).length > 3 && bare(name).includes(bare(title)));

export default defineDocumentRule<true>({
  id: "format/attachment-name",
  title: "附件说明里的附件名称要与附件上的标题一致。",
  rationale: "附件说明、附件上的标题两处不一，收文单位不知道附的是不是这一份，多是附件改了名而附件说明没有跟着改。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.7", evidence: "secondary" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "document",
  triggers: { literals: ["附件", "附 件"] },
  elements: ["attachmentLabel"],
  examples: {
    invalid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n附件：⟦值班人员通讯录⟧\n市水务局\n2024年3月5日\n附件\n防汛值班安排表\n按日排班。",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n附件：1.防汛值班安排表\n2.⟦防汛物资清单⟧\n市水务局\n2024年3月5日\n附件1\n防汛值班安排表\n按日排班。\n附件2\n抢险队伍名册\n按队登记。",
      },
    ],
    valid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n附件：1.防汛值班安排表\n2.防汛物资清单（2024年）\n市水务局\n2024年3月5日\n附件1\n防汛值班安排表\n按日排班。\n附件2\n市水务局\n防汛物资清单\n逐件登记。",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n附件：防汛值班安排表\n市水务局\n2024年3月5日",
        note: "附件另附。",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班，遇有情况及时报告。\n附件：1.防汛值班安排表\n2.防汛物资清单\n市水务局\n2024年3月5日\n附件1\n抢险队伍名册\n按队登记。",
        note: "份数对不上，不逐个比较。",
      },
    ],
  },
  collect: () => [true],
  *check(document) {
    const listed = listedIn(document);
    const attached = document.parts.flatMap((part) => {
      const head = headOf(part);
      return head === undefined ? [] : [{ head, part }];
    });
    if (listed.length === 0 || listed.length !== attached.length) return;
    for (const [i, { block, name }] of listed.entries()) {
      const { head, part } = attached[i] as (typeof attached)[number];
      const title = part.title ?? "";
      if (part.titleSpan === null || agrees(name, head, title)) continue;
      const start = contentOf(block).start + wordsOf(block).indexOf(name);
      yield {
        span: { start, end: start + name.length },
        message: `附件说明里是“${name}”，附件上的标题是“${title.trim()}”，两处要一致，请核对后改正一处。`,
        related: [{ span: part.titleSpan, message: "附件上的标题在这里。" }],
      };
    }
  },
});

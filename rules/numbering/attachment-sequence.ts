import type { Finding } from "../../engine/diagnostic";
import { defineDocumentRule } from "../../engine/rule";
import { type Attachment, attachmentsOf } from "./_attachments";

const textOf = ({ block, start, end }: Attachment): string => block.paragraph.text.slice(start, end);

const spanOf = ({ block, start, end }: Attachment) => ({ start: block.start + start, end: block.start + end });

/** The first number that does not follow from the one before. */
const breakOf = (attachments: readonly Attachment[]): Finding | undefined => {
  const at = attachments.findIndex(
    ({ ordinal }, i) => ordinal !== (i === 0 ? 1 : (attachments[i - 1] as Attachment).ordinal + 1),
  );
  const item = attachments[at];
  const previous = attachments[at - 1];
  if (!item || (previous && item.ordinal === 1)) return undefined;
  const expected = previous ? previous.ordinal + 1 : 1;
  return {
    span: spanOf(item),
    message: previous
      ? `附件编号“${textOf(item)}”接在“${textOf(previous)}”之后，应为第${expected}个，请补上遗漏的附件或改正编号。`
      : `附件编号从“${textOf(item)}”开始，前面没有附件1，请补上遗漏的附件或改正编号。`,
    related: previous ? [{ span: spanOf(previous), message: `前一个附件是“${textOf(previous)}”。` }] : [],
  };
};

/** The list and the labels number from 1 without gaps, but not to the same end. */
const countOf = (listed: readonly Attachment[], labelled: readonly Attachment[]): Finding | undefined => {
  const missing = listed[labelled.length];
  const unlisted = labelled[listed.length];
  if (missing)
    return {
      span: spanOf(missing),
      message: `附件说明列了${listed.length}个附件，文后只有${labelled.length}个，请补上“${textOf(missing)}”对应的附件或改正附件说明。`,
    };
  if (unlisted)
    return {
      span: spanOf(unlisted),
      message: `附件说明只列了${listed.length}个附件，文后有${labelled.length}个，请在附件说明中补上“${textOf(unlisted)}”。`,
    };
  return undefined;
};

export default defineDocumentRule<true>({
  id: "numbering/attachment-sequence",
  title: "附件的编号要连续，附件说明列出的与文后附的要相符。",
  rationale: "附件说明、附件上的标注与附件本身对不上，收文单位就不知道是漏发了还是写错了。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.4、7.3.7", evidence: "secondary" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "document",
  triggers: { literals: ["附件", "附 件"] },
  elements: ["attachmentNote", "attachmentLabel"],
  examples: {
    invalid: [
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：1.值班表\n⟦3.⟧通讯录\n某市办公室\n2024年3月1日",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件1：值班表\n⟦附件3⟧：通讯录\n某市办公室\n2024年3月1日",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件1\n值班安排表\n按日排班。\n⟦附件3⟧\n人员通讯录\n按处室排列。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n⟦附件2⟧\n人员通讯录\n按处室排列。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：1.值班表\n2.通讯录\n⟦3.⟧交接班记录\n某市办公室\n2024年3月1日\n附件1\n值班安排表\n按日排班。\n附件2\n人员通讯录\n按处室排列。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：1.值班表\n2.通讯录\n某市办公室\n2024年3月1日\n附件1\n值班安排表\n按日排班。\n附件2\n人员通讯录\n按处室排列。\n⟦附件3⟧\n交接班记录\n逐日填写。",
      },
    ],
    valid: [
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：值班表\n某市办公室\n2024年3月1日\n附件1\n值班安排表\n按日排班。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：1.值班表\n2.通讯录\n某市办公室\n2024年3月1日\n附件1\n值班安排表\n按日排班。\n附件2\n人员通讯录\n按处室排列。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：1.值班表\n2.通讯录\n某市办公室\n2024年3月1日",
        note: "附件另发，文后没有，不作判断。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件：值班表\n某市办公室\n2024年3月1日\n附件\n值班安排表\n按日排班。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n请认真做好值班工作，遇有情况及时报告。\n附件1\n值班安排表\n按日排班。\n附件2\n人员通讯录\n按处室排列。\n附件1\n登记办法\n逐日登记。",
        note: "后面是另一份文件的附件。",
      },
      { text: "附件3\n人员通讯录\n按处室排列，每月更新一次，由办公室负责。", note: "单独存放的附件。" },
    ],
  },
  collect: () => [true],
  *check(document) {
    const { listed, labelled, lists } = attachmentsOf(document);
    const alone = document.blocks[0] === labelled[0]?.block;
    const listBreak = breakOf(listed);
    const labelBreak = alone ? undefined : breakOf(labelled);
    if (listBreak) yield listBreak;
    if (labelBreak) yield labelBreak;
    if (listBreak || labelBreak || lists !== 1 || listed.length === 0 || labelled.length === 0) return;
    const finding = countOf(listed, labelled);
    if (finding) yield finding;
  },
});

import { defineParagraphRule } from "../../engine/rule";

const LABEL = /^(附 ?件) ?([一二三四五六七八九十\d]{0,3}) ?(：?)$/;

export default defineParagraphRule({
  id: "format/attachment-label",
  title: "附件首页左上角只标“附件”和顺序号，不加冒号。",
  rationale: "附件首页的“附件1”是标识不是提示语，后面没有内容，不加冒号；顺序号用阿拉伯数字，与附件说明一致。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.7", evidence: "secondary" }],
  severity: "information",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["附件", "附 件"] },
  elements: ["attachmentLabel"],
  examples: {
    invalid: [
      { text: "附件1⟦：⟧\n值班安排表\n按日排班。", fixed: "附件1\n值班安排表\n按日排班。" },
      { text: "附件⟦:⟧\n值班安排表\n按日排班。", fixed: "附件\n值班安排表\n按日排班。" },
      { text: "附件⟦一⟧\n值班安排表\n按日排班。" },
    ],
    valid: [
      { text: "附件1\n值班安排表\n按日排班。" },
      { text: "附件\n值班安排表\n按日排班。" },
      { text: "请安排好值班，遇有情况及时报告。\n附件：值班安排表", note: "这是附件说明。" },
    ],
  },
  *check({ folded, content }) {
    const match = LABEL.exec(folded.slice(content.start, content.end));
    if (!match) return;
    const [, , number = "", colon] = match;
    if (colon === "：") {
      const span = { start: content.end - 1, end: content.end };
      yield {
        span,
        message: "附件首页的标识后面不加冒号，请删去。",
        fixes: [{ title: "删去冒号", safety: "safe", edits: [{ span, newText: "" }] }],
      };
    }
    if (/^[一-鿿]+$/.test(number)) {
      const start = content.start + folded.slice(content.start).indexOf(number);
      yield {
        span: { start, end: start + number.length },
        message: `附件的顺序号用阿拉伯数字，请将“${number}”改为阿拉伯数字，附件说明和正文里提到的也一并改。`,
      };
    }
  },
});

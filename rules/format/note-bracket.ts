import type { Edit, Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";

const NOTE =
  /^此件(?:主动|依申请|不予?|可以?)?(?:公开(?:发布)?|发至[一-鿿]{2,8}|删减后公开)(?:[，、][一-鿿]{2,10})?([。；，]?)$/;
const BRACKETED = /^（此件[一-鿿，、]{2,20}）[。；，]$/;
const STOPPED = /^（此件[一-鿿，、]{2,20}[。；]）$/;
const LONGEST = 26;

export default defineParagraphRule({
  id: "format/note-bracket",
  title: "附注用圆括号括起，末尾不加句号。",
  rationale: "附注（如“此件公开发布”）编排在成文日期下一行，用圆括号与正文区别。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.6", evidence: "secondary" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: ["此件"] },
  elements: ["body", "note", "heading", "signature"],
  examples: {
    invalid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n⟦此件公开发布⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布）",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n⟦此件发至县团级。⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件发至县团级）",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布）⟦。⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布）",
        severity: "information",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布⟦。⟧）",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布）",
        severity: "information",
      },
    ],
    valid: [
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n（此件公开发布）" },
      { text: "请将此件公开发布。\n此件发至县团级，由各单位自行翻印并传达到全体党员。", note: "正文里的话。" },
    ],
  },
  *check({ folded, content }): Generator<Finding> {
    if (content.end - content.start > LONGEST) return;
    const line = folded.slice(content.start, content.end);
    if (BRACKETED.test(line)) {
      const span = { start: content.end - 1, end: content.end };
      const edits: readonly Edit[] = [{ span, newText: "" }];
      yield {
        span,
        severity: "information",
        message: "附注括号后面不加标点，请删去。",
        fixes: [{ title: "删去附注后的标点", safety: "safe", edits }],
      };
      return;
    }
    if (STOPPED.test(line)) {
      const span = { start: content.end - 2, end: content.end - 1 };
      yield {
        span,
        severity: "information",
        message: "附注末尾不加标点，请删去。",
        fixes: [{ title: "删去附注末尾的标点", safety: "safe", edits: [{ span, newText: "" }] }],
      };
      return;
    }
    const match = NOTE.exec(line);
    if (!match) return;
    const end = content.end - (match[1] as string).length;
    yield {
      span: content,
      message: "附注要用圆括号括起，请在前后加上括号。",
      fixes: [
        {
          title: "加上圆括号",
          safety: "safe",
          edits: [
            { span: { start: content.start, end: content.start }, newText: "（" },
            { span: { start: end, end: content.end }, newText: "）" },
          ],
        },
      ],
    };
  },
});

import type { Block } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { readClosing } from "./_closings";
import { contentOf, lastTextBlock } from "./_tail";

const COLON = /[：]$/;
/** What follows these at the end of a document is somewhere else, or is the document's own last word. */
const ELSEWHERE =
  /(?:附后|见附件|附件|联系人|电话|邮箱|地址|网址|二维码|抄送|主送|此致|祝愿|单位|签字|签名|盖章|代表|日期|图|表)[^，。；]{0,12}：$/;

const COLONS = "：:";

const endsInColon = (block: Block | undefined): boolean =>
  block !== undefined && COLONS.includes(block.paragraph.text.charAt(block.paragraph.content.end - 1));

/** 特此通知。 in a line of its own: the text proper ends before it. */
const isClosing = (block: Block | undefined): boolean =>
  block !== undefined && readClosing(block.paragraph)?.span.start === block.paragraph.content.start;

export default definePartRule({
  id: "structure/lead-without-content",
  title: "引出下文的冒号后面要有内容。",
  rationale: "“现将有关情况报告如下：”之后什么也没有，多半是粘贴时漏了正文，读的人无从知道要说的是什么。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  examples: {
    invalid: [
      {
        text: "关于防汛准备情况的报告\n市水务局：\n今年我县防汛任务很重。⟦现将准备情况报告如下：⟧\n县水务局\n2024年5月8日",
      },
      { text: "关于防汛准备情况的报告\n市水务局：\n⟦现将我县防汛准备情况报告如下：⟧\n县水务局\n2024年5月8日" },
      {
        text: "关于秋季开学检查的通知\n各学校：\n定于9月上旬开展检查。重点检查以下内容：\n一、校园安全\n⟦检查的主要项目有:⟧",
      },
      { text: "关于防汛准备情况的通知\n各乡镇：\n⟦现将有关事项通知如下：⟧\n特此通知。\n县水务局\n2024年5月8日" },
    ],
    valid: [
      {
        text: "关于防汛准备情况的通知\n各乡镇：\n现将有关事项通知如下：\n汛期全天值守。\n特此通知。\n县水务局\n2024年5月8日",
      },
      {
        text: "关于防汛准备情况的报告\n市水务局：\n现将我县防汛准备情况报告如下：\n一、基本情况\n物资已备齐。\n县水务局\n2024年5月8日",
      },
      {
        text: "关于举办培训班的通知\n各科室：\n请按时参加。参训人员名单见附件：\n办公室\n2024年5月8日",
        note: "内容在附件里。",
      },
      {
        text: "关于举办培训班的通知\n各科室：\n请按时参加。\n联系人及电话：\n办公室\n2024年5月8日",
        note: "联系方式留空由另一条规则管。",
      },
      { text: "关于举办培训班的通知\n各科室：", note: "只有主送机关，刚起了头。" },
      {
        text: "关于举办培训班的通知\n各科室：\n参加培训的有：\n附件：名额分配\n办公室\n2024年5月8日",
        note: "后面有附件说明。",
      },
      {
        text: "关于举办培训班的通知\n各科室：\n课程有：\n办公室\n2024年5月8日\n附件1\n培训班课程\n9月1日上午讲公文写作，下午讲公文处理。",
        note: "后面附有附件。",
      },
    ],
  },
  *check(part, _context, around) {
    const end = lastTextBlock(part);
    if (!endsInColon(part.blocks[end]) && !endsInColon(part.blocks[end - 1])) return;
    const at = isClosing(part.blocks[end]) ? end - 1 : end;
    const last = part.blocks[at];
    if (last === undefined || last.paragraph.element !== "body") return;
    const { folded, content } = last.paragraph;
    const text = folded.slice(content.start, content.end);
    if (!COLON.test(text) || ELSEWHERE.test(text)) return;
    const next = part.blocks[at + 1];
    const follows = around.after?.blocks[0]?.paragraph.element;
    if (next?.paragraph.element === "attachmentNote" || follows === "attachmentLabel") return;
    const span = contentOf(last);
    const sentence = Math.max(folded.lastIndexOf("。", content.end - 2) + 1, content.start);
    yield {
      span: { start: last.start + sentence, end: span.end },
      message: "这句话以冒号引出下文，后面却没有内容，请补上要列的内容，或把冒号改为句号。",
    };
  },
});

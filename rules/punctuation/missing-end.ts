import type { Block, Paragraph } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { foldUnit, isDigit, isHan, isSpace } from "../../engine/text/classes";
import { edgesOf } from "../common/line-edges";

const LONG = 50;
/** With a whole sentence before it, a shorter paragraph is running text too. */
const LONG_WITH_SENTENCE = 30;
const CLOSERS = "”’）》〉〕】";
const WIDE_GAP = /\t|\S {2,}\S|\|/;
const LEADS = "如下";

/** Offset of the last unit that is no closing quotation mark or bracket. */
const lastAt = ({ text, content }: Paragraph): number => {
  let at = content.end - 1;
  while (at > content.start && CLOSERS.includes(String.fromCharCode(foldUnit(text.charCodeAt(at))))) at--;
  return at;
};

/** A word, a figure or a percent sign: whatever else ends a paragraph is a mark or belongs to a form. */
const endsOpen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isHan(code) || isDigit(code) || "%％‰xX×".includes(text.charAt(at));
};

interface WrongEnd {
  readonly span: Span;
  readonly right: string;
  readonly message: string;
}

/** 320万亩以上．: the point of figures for the full stop; 通知如下；: a semicolon before what is announced. */
const wrongEnd = ({ text, folded, content }: Paragraph, stop: number): WrongEnd | undefined => {
  const { start, end } = content;
  if (folded.startsWith("如下；", end - 3))
    return { span: { start: end - 1, end }, right: "：", message: "“如下”引出下文，后面用冒号，不用分号。" };
  if (folded.charAt(stop) !== "." || !isHan(folded.charCodeAt(stop - 1))) return undefined;
  if (!folded.slice(start, end).includes("，")) return undefined;
  const message = `句末用句号“。”，这里是小数点“${text.charAt(stop)}”。`;
  return { span: { start: stop, end: stop + 1 }, right: "。", message };
};

const ENDS = "。！？；";

/** A remark in brackets after the end of the last sentence: ……。（办公室负责） */
const isRemark = ({ folded, content }: Paragraph): boolean => {
  if (folded.charAt(content.end - 1) !== "）") return false;
  const open = folded.lastIndexOf("（", content.end - 2);
  return open > content.start && ENDS.includes(folded.charAt(open - 1));
};

/** A line of a form says what, a colon, and who, where or when: 列席：市财政局张三，市审计局李四 */
const FIELD =
  /^(?:出席|列席|请假|缺席|参加|参会|到会|与会|主持|记录|整理|发送|分送|主送|抄送|牵头|责任|配合|承办|主办|协办|联系|报名|会议|活动|完成)?(?:单位|部门|人员|领导|同志|者|人|时间|地点|时限|地址|电话|方式|邮箱|科室|处室)?[ 　]{0,4}：/;
const FULL_STOP = /[。！？]/;

const isField = (folded: string): boolean => {
  const label = FIELD.exec(folded)?.[0] ?? "：";
  return label !== "：" && !FULL_STOP.test(folded.slice(label.length));
};

const SENTENCE = /[。！？；]/;

const isRunningText = ({ folded, content }: Paragraph): boolean => {
  const text = folded.slice(content.start, content.end);
  if (WIDE_GAP.test(text) || isField(text)) return false;
  return SENTENCE.test(text) || (text.length >= LONG && text.includes("，"));
};

/** Whether the next line is the rest of this one: it begins with no indent where this one has some, or in mid-sentence. */
const goesOn = (paragraph: Paragraph, next: Block | undefined): boolean => {
  if (next?.paragraph.element !== "body") return false;
  const { text, content } = next.paragraph;
  return paragraph.content.start > 0 && content.start === 0 && !isSpace(text.charCodeAt(0)) && !next.paragraph.marker;
};

export default definePartRule({
  id: "punctuation/missing-end",
  title: "正文的一段话要有句末的标点。",
  rationale: "一段话说完了没有句号，多是替换数字或删改时把句号一并带走了，也可能后面还缺内容。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.1", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  *check(part) {
    const { blocks } = part;
    for (const i of edgesOf(part).ends) {
      const { paragraph, start } = blocks[i] as Block;
      if (paragraph.element !== "body") continue;
      const { text, content } = paragraph;
      const stop = lastAt(paragraph);
      const wrong = wrongEnd(paragraph, stop);
      if (wrong) {
        const span = shift(wrong.span, start);
        const fix = {
          title: `改为“${wrong.right}”`,
          safety: "unsafe" as const,
          edits: [{ span, newText: wrong.right }],
        };
        yield { span, message: wrong.message, fixes: [fix] };
        continue;
      }
      const leads = text.startsWith(LEADS, content.end - LEADS.length);
      if (!leads && content.end - content.start < LONG_WITH_SENTENCE) continue;
      if (!endsOpen(text, stop) || isRemark(paragraph)) continue;
      if (!leads && (!isRunningText(paragraph) || goesOn(paragraph, blocks[i + 1]))) continue;
      const end = start + content.end;
      const mark = leads ? "：" : "。";
      yield {
        span: { start: end - 1, end },
        message: leads
          ? "“如下”后面没有标点，应补上冒号。"
          : "这一段末尾没有标点：说完了的应补上句号，没说完的应补齐内容，或者与下一段接起来。",
        fixes: [{ title: `补上“${mark}”`, safety: "unsafe", edits: [{ span: { start: end, end }, newText: mark }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "工作总结\n    今年以来，各项工作平稳推进。\n    全年新建示范机构12家。健康促进县区创建比例提高到85.3⟦%⟧\n    下一步，持续完善服务体系。",
        fixed:
          "工作总结\n    今年以来，各项工作平稳推进。\n    全年新建示范机构12家。健康促进县区创建比例提高到85.3%。\n    下一步，持续完善服务体系。",
        unsafe: true,
      },
      {
        text: "工作总结\n    今年以来，全市上下认真贯彻落实党中央决策部署，攻坚克难，真抓实干，各项工作都取得了新的进展和明显成⟦效⟧\n    下一步，持续完善服务体系。",
        fixed:
          "工作总结\n    今年以来，全市上下认真贯彻落实党中央决策部署，攻坚克难，真抓实干，各项工作都取得了新的进展和明显成效。\n    下一步，持续完善服务体系。",
        unsafe: true,
      },
      {
        text: "工作总结\n    现将有关情况报告如⟦下⟧\n一、主要做法\n    抓好排查。",
        fixed: "工作总结\n    现将有关情况报告如下：\n一、主要做法\n    抓好排查。",
        unsafe: true,
      },
      {
        text: "工作总结\n    现将有关情况报告如下⟦；⟧\n一、主要做法\n    抓好排查。",
        fixed: "工作总结\n    现将有关情况报告如下：\n一、主要做法\n    抓好排查。",
        unsafe: true,
      },
      {
        text: "要抓好春耕备耕，协调推进各项工作，确保粮食播种面积稳定在320万亩以上⟦．⟧\n各县区要压实责任。",
        fixed: "要抓好春耕备耕，协调推进各项工作，确保粮食播种面积稳定在320万亩以上。\n各县区要压实责任。",
        unsafe: true,
      },
    ],
    valid: [
      {
        text: "今年以来，全市上下认真贯彻落实党中央决策部署，攻坚克难，真抓实干，各项工作都取得了新的进展和明显成效——\n一是抓好排查。",
      },
      {
        text: "会议强调：“今年以来，全市上下认真贯彻落实党中央决策部署，攻坚克难，真抓实干，各项工作都取得了新的进展！”",
      },
      {
        text: "姓名  单位  职务。  电话  张三  办公室  主任  联系电话12345678  地址  某某路1号",
        note: "用空格排成的表。",
      },
      {
        text: "工作总结\n    今年以来，各项工作平稳推进。\n    健全标准体系，推动资源综合利用，全面抓好落实。（生态环境部、市场监管总局指导）\n    下一步，抓好落实。",
        note: "句末之后的括注不加句号。",
      },
      {
        text: "会议纪要\n会议强调，要抓好落实。\n出席：市政府办公室何某，市发展改革委孙某，市财政局黄某，市住房城乡建设局郑某，市自然资源和规划局岩温香\n记录：徐某",
        note: "名单不是句子。",
      },
      { text: "一、主要做法\n抓好排查\n抓好整改", note: "短行可能是列举。" },
    ],
  },
});

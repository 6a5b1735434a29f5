import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { coreTitleOf } from "../common/part-title";
import { contentOf, headSpan, insertAfter } from "./_tail";

const SPOKEN = /(?:讲话|讲话稿|发言|致辞|致词|主持词|欢迎词|欢迎辞|开幕词|闭幕词|答谢词|祝酒词)$/;
const ADDRESSES =
  /^(?:尊敬的|敬爱的|亲爱的|各位|同志们|女士们|朋友们|代表们|委员们|同学们|老师们|来宾们|乡亲们|战友们|主席|主任|老师|同志)|(?:同志们|各位\S{2,6}|女士们|先生们|朋友们|同学们|你们好|大家好)[，：！。]/;
const HEAD = 8;
const LONG_ENOUGH = 120;
const GREETING = 80;

const greets = ({ paragraph }: Block): boolean => {
  if (paragraph.element === "addressee") return true;
  const { folded, content } = paragraph;
  return ADDRESSES.test(folded.slice(content.start, Math.min(content.end, content.start + GREETING)));
};

const isNumbered = ({ paragraph }: Block): boolean => paragraph.element === "heading" && paragraph.marker !== undefined;

/** The blocks of the text proper at its head, title and notes passed over: what stands before the first numbered heading. */
const headOf = (part: Part): readonly Block[] => {
  const blocks = part.blocks
    .slice(0, HEAD * 2)
    .filter(({ paragraph }) => !["title", "note", "residue", "documentNumber", "date"].includes(paragraph.element));
  const heading = blocks.findIndex(isNumbered);
  return blocks.slice(0, heading > 0 ? Math.min(heading, HEAD) : HEAD);
};

export default definePartRule({
  id: "structure/salutation-missing",
  title: "讲话、致辞开头要有称呼。",
  rationale: "讲话和致辞是说给在场的人听的，先称呼再开口是礼貌，也是这一文种的格式。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  examples: {
    invalid: [
      {
        text: "⟦欢迎词⟧\n在这春暖花开的时节，我们迎来了各地的客人。我代表县委、县政府，向远道而来的朋友表示热烈的欢迎。我县产茶历史悠久，茶园面积达到12万亩，综合产值突破30亿元，茶农人均增收两千元。希望客人多走走、多看看，对我们的工作多提宝贵意见。预祝活动圆满成功，祝客人身体健康、工作顺利。",
        fixed:
          "欢迎词\n尊敬的各位来宾：\n在这春暖花开的时节，我们迎来了各地的客人。我代表县委、县政府，向远道而来的朋友表示热烈的欢迎。我县产茶历史悠久，茶园面积达到12万亩，综合产值突破30亿元，茶农人均增收两千元。希望客人多走走、多看看，对我们的工作多提宝贵意见。预祝活动圆满成功，祝客人身体健康、工作顺利。",
        unsafe: true,
      },
      {
        text: "⟦在全市教育工作会议上的讲话⟧\n（2024年3月5日）\n这次会议是市委、市政府决定召开的一次重要会议，主要任务是总结去年的教育工作，分析面临的形势，安排部署今年的任务。刚才，三个县区作了很好的发言。\n一、肯定成绩，坚定信心\n去年，全市教育系统攻坚克难，新建改扩建学校42所，新增学位2.6万个，群众满意度有了提高。",
        fixed:
          "在全市教育工作会议上的讲话\n（2024年3月5日）\n同志们：\n这次会议是市委、市政府决定召开的一次重要会议，主要任务是总结去年的教育工作，分析面临的形势，安排部署今年的任务。刚才，三个县区作了很好的发言。\n一、肯定成绩，坚定信心\n去年，全市教育系统攻坚克难，新建改扩建学校42所，新增学位2.6万个，群众满意度有了提高。",
        unsafe: true,
      },
      {
        text: "⟦在茶文化节开幕式上的致辞⟧\n在这春暖花开的时节，我们迎来了第六届茶文化节。在此，我代表县委、县政府，向远道而来的客人表示热烈的欢迎，向长期关心支持我县发展的社会各界表示衷心的感谢。我县产茶历史悠久，茶园面积达到12万亩，综合产值突破30亿元。希望客人们多走走、多看看，留下美好的印象。\n谢谢。",
      },
      {
        text: "⟦在全市安全生产会议上的讲话⟧\n这次会议的主要任务是部署岁末年初安全生产工作，刚才有关部门通报了情况，我都同意，请大家认真贯彻落实。\n一、认清形势\n去年以来，全市安全生产形势总体平稳，但风险隐患依然不少，一些企业主体责任没有落实到位，基层监管力量薄弱。\n二、突出重点\n要盯紧矿山、危化品、建筑施工等行业领域。\n同志们，让我们守牢安全底线！",
        note: "结尾的“同志们”不是开头的称呼。",
      },
    ],
    valid: [
      {
        text: "在全市教育工作会议上的讲话\n同志们：\n这次会议是市委、市政府决定召开的一次重要会议，主要任务是总结去年的教育工作，分析面临的形势，安排部署今年的任务。刚才，三个县区作了很好的发言，讲得都很好，我都同意。下面，我讲几点意见，供大家参考。一是抓质量，二是抓安全，三是抓队伍，四是抓作风。希望大家回去以后抓好落实。",
      },
      {
        text: "在全市教育工作会议上的讲话\n同志们，今天的会议是市委、市政府决定召开的一次重要会议，主要任务是总结去年的教育工作，分析面临的形势，安排部署今年的任务。刚才，三个县区作了很好的发言，讲得都很好，我都同意。下面，我讲几点意见，供大家参考。一是抓质量，二是抓安全，三是抓队伍，四是抓作风。希望大家抓好落实。",
        note: "称呼写在第一段里。",
      },
      { text: "在全市教育工作会议上的讲话\n今天的会议很重要。", note: "刚起了头。" },
      {
        text: "关于学习贯彻市委书记讲话精神的通知\n这次会议是市委、市政府决定召开的一次重要会议，主要任务是总结去年的教育工作，分析面临的形势，安排部署今年的任务。刚才，三个县区作了很好的发言，讲得都很好，我都同意。下面，我讲几点意见，供大家参考。一是抓质量，二是抓安全，三是抓队伍，四是抓作风。希望大家抓好落实。",
        note: "不是讲话。",
      },
      {
        text: "新年寄语\n新的一年已经来临。回首过去，我们携手走过了不平凡的一年，全校师生团结奋斗，教学质量稳步提高，校园面貌焕然一新。展望未来，我们信心满怀，要以更加饱满的热情投入到学习和工作中去，为实现学校的新发展而努力，让每一个孩子都能在这里健康成长，让每一位教师都能在这里实现自己的人生价值和理想。",
        note: "寄语不一定有称呼。",
      },
    ],
  },
  *check(part, _context, document) {
    if (part.genre !== "讲话" && part.genre !== "致辞") return;
    if (!SPOKEN.test(coreTitleOf(part)) || part.span.end - part.span.start < LONG_ENOUGH) return;
    const head = headOf(part);
    const [first] = head;
    if (first === undefined || head.some(greets)) return;
    const before = part.blocks[part.blocks.indexOf(first) - 1];
    const greeting = part.genre === "讲话" ? "同志们：" : "尊敬的各位来宾：";
    const start = contentOf(first).start;
    yield {
      span: headSpan(part),
      message: `${part.genre}开头没有称呼，请在正文前另起一行写“${greeting}”一类的称呼。`,
      fixes: [
        {
          title: `在正文前补写“${greeting}”`,
          safety: "unsafe",
          edits: [
            before
              ? insertAfter(document, before, [greeting])
              : { span: { start, end: start }, newText: `${greeting}\n` },
          ],
        },
      ],
    };
  },
});

import type { Block, Document } from "../../engine/document/model";
import type { ResidueKind } from "../../engine/document/residue-kind";
import { COMPILATION, PAGE_NUMBER, residueKindOf } from "../../engine/document/residue-kinds";
import { defineDocumentRule } from "../../engine/rule";
import type { Span } from "../../engine/span";

const HEAD = 200;
const NEIGHBOURS: ResidueKind = { words: [], pattern: /(?:)/, name: "网页文字", certain: false };

const nameOf = (line: string): Pick<ResidueKind, "name" | "certain"> => {
  const kind = residueKindOf(line);
  if (kind) return kind;
  if (PAGE_NUMBER.test(line)) return { name: "页码", certain: false };
  return COMPILATION.test(line) ? { name: "范文汇编的标题", certain: false } : NEIGHBOURS;
};

const headOf = ({ paragraph }: Block): string =>
  paragraph.folded.slice(paragraph.content.start, Math.min(paragraph.content.end, paragraph.content.start + HEAD));

/** Residue lines in groups: one group is what a person would delete at one stroke. */
const groupsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (block.paragraph.element !== "residue") {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      groups.push(open);
    }
    open.push(block);
  }
  return groups;
};

const spanOf = (first: Block, last: Block): Span => ({
  start: first.start + first.paragraph.content.start,
  end: last.start + last.paragraph.content.end,
});

/** Whole lines, so that no blank line stays behind. */
const linesOf = (document: Document, first: Block, last: Block): Span => ({
  start: document.lineStarts[first.line] as number,
  end: document.lineStarts[last.line + 1] ?? document.text.length,
});

const messageOf = (lines: number, names: readonly string[], repeats: boolean): string => {
  const known = names.filter((name) => name !== NEIGHBOURS.name);
  const what = known.length > 0 ? known.join("、") : repeats ? "重复的标题" : "网页文字";
  return `${lines > 1 ? `这${lines}行` : "这一行"}是复制时带进来的${what}，不属于公文，应删去。`;
};

const isTitle = (document: Document, line: string): boolean =>
  document.parts.some((part) => part.title !== null && part.title.trim() === line);

export default defineDocumentRule({
  id: "residue/page-residue",
  title: "文稿里不能留有网页导航、付费提示、版权声明等与公文无关的文字。",
  rationale:
    "从网站或文库复制来的文稿，常带着位置导航、“小编”导语、试读提示、微信号、版权和备案信息、相关推荐和页码。这些文字印发出去有损公文的严肃性；规则先找出它们，其他规则不再检查这些行。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "document",
  elements: ["residue"],
  *check(document) {
    for (const group of groupsOf(document.blocks)) {
      const first = group[0] as Block;
      const last = group.at(-1) as Block;
      const kinds = group.map((block) => nameOf(headOf(block)));
      const names = [...new Set(kinds.map(({ name }) => name))];
      yield {
        span: spanOf(first, last),
        message: messageOf(group.length, names, isTitle(document, first.paragraph.text.trim())),
        severity: kinds.some(({ certain }) => certain) ? "error" : "warning",
        fixes: [
          {
            title: group.length > 1 ? `删去这${group.length}行` : "删去这一行",
            safety: "unsafe" as const,
            edits: [{ span: linesOf(document, first, last), newText: "" }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "⟦当前位置：首页>公文范文>正文⟧\n工作报告\n  现将有关情况报告如下，请予审阅。\n",
        fixed: "工作报告\n  现将有关情况报告如下，请予审阅。\n",
        unsafe: true,
      },
      {
        text: "在推进会上的讲话\n同志们：\n  今天召开这次会议，主要是部署工作。\n⟦............试读结束............\n\n查阅全文加微信3231169\n(0)\n上一篇 2022年5月18日⟧",
        fixed: "在推进会上的讲话\n同志们：\n  今天召开这次会议，主要是部署工作。\n",
        unsafe: true,
        note: "相连的几行报告一处。",
      },
      { text: "工作总结\n⟦下面是小编为大家整理的工作总结，供大家参考。⟧\n  今年以来，各项工作平稳推进。" },
      {
        text: "工作总结\n  今年以来，各项工作平稳推进。\n⟦版权所有：某某文档网 未经授权禁止复制\nPowered by 某某 备案号：鲁ICP备12016148号-1⟧",
      },
      {
        text: "工作总结\n⟦发布时间：2023-11-23 来源：办公室 浏览：31⟧\n  今年以来，各项工作平稳推进。",
        severity: "warning",
      },
      { text: "工作总结\n  今年以来，各项工作平稳推进。\n⟦- 3 -⟧\n  下一步，继续抓好落实。", severity: "warning" },
      { text: "工作总结\n  今年以来，各项工作平稳推进。\n⟦责任编辑：张三⟧", severity: "warning" },
      {
        text: "工作总结\n  今年以来，各项工作平稳推进。\n⟦本文档由用户上传，版权归作者所有\n文件大小：23KB\n点赞 收藏 转发\n第一范文网 www.diyifanwen.com⟧",
      },
      { text: "工作总结\n⟦（来源：中国政府网）⟧\n  今年以来，各项工作平稳推进。", severity: "warning" },
      { text: "⟦工作总结范文（通用9篇）⟧\n第1篇：工作总结\n  今年以来，各项工作平稳推进。", severity: "warning" },
      {
        text: "在全市医改工作会议上的讲话\n⟦在全市医改工作会议上的讲话⟧\n同志们：\n  今天召开这次会议，主要是部署工作。",
        severity: "warning",
      },
    ],
    valid: [
      { text: "关于网站建设的通知\n  各单位网站应公布版权声明、备案号，设置“上一篇”“下一篇”，责任编辑要落实三审。" },
      { text: "关于捐赠的公告\n  微信公众号：博爱荆楚，联系电话：027-87433333。\n  指标来源：医院填报。" },
      { text: "工作总结\n  发布时间由办公室确定，浏览次数计入考核，全文共五个部分。" },
      { text: "关于会议的通知\n  会议时间：8月2日\n  联系人：张三，微信同号，扫码入群。" },
      {
        text: "关于报名的通知\n  请登录www.example.gov.cn报名，扫描二维码下载，文件大小不超过2MB，联系我们：010-12345678。\n  网址：https：//www.example.gov.cn",
      },
    ],
  },
});

import type { Finding } from "../../engine/diagnostic";
import type { Section } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import { defineOutlineRule } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { hasRole, ROLES } from "../common/roles";

/** Statutes, lists and tables name their matter, they do not rhyme. */
const OTHER_GENRES: ReadonlySet<string | null> = new Set(["法规", "目录", "公告", "指南", "说明"]);
const FAMILIES = new Set(["hanzi", "paren-hanzi", "arabic"]);
const LONGEST = 30;
/** Couplets agree by intention; so many headings of one piece may agree by chance. */
const FEWEST_COUPLETS = 4;
const FEWEST_SINGLES = 5;
/** 出入管理 and 整顿的原则 name a matter. */
const isName = (words: string): boolean => words.length < 6 || words.includes("的");
const WORD = 2;

interface Shape {
  readonly of: (words: string) => string;
  readonly fewest: (words: readonly string[]) => number;
  /** What the others have in common, and what is to be done. */
  readonly said: (shape: string) => string;
}

const lengthsOf = (words: string): string =>
  words
    .split(/[，；：\s]/)
    .map((piece) => piece.replaceAll("、", "").length)
    .join("＋");

const areCouplets = (words: readonly string[]): boolean => words.filter((title) => title.includes("，")).length > 2;

const SHAPES: readonly Shape[] = [
  {
    of: lengthsOf,
    fewest: (words) => {
      if (areCouplets(words)) return FEWEST_COUPLETS;
      return words.some(isName) ? Number.POSITIVE_INFINITY : FEWEST_SINGLES;
    },
    said: (shape) => `都是${shape}字`,
  },
  {
    of: (words) => words.slice(0, WORD),
    fewest: () => FEWEST_SINGLES,
    said: (shape) => `都以“${shape}”开头`,
  },
  {
    of: (words) => words.slice(-WORD),
    fewest: (words) =>
      words.filter((title) => title.endsWith(COMMON_END)).length > WORD ? Number.POSITIVE_INFINITY : FEWEST_SINGLES,
    said: (shape) => `都以“${shape}”结尾`,
  },
];

const wordsOf = ({ title }: Section): string => fold(title).replace(/[^一-鿿，、；：\dA-Z]|[，、；：]$/g, "");

/** Ends headings whatever they are about. */
const COMMON_END = "工作";

/** The one title whose shape differs from that of all others, which are alike: its place and the others' shape. */
const oddOne = (
  words: readonly string[],
  of: (words: string) => string,
): { readonly at: number; readonly usual: string } | undefined => {
  const [first, second, third] = words.slice(0, 3).map(of);
  const usual = first === second || first === third ? first : second;
  let odd = -1;
  for (let at = 0; at < words.length; at++) {
    if (of(words[at] as string) === usual) continue;
    if (odd >= 0) return undefined;
    odd = at;
  }
  return usual !== undefined && odd >= 0 ? { at: odd, usual } : undefined;
};

/** 下一步打算 after four 情况 stands for itself. */
const namesRole = (words: string): boolean => [...ROLES.values()].some((role) => hasRole(words, role));

const findingOf = (sections: readonly Section[]): Finding | undefined => {
  const words: string[] = [];
  for (const section of sections) {
    const title = wordsOf(section);
    if (title.length <= WORD || title.length > LONGEST) return undefined;
    words.push(title);
  }
  for (const shape of SHAPES) {
    const odd = oddOne(words, shape.of);
    if (!odd || words.length < shape.fewest(words)) continue;
    if (namesRole(words[odd.at] as string)) return undefined;
    return {
      span: (sections[odd.at] as Section).titleSpan,
      message: `同级的其他${words.length - 1}个标题${shape.said(odd.usual)}，只有这一个不同；如果有意写得整齐，宜与它们对仗。`,
    };
  }
  return undefined;
};

/** Numbered headings under one parent, by the family of their numbers; those too few to compare are left out. */
const gather = (sections: readonly Section[], into: (readonly Section[])[]): void => {
  if (sections.length >= FEWEST_COUPLETS) {
    const families = new Map<string, Section[]>();
    for (const section of sections) {
      const family = section.marker && !section.item ? familyOf(section.marker) : "";
      if (!FAMILIES.has(family)) continue;
      const siblings = families.get(family);
      if (siblings) siblings.push(section);
      else families.set(family, [section]);
    }
    for (const siblings of families.values()) if (siblings.length >= FEWEST_COUPLETS) into.push(siblings);
  }
  for (const { children } of sections) if (children.length > 0) gather(children, into);
};

export default defineOutlineRule({
  id: "style/heading-parallelism",
  title: "同级标题多数写得整齐时，个别的宜与之对仗。",
  rationale:
    "材料的各级标题常常有意写得字数相同、开头或结尾相同，其中一个不齐，读起来就拗口，多半是改稿时漏改的。各标题本来不求整齐的不比较。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: false,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "一、强化创新驱动，加快动能转换\n成效好。\n二、深化改革开放，优化营商环境\n成效好。\n三、⟦全力办好大事，推进京津冀协同发展⟧\n成效好。\n四、增进民生福祉，守牢安全底线\n成效好。",
      },
      {
        text: "（一）扩大企业吸纳规模。成效好。\n（二）⟦延迟录用接收⟧。成效好。\n（三）扩大招生入伍规模。成效好。\n（四）扩大就业见习规模。成效好。\n（五）扩大基层就业规模。成效好。",
      },
      {
        text: "一、⟦推动企业复工复产⟧\n成效好。\n二、加强财政扶持\n成效好。\n三、加强金融对中小企业的扶持\n成效好。\n四、加强创新支持\n成效好。\n五、加强对企业的公共服务\n成效好。",
      },
    ],
    valid: [
      {
        text: "一、总体要求\n成效好。\n二、重点任务\n成效好。\n三、工作步骤\n成效好。\n四、保障措施\n成效好。\n五、有关工作要求\n成效好。",
        note: "只说明各节写什么的标题不求整齐。",
      },
      {
        text: "一、学习培训情况\n成效好。\n二、制度建设情况\n成效好。\n三、项目推进情况\n成效好。\n四、经费使用情况\n成效好。\n五、下一步工作打算\n成效好。",
        note: "专讲问题、打算、保障的一节与前几节不同类。",
      },
      {
        text: "一、落实责任\n成效好。\n二、加强组织领导\n成效好。\n三、严格考核\n成效好。\n四、搞好宣传\n成效好。",
        note: "四个短标题字数相同可能是巧合。",
      },
      {
        text: "一、强化创新驱动，加快动能转换\n成效好。\n二、深化改革\n成效好。\n三、全力办好大事\n成效好。\n四、增进民生福祉，守牢安全底线\n成效好。",
        note: "本来就不整齐。",
      },
      {
        text: "一、抓住“关键少数”，压实责任\n成效好。\n二、强化制度保障，堵塞漏洞\n成效好。\n三、加强监督问责，严明纪律\n成效好。\n四、落实领导责任，上下联动\n成效好。",
        note: "引号不计字数。",
      },
    ],
  },
  *check({ genre, sections }) {
    if (OTHER_GENRES.has(genre)) return;
    const rows: (readonly Section[])[] = [];
    gather(sections, rows);
    for (const siblings of rows) {
      const finding = findingOf(siblings);
      if (finding) yield finding;
    }
  },
});

import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { foldUnit } from "../../engine/text/classes";

const CLAUSE = /[^，。；：！？、（）“”《》\s]+/g;
/** A 的 that joins an attribute to what follows; 的确, 目的, 有的放矢 and the like are words. */
const JOINING = /(?<![目标])的(?![确话士]|放矢)(?=[㐀-鿿])/g;

const FEWEST = 4;
const DE = "的";
const MARKS = new Set([..."，。；：！？、（）“”《》"].map((mark) => mark.charCodeAt(0)));
const NONE: readonly Finding[] = [];

/** How many 的 stand between `at`, where there is one, and the mark before it. */
const countBack = (text: string, at: number): number => {
  let count = 0;
  for (let i = at; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === DE.charCodeAt(0)) count++;
    else if (MARKS.has(foldUnit(code))) break;
  }
  return count;
};

/** Whether a clause may have so many 的: goes from one to the next, and looks for marks only behind `fewest` of them. */
const mayHaveChain = (text: string, fewest: number): boolean => {
  let count = 0;
  for (let at = text.indexOf(DE); at >= 0; at = text.indexOf(DE, at + 1)) {
    if (++count >= fewest) count = countBack(text, at);
    if (count >= fewest) return true;
  }
  return false;
};

/** The clauses of `folded` with so many joining 的 or more, and how many. */
const chainsIn = (folded: string, fewest: number): readonly { readonly span: Span; readonly count: number }[] =>
  [...folded.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const count = clause.split("的").length <= fewest ? 0 : (clause.match(JOINING)?.length ?? 0);
    return count < fewest ? [] : [{ span: { start: index, end: index + clause.length }, count }];
  });

export default defineParagraphRule({
  id: "style/attributive-chain",
  title: "一个分句里不宜连用多个“的”。",
  rationale:
    "“的”字一个套一个，读的人要到最后才知道说的是什么。把长定语拆成短句，或者删去可有可无的“的”，意思更清楚。公开发布的公文几十万字才有一处。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: false,
  fixable: "no",
  scope: "paragraph",
  elements: ["body"],
  triggers: { classes: ["han"] },
  options: {
    fewest: { type: "integer", default: FEWEST, minimum: 3, description: "一个分句里有几个“的”才报告。" },
  },
  check: (paragraph, { options: { fewest } }) =>
    mayHaveChain(paragraph.text, fewest)
      ? chainsIn(paragraph.folded, fewest).map(({ span, count }) => ({
          span,
          message: `这个分句里有 ${count} 个“的”，定语一层套一层，不易读懂，宜拆成短句或删去可有可无的“的”。`,
        }))
      : NONE,
  examples: {
    invalid: [
      { text: "会议要求，⟦要解决群众反映强烈的存在时间较长的影响全局工作的关键的问题⟧。" },
      {
        text: "⟦分析报送的上年的汇总的数据⟧，提出建议。",
        options: { fewest: 3 },
      },
    ],
    valid: [
      {
        text: "要解决群众反映强烈的问题、存在时间较长的问题、影响全局的问题和关键的问题。",
        note: "顿号隔开的各项互不套用。",
      },
      { text: "的确，目的明确、标的清楚的项目的审批的时限可以缩短。" },
      {
        text: "对不按照规定报送的数据不一致的单位的负责人，违反前款规定的，予以通报。",
        note: "分句末尾的“的”不修饰什么。",
      },
    ],
  },
});

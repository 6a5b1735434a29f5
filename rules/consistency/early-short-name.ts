import type { Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { DEFINING_WORDS, type Definition, definitionsOf } from "../common/short-names";

/** A definition of a short name that says something only once it is defined. */
interface Fact extends Definition {
  /** The short name as the text has it: a document's with its marks. */
  readonly written: string;
}

const SHORTEST = 3;
const LONGEST_FULL = 60;
const HAN = /\p{Script=Han}/u;

/** 领导小组 for 改革领导小组 is a word of its own, and needs no definition to be understood. */
const factOf = (folded: string, definition: Definition): Fact | undefined => {
  const { short, shortSpan, bracket } = definition;
  if (folded[shortSpan.start - 1] === "《") return { ...definition, written: `《${short}》` };
  const before = folded.slice(Math.max(0, bracket.start - LONGEST_FULL), bracket.start);
  const full = before.split(/[，。；：]/).at(-1) as string;
  return short.length < SHORTEST || !HAN.test(short) || full.includes(short)
    ? undefined
    : { ...definition, written: short };
};

/** The first use in the running text before `limit`, an offset in the document. */
const firstUse = (part: Part, written: string, limit: number): Span | undefined => {
  for (const { paragraph, start } of part.blocks) {
    if (start >= limit) return undefined;
    const at = paragraph.element === "body" ? paragraph.folded.indexOf(written) : -1;
    if (at >= 0) return start + at < limit ? { start: start + at, end: start + at + written.length } : undefined;
  }
  return undefined;
};

export default definePartRule<Fact>({
  id: "consistency/early-short-name",
  title: "简称要先说明、后使用。",
  rationale:
    "“以下简称”之前就用了简称，读者还不知道它指什么；多半是改稿时调了段落，说明没有跟着移到第一次出现的地方。标题里用简称不在此列。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: DEFINING_WORDS },
  examples: {
    invalid: [
      {
        text: "由⟦市发改委⟧牵头制定方案，明确任务分工和完成时限。\n市发展和改革委员会（以下简称“市发改委”）负责督促落实，市发改委每季度通报。",
      },
      {
        text: "⟦医改办⟧要加强协调。市深化医药卫生体制改革领导小组办公室（以下简称“医改办”）负责日常工作，医改办要加强督查。",
      },
      {
        text: "各单位要认真执行⟦《办法》⟧，落实各项要求，做好衔接。\n现将《市政务服务事项管理办法》（以下简称《办法》）印发给你们，请按《办法》办理。",
      },
    ],
    valid: [
      { text: "市发展和改革委员会（以下简称“市发改委”）负责督促落实。\n由市发改委牵头制定方案。" },
      {
        text: "成立领导小组，加强统筹协调和督促检查。\n市医改工作领导小组（以下简称领导小组）下设办公室，领导小组定期开会。",
        note: "“领导小组”本来就是一个词。",
      },
      {
        text: "GDP增长5%，经济运行总体平稳向好。\n国内生产总值（以下简称GDP）核算由统计局负责，GDP按季公布。",
        note: "通用的字母缩写。",
      },
      {
        text: "发改委工作要点\n\n市发展和改革委员会（以下简称发改委）负责统筹，发改委每月调度。",
        note: "标题里用简称。",
      },
    ],
  },
  collect: (paragraph) =>
    definitionsOf(paragraph).flatMap((definition) => {
      const fact = factOf(paragraph.folded, definition);
      return fact ? [fact] : [];
    }),
  *check(part, { facts }) {
    for (const { block, fact } of facts) {
      const definition = { start: block.start + fact.bracket.start, end: block.start + fact.bracket.end };
      const span = firstUse(part, fact.written, definition.start);
      if (span)
        yield {
          span,
          message: `简称“${fact.written}”在后文才说明，应在这里第一次出现时写全称并注明“以下简称”。`,
          related: [{ span: definition, message: "这里才说明简称。" }],
        };
    }
  },
});

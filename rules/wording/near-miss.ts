import type { NearMissEntry } from "../../engine/mined/model";
import { defineParagraphRule } from "../../engine/rule";
import { EXAMPLE_NEAR_MISSES } from "./_near-miss-examples";

/** A shorter form may be the head of another word: 工作度 of 工作度过. There the words of the text are asked. */
const SURE = 4;

/** How much of the text around a hit is cut into words. */
const AROUND = 20;

const HAN = /\p{Script=Han}/u;

const endsWord = (words: (text: string) => readonly number[], text: string, at: number): boolean => {
  if (!HAN.test(text.charAt(at))) return true;
  const from = Math.max(0, at - AROUND);
  return words(text.slice(from, at + AROUND)).includes(at - from);
};

export default defineParagraphRule<Record<never, never>, ReadonlyMap<string, NearMissEntry>, "near-miss">({
  id: "wording/near-miss",
  title: "与常用写法只差一个字的，要核对是不是笔误。",
  rationale: "“联系会议制度”“工作度”这样的笔误读着顺口，一篇之内很难看出来；与大量文稿里的写法一比就明显。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  lexical: true,
  triggers: {},
  needs: ["words"],
  mined: {
    families: ["near-miss"],
    prepare: (entries) => new Map(entries.map((entry) => [entry.wrong, entry])),
    literals: (data) => [...data.keys()],
  },
  examples: {
    entries: EXAMPLE_NEAR_MISSES,
    invalid: [
      {
        text: "健全市县两级“三医联动”改革⟦联系会议制度⟧。",
        fixed: "健全市县两级“三医联动”改革联席会议制度。",
        unsafe: true,
      },
      {
        text: "实行周调度、月通报、年总结⟦工作度⟧，抓好落实。",
        fixed: "实行周调度、月通报、年总结工作制度，抓好落实。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "建立中医药工作联席会议制度。" },
      { text: "会前请与联系会议的同志对接。", note: "“联系会议”后面没有“制度”，是普通的动宾搭配。" },
      { text: "大家在紧张的工作度过了这个春节。", note: "“度”是“度过”的前一半。" },
    ],
  },
  *check({ folded }, { data, hits, words }) {
    for (const { literal, at } of hits) {
      const entry = data.get(literal);
      const span = { start: at, end: at + literal.length };
      if (!entry || (literal.length < SURE && !endsWord(words, folded, span.end))) continue;
      const { wrong, right, evidence } = entry;
      yield {
        span,
        message: `“${wrong}”疑为“${right}”之误（本语料 ${evidence.documents} 篇写作“${right}”），请核对。`,
        severity: entry.severity,
        entryId: entry.id,
        fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
});

import type { Finding } from "../../engine/diagnostic";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { documentDating } from "../common/document-date";
import { ADOPTED, REPLACED_LAWS, WRONG_NAMES } from "./_document-names";

interface Fact {
  readonly span: Span;
  readonly finding: Omit<Finding, "span">;
  readonly right?: string;
  /** For a law that is no longer in force: the year that the sentence names, if it names one. */
  readonly year?: number | undefined;
}

const REPLACED = new Map(
  REPLACED_LAWS.flatMap((law) => [`《${law}》`, `《中华人民共和国${law}》`].map((name) => [name, law] as const)),
);
const LAST_YEAR = 2020;
const SENTENCE = 80;
/** The sentence tells of the law as of something past, or of its end. */
const OF_THE_PAST = /原|曾|废止|同时|施行前|实施前|当时|最高人民法院关于/;
const ADOPTED_HERE = /^(?:审议)?(?:通过的?|作出的?)?《(决定|决议|建议)》/;

const sentenceAround = (folded: string, at: number): string => {
  const before = folded.slice(Math.max(0, at - SENTENCE), at);
  const after = folded.slice(at, at + SENTENCE);
  return before.slice(before.lastIndexOf("。") + 1) + (after.split("。")[0] ?? "");
};

const factAt = (folded: string, literal: string, at: number): Fact | undefined => {
  const span = { start: at, end: at + literal.length };
  const right = WRONG_NAMES.get(literal);
  if (right !== undefined)
    return {
      span,
      right,
      finding: { entryId: `document-name:${literal}`, message: `${literal}的名称有误，应为${right}。` },
    };
  const law = REPLACED.get(literal);
  if (law !== undefined) {
    const sentence = sentenceAround(folded, at);
    if (OF_THE_PAST.test(sentence)) return undefined;
    const years = [...sentence.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([year]) => Number(year));
    const message = `${literal}自2021年1月1日起已由《中华人民共和国民法典》代替，请核对所引用的法律。`;
    return {
      span,
      year: years.length > 0 ? Math.min(...years) : undefined,
      finding: { entryId: `document-name:${law}`, severity: "hint", message },
    };
  }
  const adopted = ADOPTED.get(literal) as string;
  const named = ADOPTED_HERE.exec(folded.slice(span.end, span.end + 12));
  if (!named || named[1] === adopted) return undefined;
  const end = span.end + named[0].length;
  return {
    span: { start: end - 4, end },
    right: `《${adopted}》`,
    finding: {
      entryId: `document-name:${literal}`,
      message: `${literal}通过的是《${adopted}》，不是《${named[1]}》。`,
    },
  };
};

export default definePartRule<Fact>({
  id: "wording/document-name",
  title: "引用的法律、党内法规和全会文件，名称要写对，已被代替的不再引用。",
  rationale:
    "党内法规有准则、条例、规定之分，写成“廉洁自律条例”就成了没有的文件；《合同法》等已由《民法典》代替，2021年以后的事不能再依据它们。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "part",
  triggers: { literals: [...WRONG_NAMES.keys(), ...REPLACED.keys(), ...ADOPTED.keys()] },
  collect: ({ folded }, { hits }) => hits.flatMap(({ literal, at }) => factAt(folded, literal, at) ?? []),
  *check(part, { facts }, { before }) {
    const year = Number(documentDating(part, before)?.earliest.slice(0, 4) ?? 0);
    for (const { block, fact } of facts) {
      const { right, finding } = fact;
      if (right === undefined && (fact.year ?? year) <= LAST_YEAR) continue;
      const span = shift(fact.span, block.start);
      const fixes =
        right === undefined
          ? []
          : [{ title: `改为${right}`, safety: "unsafe" as const, edits: [{ span, newText: right }] }];
      yield { ...finding, span, fixes };
    }
  },
  examples: {
    invalid: [
      {
        text: "严格执行⟦《中国共产党廉洁自律条例》⟧和⟦《中国共产党问责办法》⟧。",
        fixed: "严格执行《中国共产党廉洁自律准则》和《中国共产党问责条例》。",
        unsafe: true,
      },
      {
        text: "根据⟦《中华人民共和国合同法》⟧有关规定，双方于2024年5月签订本协议。",
        severity: "hint",
      },
      {
        text: "贯彻党的二十届三中全会⟦《决议》⟧精神，进一步全面深化改革。",
        fixed: "贯彻党的二十届三中全会《决定》精神，进一步全面深化改革。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "严格执行《中国共产党廉洁自律准则》《中国共产党纪律处分条例》。" },
      {
        text: "根据《合同法》有关规定签订协议。双方于2018年依据《物权法》登记。",
        note: "当时的法律，或者不知是什么时候。",
      },
      { text: "2021年1月1日起，《合同法》《担保法》等同时废止，适用《民法典》。" },
      { text: "党的十九届六中全会《决议》、党的二十届三中全会通过的《决定》。" },
    ],
  },
});

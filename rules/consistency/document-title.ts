import { definePartRule } from "../../engine/rule";
import { isNearMiss } from "../common/near-miss";
import { bySpelling, type Deviation, deviationOf, type Enclosure, enclosuresAt, placeOf, type Use } from "./_spellings";

const SHORTEST = 8;
const LONGEST = 60;
/** More than any text cites; of a list of laws each is compared with each. */
const MOST_TITLES = 300;

/** One title has a character that the other has not; two that differ in a character may be two documents. */
const isSame = (one: string, other: string): boolean =>
  one.length !== other.length && isNearMiss(one, other) && !/[\d\s]/.test(extraIn(one, other));

/** The character that the longer one has more. */
const extraIn = (one: string, other: string): string => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  let at = 0;
  while (long[at] === short[at]) at++;
  return long[at] ?? "";
};

const deviationsIn = (facts: readonly Use[], known: ReadonlySet<string>): readonly Deviation[] => {
  const spellings = [...bySpelling(facts)].filter(([text]) => !known.has(text)).slice(0, MOST_TITLES);
  // Of two as frequent the shorter one has lost a character.
  spellings.sort(([one], [other]) => other.length - one.length);
  return spellings.flatMap(([text, uses], index) => {
    const found: Deviation[] = [];
    for (let next = index + 1; next < spellings.length; next++) {
      const [other, others] = spellings[next] as (typeof spellings)[number];
      if (text.length - other.length > 1) break;
      if (isSame(text, other)) found.push(...deviationOf(uses, others));
    }
    return found;
  });
};

export default definePartRule<Enclosure, Record<never, never>, ReadonlySet<string>, "fixed-form">({
  id: "consistency/document-title",
  title: "同一个文件的名称，全文要一致。",
  rationale: "一处写《……实施意见》，一处漏了一个字，读者不知道是不是两个文件；名称要和原件逐字相同。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: ["《"] },
  mined: { families: ["fixed-form"], optional: true, prepare: (entries) => new Set(entries.map(({ form }) => form)) },
  examples: {
    invalid: [
      {
        text: "落实《关于加快乡村产业发展的实施意见》。\n依据《⟦关于加快乡村产业发展实施意见⟧》制定方案。",
      },
      {
        text: "学习《机关基层组织工作条例解读》《⟦机关基层组织工作条列例解读⟧》，《机关基层组织工作条例解读》印发各支部。",
      },
    ],
    valid: [
      { text: "落实《关于加快乡村产业发展的实施意见》。\n依据《关于加快乡村产业发展的实施意见》制定方案。" },
      { text: "《医疗器械生产许可证》《医疗器械经营许可证》，《工作规则（一）》《工作规则（二）》。" },
      { text: "落实《城市建设管理条例2》《城市建设管理条例》《城市建设 管理条例》。" },
    ],
  },
  collect: ({ folded }, { hits }) => enclosuresAt(folded, hits, "》", SHORTEST, LONGEST),
  *check(_part, { facts, data }) {
    for (const { rarer, usual } of facts.length < 2 ? [] : deviationsIn(facts, data))
      yield {
        span: placeOf(rarer),
        message: `与本文别处的《${usual.fact.text}》只差一个字，应核对原件，写成一致。`,
        related: [{ span: placeOf(usual), message: `这里写作《${usual.fact.text}》。` }],
      };
  },
});

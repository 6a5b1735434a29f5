import { defineParagraphRule } from "../../engine/rule";

/** Words that stand twice in one clause by mistake: the second may have to end the clause. */
const PAIRS: ReadonlyMap<string, { readonly second: string; readonly endsClause: boolean }> = new Map([
  ["进一步", { second: "进一步", endsClause: false }],
  ["加快发展", { second: "发展", endsClause: true }],
  ["大力发展", { second: "发展", endsClause: true }],
  ["加强建设", { second: "建设", endsClause: true }],
  ["加快推进", { second: "加快推进", endsClause: false }],
  ["之所以", { second: "的原因", endsClause: true }],
  ["本着", { second: "为原则", endsClause: true }],
]);
const MARKS = "，。；：、！？“”（）《》";
const LONGEST = 24;
/** Two parts that are joined or set against each other may begin alike: 加强领导和加强协调. */
const JOINED = /[和与或及并而又也再比]/;

/** Where `second` stands later in the clause that `from` is in. */
const laterAt = (folded: string, from: number, second: string, endsClause: boolean): number | undefined => {
  if (!folded.slice(from, from + LONGEST).includes(second)) return undefined;
  let to = from;
  while (to < folded.length && to - from < LONGEST && !MARKS.includes(folded.charAt(to))) to++;
  const clause = folded.slice(from, to);
  const at = endsClause ? clause.length - second.length : clause.indexOf(second);
  if (at < 2 || !clause.startsWith(second, at) || (endsClause && to - from === LONGEST)) return undefined;
  return JOINED.test(clause.slice(0, at)) ? undefined : from + at;
};

export default defineParagraphRule({
  id: "wording/repeated-part",
  title: "一个分句里不能重复用同一个词。",
  rationale: "“进一步就改革进一步明确”“加快发展卫生事业发展”是改稿时新旧两种说法没有删干净，留一处就够。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...PAIRS.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const pair = PAIRS.get(literal);
      const start = pair && laterAt(folded, at + literal.length, pair.second, pair.endsClause);
      if (!pair || start === undefined) continue;
      const again = { start, end: start + pair.second.length };
      yield {
        span: { start: at, end: again.end },
        message: `“${literal}”与“${pair.second}”在一个分句里重复，宜删去一处。`,
        entryId: `repeated-part:${literal}`,
        fixes: [{ title: `删去后一个“${pair.second}”`, safety: "unsafe", edits: [{ span: again, newText: "" }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "《决定》⟦进一步就深化改革进一步⟧明确了重点。",
        fixed: "《决定》进一步就深化改革明确了重点。",
        unsafe: true,
      },
      { text: "⟦加快发展医疗卫生事业发展⟧，惠及群众。", fixed: "加快发展医疗卫生事业，惠及群众。", unsafe: true },
      { text: "⟦本着公平公正为原则⟧，开展评选。", unsafe: true, fixed: "本着公平公正，开展评选。" },
    ],
    valid: [
      { text: "进一步深化改革，进一步明确重点。" },
      { text: "加快发展医疗卫生事业，推动高质量发展；进一步深化改革和进一步扩大开放并重。" },
      { text: "加快发展新质生产力、推动农业发展方式转变。" },
      { text: "本着自愿原则，进一步加强领导、进一步抓好落实。" },
    ],
  },
});

import type { FixedFormEntry } from "../../engine/mined/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { documentDating, isHeldTo } from "../common/document-date";
import { enclosedIn } from "../common/enclosed";
import { EXAMPLE_FORMS, groundsOf } from "./_forms";
import { periodOfForm } from "./_periods";

interface Fact {
  readonly entry: FixedFormEntry;
  readonly span: Span;
}

export default definePartRule<Fact, Record<never, never>, ReadonlyMap<string, FixedFormEntry>, "fixed-form">({
  id: "formula/quotation-scope",
  title: "引号只括缩略的部分。",
  rationale: "“放管服”改革里，缩略的是“放管服”，“改革”是照字面讲的，放进引号里就和通行的写法不一致。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: {},
  mined: {
    families: ["fixed-form"],
    prepare: (entries) =>
      new Map(
        entries
          .filter(({ marks, tail }) => marks === "“”" && tail !== undefined)
          .map((entry) => [`“${entry.form}${entry.tail}”`, entry]),
      ),
    literals: (data) => [...data.keys()],
  },
  examples: {
    entries: EXAMPLE_FORMS,
    invalid: [
      { text: "深化⟦“放管服改革”⟧。", fixed: "深化“放管服”改革。", unsafe: true },
      { text: "压减⟦“三公经费”⟧支出。", fixed: "压减“三公”经费支出。", unsafe: true, severity: "hint" },
    ],
    valid: [
      { text: "关于2010年工作的意见\n\n推进“放管服改革”。", note: "成文时还没有这个提法。" },
      { text: "深化“放管服”改革，压减“三公”经费。" },
      { text: "召开“放管服改革推进会”，印发“三公经费管理办法”。", note: "引文更长，是另一个名称。" },
      { text: "组织编写《“放管服改革”百问》。", note: "在书名里面。" },
    ],
  },
  collect: ({ folded }, { data, hits }) => {
    if (hits.length === 0) return [];
    const pairs = enclosedIn(folded);
    return hits.flatMap(({ literal, at }) => {
      const entry = data.get(literal);
      const span = { start: at, end: at + literal.length };
      return entry && pairs.some(({ outer }) => outer.start === at && outer.end === span.end) ? [{ entry, span }] : [];
    });
  },
  *check(part, { facts }, { before }) {
    const dating = documentDating(part, before);
    for (const { block, fact } of facts) {
      const { entry } = fact;
      if (!isHeldTo(periodOfForm(entry), dating)) continue;
      const right = `“${entry.form}”${entry.tail}`;
      const span = shift(fact.span, block.start);
      yield {
        span,
        message: `引号只括缩略的部分，应写作${right}（${groundsOf(entry)}）。`,
        severity: entry.severity,
        entryId: entry.id,
        fixes: [{ title: `改为${right}`, safety: "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
});

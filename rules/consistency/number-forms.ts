import type { Block, Part } from "../../engine/document/model";
import { definePartRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { enclosedIn, isEnclosed } from "../common/enclosed";
import { NUMBER_KINDS, type NumberKind } from "./_number-forms";

/** A number in the form that literals find. Offsets in the paragraph. */
interface Fact {
  readonly kind: NumberKind;
  readonly span: Span;
}

interface Use {
  readonly text: string;
  readonly span: Span;
}

const useAt = ({ paragraph, start }: Block, span: Span): Use => ({
  text: paragraph.text.slice(span.start, span.end),
  span: { start: start + span.start, end: start + span.end },
});

/** The kinds that a paragraph with these hits may have numbers of. */
const kindsAmong = (hits: readonly LiteralHit[]): readonly NumberKind[] =>
  NUMBER_KINDS.filter(({ literals }) => hits.some(({ literal }) => literals.includes(literal)));

/** Matches of `pattern` in body text, quotations and titles of works aside. */
const matchesIn = (folded: string, pattern: RegExp): readonly Span[] => {
  const found = [...folded.matchAll(pattern)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  if (found.length === 0) return found;
  const pairs = enclosedIn(folded);
  return found.filter(({ start, end }) => !isEnclosed(pairs, start, end));
};

const plainUses = (part: Part, { plain }: NumberKind): readonly Use[] =>
  part.blocks
    .filter(({ paragraph }) => paragraph.element === "body")
    .flatMap((block) => matchesIn(block.paragraph.folded, plain).map((span) => useAt(block, span)));

export default definePartRule<Fact>({
  id: "consistency/number-forms",
  title: "同一类数字，全文用一种写法。",
  rationale:
    "一处写“百分之五”，一处写“5%”，一处“12,000元”，一处“15000元”，读起来像出自几个人之手；标准要求同类别的数字形式一致。",
  basis: [{ source: "GB/T 15835-2011", clause: "4.3、5.1.1", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: NUMBER_KINDS.flatMap(({ literals }) => literals) },
  elements: ["body"],
  examples: {
    invalid: [
      { text: "一季度增长⟦百分之五⟧，二季度增长6%。\n三季度增长7%。" },
      { text: "投入⟦12,000⟧元，补助15000元、20000元。\n会议⟦9:30⟧开始，参观10时30分开始，座谈14时30分开始。" },
      { text: "奖励⟦1,000⟧元，补助1500元、2000元。" },
      { text: "⟦50000⟧元用于设备，6万元用于培训；去年⟦30000⟧人参加，今年5万人参加。" },
      { text: "⟦1季度⟧完成投资3亿元，二季度完成5亿元，三季度完成6亿元。" },
      { text: "⟦第2⟧批项目已经开工，第三批、第四批项目正在准备。" },
    ],
    valid: [
      { text: "增长百分之五，下降百分之六，完成百分之百，增长2个百分点。" },
      { text: "增长5%，规定“不低于百分之三十”，《百分之三十目标》。", note: "引文和书名照原样。" },
      { text: "投入12,000元，补助15,000元，编号20230001，邮编100001，人数1500人，9:30开始，10:30结束。" },
      {
        text: "投入15000元；外运30000吨，惠及5万人；奖励50000元，补助150万元。",
        note: "不到整万的数写全。",
      },
      { text: "到二〇三五年基本实现现代化，2023年、2024年完成投资。", note: "沿用中央文件的写法，只有一处。" },
      { text: "用10～15人，100—150亩，2021—2025年。" },
    ],
  },
  collect: ({ folded }, { hits }) =>
    kindsAmong(hits).flatMap((kind) => matchesIn(folded, kind.marked).map((span) => ({ kind, span }))),
  *check(part, { facts }) {
    for (const kind of NUMBER_KINDS) {
      const marked = facts.filter(({ fact }) => fact.kind === kind).map(({ block, fact }) => useAt(block, fact.span));
      const plain = marked.length < kind.least ? [] : plainUses(part, kind);
      if (plain.length < kind.least) continue;
      const [rarer, usual] = marked.length <= plain.length ? [marked, plain] : [plain, marked];
      const [here, there] = [rarer[0] as Use, usual[0] as Use];
      yield {
        span: here.span,
        message: `${kind.name}有两种写法：这里写“${here.text}”，别处写“${there.text}”，应全文统一。`,
        entryId: `number-form:${kind.id}`,
        related: [{ span: there.span, message: `这里写作“${there.text}”，全文有${usual.length}处。` }],
      };
    }
  },
});

import type { Severity } from "../../engine/diagnostic";
import { definePartRule, type NoOptions } from "../../engine/rule";
import { shift } from "../../engine/span";
import { LITERAL_MASKS, type LiteralMasks, notLiteral } from "./_literal-masks";
import { EXAMPLES } from "./_mask-examples";
import { maskMessage } from "./_mask-subject";
import { findMasks, type Mask } from "./_masks";
import { isCaseReport, isFormField, isTemplate, speaksOfForm } from "./_purpose";

interface Fact {
  readonly mask: Mask;
  readonly message: string;
  /** The mask belongs to a form or a pattern that the sentence describes. */
  readonly intended: boolean;
  /** A name struck out with a sign, as reports of cases do; x is a drafter's mark. */
  readonly struckOut: boolean;
}

/** A sign, or one capital letter: X县. */
const STRUCK_OUT = /^(?:X|[^xX].*)$/;

const severityOf = ({ mask, intended, struckOut }: Fact, template: boolean, caseReport: boolean): Severity => {
  if (template || intended || (caseReport && struckOut)) return "information";
  return mask.doubtful ? "warning" : "error";
};

export default definePartRule<Fact, NoOptions, LiteralMasks, "mask">({
  id: "placeholder/mask",
  title: "定稿中不能留有用 x、×、*、○、_ 等占位的数据、名称和编号。",
  rationale:
    "起草和脱敏时常用 xx、××、***、○○ 代替数据、地名、单位和编号。占位没有补齐，公文就无法执行，印发后也无从更正；一处占位要作一次决定，所以逐处报告。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { classes: ["cross", "star", "underscore", "shape"] },
  mined: LITERAL_MASKS,
  collect: ({ text, folded }, { data }) =>
    notLiteral(findMasks(text, folded), ({ span }) => span, folded, data)
      .filter(({ subject }) => subject !== "surnamed")
      .map((mask) => ({
        mask,
        message: maskMessage(folded, mask.span, mask.subject),
        intended:
          speaksOfForm(folded, mask.span.start) ||
          (folded[mask.span.start] === "_" && isFormField(folded, mask.span.start)),
        struckOut: mask.subject !== "number" && STRUCK_OUT.test(folded.slice(mask.span.start, mask.span.end)),
      })),
  *check(part, { facts }) {
    const template = isTemplate(part);
    const caseReport = isCaseReport(part);
    for (const { block, fact } of facts)
      yield {
        span: shift(fact.mask.span, block.start),
        message: fact.message,
        severity: severityOf(fact, template, caseReport),
      };
  },
  examples: EXAMPLES,
});

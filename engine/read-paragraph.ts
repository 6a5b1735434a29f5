import type { Skipped } from "./diagnostic";
import type { Paragraph } from "./document/model";
import { type ActiveRule, faultOf, type Gathered, type Plan, type Reader, type Reading, type Reported } from "./plan";
import type { ParagraphContext, ParagraphRule } from "./rule";
import type { Span } from "./span";
import { calledBy, takeHits } from "./triggers";

const NONE: readonly never[] = [];
/** Of most paragraphs. */
export const NOTHING: Reading = { findings: NONE, facts: NONE, faults: NONE };

/** Whether the span stands inside one of the words. */
const isAllowed = (folded: string, { start, end }: Span, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = folded.indexOf(word, Math.max(0, end - word.length));
    return at >= 0 && at <= start;
  });

const report = (
  plan: Plan,
  active: ActiveRule<ParagraphRule>,
  paragraph: Paragraph,
  context: ParagraphContext,
  known: Reported[] | undefined,
): Reported[] | undefined => {
  let reported = known;
  for (const finding of active.rule.check(paragraph, context)) {
    if (active.rule.lexical && isAllowed(paragraph.folded, finding.span, plan.allowedWords)) continue;
    reported ??= [];
    reported.push({ active, finding });
  }
  return reported;
};

/** The facts of a rule without those inside allowed words, if it is one about words. */
const allowedOf = <F>(plan: Plan, { lexical }: Reader, paragraph: Paragraph, facts: readonly F[] | undefined) => {
  if (!lexical || facts === undefined || plan.allowedWords.length === 0) return facts;
  const { folded } = paragraph;
  return facts.filter((fact) => !isAllowed(folded, (fact as { readonly span: Span }).span, plan.allowedWords));
};

/** Runs the readers that the paragraph calls, once in its life under this plan. */
export const readParagraph = (plan: Plan, paragraph: Paragraph): Reading => {
  const known = plan.readings.get(paragraph);
  if (known) return known;
  let findings: Reported[] | undefined;
  let facts: Gathered[] | undefined;
  let faults: Skipped[] | undefined;
  for (const index of calledBy(plan.triggers, paragraph)) {
    const active = plan.readers[index] as ActiveRule<Reader>;
    const { rule } = active;
    const { options, data, words } = active.context;
    const context: ParagraphContext = { options, data, words, hits: takeHits(plan.triggers, index) };
    try {
      if (rule.scope === "paragraph")
        findings = report(plan, active as ActiveRule<ParagraphRule>, paragraph, context, findings);
      else {
        const found = allowedOf(plan, rule, paragraph, rule.collect?.(paragraph, context));
        if (found === undefined || found.length === 0) continue;
        facts ??= [];
        facts.push({ collector: plan.collectorOf[index] as number, facts: found });
      }
    } catch (error) {
      faults ??= [];
      faults.push(faultOf(rule.id, error));
    }
  }
  const reading =
    findings || facts || faults
      ? { findings: findings ?? NONE, facts: facts ?? NONE, faults: faults ?? NONE }
      : NOTHING;
  plan.readings.set(paragraph, reading);
  return reading;
};

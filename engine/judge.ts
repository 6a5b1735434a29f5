import type { Diagnostic, Finding, LintResult, Skipped } from "./diagnostic";
import type { Block, Document, Part } from "./document/model";
import { movedFrom } from "./document/moves";
import { type ActiveRule, type Combining, faultOf, type PartFact, type PartResult, type Plan } from "./plan";
import { NOTHING, readParagraph } from "./read-paragraph";
import { byPlace, diagnosticOf, shiftDiagnostic } from "./report";
import type { Collected, DocumentRule, PartRule, Surroundings } from "./rule";
import { mayTrigger } from "./triggers";

interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly faults: Skipped[];
}

const report = (plan: Plan, into: Findings, active: ActiveRule, finding: Finding, offset: number): void => {
  if (finding.entryId !== undefined && plan.ignoredEntries.has(finding.entryId)) return;
  into.diagnostics.push(diagnosticOf(active, finding, offset));
};

/** Facts by the place of their collector. */
type Sorted = (Collected<unknown>[] | undefined)[];

const emptyFor = (plan: Plan): Sorted => plan.collectors.map(() => undefined);

const sort = (sorted: Sorted, collector: number, block: Block, fact: unknown): void => {
  const known = sorted[collector];
  if (known) known.push({ block, fact });
  else sorted[collector] = [{ block, fact }];
};

/**
 * Reads blocks one by one: paragraph rules report, facts of part rules go to `sorted`, those of document rules are returned,
 * since they may be judged again when the part has moved.
 */
const readBlocks = (plan: Plan, blocks: readonly Block[], into: Findings, sorted: Sorted): PartFact[] => {
  const wide: PartFact[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (!mayTrigger(plan.triggers, block.paragraph)) continue;
    const reading = readParagraph(plan, block.paragraph);
    if (reading === NOTHING) continue;
    if (reading.faults.length > 0) into.faults.push(...reading.faults);
    for (const { active, finding } of reading.findings) report(plan, into, active, finding, block.start);
    for (const { collector, facts } of reading.facts) {
      const isWide = plan.collectors[collector]?.rule.scope === "document";
      for (const fact of facts)
        if (isWide) wide.push({ collector, block: at, fact });
        else sort(sorted, collector, block, fact);
    }
  }
  return wide;
};

const NO_FACTS: readonly Collected<unknown>[] = [];

/** What the rule is handed: undefined where it found nothing to judge. */
const factsFor = ({ active, collector, always }: Combining<PartRule | DocumentRule>, sorted: Sorted) => {
  const facts = sorted[collector] ?? NO_FACTS;
  if (!always && facts.length === 0) return undefined;
  const { options, data, words } = active.context;
  return { options, data, words, facts };
};

const reportAll = (plan: Plan, into: Findings, active: ActiveRule, check: () => Iterable<Finding>): void => {
  try {
    for (const finding of check()) report(plan, into, active, finding, 0);
  } catch (error) {
    into.faults.push(faultOf(active.rule.id, error));
  }
};

const judge = (plan: Plan, part: Part, around: Surroundings): PartResult => {
  const into: Findings = { diagnostics: [], faults: [] };
  const sorted = emptyFor(plan);
  const facts = readBlocks(plan, part.blocks, into, sorted);
  for (const active of plan.outlineRules)
    reportAll(plan, into, active, () => active.rule.check(part, active.context, around));
  for (const combining of plan.partRules) {
    const context = factsFor(combining, sorted);
    if (context) reportAll(plan, into, combining.active, () => combining.active.rule.check(part, context, around));
  }
  const { before, after, lineEnd } = around;
  return { diagnostics: into.diagnostics, facts, faults: into.faults, before, after, lineEnd };
};

const holds = (result: PartResult, around: Surroundings): boolean =>
  result.lineEnd === around.lineEnd && isSame(around.before, result.before) && isSame(around.after, result.after);

const isSame = (now: Part | undefined, then: Part | undefined): boolean =>
  now === then || (now !== undefined && movedFrom(now)?.part === then);

/** The result of the same part before it moved, if its neighbours are the same too. */
const remembered = (plan: Plan, part: Part, around: Surroundings): PartResult | undefined => {
  const known = plan.results.get(part);
  if (known && holds(known, around)) return known;
  const move = movedFrom(part);
  const old = move && plan.results.get(move.part);
  if (!move || !old || !holds(old, around)) return undefined;
  return {
    ...old,
    diagnostics: old.diagnostics.map((diagnostic) => shiftDiagnostic(diagnostic, move.offset)),
    before: around.before,
    after: around.after,
  };
};

const sortAll = (sorted: Sorted, facts: readonly PartFact[], blocks: readonly Block[]): void => {
  for (const { collector, block, fact } of facts) sort(sorted, collector, blocks[block] as Block, fact);
};

/** Lints a document: each part by itself, then what concerns the whole file. */
export const judgeDocument = (plan: Plan, document: Document): LintResult => {
  const { text, format, lineStarts, parts } = document;
  const lineEnd = lineEndOf(document);
  const into: Findings = { diagnostics: [], faults: [] };
  const head = headBlocks(document);
  const whole = emptyFor(plan);
  sortAll(whole, readBlocks(plan, head, into, emptyFor(plan)), head);
  parts.forEach((part, i) => {
    const around: Surroundings = { text, format, lineEnd, lineStarts, before: parts[i - 1], after: parts[i + 1] };
    const result = remembered(plan, part, around) ?? judge(plan, part, around);
    plan.results.set(part, result);
    for (const diagnostic of result.diagnostics) into.diagnostics.push(diagnostic);
    into.faults.push(...result.faults);
    sortAll(whole, result.facts, part.blocks);
  });
  for (const combining of plan.documentRules) {
    const context = factsFor(combining, whole);
    if (context) reportAll(plan, into, combining.active, () => combining.active.rule.check(document, context));
  }
  const faults = new Map(into.faults.map((fault) => [fault.ruleId, fault]));
  return { diagnostics: into.diagnostics.sort(byPlace), skipped: [...plan.skipped, ...faults.values()] };
};

const lineEndOf = ({ text, lineStarts }: Document): "\n" | "\r\n" =>
  text.charAt((lineStarts[1] ?? 0) - 2) === "\r" ? "\r\n" : "\n";

/** Blocks before the first part: the head matter of a compilation. */
const headBlocks = ({ blocks, parts }: Document): readonly Block[] => {
  const first = parts[0]?.blocks[0];
  return first ? blocks.slice(0, blocks.indexOf(first)) : blocks;
};

import type { Diagnostic, Finding, LintResult, Skipped } from "./diagnostic";
import type { Block, Document, Part } from "./document/model";
import { movedFrom } from "./document/moves";
import {
  type ActiveRule,
  type Combining,
  faultOf,
  type LiteralTable,
  mayTrigger,
  type PartFact,
  type PartResult,
  type Plan,
  readParagraph,
} from "./plan";
import { byPlace, diagnosticOf, shiftDiagnostic } from "./report";
import type { Collected, DocumentRule, PartRule, Surroundings } from "./rule";

interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly faults: Skipped[];
}

const report = (plan: Plan, into: Findings, active: ActiveRule, finding: Finding, offset: number): void => {
  if (finding.entryId !== undefined && plan.ignoredEntries.has(finding.entryId)) return;
  into.diagnostics.push(diagnosticOf(active, finding, offset));
};

const reportAll = (plan: Plan, into: Findings, active: ActiveRule, check: () => Iterable<Finding>): void => {
  try {
    for (const finding of check()) report(plan, into, active, finding, 0);
  } catch (error) {
    into.faults.push(faultOf(active.rule.id, error));
  }
};

/** Reads blocks one by one: what paragraph rules report, and what the others collect. */
const readBlocks = (plan: Plan, table: LiteralTable, blocks: readonly Block[], into: Findings): PartFact[] => {
  const facts: PartFact[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { paragraph, start } = blocks[block] as Block;
    if (!mayTrigger(plan, paragraph)) continue;
    const reading = readParagraph(plan, table, paragraph);
    if (reading.faults.length > 0) into.faults.push(...reading.faults);
    for (const { active, finding } of reading.findings) report(plan, into, active, finding, start);
    for (const { collector, facts: found } of reading.facts)
      for (const fact of found) facts.push({ collector, block, fact });
  }
  return facts;
};

const NO_FACTS: readonly Collected<unknown>[] = [];

/** Facts by the place of their collector. */
type Sorted = (Collected<unknown>[] | undefined)[];

const sortInto = (sorted: Sorted, facts: readonly PartFact[], blocks: readonly Block[]): void => {
  for (const { collector, block, fact } of facts) {
    const collected = { block: blocks[block] as Block, fact };
    const known = sorted[collector];
    if (known) known.push(collected);
    else sorted[collector] = [collected];
  }
};

const emptyFor = (plan: Plan): Sorted => plan.collectors.map(() => undefined);

/** What the rule is handed: undefined where it found nothing to judge. */
const factsFor = ({ active, collector, always }: Combining<PartRule | DocumentRule>, sorted: Sorted) => {
  const facts = sorted[collector] ?? NO_FACTS;
  if (!always && facts.length === 0) return undefined;
  const { options, data, words } = active.context;
  return { options, data, words, facts };
};

const judge = (plan: Plan, table: LiteralTable, part: Part, around: Surroundings): PartResult => {
  const into: Findings = { diagnostics: [], faults: [] };
  const facts = readBlocks(plan, table, part.blocks, into);
  const sorted = emptyFor(plan);
  sortInto(sorted, facts, part.blocks);
  for (const active of plan.outlineRules)
    reportAll(plan, into, active, () => active.rule.check(part, active.context, around));
  for (const rule of plan.partRules) {
    const context = factsFor(rule, sorted);
    if (context) reportAll(plan, into, rule.active, () => rule.active.rule.check(part, context, around));
  }
  const { before, after, lineEnd } = around;
  return {
    ...into,
    facts: facts.filter(({ collector }) => plan.collectors[collector]?.rule.scope === "document"),
    before,
    after,
    lineEnd,
  };
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

/** Lints a document: each part by itself, then what concerns the whole file. */
export const judgeDocument = (plan: Plan, table: LiteralTable, document: Document): LintResult => {
  const { text, format, lineStarts, parts } = document;
  const lineEnd = lineEndOf(document);
  const into: Findings = { diagnostics: [], faults: [] };
  const head = headBlocks(document);
  const whole = emptyFor(plan);
  sortInto(whole, readBlocks(plan, table, head, into), head);
  parts.forEach((part, i) => {
    const around: Surroundings = { text, format, lineEnd, lineStarts, before: parts[i - 1], after: parts[i + 1] };
    const result = remembered(plan, part, around) ?? judge(plan, table, part, around);
    plan.results.set(part, result);
    for (const diagnostic of result.diagnostics) into.diagnostics.push(diagnostic);
    into.faults.push(...result.faults);
    sortInto(whole, result.facts, part.blocks);
  });
  for (const rule of plan.documentRules) {
    const context = factsFor(rule, whole);
    if (context) reportAll(plan, into, rule.active, () => rule.active.rule.check(document, context));
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

import type { ResolvedConfig } from "./config/model";
import type { Diagnostic, Finding, LintResult, Skipped } from "./diagnostic";
import type { Block, Document, Part } from "./document/model";
import { parseDocument } from "./document/parse";
import { RESIDUE_WORDS } from "./document/residue";
import type { Linter } from "./linter";
import { type ActiveRule, compilePlan, contextOf, faultOf, type LiteralTable, type Plan, readParagraph } from "./plan";
import type { Basis, Collected, FactContext, Rule, WordSegmenter } from "./rule";
import { shift } from "./span";
import { createScanner, type Scanner } from "./text/scanner";

const literalTable = (rules: readonly Rule[]): LiteralTable => {
  const idOf = new Map<string, number>();
  const literals: string[] = [];
  const add = (literal: string): void => {
    if (idOf.has(literal)) return;
    idOf.set(literal, literals.length);
    literals.push(literal);
  };
  RESIDUE_WORDS.forEach(add);
  for (const rule of rules) if (rule.scope !== "outline") rule.triggers?.literals?.forEach(add);
  return { literals, idOf };
};

/** The authority of a rule in one line: `GB/T 15834-2011 4.5.3.5；通行做法`. */
export const basisText = (basis: readonly Basis[]): string =>
  basis.map(({ source, clause }) => (clause ? `${source} ${clause}` : source)).join("；");

const diagnosticOf = ({ rule, setting }: ActiveRule, finding: Finding, offset: number): Diagnostic => {
  const severity =
    setting.chosen || setting.severity === "off" ? setting.severity : quieter(setting.severity, finding.severity);
  return {
    ruleId: rule.id,
    severity: severity === "off" ? rule.severity : severity,
    message: finding.message,
    span: shift(finding.span, offset),
    basis: basisText(rule.basis),
    ...(finding.entryId === undefined ? {} : { entryId: finding.entryId }),
    fixes: (finding.fixes ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ span: shift(edit.span, offset), newText: edit.newText })),
    })),
    related: (finding.related ?? []).map((related) => ({
      span: shift(related.span, offset),
      message: related.message,
    })),
  };
};

const ORDER = { error: 0, warning: 1, information: 2, hint: 3 } as const;

const quieter = (rule: keyof typeof ORDER, finding: keyof typeof ORDER | undefined): keyof typeof ORDER =>
  finding !== undefined && ORDER[finding] > ORDER[rule] ? finding : rule;

interface Run {
  readonly plan: Plan;
  readonly diagnostics: Diagnostic[];
  readonly faults: Map<string, Skipped>;
}

const report = (run: Run, active: ActiveRule, finding: Finding, offset: number): void => {
  if (finding.entryId !== undefined && run.plan.ignoredEntries.has(finding.entryId)) return;
  run.diagnostics.push(diagnosticOf(active, finding, offset));
};

const reportAll = (run: Run, active: ActiveRule, findings: () => Iterable<Finding>): void => {
  try {
    for (const finding of findings()) report(run, active, finding, 0);
  } catch (error) {
    run.faults.set(active.rule.id, faultOf(active.rule.id, error));
  }
};

type Facts = readonly Collected<unknown>[][];

/** Reads the blocks of one part (or of none) and sorts what was collected by rule. */
const readBlocks = (run: Run, table: LiteralTable, blocks: readonly Block[], facts: Facts): void => {
  const { plan } = run;
  for (const block of blocks) {
    const reading = readParagraph(plan, table, block.paragraph);
    for (const skipped of reading.faults) run.faults.set(skipped.ruleId, skipped);
    for (const { active, finding } of reading.findings) report(run, active, finding, block.start);
    for (const { collector, facts: found } of reading.facts)
      for (const fact of found) (facts[collector] as Collected<unknown>[]).push({ block, fact });
  }
};

const factContext = (run: Run, active: ActiveRule, facts: readonly Collected<unknown>[]): FactContext<unknown> => ({
  ...contextOf(run.plan, active),
  facts,
});

const wanted = (active: ActiveRule, facts: readonly unknown[]): boolean => {
  const { rule } = active;
  if (rule.scope !== "part" && rule.scope !== "document") return true;
  return rule.collect === undefined || rule.always === true || facts.length > 0;
};

const judgePart = (run: Run, document: Document, part: Part, facts: Facts): void => {
  for (const active of run.plan.outlineRules)
    reportAll(run, active, () => active.rule.check(part, contextOf(run.plan, active), document));
  for (const active of run.plan.partRules) {
    const own = facts[run.plan.collectors.indexOf(active)] ?? [];
    if (wanted(active, own))
      reportAll(run, active, () => active.rule.check(part, factContext(run, active, own), document));
  }
};

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);

const lintDocument = (run: Run, table: LiteralTable, document: Document): LintResult => {
  const { plan } = run;
  const whole: Facts = plan.collectors.map(() => []);
  const keep = (facts: Facts): void =>
    facts.forEach((found, i) => {
      if (found.length > 0) (whole[i] as Collected<unknown>[]).push(...found);
    });
  const before = document.blocks.slice(0, firstBlock(document));
  readBlocks(run, table, before, whole);
  for (const part of document.parts) {
    const facts: Facts = plan.collectors.map(() => []);
    readBlocks(run, table, part.blocks, facts);
    judgePart(run, document, part, facts);
    keep(facts);
  }
  for (const active of plan.documentRules) {
    const own = whole[plan.collectors.indexOf(active)] ?? [];
    if (wanted(active, own)) reportAll(run, active, () => active.rule.check(document, factContext(run, active, own)));
  }
  return { diagnostics: run.diagnostics.sort(byPlace), skipped: [...plan.skipped, ...run.faults.values()] };
};

/** Number of blocks before the first part: the head matter of a compilation. */
const firstBlock = (document: Document): number => {
  const first = document.parts[0]?.blocks[0];
  return first ? document.blocks.indexOf(first) : document.blocks.length;
};

/**
 * Makes a linter of `rules`. `words` is asked only by rules that need words, and only for a candidate; without it those rules
 * do not run and `skipped` says so.
 */
export const createLinter = (
  rules: readonly Rule[],
  options: { readonly words?: WordSegmenter | undefined } = {},
): Linter => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const table = literalTable(rules);
  const scanner: Scanner = createScanner(table.literals);
  const plans = new WeakMap<ResolvedConfig, Plan>();
  const planOf = (config: ResolvedConfig): Plan => {
    const plan = plans.get(config) ?? compilePlan(known, table, config, options.words);
    plans.set(config, plan);
    return plan;
  };
  return {
    rules: known,
    parse: (text, format, previous) => parseDocument(scanner, 0, text, format, previous),
    lint: (document, config) =>
      lintDocument({ plan: planOf(config), diagnostics: [], faults: new Map() }, table, document),
  };
};

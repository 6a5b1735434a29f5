import type { ResolvedConfig } from "./config/model";
import type { LintResult } from "./diagnostic";
import type { Document } from "./document/model";
import { parseDocument } from "./document/parse";
import { RESIDUE_WORDS } from "./document/residue";
import { judgeDocument } from "./judge";
import type { Linter } from "./linter";
import { type Bound, bindEntries, entriesById } from "./mined/bind";
import type { Entry } from "./mined/model";
import { compilePlan, type Plan } from "./plan";
import { byPlace } from "./report";
import type { Rule, WordSegmenter } from "./rule";
import { filterSuppressed } from "./suppressions";
import { createScanner, type Scanner } from "./text/scanner";
import type { LiteralTable } from "./triggers";

const literalTable = (bindings: ReadonlyMap<string, Bound>): LiteralTable => {
  const known = new Map<string, number>();
  const literals: string[] = [];
  const idOf = (literal: string): number => {
    const id = known.get(literal);
    if (id !== undefined) return id;
    known.set(literal, literals.length);
    return literals.push(literal) - 1;
  };
  RESIDUE_WORDS.forEach(idOf);
  const idsOf = new Map<string, readonly number[]>();
  for (const [ruleId, bound] of bindings) if (bound.state === "ready") idsOf.set(ruleId, bound.literals.map(idOf));
  return { literals, idsOf };
};

/** Leaves out what comments in the text silence, and reports faults in those comments. */
const heedComments = (document: Document, result: LintResult, rules: ReadonlyMap<string, Rule>): LintResult => {
  const { kept, suppressed, problems } = filterSuppressed(document, result.diagnostics, rules.keys());
  if (suppressed.length === 0 && problems.length === 0) return result;
  return { ...result, diagnostics: [...kept, ...problems].sort(byPlace) };
};

/** What a linter works with besides rules. */
export interface LinterOptions {
  /** Asked only by rules that need words, and only for a candidate; without it those rules do not run and `skipped` says so. */
  readonly words?: WordSegmenter | undefined;
  /** Mined entries, for the rules that read them. Of entries with one id the last counts. */
  readonly entries?: readonly Entry[];
}

/** Makes a linter of `rules`. */
export const createLinter = (rules: readonly Rule[], options: LinterOptions = {}): Linter => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const entries = entriesById(options.entries ?? []);
  const bindings = bindEntries(rules, entries.values());
  const table = literalTable(bindings);
  const scanner: Scanner = createScanner(table.literals);
  const plans = new WeakMap<ResolvedConfig, Plan>();
  const planOf = (config: ResolvedConfig): Plan => {
    const plan = plans.get(config) ?? compilePlan({ rules: known, bindings, table, config, words: options.words });
    plans.set(config, plan);
    return plan;
  };
  return {
    rules: known,
    entries,
    parse: (text, format, previous) => parseDocument(scanner, 0, text, format, previous),
    lint: (document, config) => heedComments(document, judgeDocument(planOf(config), document), known),
  };
};

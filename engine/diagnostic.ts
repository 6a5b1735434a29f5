import type { Span } from "./span";

/** Severities from the loudest to the quietest; a number would say nothing to a reader of a report. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Safety = "safe" | "unsafe";

/** Replaces the text of `span` by `newText`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** One way to mend a finding: all its edits belong together. A *safe* fix never changes meaning. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** Another place that explains a finding, for instance where a number was first used. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule yields: spans are relative to the rule's subject (a paragraph, or the whole document). */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** Quieter than the rule's own severity where the rule is less sure; a configured severity wins over both. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** The mined or listed data entry behind the finding, so that one entry can be switched off. */
  readonly entryId?: string;
}

/** A finding in its place: spans are offsets into the document's text. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly basis: string;
  readonly entryId?: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** A rule that did not run to its end, and why. */
export interface Skipped {
  readonly ruleId: string;
  readonly reason: string;
}

export interface LintResult {
  /** Ordered by place, then by rule id. */
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly Skipped[];
}

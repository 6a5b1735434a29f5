import type { Basis } from "./basis";
import type { Diagnostic, Finding, Fix, Related } from "./diagnostic";
import type { ActiveRule } from "./plan";
import { shift } from "./span";

/** The authority of a rule in one line: `GB/T 15834-2011 4.5.3.5；通行做法`. */
export const basisText = (basis: readonly Basis[]): string =>
  basis.map(({ source, clause }) => (clause ? `${source} ${clause}` : source)).join("；");

const ORDER = { error: 0, warning: 1, information: 2, hint: 3 } as const;

const quieter = (rule: keyof typeof ORDER, finding: keyof typeof ORDER | undefined): keyof typeof ORDER =>
  finding !== undefined && ORDER[finding] > ORDER[rule] ? finding : rule;

const shiftFix = (fix: Fix, offset: number): Fix => ({
  ...fix,
  edits: fix.edits.map(({ span, newText }) => ({ span: shift(span, offset), newText })),
});

const shiftRelated = ({ span, message }: Related, offset: number): Related => ({ span: shift(span, offset), message });

/** A finding of a rule in its place. */
export const diagnosticOf = ({ rule, setting }: ActiveRule, finding: Finding, offset: number): Diagnostic => {
  const severity =
    setting.chosen || setting.severity === "off" ? setting.severity : quieter(setting.severity, finding.severity);
  return {
    ruleId: rule.id,
    severity: severity === "off" ? rule.severity : severity,
    message: finding.message,
    span: shift(finding.span, offset),
    basis: basisText(rule.basis),
    ...(finding.entryId === undefined ? {} : { entryId: finding.entryId }),
    fixes: (finding.fixes ?? []).map((fix) => shiftFix(fix, offset)),
    related: (finding.related ?? []).map((related) => shiftRelated(related, offset)),
  };
};

/** The same diagnostic where its text has moved by `offset` units. */
export const shiftDiagnostic = (diagnostic: Diagnostic, offset: number): Diagnostic =>
  offset === 0
    ? diagnostic
    : {
        ...diagnostic,
        span: shift(diagnostic.span, offset),
        fixes: diagnostic.fixes.map((fix) => shiftFix(fix, offset)),
        related: diagnostic.related.map((related) => shiftRelated(related, offset)),
      };

/** By place, then by rule. */
export const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);

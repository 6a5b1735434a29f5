import type { Diagnostic, Severity } from "../../engine/diagnostic";
import type { Part, Section } from "../../engine/document/model";
import { shownSections } from "../../engine/document/outline";
import type { Span } from "../../engine/span";
import { answering } from "../answer";
import type { Feature } from "../feature";
import {
  type FindingCounts,
  type MissingSection,
  OUTLINE_REQUEST,
  type OutlineAnswer,
  type OutlineParams,
  type OutlinePart,
  type OutlineSection,
} from "../protocol";
import { numberOf, partSelection } from "../section-names";
import { toPosition, toRange } from "../to-lsp";
import type { Analysis } from "../workspace";

/** The rule whose findings are shown as sections that are not there. */
const MISSING_SECTION = "structure/missing-section";

/** Those of `diagnostics`, ordered by place, that begin in `span`. */
const within = (diagnostics: readonly Diagnostic[], span: Span): readonly Diagnostic[] => {
  const from = firstAtOrAfter(diagnostics, span.start);
  return diagnostics.slice(from, Math.max(from, firstAtOrAfter(diagnostics, span.end)));
};

const firstAtOrAfter = (diagnostics: readonly Diagnostic[], offset: number): number => {
  let low = 0;
  let high = diagnostics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((diagnostics[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const count = (diagnostics: readonly Diagnostic[]): FindingCounts => {
  const of = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: of("error"), warning: of("warning"), information: of("information"), hint: of("hint") };
};

const describeSection =
  (analysis: Analysis) =>
  (section: Section): OutlineSection => ({
    level: section.level,
    number: numberOf(section),
    title: section.title,
    range: toRange(analysis.positions, section.extent),
    selectionRange: toRange(analysis.positions, section.span),
    findings: count(within(analysis.result.diagnostics, section.extent)),
    children: shownSections(section.children).map(describeSection(analysis)),
  });

/** Where the section would go is where its fix would put it. */
const describeMissing =
  (analysis: Analysis) =>
  ({ message, span, fixes }: Diagnostic): MissingSection => {
    const skeleton = fixes[0]?.edits[0];
    const heading = skeleton?.newText.split(/\r?\n/).find((line) => line.trim() !== "");
    return {
      title: heading?.trim() ?? message,
      message,
      position: toPosition(analysis.positions, skeleton?.span.start ?? span.start),
    };
  };

const describePart =
  (analysis: Analysis) =>
  (part: Part): OutlinePart => {
    const found = within(analysis.result.diagnostics, part.span);
    return {
      title: part.title,
      genre: part.genre,
      range: toRange(analysis.positions, part.span),
      selectionRange: toRange(analysis.positions, partSelection(part)),
      findings: count(found),
      sections: shownSections(part.sections).map(describeSection(analysis)),
      missing: found.filter(({ ruleId }) => ruleId === MISSING_SECTION).map(describeMissing(analysis)),
    };
  };

const describe = (analysis: Analysis): OutlineAnswer => ({
  version: analysis.version,
  parts: analysis.document.parts.map(describePart(analysis)),
  findings: count(analysis.result.diagnostics),
  fixable: analysis.result.diagnostics.filter(({ fixes }) => fixes.some(({ safety }) => safety === "safe")).length,
  config: {
    uri: analysis.config.uri,
    profile: analysis.config.resolved.profile,
    faulty: analysis.config.faulty,
    ignored: analysis.config.ignored,
  },
});

/** The section tree with its findings, for the view 公文结构; null for a text that is not ours. */
export const outline: Feature = {
  capabilities: {},
  register: (connection, workspace) => {
    connection.onRequest(
      OUTLINE_REQUEST,
      answering(connection, workspace.environment, "列出公文结构", null, ({ textDocument }: OutlineParams) => {
        const analysis = workspace.analyse(textDocument.uri);
        return analysis === undefined ? null : describe(analysis);
      }),
    );
  },
};

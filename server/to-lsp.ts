import {
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
  type Position,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Edit, Severity } from "../engine/diagnostic";
import type { Span } from "../engine/span";

/** Turns offsets into positions and back, for one version of one text. */
export type Positions = Pick<TextDocument, "uri" | "positionAt" | "offsetAt">;

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toPosition = (positions: Positions, offset: number): Position => positions.positionAt(offset);

export const toRange = (positions: Positions, span: Span): Range => ({
  start: positions.positionAt(span.start),
  end: positions.positionAt(span.end),
});

export const toOffset = (positions: Positions, position: Position): number => positions.offsetAt(position);

export const toSpan = (positions: Positions, range: Range): Span => ({
  start: positions.offsetAt(range.start),
  end: positions.offsetAt(range.end),
});

export const toTextEdit = (positions: Positions, edit: Edit): TextEdit => ({
  range: toRange(positions, edit.span),
  newText: edit.newText,
});

/** `page` is the address of the rule's page, if there is one. */
export const toDiagnostic = (
  positions: Positions,
  diagnostic: Diagnostic,
  page: string | undefined,
): LspDiagnostic => ({
  range: toRange(positions, diagnostic.span),
  severity: SEVERITY[diagnostic.severity],
  code: diagnostic.ruleId,
  source: "gongwen",
  message: diagnostic.message,
  ...(page === undefined ? {} : { codeDescription: { href: page } }),
  ...(diagnostic.related.length === 0
    ? {}
    : {
        relatedInformation: diagnostic.related.map((related) => ({
          location: { uri: positions.uri, range: toRange(positions, related.span) },
          message: related.message,
        })),
      }),
});

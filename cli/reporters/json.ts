import type { Diagnostic } from "../../engine/diagnostic";
import type { Span } from "../../engine/span";
import { countAll, type FileResult, placeOf, type RunResult } from "../results";

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

const diagnosticJson = (diagnostic: Diagnostic, lineStarts: ArrayLike<number>): object => ({
  ruleId: diagnostic.ruleId,
  severity: diagnostic.severity,
  message: diagnostic.message,
  span: pair(diagnostic.span),
  start: placeOf(lineStarts, diagnostic.span.start),
  end: placeOf(lineStarts, diagnostic.span.end),
  basis: diagnostic.basis,
  ...(diagnostic.entryId === undefined ? {} : { entryId: diagnostic.entryId }),
  fixes: diagnostic.fixes.map(({ title, safety, edits }) => ({
    title,
    safety,
    edits: edits.map((edit) => ({ span: pair(edit.span), newText: edit.newText })),
  })),
  related: diagnostic.related.map(({ span, message }) => ({ span: pair(span), message })),
});

const fileJson = (file: FileResult): object => ({
  path: file.path,
  format: file.format,
  encoding: file.encoding,
  characters: file.text.length,
  parts: file.parts.map(({ title, genre, span }) => ({ title, genre, span: pair(span) })),
  diagnostics: file.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, file.lineStarts)),
  skipped: file.skipped.map(({ ruleId, reason }) => ({ ruleId, reason })),
});

/** The report for programs, after `rules/schema/report.schema.json`. Spans are UTF-16 offsets, lines and columns count from 1. */
export const jsonReport = (result: RunResult): string =>
  `${JSON.stringify({
    version: 1,
    tool: { name: "gongwen", version: result.version },
    files: result.files.map(fileJson),
    summary: countAll(result.files),
  })}\n`;

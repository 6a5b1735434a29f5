import type { ResolvedConfig } from "../engine/config/model";
import type { Fix, LintResult } from "../engine/diagnostic";
import type { Document, Format } from "../engine/document/model";
import { applyFixes, selectFixes } from "../engine/fixes";
import type { Linter } from "../engine/linter";

/** A text and what was found in it. */
export interface Linted extends LintResult {
  readonly document: Document;
}

/** Fixes may uncover others, or have been set aside for their neighbours; no text needs more rounds than this. */
const PASSES = 10;

/** Parses and lints a text; the `previous` document of the same file saves work. */
export function lintText(
  linter: Linter,
  text: string,
  format: Format,
  config: ResolvedConfig,
  previous?: Document,
): Linted {
  const document = linter.parse(text, format, previous);
  return { document, ...linter.lint(document, config) };
}

/** Applies safe fixes until none is left. Line ends that fixes write are those of the text. */
export function fixAll(linter: Linter, linted: Linted, config: ResolvedConfig): Linted {
  let current = linted;
  for (let pass = 0; pass < PASSES; pass++) {
    const { text, format } = current.document;
    const fixes = selectFixes(current.diagnostics, "safe").map((fix) => withLineEnds(fix, text));
    const fixed = applyFixes(text, fixes).text;
    if (fixed === text) break;
    current = lintText(linter, fixed, format, config, current.document);
  }
  return current;
}

function withLineEnds(fix: Fix, text: string): Fix {
  if (!text.includes("\r\n")) return fix;
  const edits = fix.edits.map(({ span, newText }) => ({ span, newText: newText.replace(/\r?\n/g, "\r\n") }));
  return { ...fix, edits };
}

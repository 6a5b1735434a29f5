import type { Diagnostic, Severity, Skipped } from "../engine/diagnostic";
import type { Format } from "../engine/document/model";
import type { Rule } from "../engine/rule";
import type { Span } from "../engine/span";

/** Exit codes: nothing wrong; findings; what was asked could not be done. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;

/** What was found in one file. Spans are UTF-16 offsets in `text`. */
export interface FileResult {
  /** As shown to people: relative to the working folder, with `/`. */
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  readonly text: string;
  readonly lineStarts: ArrayLike<number>;
  readonly parts: readonly { readonly title: string | null; readonly genre: string | null; readonly span: Span }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that did not run to their end. */
  readonly skipped: readonly Skipped[];
}

/** A file that was asked for and is no part of the result, and why. */
export interface FileNote {
  readonly path: string;
  readonly message: string;
}

/** All that one run found. */
export interface RunResult {
  readonly version: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Number of rules that were on for at least one file. */
  readonly rulesInForce: number;
  readonly files: readonly FileResult[];
  /** Files left out on purpose: ignored by configuration. */
  readonly excluded: readonly FileNote[];
  /** Files that could not be linted. */
  readonly failures: readonly FileNote[];
  /** Number of warnings that `--quiet` leaves out of the files' diagnostics. */
  readonly hiddenWarnings: number;
  /** Number of files that `--fix` has rewritten. */
  readonly rewritten: number;
}

export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  readonly hints: number;
  /** Diagnostics with a safe fix. */
  readonly fixable: number;
}

/** Whether `--fix` can mend it. */
export const isFixable = (diagnostic: Diagnostic): boolean => diagnostic.fixes.some((fix) => fix.safety === "safe");

/** Totals over all files. */
export function countAll(files: readonly FileResult[]): Counts {
  const all = files.flatMap((file) => file.diagnostics);
  const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    informations: count("information"),
    hints: count("hint"),
    fixable: all.filter(isFixable).length,
  };
}

/** A place as people count: from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. `lineStarts` are the offsets of the lines' first units, ascending from 0. */
export function placeOf(lineStarts: ArrayLike<number>, offset: number): Place {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - (lineStarts[low - 1] ?? 0) + 1 };
}

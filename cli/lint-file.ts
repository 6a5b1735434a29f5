import type { Linter } from "../engine/linter";
import type { Decoded } from "./decode";
import { fileFault } from "./file-fault";
import { fixAll, type Linted, lintText } from "./lint-text";
import type { FileResult } from "./results";
import type { Target } from "./targets";

/** What to do with safe fixes: nothing, write the file, or only show what would change. */
export type FixMode = "none" | "write" | "patch";

export interface FileOutcome {
  /** What is left after the fixes, where they were made or shown. */
  readonly result: FileResult;
  readonly rewritten: boolean;
  readonly patch?: string;
  /** Why the file could not be rewritten; it is then as it was. */
  readonly failure?: string;
}

/** Lints one file's text and, if asked, mends it. */
export async function lintFile(linter: Linter, target: Target, read: Decoded, mode: FixMode): Promise<FileOutcome> {
  const linted = lintText(linter, read.text, target.format, target.config);
  const before = { result: toResult(target, read, linted), rewritten: false };
  if (mode === "none") return before;
  const fixed = fixAll(linter, linted, target.config);
  if (fixed === linted) return before;
  const after = toResult(target, read, fixed);
  if (mode === "patch") {
    const { unifiedDiff } = await import("./unified-diff");
    return { result: after, rewritten: false, patch: unifiedDiff(target.path, read, fixed.document.text) };
  }
  const failure = await rewrite(target.file, read, fixed.document.text);
  return failure === undefined ? { result: after, rewritten: true } : { ...before, failure };
}

/** Writes the text in the encoding that was read; the message says why it could not. */
async function rewrite(file: string, { encoding }: Decoded, text: string): Promise<string | undefined> {
  const [{ encode }, { writeWhole }] = await Promise.all([import("./encode"), import("./write-file")]);
  const bytes = encode(text, encoding);
  if (bytes === undefined) {
    return `改正后有 ${encoding.name.toUpperCase()} 编码写不出的字符，文件没有改动；请先把文件转为 UTF-8。`;
  }
  try {
    writeWhole(file, bytes);
    return undefined;
  } catch (error) {
    return `不能写回：${fileFault(error)}文件没有改动。`;
  }
}

const toResult = (target: Target, { encoding }: Decoded, { document, diagnostics, skipped }: Linted): FileResult => ({
  path: target.path,
  format: document.format,
  encoding: encoding.name,
  text: document.text,
  lineStarts: document.lineStarts,
  parts: document.parts.map(({ title, genre, span }) => ({ title, genre, span })),
  diagnostics,
  skipped,
});

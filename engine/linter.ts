import type { ResolvedConfig } from "./config/model";
import type { LintResult } from "./diagnostic";
import type { Document, Format } from "./document/model";
import type { Entry } from "./mined/model";
import type { Rule } from "./rule";

/** Parses and lints. Pure: same text, rules and configuration, same result; caches are keyed by immutable objects. */
export interface Linter {
  readonly rules: ReadonlyMap<string, Rule>;
  /** The mined entries in force, by id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Parses `text`; with the `previous` document of the same file, unchanged paragraphs keep their identity. */
  parse(text: string, format: Format, previous?: Document): Document;
  lint(document: Document, config: ResolvedConfig): LintResult;
}

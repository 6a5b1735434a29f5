import type { Severity } from "../diagnostic";
import type { Pack } from "../mined/model";
import type { OptionValue } from "../rule";
import type { Span } from "../span";

export type Profile = "draft" | "final";

/** What one rule is set to for one file. */
export interface RuleSetting {
  readonly severity: Severity | "off";
  /** Whether a person chose the severity; a chosen one also overrides the severity of single findings. */
  readonly chosen: boolean;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** The configuration in force for one file: every known rule has a setting. Compared by identity in caches. */
export interface ResolvedConfig {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly profile: Profile;
  readonly ignoredEntries: ReadonlySet<string>;
  readonly allowedWords: ReadonlySet<string>;
  /** Rule packs, what is extended first; the same list for all files of one configuration. */
  readonly packs: readonly RulePack[];
}

/** A file of mined entries named in `rulePacks`. Compared by identity in caches. */
export interface RulePack extends Pack {
  readonly path: string;
}

/** A fault in a configuration file, with its place in that file's text. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
}

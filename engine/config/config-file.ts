import type { Severity } from "../diagnostic";
import type { OptionValue } from "../rule";
import type { Profile } from "./model";

export const PRESETS = ["recommended", "strict"] as const;
export type Preset = (typeof PRESETS)[number];

/** What a person writes for a rule. A severity alone leaves the options of the layers below in force. */
export type RuleEntry =
  | Severity
  | "off"
  | readonly [severity: Severity | "off", options?: Readonly<Record<string, OptionValue>>];

/** What may be set for all files and, in `overrides`, for some. */
export interface ConfigSettings {
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly ignoredEntries?: readonly string[];
  readonly words?: { readonly allow?: readonly string[] };
  readonly profile?: Profile;
}

export interface ConfigOverride extends ConfigSettings {
  /** Patterns as in `.gitignore`, relative to the configuration file. */
  readonly files: readonly string[];
}

/** The value of one sound `.gongwen.json`. */
export interface ConfigFile extends ConfigSettings {
  readonly extends?: readonly string[];
  /** Files to lint. Patterns as in `.gitignore`, relative to the configuration file. */
  readonly files?: readonly string[];
  /** Files never to lint. Patterns as in `.gitignore`, relative to the configuration file. */
  readonly ignore?: readonly string[];
  readonly overrides?: readonly ConfigOverride[];
  readonly rulePacks?: readonly string[];
}

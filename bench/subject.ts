import { lintText } from "../cli/lint-text";
import type { ResolvedConfig } from "../engine/config/model";
import { presetConfig } from "../engine/config/presets";
import { createLinter } from "../engine/create-linter";
import type { Document } from "../engine/document/model";
import type { Linter } from "../engine/linter";
import rules from "../rules/index.generated";
import { shippedEntries } from "../rules/shipped-entries";
import { createWordSegmenter } from "../words/word-segmenter";
import type { Sample } from "./generated-corpus";

/** What is measured: the linter, mostly with every rule on. */
export const linter: Linter = createLinter(rules, { words: createWordSegmenter(), entries: shippedEntries });
export const everyRule: ResolvedConfig = presetConfig(linter.rules, "strict");
/** What is in force where nobody configured anything. */
export const recommended: ResolvedConfig = presetConfig(linter.rules);

/** The same configuration with only some rules on. */
export const onlyRules = (wanted: (id: string) => boolean): ResolvedConfig => ({
  ...everyRule,
  rules: new Map(
    [...everyRule.rules].map(([id, setting]) => [id, wanted(id) ? setting : { ...setting, severity: "off" as const }]),
  ),
});

export const formatOf = (name: string): "markdown" | "plaintext" => (name.endsWith(".md") ? "markdown" : "plaintext");

/** Parses without any previous version. */
export const parseAll = (samples: readonly Sample[]): readonly Document[] =>
  samples.map(({ text, name }) => linter.parse(text, formatOf(name)));

/** Parses and lints as command line and server do, suppressions included; returns the number of findings. */
export const lintAll = (samples: readonly Sample[], config = everyRule): number =>
  samples.reduce((sum, { text, name }) => sum + lintText(linter, text, formatOf(name), config).diagnostics.length, 0);

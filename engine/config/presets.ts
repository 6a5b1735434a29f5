import type { OptionSpec, OptionValue, Rule } from "../rule";
import type { Preset } from "./config-file";
import type { Profile, ResolvedConfig, RulePack, RuleSetting } from "./model";

const NO_PACKS: readonly RulePack[] = [];

/** The profile where nobody chose one. */
export const DEFAULT_PROFILE: Profile = "final";

/** The setting of a rule under a preset, before any profile: `strict` turns every rule on. */
export const presetSetting = (preset: Preset, rule: Rule): RuleSetting => ({
  severity: preset === "strict" || rule.recommended ? rule.severity : "off",
  chosen: false,
  options: defaultOptions(rule),
});

function defaultOptions(rule: Rule): Readonly<Record<string, OptionValue>> {
  const specs: Readonly<Record<string, OptionSpec>> = rule.options ?? {};
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** A draft hears the quieter voice of a rule, unless a person chose the severity. */
export const underProfile = (setting: RuleSetting, rule: Rule, profile: Profile): RuleSetting =>
  profile === "final" || setting.chosen || setting.severity === "off" || rule.draftSeverity === undefined
    ? setting
    : { ...setting, severity: rule.draftSeverity };

/** The configuration of a preset alone, as it is in force where there is no configuration file. */
export function presetConfig(
  rules: ReadonlyMap<string, Rule>,
  preset: Preset = "recommended",
  profile: Profile = DEFAULT_PROFILE,
): ResolvedConfig {
  const settings = [...rules].map(
    ([id, rule]) => [id, underProfile(presetSetting(preset, rule), rule, profile)] as const,
  );
  return { rules: new Map(settings), profile, ignoredEntries: new Set(), allowedWords: new Set(), packs: NO_PACKS };
}

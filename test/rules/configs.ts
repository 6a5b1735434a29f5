import type { ResolvedConfig, RuleSetting } from "../../engine/config/model";
import type { OptionSpec, OptionValue, Rule } from "../../engine/rule";

type Options = Readonly<Record<string, OptionValue>>;

const defaults = (rule: Rule): Options =>
  Object.fromEntries(
    Object.entries((rule.options ?? {}) as Record<string, OptionSpec>).map(([name, spec]) => [name, spec.default]),
  );

const setting = (rule: Rule, on: boolean, options: Options = {}): RuleSetting => ({
  severity: on ? rule.severity : "off",
  chosen: false,
  options: { ...defaults(rule), ...options },
});

const config = (rules: ResolvedConfig["rules"]): ResolvedConfig => ({
  rules,
  profile: "final",
  ignoredEntries: new Set(),
  allowedWords: new Set(),
  packs: [],
});

/** All rules off but one. */
export const only = (chosen: Rule, rules: readonly Rule[], options?: Options): ResolvedConfig =>
  config(new Map(rules.map((rule) => [rule.id, setting(rule, rule === chosen, rule === chosen ? options : {})])));

/** The recommended rules with their own options. */
export const recommended = (rules: readonly Rule[]): ResolvedConfig =>
  config(new Map(rules.map((rule) => [rule.id, setting(rule, rule.recommended)])));

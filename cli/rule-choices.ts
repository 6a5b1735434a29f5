import type { RuleEntry } from "../engine/config/config-file";
import { unknownRule } from "../engine/config/rule-names";
import { SEVERITIES, type Severity } from "../engine/diagnostic";
import type { Rule } from "../engine/rule";

const LEVELS: readonly (Severity | "off")[] = ["off", ...SEVERITIES];

const split = (choice: string): { id: string; level: string } => {
  const colon = choice.lastIndexOf(":");
  return { id: choice.slice(0, Math.max(0, colon)), level: choice.slice(colon + 1) };
};

/** What is wrong with values of `--rule`, or undefined. */
export function faultOfRuleChoices(choices: readonly string[], rules: ReadonlyMap<string, Rule>): string | undefined {
  for (const choice of choices) {
    const { id, level } = split(choice);
    if (id === "" || !LEVELS.some((known) => known === level)) {
      return `--rule 应写成“规则:级别”，级别是 ${LEVELS.join("、")} 之一，写的是“${choice}”。`;
    }
    if (!rules.has(id)) return unknownRule(id, rules);
  }
  return undefined;
}

/** Sound values of `--rule` as settings; the last one for a rule counts. */
export const readRuleChoices = (choices: readonly string[]): Readonly<Record<string, RuleEntry>> =>
  Object.fromEntries(choices.map(split).map(({ id, level }) => [id, level as RuleEntry]));

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Rule } from "../../engine/rule";

/** A rule with the id that its path demands. */
export interface RuleFile {
  /** `group/name`. */
  readonly path: string;
  readonly rule: Rule;
}

/** Folders beside the groups that hold no rules. */
const OTHER_FOLDERS = new Set(["common", "mined", "schema"]);

const isRuleFile = (name: string) => /^[a-z][a-z0-9-]*\.ts$/.test(name);

/** Paths `group/name` of all rule files under `rules`, sorted. Files that begin with `_` are shared code of their group. */
export const rulePaths = (root: string): readonly string[] => {
  const rules = path.join(root, "rules");
  if (!existsSync(rules)) return [];
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.has(entry.name))
    .flatMap((group) =>
      readdirSync(path.join(rules, group.name))
        .filter(isRuleFile)
        .map((name) => `${group.name}/${name.slice(0, -".ts".length)}`),
    )
    .sort();
};

const loadRule = (root: string, rulePath: string): RuleFile => {
  const { default: rule }: { default?: Rule } = require(path.join(root, "rules", rulePath));
  if (rule === undefined) throw new Error(`rules/${rulePath}.ts 没有默认导出规则。`);
  if (rule.id !== rulePath) throw new Error(`rules/${rulePath}.ts 的 id 是“${rule.id}”，应与路径一致。`);
  return { path: rulePath, rule };
};

/** Loads every rule from its file. Throws where a file has no rule, or a rule with another id. */
export const loadRules = (root: string): readonly RuleFile[] =>
  rulePaths(root).map((rulePath) => loadRule(root, rulePath));

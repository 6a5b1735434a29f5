import { basisText } from "../../engine/report";
import type { OptionSpec, Rule } from "../../engine/rule";
import type { Options } from "../options";
import { writeResult } from "../output";
import { EXIT } from "../results";
import { SEVERITY_WORDS } from "../wording";

const FIXABLE_WORDS = { safe: "可自动修复", unsafe: "可修复，须人工确认", no: "" } as const;

/** Lists every rule. */
export async function listRules(rules: Iterable<Rule>, { format }: Options): Promise<number> {
  const all = [...rules];
  await writeResult(format === "json" ? rulesJson(all) : rulesText(all));
  return EXIT.clean;
}

const optionJson = (spec: OptionSpec): object => {
  const { type, ...rest } = spec;
  return type === "strings" ? { type: "array", items: { type: "string" }, ...rest } : { type, ...rest };
};

/** `evidence` is filled by mining: a rule without mined data has none. */
const ruleJson = (rule: Rule): object => ({
  id: rule.id,
  title: rule.title,
  severity: rule.severity,
  recommended: rule.recommended,
  fixable: rule.fixable,
  basis: basisText(rule.basis),
  options: {
    type: "object",
    properties: Object.fromEntries(
      Object.entries((rule.options ?? {}) as Record<string, OptionSpec>).map(([name, spec]) => [
        name,
        optionJson(spec),
      ]),
    ),
    additionalProperties: false,
  },
  evidence: null,
});

const rulesJson = (rules: readonly Rule[]): string => `${JSON.stringify({ version: 1, rules: rules.map(ruleJson) })}\n`;

const ruleLine = (rule: Rule): string => {
  const facts = [
    SEVERITY_WORDS[rule.severity],
    ...(rule.recommended ? [] : ["默认关闭"]),
    ...(FIXABLE_WORDS[rule.fixable] === "" ? [] : [FIXABLE_WORDS[rule.fixable]]),
  ];
  return `${rule.id}（${facts.join("，")}）\n    ${rule.title}`;
};

const rulesText = (rules: readonly Rule[]): string =>
  `${rules.map(ruleLine).join("\n")}\n\n共 ${rules.length} 条规则；gongwen explain 规则 查看一条规则的说明。\n`;

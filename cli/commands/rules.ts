import type { Family } from "../../engine/mined/model";
import { basisText } from "../../engine/report";
import type { OptionSpec, Rule } from "../../engine/rule";
import { minedPacks } from "../../rules/mined/index.generated";
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

/** How many mined entries that ship a rule reads, and how many documents they were mined from. */
interface EvidenceCounts {
  readonly entries: number;
  readonly documents: number;
}

/** Null for a rule that reads no mined entries. */
function evidenceOf({ mined }: Rule): EvidenceCounts | null {
  const families: readonly Family[] | undefined = mined?.families;
  if (families === undefined) return null;
  const read = minedPacks
    .map(({ corpus, entries }) => ({ corpus, entries: entries.filter(({ family }) => families.includes(family)) }))
    .filter(({ entries }) => entries.length > 0);
  return {
    entries: read.reduce((sum, { entries }) => sum + entries.length, 0),
    documents: read.reduce((most, { corpus }) => Math.max(most, corpus.documents), 0),
  };
}

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
  evidence: evidenceOf(rule),
});

const rulesJson = (rules: readonly Rule[]): string => `${JSON.stringify({ version: 1, rules: rules.map(ruleJson) })}\n`;

const evidenceWords = (evidence: EvidenceCounts | null): string[] => {
  if (evidence === null) return [];
  const { entries, documents } = evidence;
  return [entries === 0 ? "依规则数据，尚无词条" : `依 ${documents} 篇语料的 ${entries} 个词条`];
};

const ruleLine = (rule: Rule): string => {
  const facts = [
    SEVERITY_WORDS[rule.severity],
    ...(rule.recommended ? [] : ["默认关闭"]),
    ...(FIXABLE_WORDS[rule.fixable] === "" ? [] : [FIXABLE_WORDS[rule.fixable]]),
    ...evidenceWords(evidenceOf(rule)),
  ];
  return `${rule.id}（${facts.join("，")}）\n    ${rule.title}`;
};

const rulesText = (rules: readonly Rule[]): string =>
  `${rules.map(ruleLine).join("\n")}\n\n共 ${rules.length} 条规则；gongwen explain 规则 查看一条规则的说明。\n`;

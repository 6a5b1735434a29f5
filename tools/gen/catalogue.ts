import { severityWords } from "../../cli/rule-wording";
import type { Rule } from "../../engine/rule";

const GROUP_WORDS: Readonly<Record<string, string>> = {
  numbering: "编号与层次",
  placeholder: "占位符与未定内容",
  structure: "结构与要素",
  style: "文风",
  punctuation: "标点",
  numeral: "数字",
  format: "格式",
  wording: "用词",
  formula: "固定表述",
  consistency: "前后一致",
  residue: "残留内容",
  character: "字符",
};

const FIXABLE_MARKS = { safe: "自动", unsafe: "确认后", no: "" } as const;

const groupOf = (rule: Rule) => rule.id.split("/")[0] ?? rule.id;

const row = (rule: Rule) =>
  `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.replaceAll("|", "\\|")} | ${severityWords(rule)} | ${
    rule.recommended ? "是" : "否"
  } | ${FIXABLE_MARKS[rule.fixable]} |`;

const group = (name: string, rules: readonly Rule[]) => [
  `## ${GROUP_WORDS[name] ?? name}（${name}）`,
  "",
  "| 规则 | 要求 | 级别 | 默认启用 | 修复 |",
  "| --- | --- | --- | --- | --- |",
  ...rules.filter((rule) => groupOf(rule) === name).map(row),
  "",
];

/** `docs/rules/README.md`: all rules by group. */
export const catalogue = (rules: readonly Rule[]): string =>
  [
    "# 规则目录",
    "",
    `共 ${rules.length} 条规则。本目录由规则文件生成（\`npm run gen\`），每条规则的例子都作为测试执行。`,
    "",
    ...[...new Set(rules.map(groupOf))].flatMap((name) => group(name, rules)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");

import { severityWords } from "../../cli/rule-wording";
import type { Rule } from "../../engine/rule";
import { type Noise, perTenThousand } from "./noise";

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

const figures = (id: string, { published, rules }: Noise): string => {
  const measured = rules[id];
  return measured ? `${measured.seeds} | ${perTenThousand(measured.published, published)}` : "未测 | 未测";
};

const row = (rule: Rule, noise: Noise) =>
  `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.replaceAll("|", "\\|")} | ${severityWords(rule)} | ${
    rule.recommended ? "是" : "否"
  } | ${FIXABLE_MARKS[rule.fixable]} | ${figures(rule.id, noise)} |`;

const group = (name: string, rules: readonly Rule[], noise: Noise) => [
  `## ${GROUP_WORDS[name] ?? name}（${name}）`,
  "",
  "| 规则 | 要求 | 级别 | 默认启用 | 修复 | 种子语料 | 公开公文 |",
  "| --- | --- | --- | --- | --- | ---: | ---: |",
  ...rules.filter((rule) => groupOf(rule) === name).map((rule) => row(rule, noise)),
  "",
];

const totals = (rules: readonly Rule[], { published, rules: measured }: Noise): readonly string[] => {
  const { documents, characters } = published;
  if (documents === 0) return [];
  const known = rules.flatMap(({ id, recommended }) => (recommended ? (measured[id] ?? []) : []));
  const loud = known.reduce((sum, noise) => sum + noise.loud, 0);
  const all = known.reduce((sum, noise) => sum + noise.published, 0);
  return [
    "最后两列说明一条规则有多吵：“种子语料”是 `seeds/` 里报告的处数，那里的文稿错误很多；" +
      `“公开公文”是每万字报告的处数，在 ${documents} 份公开发布的公文（${(characters / 10_000).toFixed(1)} 万字）上测得。` +
      "这些公文大多没有错误，报告多半是误报，或者可改可不改。不默认启用的规则打开之后再测；“未测”是测量之后才增加的规则。",
    "",
    `默认启用的规则合计，每万字公开公文报告错误和警告 ${perTenThousand(loud, published)} 处，信息和提示 ${perTenThousand(all - loud, published)} 处。`,
    "",
  ];
};

/** `docs/rules/README.md`: all rules by group, with how often each reports. */
export const catalogue = (rules: readonly Rule[], noise: Noise): string =>
  [
    "# 规则目录",
    "",
    `共 ${rules.length} 条规则。本目录由规则文件生成（\`npm run gen\`），每条规则的例子都作为测试执行。`,
    "",
    ...totals(rules, noise),
    ...[...new Set(rules.map(groupOf))].flatMap((name) => group(name, rules, noise)),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");

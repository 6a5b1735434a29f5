import { basisWords, FIXABLE_WORDS, severityWords } from "../../cli/rule-wording";
import type { Entry } from "../../engine/mined/model";
import { evidenceWords } from "../../engine/mined/wording";
import type { InvalidExample, OptionSpec, OptionSpecs, OptionValue, Rule, ValidExample } from "../../engine/rule";

const TYPE_WORDS = { boolean: "是/否", integer: "整数", strings: "字符串列表" } as const;

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const fence = (text: string, language = "text") => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
};

const optionRow = ([name, spec]: [string, OptionSpec]) =>
  `| \`${name}\` | ${TYPE_WORDS[spec.type]} | \`${cell(JSON.stringify(spec.default))}\` | ${cell(spec.description)} |`;

const optionsSection = (options: OptionSpecs | undefined) =>
  options === undefined || Object.keys(options).length === 0
    ? []
    : [
        "## 选项",
        "",
        "| 名称 | 类型 | 默认值 | 含义 |",
        "| --- | --- | --- | --- |",
        ...Object.entries(options).map(optionRow),
        "",
      ];

const optionsNote = (options: Readonly<Record<string, OptionValue>> | undefined) =>
  options === undefined ? [] : [`选项：\`${JSON.stringify(options)}\``, ""];

/** The mined entries that an example is judged by; none: nothing to tell. */
const entriesNote = (entries: readonly Entry[] | undefined) =>
  entries === undefined
    ? []
    : [`词条：${entries.map((entry) => `${entry.title}（${evidenceWords(entry.evidence)}）`).join("；") || "无"}`, ""];

const note = (text: string | undefined) => (text === undefined ? [] : [text, ""]);

const invalidExample = (example: InvalidExample) => [
  ...note(example.note),
  ...optionsNote(example.options),
  ...entriesNote(example.entries),
  fence(example.text, example.format === "markdown" ? "markdown" : "text"),
  "",
  ...(example.fixed === undefined
    ? []
    : [example.unsafe === true ? "采用第一种改法后：" : "修复后：", "", fence(example.fixed), ""]),
];

const validExample = (example: ValidExample) => [
  ...note(example.note),
  ...optionsNote(example.options),
  ...entriesNote(example.entries),
  fence(example.text, example.format === "markdown" ? "markdown" : "text"),
  "",
];

const turnOff = (id: string) => [
  "## 关闭或调整",
  "",
  "在 `.gongwen.json` 中写：",
  "",
  fence(JSON.stringify({ rules: { [id]: "off" } }, null, 2), "json"),
  "",
  '把 `"off"` 换成 `"error"`、`"warning"`、`"information"` 或 `"hint"` 可改变级别。Markdown 文件中也可只关闭一处：',
  "",
  fence(`<!-- gongwen-disable-next-line ${id} -->`, "markdown"),
  "",
];

/** The page that lists the fixed forms kept by hand, below `docs/rules`. */
export const FORMS_PAGE = "formula/forms.md";

const formsRow = ({ mined }: Rule) =>
  mined?.families.includes("fixed-form") === true
    ? [`| 词条 | [人工整理的固定提法](../${FORMS_PAGE})，写明各从何时起；挖掘的词条在规则数据里 |`]
    : [];

/** The Chinese page of a rule, written for a person who met its message. */
export const rulePage = (rule: Rule): string =>
  [
    `# ${rule.title.replace(/。$/, "")}`,
    "",
    "| | |",
    "| --- | --- |",
    `| 规则 | \`${rule.id}\` |`,
    `| 级别 | ${severityWords(rule)} |`,
    `| 默认启用 | ${rule.recommended ? "是" : "否"} |`,
    `| 修复 | ${FIXABLE_WORDS[rule.fixable]} |`,
    ...rule.basis.map((basis, index) => `| ${index === 0 ? "依据" : ""} | ${cell(basisWords(basis))} |`),
    ...formsRow(rule),
    "",
    "## 为什么",
    "",
    rule.rationale,
    "",
    ...optionsSection(rule.options),
    "## 会报告",
    "",
    "⟦ ⟧ 标出报告的位置，原文中没有这两个符号。",
    "",
    ...entriesNote(rule.examples.entries),
    ...rule.examples.invalid.flatMap(invalidExample),
    "## 不报告",
    "",
    ...rule.examples.valid.flatMap(validExample),
    ...turnOff(rule.id),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");

import { unknownRule } from "../../engine/config/rule-names";
import type { InvalidExample, OptionSpec, Rule, ValidExample } from "../../engine/rule";
import catalogue from "../../rules/index.generated";
import { explainEntry } from "../explain-entry";
import type { Options } from "../options";
import { writeNote, writeResult } from "../output";
import { EXIT } from "../results";
import { basisWords, FIXABLE_WORDS, severityWords } from "../rule-wording";

/**
 * Explains one rule: why, on whose authority, by example, and how to turn it off. It has a catalogue of its own, because the
 * build leaves the examples out of the program that starts.
 */
export async function explain(operands: readonly string[], options: Options): Promise<number> {
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  const [id] = operands;
  const rule = id === undefined ? undefined : rules.get(id);
  if (id === undefined || operands.length > 1 || rule === undefined) {
    const fault =
      id === undefined || operands.length > 1
        ? "用法：gongwen explain 规则 [--entry 词条编号]。"
        : unknownRule(id, rules);
    await writeNote(`gongwen：${fault}`);
    return EXIT.trouble;
  }
  if (options.entry !== undefined) return explainEntry(rule, options.entry, catalogue, options);
  await writeResult(explanation(rule));
  return EXIT.clean;
}

function explanation(rule: Rule): string {
  const sections = [
    `${rule.id}\n${rule.title}`,
    `级别：${severityWords(rule)}；${rule.recommended ? "默认启用" : "默认关闭"}；${FIXABLE_WORDS[rule.fixable]}。`,
    `理由：${rule.rationale}`,
    `依据：${rule.basis.map(basisWords).join("；")}。`,
    optionsText((rule.options ?? {}) as Readonly<Record<string, OptionSpec>>),
    examplesText("有问题的写法（⟦⟧ 中是问题所在）", rule.examples.invalid),
    examplesText("没有问题的写法", rule.examples.valid),
    `关闭：在 .gongwen.json 中写 "rules": { "${rule.id}": "off" }；Markdown 文件中也可在上一行写 <!-- gongwen-disable-next-line ${rule.id} -->。`,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function optionsText(options: Readonly<Record<string, OptionSpec>>): string {
  const lines = Object.entries(options).map(
    ([name, spec]) => `  ${name}（默认 ${JSON.stringify(spec.default)}）：${spec.description}`,
  );
  return lines.length === 0 ? "" : `选项：\n${lines.join("\n")}`;
}

const SHOWN = 4;

function examplesText(title: string, examples: readonly (InvalidExample | ValidExample)[]): string {
  const blocks = examples.slice(0, SHOWN).map((example, index) => {
    const note = example.note === undefined ? "" : `（${example.note}）`;
    const fixed = "fixed" in example && example.fixed !== undefined ? `\n  修复后：\n${indent(example.fixed)}` : "";
    return `  例 ${index + 1}${note}：\n${indent(example.text)}${fixed}`;
  });
  return blocks.length === 0 ? "" : `${title}：\n${blocks.join("\n")}`;
}

const indent = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, "    ");

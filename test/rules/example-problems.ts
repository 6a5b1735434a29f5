import type { ResolvedConfig } from "../../engine/config/model";
import type { Diagnostic } from "../../engine/diagnostic";
import type { Format } from "../../engine/document/model";
import { applyFixes, selectFixes } from "../../engine/fixes";
import type { Linter } from "../../engine/linter";
import type { InvalidExample, Rule, ValidExample } from "../../engine/rule";
import { only, recommended } from "./configs";
import { readMarks, showMarks } from "./marks";

const lint = (linter: Linter, config: ResolvedConfig, text: string, format: Format = "plaintext") =>
  linter.lint(linter.parse(text, format), config);

const spansOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map((diagnostic) => diagnostic.span);

const messageProblems = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .map((diagnostic) => diagnostic.message)
    .filter((message) => !/\p{Script=Han}/u.test(message) || !message.endsWith("。"))
    .map((message) => `消息应是以“。”结尾的中文：${message}`);

const fixProblems = (rule: Rule, diagnostics: readonly Diagnostic[]) => {
  const safeties = diagnostics.flatMap((diagnostic) => diagnostic.fixes.map((fix) => fix.safety));
  const allowed = { safe: ["safe", "unsafe"], unsafe: ["unsafe"], no: [] as string[] }[rule.fixable];
  return safeties.some((safety) => !allowed.includes(safety))
    ? [`fixable 是 ${rule.fixable}，却给出了 ${safeties}`]
    : [];
};

const countByRule = (diagnostics: readonly Diagnostic[]) => {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
};

/** A skeleton that a person asked for leaves a blank to fill in, and the blank is meant to be reported. */
const isBlankToFill = (id: string, example: InvalidExample) => example.unsafe === true && id.startsWith("placeholder/");

/** Findings of other rules that came with the fix. */
const broughtByFix = (
  rule: Rule,
  example: InvalidExample,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
) => {
  const had = countByRule(before);
  return [...countByRule(after)]
    .filter(([id, count]) => id !== rule.id && count > (had.get(id) ?? 0) && !isBlankToFill(id, example))
    .map(([id]) => `修复后多出 ${id} 的报告`);
};

const fixedProblems = (linter: Linter, rule: Rule, example: InvalidExample, diagnostics: readonly Diagnostic[]) => {
  const { text } = readMarks(example.text);
  if (example.fixed === undefined)
    return selectFixes(diagnostics, "safe").length > 0 ? ["有 safe 的修复，却没有写 fixed"] : [];
  const fixes =
    example.unsafe === true
      ? diagnostics.flatMap((diagnostic) => diagnostic.fixes.slice(0, 1))
      : selectFixes(diagnostics, "safe");
  const fixed = applyFixes(text, fixes).text;
  if (fixed !== example.fixed) return [`修复得到：${fixed}`];
  const rules = [...linter.rules.values()];
  const left = lint(linter, only(rule, rules, example.options), fixed, example.format).diagnostics;
  const all = recommended(rules);
  return [
    ...(left.length > 0 ? [`修复后仍有：${showMarks(fixed, spansOf(left))}`] : []),
    ...broughtByFix(
      rule,
      example,
      lint(linter, all, text, example.format).diagnostics,
      lint(linter, all, fixed, example.format).diagnostics,
    ),
  ];
};

const severityProblems = (rule: Rule, example: InvalidExample, diagnostics: readonly Diagnostic[]) => {
  const wanted = example.severity ?? rule.severity;
  return diagnostics
    .filter((diagnostic) => diagnostic.severity !== wanted)
    .map((diagnostic) => `级别是 ${diagnostic.severity}，应为 ${wanted}`);
};

/** What is wrong with an example that should be reported: empty if findings, severities and fixes are as it says. */
export const invalidProblems = (linter: Linter, rule: Rule, example: InvalidExample): readonly string[] => {
  const { text, spans } = readMarks(example.text);
  const config = only(rule, [...linter.rules.values()], example.options);
  const { diagnostics, skipped } = lint(linter, config, text, example.format);
  const shown = showMarks(text, spansOf(diagnostics));
  return [
    ...skipped.map(({ ruleId, reason }) => `${ruleId} 未执行：${reason}`),
    ...(spans.length === 0 ? ["没有 ⟦ ⟧"] : []),
    ...(shown === showMarks(text, spans) ? [] : [`报告的是：${shown}`]),
    ...severityProblems(rule, example, diagnostics),
    ...messageProblems(diagnostics),
    ...fixProblems(rule, diagnostics),
    ...fixedProblems(linter, rule, example, diagnostics),
  ];
};

/** What is wrong with an example that should not be reported: empty if it is not. */
export const validProblems = (linter: Linter, rule: Rule, example: ValidExample): readonly string[] => {
  const config = only(rule, [...linter.rules.values()], example.options);
  const { diagnostics, skipped } = lint(linter, config, example.text, example.format);
  return [
    ...skipped.map(({ ruleId, reason }) => `${ruleId} 未执行：${reason}`),
    ...(diagnostics.length > 0 ? [`误报：${showMarks(example.text, spansOf(diagnostics))}`] : []),
  ];
};

const FEWEST_EXAMPLES = 2;

/** What is wrong with the rule's own description. */
export const descriptionProblems = (rule: Rule): readonly string[] => {
  const { invalid, valid } = rule.examples;
  const isSentence = (text: string) => /\p{Script=Han}/u.test(text) && text.endsWith("。");
  return [
    ...(isSentence(rule.title) ? [] : ["title 应是以“。”结尾的中文句子"]),
    ...(isSentence(rule.rationale) ? [] : ["rationale 应是以“。”结尾的中文句子"]),
    ...(rule.basis.length > 0 ? [] : ["basis 为空"]),
    ...(invalid.length >= FEWEST_EXAMPLES ? [] : ["会报告的例子太少"]),
    ...(valid.length >= FEWEST_EXAMPLES ? [] : ["不报告的例子太少"]),
    ...(rule.fixable === "no" || invalid.some((example) => example.fixed !== undefined) ? [] : ["没有修复的例子"]),
  ];
};

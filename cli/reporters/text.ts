import type { Diagnostic, Severity } from "../../engine/diagnostic";
import { countAll, type FileResult, isFixable, placeOf, type RunResult } from "../results";
import { formatCount, SEVERITY_WORDS } from "../wording";
import type { Colours } from "./colours";
import { excerpt } from "./excerpt";
import { printable } from "./printable";

export interface TextOptions {
  readonly colours: Colours;
  /** Whether to list every finding of a rule; else the first few of each rule in each file. */
  readonly all: boolean;
}

const SHOWN = 5;

/** Rules about the linter's own comments are no part of the catalogue. */
const OWN_TITLE = "注释中给检查工具的指令有误。";

/** The report for people: by file, then by rule, with each place shown and marked; what was checked at the end. */
export function textReport(result: RunResult, options: TextOptions): string {
  const sections = result.files
    .filter((file) => file.diagnostics.length > 0 || file.skipped.length > 0)
    .map((file) => fileReport(result, file, options));
  return [...sections, summary(result, options.colours)].join("\n");
}

function fileReport(result: RunResult, file: FileResult, options: TextOptions): string {
  const { colours } = options;
  const lines = [`${colours.bold(colours.underline(printable(file.path)))} ${colours.dim(describeFile(file))}`, ""];
  for (const [ruleId, diagnostics] of groupByRule(file.diagnostics)) {
    lines.push(ruleHeader(ruleId, result.rules.get(ruleId)?.title ?? OWN_TITLE, diagnostics, colours));
    const shown = options.all ? diagnostics : diagnostics.slice(0, SHOWN);
    for (const diagnostic of shown) lines.push(...findingLines(file, diagnostic, colours));
    const hidden = diagnostics.length - shown.length;
    if (hidden > 0) lines.push(`    ${colours.dim(`另有 ${hidden} 处，用 --all 全部列出。`)}`);
    lines.push("");
  }
  for (const { ruleId, reason } of file.skipped) {
    lines.push(`  ${colours.yellow("未执行")} ${ruleId}：${reason}`, "");
  }
  return lines.join("\n");
}

/** `2 篇，总结、通知，28,301 字，UTF-8` */
function describeFile({ parts, text, encoding }: FileResult): string {
  const genres = [...new Set(parts.flatMap(({ genre }) => genre ?? []))].slice(0, 3);
  const facts = [
    ...(parts.length > 1 ? [`${parts.length} 篇`] : []),
    ...(genres.length > 0 ? [genres.join("、")] : []),
    `${formatCount(text.length)} 字`,
    encoding.toUpperCase(),
  ];
  return `（${facts.join("，")}）`;
}

/** Rules in the order of their first finding. */
function groupByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.ruleId);
    if (group === undefined) groups.set(diagnostic.ruleId, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}

function ruleHeader(ruleId: string, title: string, diagnostics: readonly Diagnostic[], colours: Colours): string {
  const fixable = diagnostics.filter(isFixable).length;
  const total = diagnostics.length;
  const fixes = fixable === 0 ? "" : fixable === total ? "，可自动修复" : `，其中 ${fixable} 处可自动修复`;
  return `  ${colours.bold(ruleId)} ${title}${colours.dim(`（${total} 处${fixes}）`)}`;
}

function findingLines(file: FileResult, diagnostic: Diagnostic, colours: Colours): string[] {
  const { line, column } = placeOf(file.lineStarts, diagnostic.span.start);
  const severity = severityWord(diagnostic.severity, colours);
  const shown = excerpt(file.text, diagnostic.span);
  return [
    `    ${colours.dim(`${line}:${column}`)} ${severity} ${printable(diagnostic.message)}`,
    `        ${shown.text}`,
    `        ${paint(diagnostic.severity, colours)(shown.marks)}`,
  ];
}

const paint = (severity: Severity, colours: Colours): ((text: string) => string) =>
  severity === "error" ? colours.red : severity === "warning" ? colours.yellow : colours.blue;

const severityWord = (severity: Severity, colours: Colours): string =>
  paint(severity, colours)(SEVERITY_WORDS[severity]);

function summary(result: RunResult, colours: Colours): string {
  const counts = countAll(result.files);
  const characters = result.files.reduce((sum, file) => sum + file.text.length, 0);
  const lines = [
    `检查了 ${counts.files} 个文件，共 ${formatCount(characters)} 字，启用规则 ${result.rulesInForce} 条。`,
    findings(result, colours),
  ];
  if (result.rewritten > 0) lines.push(`已改写 ${result.rewritten} 个文件；以上是改后仍有的问题。`);
  if (counts.fixable > 0) lines.push(`${counts.fixable} 处可自动修复：加 --fix 直接修改，加 --fix-dry-run 先看改动。`);
  for (const { path, message } of result.excluded) lines.push(`跳过 ${printable(path)}：${message}`);
  for (const { path, message } of result.failures)
    lines.push(`${colours.red("未检查")} ${printable(path)}：${message}`);
  return `${lines.join("\n")}\n`;
}

function findings({ files, hiddenWarnings }: RunResult, colours: Colours): string {
  if (files.length === 0) return "没有检查任何文件。";
  const { errors, warnings, informations, hints } = countAll(files);
  const kinds = [
    errors > 0 ? colours.red(`错误 ${errors}`) : "",
    warnings > 0 ? colours.yellow(`警告 ${warnings}`) : "",
    informations > 0 ? `提示 ${informations}` : "",
    hints > 0 ? `建议 ${hints}` : "",
  ].filter((kind) => kind !== "");
  return kinds.length === 0
    ? hiddenWarnings > 0
      ? `没有发现错误；另有警告 ${hiddenWarnings} 处，--quiet 不列出。`
      : "没有发现问题。"
    : `发现问题 ${errors + warnings + informations + hints} 处：${kinds.join("，")}。`;
}

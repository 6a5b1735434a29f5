import path from "node:path";
import { suggestion } from "../../engine/config/near-miss";
import type { Linters } from "../../engine/linters";
import { formatOf } from "../file-kind";
import { type FixMode, lintFile } from "../lint-file";
import { COMMANDS, type Options } from "../options";
import { isTerminal, writeNote, writeResult } from "../output";
import { createProjectConfigs, type ProjectConfigs } from "../project-configs";
import { readStandardInput, readText } from "../read-file";
import { createColours } from "../reporters/colours";
import { jsonReport } from "../reporters/json";
import { printable } from "../reporters/printable";
import { textReport } from "../reporters/text";
import { countAll, EXIT, type FileNote, type FileResult, type RunResult } from "../results";
import { displayPath, type Selection, selectTargets, type Target } from "../targets";

/** What `--fix` would change in one file. */
interface Patch {
  readonly path: string;
  readonly encoding: string;
  readonly text: string;
}

/** What the files of a run come to. */
interface Tally {
  readonly files: FileResult[];
  readonly failures: FileNote[];
  readonly patches: Patch[];
  readonly inForce: Set<string>;
  rewritten: number;
  /** Warnings, those that `--quiet` hides included. */
  warnings: number;
}

/** Lints what the operands stand for, reports, and returns the exit code of the contract. */
export async function lint(
  linters: Linters,
  version: string,
  operands: readonly string[],
  options: Options,
): Promise<number> {
  const fault = (await ruleFault(linters, options)) ?? inputFault(operands, options);
  if (fault !== undefined) return complain(fault);
  const configs = createProjectConfigs(linters.rules, options);
  const selection = options.stdin
    ? await selectInput(configs, options)
    : await selectTargets(operands.length === 0 ? ["."] : operands, configs);
  const tally: Tally = {
    files: [],
    failures: [...selection.failures],
    patches: [],
    inForce: new Set(),
    rewritten: 0,
    warnings: 0,
  };
  for (const target of selection.targets) await lintTarget(linters, target, options, tally);
  const result: RunResult = {
    version,
    rules: linters.rules,
    rulesInForce: tally.inForce.size,
    hiddenWarnings: options.quiet ? tally.warnings : 0,
    files: tally.files,
    excluded: selection.excluded,
    failures: tally.failures,
    rewritten: tally.rewritten,
  };
  const troubles = troubleNotes(result, selection, configs, options);
  if (troubles.length > 0) await writeNote(troubles.join("\n"));
  await report(result, tally.patches, options);
  return troubles.length > 0 ? EXIT.trouble : verdict(result, tally.warnings, options);
}

async function complain(message: string): Promise<number> {
  await writeNote(`gongwen：${message}`);
  return EXIT.trouble;
}

async function ruleFault(linters: Linters, { rules }: Options): Promise<string | undefined> {
  if (rules.length === 0) return undefined;
  const { faultOfRuleChoices } = await import("../rule-choices");
  return faultOfRuleChoices(rules, linters.rules);
}

function inputFault(operands: readonly string[], options: Options): string | undefined {
  if (!options.stdin) {
    return options.stdinFilename === undefined ? undefined : "--stdin-filename 要与 --stdin 一起使用。";
  }
  if (operands.length > 0) return "读标准输入时不能再写文件名；文件名请用 --stdin-filename 给出。";
  return options.fix ? "标准输入的内容无处写回，不能用 --fix；可用 --fix-dry-run 得到补丁。" : undefined;
}

/** Standard input as a target; its name only tells format and configuration. */
async function selectInput(configs: ProjectConfigs, { stdinFilename }: Options): Promise<Selection> {
  const none = { targets: [], excluded: [], failures: [], unmatched: [] };
  const file = path.resolve(stdinFilename ?? "stdin.txt");
  const shown = stdinFilename === undefined ? "<stdin>" : displayPath(file);
  const setting = await configs.settingFor(file);
  if (setting === undefined) return none;
  if (setting.ignored) return { ...none, excluded: [{ path: shown, message: "配置写明不检查。" }] };
  return { ...none, targets: [{ file, path: shown, format: formatOf(file) ?? "plaintext", config: setting.config }] };
}

async function lintTarget(linters: Linters, target: Target, options: Options, tally: Tally): Promise<void> {
  const read = options.stdin ? await readStandardInput(options) : readText(target.file, options);
  if ("problem" in read) {
    tally.failures.push({ path: target.path, message: read.problem });
    return;
  }
  const mode: FixMode = options.fix ? "write" : options.fixDryRun ? "patch" : "none";
  const outcome = await lintFile(linters.of(target.config), target, read, mode);
  const { path: shown, encoding, diagnostics } = outcome.result;
  tally.files.push(
    options.quiet
      ? { ...outcome.result, diagnostics: diagnostics.filter(({ severity }) => severity === "error") }
      : outcome.result,
  );
  tally.warnings += diagnostics.filter(({ severity }) => severity === "warning").length;
  if (outcome.patch !== undefined) tally.patches.push({ path: shown, encoding, text: outcome.patch });
  if (outcome.failure !== undefined) tally.failures.push({ path: target.path, message: outcome.failure });
  if (outcome.rewritten) tally.rewritten++;
  for (const [id, { severity }] of target.config.rules) if (severity !== "off") tally.inForce.add(id);
}

/** What kept the run from doing all it was asked, one line each. */
function troubleNotes(
  { failures }: RunResult,
  { unmatched }: Selection,
  configs: ProjectConfigs,
  { allowUnmatched }: Options,
): string[] {
  return [
    ...configs
      .faults()
      .map(({ path: file, line, column, message }) => `${displayPath(file)}:${line}:${column} 配置有误：${message}`),
    ...failures.map(({ path: file, message }) => `${file}：${message}`),
    ...(allowUnmatched ? [] : unmatched.map(unmatchedNote)),
  ].map(printable);
}

/** A word in the place of a command may be a command written wrongly. */
function unmatchedNote(operand: string): string {
  const hint = suggestion(operand, COMMANDS);
  return hint === ""
    ? `${operand}：没有这样的文件，或其中没有可检查的文件。`
    : `${operand}：没有这样的文件，也没有这个命令${hint}`;
}

async function reportPatches({ files }: RunResult, patches: readonly Patch[]): Promise<void> {
  await writeResult(patches.map(({ text }) => text).join(""));
  const left = files.reduce((sum, file) => sum + file.diagnostics.length, 0);
  await writeNote(`--fix 将改动 ${patches.length} 个文件，改后还有 ${left} 处问题。`);
  const others = patches.filter(({ encoding }) => encoding !== "utf-8").map(({ path: file }) => file);
  if (others.length > 0) {
    await writeNote(`补丁一律用 UTF-8 写出；${others.join("、")} 不是 UTF-8 编码，补丁只供查看，请用 --fix 修改。`);
  }
}

async function report(result: RunResult, patches: readonly Patch[], options: Options): Promise<void> {
  if (options.fixDryRun) return reportPatches(result, patches);
  if (options.format === "json") return writeResult(jsonReport(result));
  const enabled = options.color ?? ((process.env.NO_COLOR ?? "") === "" && isTerminal());
  await writeResult(textReport(result, { colours: createColours(enabled), all: options.all }));
}

function verdict({ files }: RunResult, warnings: number, { maxWarnings }: Options): number {
  return countAll(files).errors > 0 || warnings > (maxWarnings ?? Infinity) ? EXIT.findings : EXIT.clean;
}

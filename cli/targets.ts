import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { ResolvedConfig } from "../engine/config/model";
import type { Format } from "../engine/document/model";
import { fileFault } from "./file-fault";
import { formatOf, refusalByName } from "./file-kind";
import { withSlashes } from "./host";
import type { ProjectConfigs } from "./project-configs";
import type { FileNote } from "./results";

/** A file to lint. */
export interface Target {
  readonly file: string;
  /** As shown to people. */
  readonly path: string;
  readonly format: Format;
  readonly config: ResolvedConfig;
}

export interface Selection {
  readonly targets: readonly Target[];
  /** Named files that configuration takes out. */
  readonly excluded: readonly FileNote[];
  readonly failures: readonly FileNote[];
  /** Operands that nothing answers to. */
  readonly unmatched: readonly string[];
}

/** A file met, and whether it was named itself or found in a folder or by a pattern. */
interface Candidate {
  readonly file: string;
  readonly named: boolean;
}

const GLOB = /[*?{}[\]!()]/;

/** A path as shown: relative to the working folder. */
export const displayPath = (file: string): string => withSlashes(path.relative(process.cwd(), file)) || ".";

/** Finds the files that the operands stand for: files, folders and patterns; the same file once, in the order given. */
export async function selectTargets(operands: readonly string[], configs: ProjectConfigs): Promise<Selection> {
  const failures: FileNote[] = [];
  const unmatched: string[] = [];
  const candidates = new Map<string, Candidate>();
  for (const operand of operands) {
    const met = await candidatesOf(operand);
    if (typeof met === "string") failures.push({ path: operand, message: met });
    else if (met.length === 0) unmatched.push(operand);
    else for (const one of met) candidates.set(one.file, candidates.get(one.file) ?? one);
  }
  const targets: Target[] = [];
  const excluded: FileNote[] = [];
  for (const candidate of candidates.values()) {
    const judged = await judge(candidate, configs);
    if (judged === undefined) continue;
    if ("config" in judged) targets.push(judged);
    else (judged.excluded ? excluded : failures).push(judged);
  }
  const silent = targets.length + excluded.length + failures.length + unmatched.length === 0;
  return { targets, excluded, failures, unmatched: silent && configs.faults().length === 0 ? operands : unmatched };
}

/** The files an operand stands for, or why it stands for none. */
async function candidatesOf(operand: string): Promise<readonly Candidate[] | string> {
  const file = path.resolve(operand);
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile()) return [{ file, named: true }];
    if (stats !== undefined && !stats.isDirectory()) return "不是普通文件，不能检查。";
    if (stats === undefined && !GLOB.test(operand)) return [];
    const { findFiles } = await import("./find-files");
    return (await findFiles(operand, stats?.isDirectory() ?? false)).map((found) => ({ file: found, named: false }));
  } catch (error) {
    return fileFault(error);
  }
}

type Judged = Target | (FileNote & { readonly excluded: boolean }) | undefined;

/** Undefined: passed over in silence, as a file merely found, or under a configuration whose faults are told elsewhere. */
async function judge({ file, named }: Candidate, configs: ProjectConfigs): Promise<Judged> {
  const setting = await configs.settingFor(file);
  if (setting === undefined) return undefined;
  const shown = displayPath(file);
  if (setting.ignored || (named && (await isIgnoredByFile(file)))) {
    return named ? { path: shown, message: "配置或 .gongwenignore 写明不检查。", excluded: true } : undefined;
  }
  if (!named && setting.listed === false) return undefined;
  const format = formatOf(file) ?? (setting.listed === true ? "plaintext" : undefined);
  if (format !== undefined) return { file, path: shown, format, config: setting.config };
  return named ? { path: shown, message: refusalByName(file), excluded: false } : undefined;
}

/** The matcher is loaded only where there is an ignore file at all. */
async function isIgnoredByFile(file: string): Promise<boolean> {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".gongwenignore"))) {
      const { createIgnoreTest, OWN_IGNORE_FILE } = await import("./ignore-files");
      return createIgnoreTest([OWN_IGNORE_FILE])(file);
    }
    if (path.dirname(folder) === folder) return false;
  }
}

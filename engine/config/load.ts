import type { Rule } from "../rule";
import type { Span } from "../span";
import { type ConfigFile, PRESETS, type Preset } from "./config-file";
import type { ConfigHost } from "./host";
import type { ConfigProblem, RulePack } from "./model";
import { parseConfig } from "./parse";
import { type ParsedPack, parsePack } from "./rule-pack";

/** One step of a configuration; a later step wins over an earlier one. */
export type ConfigLayer = { readonly preset: Preset } | { readonly path: string; readonly file: ConfigFile };

/** A fault in its file. */
export interface LocatedProblem extends ConfigProblem {
  readonly path: string;
  /** The text that `span` refers to. */
  readonly text: string;
}

export interface LoadedConfig {
  readonly path: string;
  /** What is extended comes first, the file itself last. */
  readonly layers: readonly ConfigLayer[];
  readonly packs: readonly RulePack[];
  readonly problems: readonly LocatedProblem[];
  /** Every file read or looked for, so that a change in one of them can be noticed. */
  readonly paths: readonly string[];
}

/** Packs by path, so that one whose text is still the same is read only once and keeps its identity. */
export type KnownPacks = Map<string, { readonly text: string; readonly parsed: ParsedPack }>;

interface Loading {
  readonly host: ConfigHost;
  readonly known: KnownPacks;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly layers: ConfigLayer[];
  readonly packs: RulePack[];
  readonly problems: LocatedProblem[];
  readonly paths: Set<string>;
}

/** Loads a configuration file with all it extends and its rule packs. Never throws: what is wrong is in `problems`. */
export function loadConfig(
  path: string,
  rules: ReadonlyMap<string, Rule>,
  host: ConfigHost,
  known: KnownPacks = new Map(),
): LoadedConfig {
  const loading: Loading = { host, known, rules, layers: [], packs: [], problems: [], paths: new Set() };
  const read = readText(loading, path);
  if ("text" in read) addFile(loading, path, read.text, []);
  else loading.problems.push({ message: read.message, span: { start: 0, end: 0 }, path, text: "" });
  const { layers, packs, problems, paths } = loading;
  return { path, layers, packs, problems, paths: [...paths] };
}

function readText(
  { host, paths }: Pick<Loading, "host" | "paths">,
  path: string,
): { text: string } | { message: string } {
  paths.add(path);
  try {
    const text = host.readFile(path);
    return text === undefined ? { message: `找不到文件 ${path}。` } : { text };
  } catch (error) {
    return { message: `读不了文件 ${path}：${error instanceof Error ? error.message : String(error)}。` };
  }
}

function addFile(loading: Loading, path: string, text: string, above: readonly string[]): void {
  const { value, problems, spanAt } = parseConfig(text, loading.rules);
  loading.problems.push(...problems.map((problem) => ({ ...problem, path, text })));
  if (value === undefined) return;
  const report = (span: Span, message: string): void => {
    loading.problems.push({ message, span, path, text });
  };
  for (const [index, base] of (value.extends ?? []).entries()) {
    const message = addBase(loading, path, base, [...above, path]);
    if (message !== undefined) report(spanAt(["extends", index]), message);
  }
  loading.layers.push({ path, file: value });
  for (const [index, pack] of (value.rulePacks ?? []).entries()) {
    const message = addPack(loading, loading.host.resolve(path, pack));
    if (message !== undefined) report(spanAt(["rulePacks", index]), message);
  }
}

const isPreset = (name: string): name is Preset => PRESETS.some((preset) => preset === name);

/** Adds what `base` stands for; the message says why it could not. */
function addBase(loading: Loading, from: string, base: string, above: readonly string[]): string | undefined {
  if (isPreset(base)) {
    loading.layers.push({ preset: base });
    return undefined;
  }
  const path = loading.host.resolve(from, base);
  if (above.includes(path)) return `配置互相继承，绕回了 ${path}，请删去其中一处。`;
  const read = readText(loading, path);
  if ("message" in read) return `${read.message}extends 可写 "recommended"、"strict" 或另一个配置文件的路径。`;
  addFile(loading, path, read.text, above);
  return undefined;
}

/** Adds a pack once, however often it is named; the message says why it could not. */
function addPack({ packs, problems, ...loading }: Loading, path: string): string | undefined {
  if (packs.some((pack) => pack.path === path)) return undefined;
  const read = readText(loading, path);
  if ("message" in read) return read.message;
  const { pack, problems: faults } = parseOnce(loading.known, path, read.text);
  for (const fault of faults) if (!isKnown(problems, path, fault)) problems.push({ ...fault, path, text: read.text });
  if (pack === undefined) return `规则数据文件 ${path} 有 ${faults.length} 处错误，没有采用。`;
  packs.push(pack);
  return undefined;
}

function parseOnce(known: KnownPacks, path: string, text: string): ParsedPack {
  const before = known.get(path);
  if (before?.text === text) return before.parsed;
  const parsed = parsePack(path, text);
  known.set(path, { text, parsed });
  return parsed;
}

const isKnown = (problems: readonly LocatedProblem[], path: string, { span, message }: ConfigProblem): boolean =>
  problems.some((known) => known.path === path && known.span.start === span.start && known.message === message);

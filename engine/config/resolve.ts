import ignore from "ignore";
import type { Rule } from "../rule";
import type { ConfigSettings, Preset, RuleEntry } from "./config-file";
import type { ConfigHost } from "./host";
import type { ConfigLayer, LoadedConfig } from "./load";
import type { Profile, ResolvedConfig, RulePack, RuleSetting } from "./model";
import { DEFAULT_PROFILE, presetSetting, underProfile } from "./presets";

/** What a caller chose for this run; it wins over every file. */
export interface ConfigChoices {
  readonly profile?: Profile | undefined;
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined;
}

export interface ConfigResolver {
  /** The configuration in force for a file: the same object for all files to which the same settings apply. */
  readonly configFor: (filePath: string) => ResolvedConfig;
  /** Whether the `ignore` patterns of a configuration file take the file out. */
  readonly isIgnored: (filePath: string) => boolean;
  /** Whether `files` names the file; undefined where no configuration file has `files`. */
  readonly isListed: (filePath: string) => boolean | undefined;
}

type PathTest = (filePath: string) => boolean;

/** A preset or settings, and the files they are for; undefined: for all. */
interface Step {
  readonly content: { readonly preset: Preset } | ConfigSettings;
  readonly matches: PathTest | undefined;
}

/** Makes a loaded configuration, all sound, answer for single files. Below its first layer lies `recommended`. */
export function createResolver(
  { layers, packs }: Pick<LoadedConfig, "layers" | "packs">,
  rules: ReadonlyMap<string, Rule>,
  host: Pick<ConfigHost, "relative">,
  choices: ConfigChoices = {},
): ConfigResolver {
  const steps = [
    ...layers.flatMap((layer) => toSteps(layer, host)),
    { content: settingsOf(choices), matches: undefined },
  ];
  const resolved = new Map<string, ResolvedConfig>();
  const configFor = (filePath: string): ResolvedConfig => {
    const inForce = steps.filter((step) => step.matches?.(filePath) ?? true);
    const key = inForce.map((step) => steps.indexOf(step)).join();
    const config = resolved.get(key) ?? combine(inForce, rules, packs);
    resolved.set(key, config);
    return config;
  };
  const ignoring = patternTests(layers, "ignore", host);
  const listing = patternTests(layers, "files", host);
  return {
    configFor,
    isIgnored: (filePath) => ignoring.some((matches) => matches(filePath)),
    isListed: (filePath) => (listing.length === 0 ? undefined : listing.some((matches) => matches(filePath))),
  };
}

/** Whether a file is named by patterns written as in `.gitignore`; a file outside the pattern's folder never is. */
function pathTest(patterns: readonly string[], configPath: string, host: Pick<ConfigHost, "relative">): PathTest {
  const matcher = ignore().add(patterns);
  return (filePath) => {
    const relative = host.relative(configPath, filePath);
    return ignore.isPathValid(relative) && matcher.ignores(relative);
  };
}

const patternTests = (
  layers: readonly ConfigLayer[],
  key: "files" | "ignore",
  host: Pick<ConfigHost, "relative">,
): PathTest[] =>
  layers.flatMap((layer) =>
    "file" in layer && layer.file[key] !== undefined ? [pathTest(layer.file[key], layer.path, host)] : [],
  );

function toSteps(layer: ConfigLayer, host: Pick<ConfigHost, "relative">): readonly Step[] {
  if ("preset" in layer) return [{ content: layer, matches: undefined }];
  const { path, file } = layer;
  const overrides = file.overrides ?? [];
  return [
    { content: file, matches: undefined },
    ...overrides.map((override) => ({ content: override, matches: pathTest(override.files, path, host) })),
  ];
}

const settingsOf = ({ profile, rules }: ConfigChoices): ConfigSettings => ({
  ...(profile === undefined ? {} : { profile }),
  ...(rules === undefined ? {} : { rules }),
});

function combine(steps: readonly Step[], rules: ReadonlyMap<string, Rule>, packs: readonly RulePack[]): ResolvedConfig {
  const settings = presetSettings("recommended", rules);
  const ignoredEntries = new Set<string>();
  const allowedWords = new Set<string>();
  let profile: Profile = DEFAULT_PROFILE;
  for (const { content } of steps) {
    if ("preset" in content) {
      for (const [id, setting] of presetSettings(content.preset, rules)) settings.set(id, setting);
      continue;
    }
    for (const [id, entry] of Object.entries(content.rules ?? {})) {
      const before = settings.get(id);
      if (before !== undefined) settings.set(id, withEntry(before, entry));
    }
    for (const entry of content.ignoredEntries ?? []) ignoredEntries.add(entry);
    for (const word of content.words?.allow ?? []) allowedWords.add(word);
    profile = content.profile ?? profile;
  }
  const inForce = [...settings].map(
    ([id, setting]) => [id, underProfile(setting, rules.get(id) as Rule, profile)] as const,
  );
  return { rules: new Map(inForce), profile, ignoredEntries, allowedWords, packs };
}

const presetSettings = (preset: Preset, rules: ReadonlyMap<string, Rule>): Map<string, RuleSetting> =>
  new Map([...rules].map(([id, rule]) => [id, presetSetting(preset, rule)]));

/** Options of an entry are laid over those in force; a severity alone leaves them as they are. */
function withEntry(before: RuleSetting, entry: RuleEntry): RuleSetting {
  const [severity, options] = typeof entry === "string" ? [entry, undefined] : entry;
  return { severity, chosen: true, options: { ...before.options, ...options } };
}

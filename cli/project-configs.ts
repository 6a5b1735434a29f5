import path from "node:path";
import { findConfig } from "../engine/config/host";
import type { KnownPacks } from "../engine/config/load";
import type { ResolvedConfig } from "../engine/config/model";
import { presetConfig } from "../engine/config/presets";
import type { ConfigResolver } from "../engine/config/resolve";
import type { Rule } from "../engine/rule";
import { nodeHost } from "./host";
import type { Options } from "./options";
import { type Place, placeOf } from "./results";

/** What configuration says of one file. */
export interface FileSetting {
  readonly config: ResolvedConfig;
  readonly ignored: boolean;
  /** Whether `files` names it; undefined where no configuration has `files`. */
  readonly listed: boolean | undefined;
}

/** A fault in a configuration file, ready to be shown. */
export interface ConfigFault extends Place {
  readonly path: string;
  readonly message: string;
}

export interface ProjectConfigs {
  /** Undefined where the file's configuration is faulty. */
  readonly settingFor: (filePath: string) => Promise<FileSetting | undefined>;
  /** Faults of all configuration files met so far. */
  readonly faults: () => readonly ConfigFault[];
}

const NOTHING = { layers: [], packs: [] };

type Wanted = Pick<Options, "config" | "noConfig" | "profile" | "rules">;

/**
 * Configuration by file: the one file that was asked for, or the nearest `.gongwen.json`. What reads configuration is loaded
 * when the first one is met.
 */
export function createProjectConfigs(rules: ReadonlyMap<string, Rule>, wanted: Wanted): ProjectConfigs {
  const faults: ConfigFault[] = [];
  const byFolder = new Map<string, string | undefined>();
  const resolvers = new Map<string | undefined, Promise<ConfigResolver | undefined>>();
  const packs: KnownPacks = new Map();
  const plain = presetConfig(rules, "recommended", wanted.profile);

  const configPathFor = (filePath: string): string | undefined => {
    if (wanted.noConfig) return undefined;
    if (wanted.config !== undefined) return path.resolve(wanted.config);
    const folder = path.dirname(filePath);
    if (!byFolder.has(folder)) byFolder.set(folder, findConfig(filePath, nodeHost));
    return byFolder.get(folder);
  };
  const resolverFor = (configPath: string | undefined): Promise<ConfigResolver | undefined> => {
    const resolver = resolvers.get(configPath) ?? loadResolver(configPath, { rules, wanted, packs, faults });
    resolvers.set(configPath, resolver);
    return resolver;
  };
  const settingFor = async (filePath: string): Promise<FileSetting | undefined> => {
    const configPath = configPathFor(filePath);
    if (configPath === undefined && wanted.rules.length === 0) {
      return { config: plain, ignored: false, listed: undefined };
    }
    const resolver = await resolverFor(configPath);
    if (resolver === undefined) return undefined;
    const { configFor, isIgnored, isListed } = resolver;
    return { config: configFor(filePath), ignored: isIgnored(filePath), listed: isListed(filePath) };
  };
  return { settingFor, faults: () => faults };
}

/** What all configuration files of a run share. */
interface Loading {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly wanted: Wanted;
  readonly packs: KnownPacks;
  readonly faults: ConfigFault[];
}

async function loadResolver(
  configPath: string | undefined,
  { rules, wanted, packs, faults }: Loading,
): Promise<ConfigResolver | undefined> {
  const [{ loadConfig }, { createResolver }, { readRuleChoices }, { lineStartsOf }] = await Promise.all([
    import("../engine/config/load"),
    import("../engine/config/resolve"),
    import("./rule-choices"),
    import("./line-starts"),
  ]);
  const loaded = configPath === undefined ? undefined : loadConfig(configPath, rules, nodeHost, packs);
  for (const { path: file, text, span, message } of loaded?.problems ?? []) {
    faults.push({ path: file, message, ...placeOf(lineStartsOf(text), span.start) });
  }
  if (loaded !== undefined && loaded.problems.length > 0) return undefined;
  const choices = { profile: wanted.profile, rules: readRuleChoices(wanted.rules) };
  return createResolver(loaded ?? NOTHING, rules, nodeHost, choices);
}

import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigHost } from "../engine/config/host";
import { type KnownPacks, type LoadedConfig, loadConfig } from "../engine/config/load";
import type { ResolvedConfig } from "../engine/config/model";
import { presetConfig } from "../engine/config/presets";
import { type ConfigResolver, createResolver } from "../engine/config/resolve";
import type { Client } from "./client";
import { createConfigPlaces } from "./config-places";
import type { Environment } from "./environment";

/** The configuration in force for one open text. Compared by identity. */
export interface FileConfig {
  readonly resolved: ResolvedConfig;
  /** The nearest configuration file, null where there is none. */
  readonly uri: string | null;
  /** Whether a file of the chain has faults, so that the last good configuration is in force. */
  readonly faulty: boolean;
  /** Whether the configuration leaves this text out. */
  readonly ignored: boolean;
}

export interface Configs {
  readonly of: (uri: string) => FileConfig;
  /** What was loaded for a text, or for a configuration file itself; undefined where there is no configuration file. */
  readonly loadedFor: (uri: string) => LoadedConfig | undefined;
  /** The text of a configuration file: as it stands in the editor, else on disk. */
  readonly textOf: (uri: string) => string | undefined;
  /** Where a first configuration file for a text belongs, undefined where no folder is open. */
  readonly newConfigUri: (uri: string) => string | undefined;
  /** Calls `listener` whenever a configuration in force may have changed. */
  readonly onChange: (listener: () => void) => void;
  /** Forgets what was read and tells the listeners. */
  readonly forget: () => void;
}

/** Configuration files as the editor shows them: an open one counts as it stands, saved or not. */
const hostOf = ({ files }: Environment, documents: TextDocuments<TextDocument>): ConfigHost => ({
  ...files,
  readFile: (path) => {
    const open = documents.all().find(({ uri }) => uri.endsWith(".json") && files.toPath(uri) === path);
    return open?.getText() ?? files.readFile(path);
  },
});

interface Loaded {
  readonly config: LoadedConfig;
  /** Undefined where the configuration has been faulty from the start. */
  readonly resolver: ConfigResolver | undefined;
}

/** Loads each configuration file once; a faulty one leaves its last good state in force. */
const createLoader = (environment: Environment, host: ConfigHost) => {
  const loaded = new Map<string, Loaded>();
  const lastGood = new Map<string, ConfigResolver>();
  const packs: KnownPacks = new Map();
  const { rules } = environment.linters;
  return {
    forget: () => loaded.clear(),
    load: (path: string): Loaded => {
      const known = loaded.get(path);
      if (known !== undefined) return known;
      const config = loadConfig(path, rules, host, packs);
      const resolver = config.problems.length === 0 ? createResolver(config, rules, host) : lastGood.get(path);
      if (resolver !== undefined) lastGood.set(path, resolver);
      const fresh = { config, resolver };
      loaded.set(path, fresh);
      return fresh;
    },
  };
};

const isLeftOut = (resolver: ConfigResolver | undefined, path: string): boolean =>
  resolver !== undefined && (resolver.isIgnored(path) || resolver.isListed(path) === false);

/** Finds and keeps the configuration of every open text. */
export const createConfigs = (
  environment: Environment,
  documents: TextDocuments<TextDocument>,
  client: Client,
): Configs => {
  const { files, linters } = environment;
  const host = hostOf(environment, documents);
  const loader = createLoader(environment, host);
  const recommended: FileConfig = { resolved: presetConfig(linters.rules), uri: null, faulty: false, ignored: false };
  const places = createConfigPlaces(files, host, client);
  const known = new Map<string, FileConfig>();
  const listeners: (() => void)[] = [];

  const resolve = (uri: string): FileConfig => {
    const path = places.pathOf(uri);
    const configPath = places.configPathOf(uri);
    if (path === undefined || configPath === undefined) return recommended;
    const { config, resolver } = loader.load(configPath);
    return {
      resolved: resolver?.configFor(path) ?? recommended.resolved,
      uri: files.toUri(configPath),
      faulty: config.problems.length > 0,
      ignored: isLeftOut(resolver, path),
    };
  };

  return {
    of: (uri) => {
      const config = known.get(uri) ?? resolve(uri);
      known.set(uri, config);
      return config;
    },
    loadedFor: (uri) => {
      const configPath = places.configPathOf(uri);
      return configPath === undefined ? undefined : loader.load(configPath).config;
    },
    textOf: (uri) => {
      const path = files.toPath(uri);
      return path === undefined ? undefined : host.readFile(path);
    },
    newConfigUri: places.newConfigUri,
    onChange: (listener) => listeners.push(listener),
    forget: () => {
      known.clear();
      places.forget();
      loader.forget();
      for (const listener of listeners) listener();
    },
  };
};

import { CONFIG_NAME, type ConfigHost, findConfig } from "../engine/config/host";
import type { Client } from "./client";
import type { Files } from "./environment";

export const isConfig = (uri: string): boolean => uri.endsWith(`/${CONFIG_NAME}`);

/** Where texts and their configuration files lie. */
export interface ConfigPlaces {
  /** An unsaved text counts as lying in the folder; undefined where no folder is open. */
  readonly pathOf: (uri: string) => string | undefined;
  /** The nearest configuration file, looked for once; a configuration file is its own. */
  readonly configPathOf: (uri: string) => string | undefined;
  /** Where a first configuration file for a text belongs, undefined where no folder is open. */
  readonly newConfigUri: (uri: string) => string | undefined;
  /** Has the configuration files looked for anew. */
  readonly forget: () => void;
}

const folderOf = ({ folders }: Client, uri: string): string | undefined =>
  folders.find((folder) => uri.startsWith(`${folder}/`)) ?? folders[0];

export const createConfigPlaces = (files: Files, host: ConfigHost, client: Client): ConfigPlaces => {
  const found = new Map<string, string | undefined>();
  const newConfigUri = (uri: string): string | undefined => {
    const folder = folderOf(client, uri);
    return folder === undefined ? undefined : `${folder}/${CONFIG_NAME}`;
  };
  const pathOf = (uri: string): string | undefined => files.toPath(uri) ?? files.toPath(newConfigUri(uri) ?? "");
  const search = (uri: string): string | undefined => {
    const path = pathOf(uri);
    return path === undefined || isConfig(uri) ? path : findConfig(path, host);
  };
  return {
    pathOf,
    newConfigUri,
    configPathOf: (uri) => {
      if (!found.has(uri)) found.set(uri, search(uri));
      return found.get(uri);
    },
    forget: () => found.clear(),
  };
};

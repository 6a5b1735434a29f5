import type { ClientCapabilities } from "vscode-languageserver";

/** What the client told about itself when it connected. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  /** Address of a rule's page with `{id}` for the rule; overrides the pages shipped with the server. */
  readonly rulePage: string | undefined;
  /** URIs of the open folders. */
  readonly folders: readonly string[];
}

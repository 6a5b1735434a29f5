import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { Workspace } from "./workspace";

/** One capability of the server. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly register: (connection: Connection, workspace: Workspace) => void;
}

import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client";
import { createConfigs } from "./configs";
import type { Environment } from "./environment";
import type { Feature } from "./feature";
import { catalogue } from "./features/catalogue";
import { codeActions } from "./features/code-actions";
import { completion } from "./features/completion";
import { configFiles } from "./features/config-files";
import { diagnostics } from "./features/diagnostics";
import { folding } from "./features/folding";
import { hover } from "./features/hover";
import { outline } from "./features/outline";
import { symbols } from "./features/symbols";
import { createWorkspace } from "./workspace";

const FEATURES: readonly Feature[] = [
  diagnostics,
  codeActions,
  hover,
  symbols,
  folding,
  completion,
  outline,
  configFiles,
  catalogue,
];

const capabilities: ServerCapabilities = Object.assign(
  { positionEncoding: "utf-16", textDocumentSync: TextDocumentSyncKind.Incremental },
  ...FEATURES.map((feature) => feature.capabilities),
);

const rulePageTemplate = (options: unknown): string | undefined => {
  const page = (options as { rulePage?: unknown } | undefined)?.rulePage;
  return typeof page === "string" ? page : undefined;
};

const describeClient = ({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): Client => ({
  capabilities,
  rulePage: rulePageTemplate(initializationOptions),
  folders: (workspaceFolders ?? []).map((folder) => folder.uri),
});

/**
 * Serves one client over `connection`; everything it needs from the machine comes through `environment`.
 * No error of a single request ends the server.
 */
export const startServer = (connection: Connection, environment: Environment): void => {
  connection.onInitialize((params): InitializeResult => {
    const documents = new TextDocuments(TextDocument);
    const client = describeClient(params);
    const configs = createConfigs(environment, documents, client);
    const workspace = createWorkspace(environment, documents, configs, client);
    for (const feature of FEATURES) feature.register(connection, workspace);
    documents.listen(connection);
    return { capabilities, serverInfo: { name: "gongwen", version: environment.version } };
  });
  connection.listen();
};

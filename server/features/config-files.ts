import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { LoadedConfig, LocatedProblem } from "../../engine/config/load";
import { guarded } from "../answer";
import { isConfig } from "../config-places";
import type { Cancel } from "../environment";
import type { Feature } from "../feature";
import { toRange } from "../to-lsp";
import type { Workspace } from "../workspace";

/** A configuration file being typed in takes effect after this pause. */
const TYPING_PAUSE = 300;

/** Extended files and rule packs may have any name. */
const WATCHED = "**/*.json";

const toDiagnostic = (uri: string, { text, span, message }: LocatedProblem): Diagnostic => ({
  range: toRange(TextDocument.create(uri, "jsonc", 0, text), span),
  severity: DiagnosticSeverity.Error,
  source: "gongwen",
  code: "config",
  message,
});

const loadedConfigs = ({ configs, documents }: Workspace): readonly LoadedConfig[] => {
  const loaded = documents.keys().flatMap((uri) => configs.loadedFor(uri) ?? []);
  return [...new Set(loaded)];
};

/** Faults by file, an empty list for a sound one. */
const reportsOf = (workspace: Workspace): Map<string, Diagnostic[]> => {
  const reports = new Map<string, Diagnostic[]>();
  for (const { paths, problems } of loadedConfigs(workspace)) {
    for (const path of paths) {
      const uri = workspace.environment.files.toUri(path);
      const own = problems.filter((problem) => problem.path === path);
      reports.set(
        uri,
        own.map((problem) => toDiagnostic(uri, problem)),
      );
    }
  }
  return reports;
};

/** Publishes the faults of all configuration files in use, and takes back those of files no longer in use. */
const createPublisher = (connection: Connection, workspace: Workspace): (() => void) => {
  let published: ReadonlySet<string> = new Set();
  return () =>
    guarded(connection, "检查配置文件", () => {
      const reports = reportsOf(workspace);
      for (const uri of published) if (!reports.has(uri)) reports.set(uri, []);
      for (const [uri, diagnostics] of reports) {
        if (diagnostics.length > 0 || published.has(uri)) void connection.sendDiagnostics({ uri, diagnostics });
      }
      published = new Set([...reports].filter(([, found]) => found.length > 0).map(([uri]) => uri));
    });
};

const isInUse = (workspace: Workspace, uri: string): boolean => {
  if (isConfig(uri)) return true;
  const path = workspace.environment.files.toPath(uri);
  return path !== undefined && loadedConfigs(workspace).some(({ paths }) => paths.includes(path));
};

const watchFiles = (connection: Connection, workspace: Workspace): void => {
  if (workspace.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    connection.onInitialized(() => {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED }],
      });
    });
  }
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guarded(connection, "重新读取配置", () => {
      if (changes.some(({ uri }) => isInUse(workspace, uri))) workspace.configs.forget();
    }),
  );
};

const watchDocuments = (connection: Connection, workspace: Workspace, publish: () => void): void => {
  const { configs, documents, environment } = workspace;
  let waiting: Cancel | undefined;
  const forgetSoon = (): void => {
    waiting?.();
    waiting = environment.schedule(() => guarded(connection, "重新读取配置", configs.forget), TYPING_PAUSE);
  };
  documents.onDidChangeContent(({ document }) => {
    if (isInUse(workspace, document.uri)) forgetSoon();
  });
  documents.onDidOpen(publish);
  documents.onDidClose(({ document }) => {
    if (isInUse(workspace, document.uri)) forgetSoon();
    else publish();
  });
};

/** Faults of `.gongwen.json` in their place; a change takes effect at once. */
export const configFiles: Feature = {
  capabilities: {},
  register: (connection, workspace) => {
    const publish = createPublisher(connection, workspace);
    workspace.configs.onChange(publish);
    watchFiles(connection, workspace);
    watchDocuments(connection, workspace, publish);
  },
};

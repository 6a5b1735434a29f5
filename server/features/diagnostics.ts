import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { answering, guarded } from "../answer";
import { isConfig } from "../config-places";
import type { Cancel } from "../environment";
import type { Feature } from "../feature";
import { toDiagnostic } from "../to-lsp";
import type { Workspace } from "../workspace";

/** Typing pauses this long before a client that cannot ask is sent its diagnostics. */
const PUSH_DELAY = 200;

const diagnosticsOf = (workspace: Workspace, uri: string): Diagnostic[] => {
  const analysis = workspace.analyse(uri);
  if (analysis === undefined) return [];
  return analysis.result.diagnostics.map((diagnostic) =>
    toDiagnostic(analysis.positions, diagnostic, workspace.rulePage(diagnostic.ruleId)),
  );
};

const NO_RESULT = "0";

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const report = (workspace: Workspace, uri: string, previousResultId: string | undefined): DocumentDiagnosticReport => {
  const resultId = workspace.analyse(uri)?.resultId ?? NO_RESULT;
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(workspace, uri) };
};

const answerPulls: Feature["register"] = (connection, workspace) => {
  connection.languages.diagnostics.on(
    answering(connection, workspace.environment, "检查文稿", EMPTY, (params: DocumentDiagnosticParams) =>
      report(workspace, params.textDocument.uri, params.previousResultId),
    ),
  );
  workspace.configs.onChange(() => {
    if (workspace.client.capabilities.workspace?.diagnostics?.refreshSupport === true) {
      connection.languages.diagnostics.refresh();
    }
  });
};

const pushChanges: Feature["register"] = (connection, workspace) => {
  const waiting = new Map<string, Cancel>();
  const push = (uri: string): void => {
    waiting.delete(uri);
    const version = workspace.documents.get(uri)?.version;
    if (version === undefined || isConfig(uri)) return;
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(workspace, uri) });
  };
  const pushSoon = (uri: string): void => {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      workspace.environment.schedule(() => guarded(connection, "检查文稿", () => push(uri)), PUSH_DELAY),
    );
  };
  workspace.documents.onDidChangeContent(({ document }) => pushSoon(document.uri));
  workspace.documents.onDidClose(({ document }) => {
    waiting.get(document.uri)?.();
    waiting.delete(document.uri);
    if (!isConfig(document.uri)) {
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    }
  });
  workspace.configs.onChange(() => {
    for (const uri of workspace.documents.keys()) pushSoon(uri);
  });
};

/** Findings as squiggles: asked for by clients that can, sent to the others. */
export const diagnostics: Feature = {
  capabilities: {
    diagnosticProvider: { identifier: "gongwen", interFileDependencies: false, workspaceDiagnostics: false },
  },
  register: (connection, workspace) => {
    const canAsk = workspace.client.capabilities.textDocument?.diagnostic !== undefined;
    (canAsk ? answerPulls : pushChanges)(connection, workspace);
  },
};

import { type CodeAction, CodeActionKind, type WorkspaceEdit } from "vscode-languageserver";
import type { Diagnostic, Edit } from "../engine/diagnostic";
import { ignoreEntry, newConfig, turnOffRule } from "./config-edits";
import { toDiagnostic, toPosition } from "./to-lsp";
import type { Analysis, Workspace } from "./workspace";
import { createFile, editFile, editText } from "./workspace-edits";

/** A comment above the line; Markdown only, an official draft in plain text has no room for it. */
const ignoreLine = (workspace: Workspace, analysis: Analysis, diagnostic: Diagnostic): WorkspaceEdit | undefined => {
  if (analysis.document.format !== "markdown") return undefined;
  const { positions, document } = analysis;
  const { character } = toPosition(positions, diagnostic.span.start);
  const start = diagnostic.span.start - character;
  const lineEnd = document.text.includes("\r\n") ? "\r\n" : "\n";
  const newText = `<!-- gongwen-disable-next-line ${diagnostic.ruleId} -->${lineEnd}`;
  return editText(workspace.client, analysis, [{ span: { start, end: start }, newText }]);
};

/** Changes the configuration file in force, or makes one in the workspace. */
const changeConfig = (
  workspace: Workspace,
  analysis: Analysis,
  change: (text: string) => readonly Edit[],
): WorkspaceEdit | undefined => {
  const { configs } = workspace;
  const { client } = workspace;
  const uri = analysis.config.uri;
  if (uri !== null) {
    const text = configs.textOf(uri);
    return text === undefined ? undefined : editFile(client, uri, text, change(text));
  }
  const home = configs.newConfigUri(analysis.positions.uri);
  return home === undefined ? undefined : createFile(client, home, newConfig(change));
};

/** The ways to say that a finding is fine, after its fixes. */
export const dismissals = (
  workspace: Workspace,
  analysis: Analysis,
  diagnostics: readonly Diagnostic[],
): CodeAction[] => {
  const action = (diagnostic: Diagnostic, title: string, edit: WorkspaceEdit | undefined): CodeAction[] =>
    edit === undefined
      ? []
      : [
          {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toDiagnostic(analysis.positions, diagnostic, workspace.rulePage(diagnostic.ruleId))],
            edit,
          },
        ];
  const byRule = [...new Map(diagnostics.map((diagnostic) => [diagnostic.ruleId, diagnostic])).values()];
  return byRule.flatMap((diagnostic) => {
    const { ruleId, entryId } = diagnostic;
    return [
      ...action(diagnostic, `在此行忽略 ${ruleId}`, ignoreLine(workspace, analysis, diagnostic)),
      ...(entryId === undefined
        ? []
        : action(
            diagnostic,
            `不再提示这一条：${entryId}（写入 .gongwen.json）`,
            changeConfig(workspace, analysis, (text) => ignoreEntry(text, entryId)),
          )),
      ...action(
        diagnostic,
        `关闭规则 ${ruleId}（写入 .gongwen.json）`,
        changeConfig(workspace, analysis, (text) => turnOffRule(text, ruleId)),
      ),
    ];
  });
};

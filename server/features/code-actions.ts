import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Diagnostic } from "../../engine/diagnostic";
import { selectFixes } from "../../engine/fixes";
import type { Span } from "../../engine/span";
import { answering } from "../answer";
import { dismissals } from "../dismissals";
import type { Feature } from "../feature";
import { toDiagnostic, toSpan } from "../to-lsp";
import type { Analysis, Workspace } from "../workspace";
import { applyTogether, editText } from "../workspace-edits";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gongwen`;

/** What an action still has to compute: all safe fixes, or every fix of one rule. */
interface Pending {
  readonly uri: string;
  readonly ruleId?: string;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const isWanted = (kind: string, only: readonly string[] | undefined, unasked: boolean): boolean =>
  only === undefined ? unasked : only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));

/** One action for each fix; the only safe one is the editor's first choice. */
const fixActions = (workspace: Workspace, analysis: Analysis, diagnostic: Diagnostic): CodeAction[] => {
  const safe = diagnostic.fixes.filter((fix) => fix.safety === "safe");
  return diagnostic.fixes.map((fix) => ({
    title: fix.safety === "safe" ? fix.title : `${fix.title}，请核对`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(analysis.positions, diagnostic, workspace.rulePage(diagnostic.ruleId))],
    ...(safe.length === 1 && fix === safe[0] ? { isPreferred: true } : {}),
    edit: editText(workspace.client, analysis, fix.edits),
  }));
};

const firstFixes = (analysis: Analysis, ruleId: string): ReturnType<typeof selectFixes> =>
  analysis.result.diagnostics.flatMap((diagnostic) =>
    diagnostic.ruleId === ruleId ? diagnostic.fixes.slice(0, 1) : [],
  );

const compute = (workspace: Workspace, { uri, ruleId }: Pending): Pick<CodeAction, "edit"> => {
  const analysis = workspace.analyse(uri);
  if (analysis === undefined) return {};
  const fixes = ruleId === undefined ? selectFixes(analysis.result.diagnostics, "safe") : firstFixes(analysis, ruleId);
  return { edit: applyTogether(workspace.client, analysis, fixes) };
};

/** Puts the computing off until the action is chosen, for clients that can ask then. */
const putOff = (workspace: Workspace, action: CodeAction, pending: Pending): CodeAction =>
  workspace.client.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true
    ? { ...action, data: pending }
    : { ...action, ...compute(workspace, pending) };

const fixRuleAction = (workspace: Workspace, analysis: Analysis, ruleId: string): CodeAction[] => {
  const count = firstFixes(analysis, ruleId).length;
  if (count < 2) return [];
  const action = { title: `修复本文件中全部 ${count} 处同类问题（${ruleId}）`, kind: CodeActionKind.QuickFix };
  return [putOff(workspace, action, { uri: analysis.positions.uri, ruleId })];
};

const fixAllAction = (workspace: Workspace, analysis: Analysis): CodeAction[] => {
  const count = selectFixes(analysis.result.diagnostics, "safe").length;
  if (count === 0) return [];
  const action = { title: `修复全部可安全修复的问题（${count} 处）`, kind: FIX_ALL };
  return [putOff(workspace, action, { uri: analysis.positions.uri })];
};

const actionsFor = (workspace: Workspace, analysis: Analysis, params: CodeActionParams): CodeAction[] => {
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, only, true)) {
    const span = toSpan(analysis.positions, params.range);
    const met = analysis.result.diagnostics.filter((diagnostic) => touches(diagnostic.span, span));
    const ruleIds = [...new Set(met.map((diagnostic) => diagnostic.ruleId))];
    actions.push(
      ...met.flatMap((diagnostic) => fixActions(workspace, analysis, diagnostic)),
      ...ruleIds.flatMap((ruleId) => fixRuleAction(workspace, analysis, ruleId)),
      ...dismissals(workspace, analysis, met),
    );
  }
  if (isWanted(FIX_ALL, only, false)) actions.push(...fixAllAction(workspace, analysis));
  return actions;
};

/** Quick fixes and dismissals, all from the last result. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true } },
  register: (connection, workspace) => {
    const { environment } = workspace;
    connection.onCodeAction(
      answering(connection, environment, "准备快速修复", [], (params) => {
        const analysis = workspace.analyse(params.textDocument.uri);
        return analysis === undefined ? [] : actionsFor(workspace, analysis, params);
      }),
    );
    connection.onCodeActionResolve((action, token) =>
      answering(connection, environment, "计算修复", action, (asked: CodeAction) =>
        asked.data === undefined ? asked : { ...asked, ...compute(workspace, asked.data as Pending) },
      )(action, token),
    );
  },
};

import { join } from "node:path";
import * as vscode from "vscode";
import { eventually } from "../workbench/eventually";

/** The folder the workbench shows. */
export const workspaceFolder = (): string => vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? "";

/** Opens a draft of the folder in an editor. */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(workspaceFolder(), name)));
  return vscode.window.showTextDocument(document);
}

/** Waits until our findings in a document satisfy `expected`, and gives them. */
export async function findingsOf(
  document: vscode.TextDocument,
  expected: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(async () => {
    const findings = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "gongwen");
    if (!expected(findings)) throw new Error(`提示不符合预期：${findings.map(ruleOf).join("、") || "一条也没有"}`);
    return findings;
  });
}

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : (code ?? ""));

/** The place of the first occurrence of `text`; the caret goes behind it. */
export function after(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`文稿里没有“${text}”`);
  return document.positionAt(at + text.length);
}

/** Requests are cancelled while other extensions start, so they are made until they answer something. */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return eventually(async () => {
    const answer = await vscode.commands.executeCommand<T>(command, ...args);
    const empty = answer === undefined || (Array.isArray(answer) && answer.length === 0);
    if (empty) throw new Error(`${command} 没有回答`);
    return answer;
  });
}

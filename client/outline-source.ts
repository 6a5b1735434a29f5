import * as vscode from "vscode";
import { OUTLINE_REQUEST, type OutlineAnswer } from "../server/protocol";
import type { Connection } from "./connection";

/** What the service says about the text in the active editor. */
export interface OutlineSource {
  /** Undefined where no text of ours is in front. */
  readonly current: () => { readonly uri: vscode.Uri; readonly answer: OutlineAnswer } | undefined;
  readonly onDidChange: vscode.Event<void>;
  /** Asks anew. */
  readonly refresh: () => Promise<void>;
}

const LANGUAGES: ReadonlySet<string> = new Set(["plaintext", "markdown", "gongwen"]);
const TYPING_PAUSE = 250;

/** Keeps the outline of the active editor: anew for another editor, after a pause in typing, and when findings change. */
export const watchOutline = (context: vscode.ExtensionContext, connection: Connection): OutlineSource => {
  const changed = new vscode.EventEmitter<void>();
  let current: ReturnType<OutlineSource["current"]>;
  let timer: NodeJS.Timeout | undefined;
  let asked = 0;

  const refresh = async (): Promise<void> => {
    clearTimeout(timer);
    asked += 1;
    const turn = asked;
    const document = vscode.window.activeTextEditor?.document;
    const answer =
      document === undefined || !LANGUAGES.has(document.languageId)
        ? undefined
        : await connection.ask<OutlineAnswer | null>(OUTLINE_REQUEST, {
            textDocument: { uri: document.uri.toString() },
          });
    if (turn !== asked) return;
    current =
      document === undefined || answer === undefined || answer === null ? undefined : { uri: document.uri, answer };
    changed.fire();
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), TYPING_PAUSE);
  };
  const isActive = (uri: vscode.Uri): boolean =>
    vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();

  context.subscriptions.push(
    changed,
    { dispose: () => clearTimeout(timer) },
    connection.onDidChangeState(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isActive(document.uri) && refreshSoon()),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some(isActive) && refreshSoon()),
  );
  return { current: () => current, onDidChange: changed.event, refresh };
};

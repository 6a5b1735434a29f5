import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { connect } from "./connection";
import { watchOutline } from "./outline-source";
import { registerOutlineView } from "./outline-view";
import { registerStatus } from "./status";

/** Starts the language service and shows what it knows. */
export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const connection = connect(context);
  const outline = watchOutline(context, connection);
  registerOutlineView(context, outline);
  registerStatus(context, outline);
  registerCommands(context, connection, outline);
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("gongwen.enable")) await connection.restart();
    }),
  );
  await connection.restart();
};

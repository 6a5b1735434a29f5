import * as vscode from "vscode";
import { CONFIG_TEMPLATE_REQUEST } from "../server/protocol";
import type { Connection } from "./connection";

const pickFolder = async (): Promise<vscode.Uri | undefined> => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: "配置文件放在哪个文件夹？" }))?.uri;
};

const exists = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

/** Makes a `.gongwen.json` in a folder of the workspace, or opens the one that is there. */
export const createConfig = async (connection: Connection): Promise<void> => {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const uri = vscode.Uri.joinPath(folder, ".gongwen.json");
  if (!(await exists(uri))) {
    const text = await connection.ask<string | null>(CONFIG_TEMPLATE_REQUEST, {});
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text ?? "{}\n"));
  }
  await vscode.window.showTextDocument(uri);
};

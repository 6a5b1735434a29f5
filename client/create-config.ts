import * as vscode from "vscode";

const TEMPLATE = `{
  // 公文检查的配置；编辑器与命令行共用。输入引号可见可填的键和规则。
  "extends": ["recommended"],
  "rules": {
    // "numbering/heading-sequence": "off",
  },
  // 写作中的文稿用 draft，占位符等只作提示；定稿用 final。
  "profile": "final",
}
`;

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
export const createConfig = async (): Promise<void> => {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const uri = vscode.Uri.joinPath(folder, ".gongwen.json");
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEMPLATE));
  await vscode.window.showTextDocument(uri);
};

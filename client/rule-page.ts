import * as vscode from "vscode";

const RULE_ID = /^[a-z-]+\/[a-z0-9-]+$/;

/** Rule ids as the pages shipped under `docs/rules` name them. */
const listRules = async (root: vscode.Uri): Promise<string[]> => {
  const groups = await vscode.workspace.fs.readDirectory(root);
  const lists = groups
    .filter(([, type]) => type === vscode.FileType.Directory)
    .map(async ([group]) => {
      const pages = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, group));
      return pages.map(([page]) => `${group}/${page.replace(/\.md$/, "")}`);
    });
  return (await Promise.all(lists)).flat().sort();
};

/** Rules with findings in the active editor. */
const rulesInFront = (): Set<string> => {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const found = uri === undefined ? [] : vscode.languages.getDiagnostics(uri);
  return new Set(
    found.flatMap(({ source, code }) => {
      if (source !== "gongwen") return [];
      return [String(typeof code === "object" ? code.value : code)];
    }),
  );
};

const pickRule = async (root: vscode.Uri): Promise<string | undefined> => {
  const met = rulesInFront();
  const items = (await listRules(root)).map((label) => ({
    label,
    description: met.has(label) ? "本文件有此类问题" : "",
  }));
  items.sort((a, b) => Number(met.has(b.label)) - Number(met.has(a.label)));
  return (await vscode.window.showQuickPick(items, { title: "打开规则说明", placeHolder: "选择一条规则" }))?.label;
};

/** Shows the page of a rule; without a rule, of one picked from the list. */
export const openRule = async (context: vscode.ExtensionContext, asked?: string): Promise<void> => {
  const root = vscode.Uri.joinPath(context.extensionUri, "docs", "rules");
  const ruleId = asked !== undefined && RULE_ID.test(asked) ? asked : await pickRule(root);
  if (ruleId === undefined) return;
  await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(root, `${ruleId}.md`));
};

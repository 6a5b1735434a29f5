import * as vscode from "vscode";
import { RULES_REQUEST, type RuleChoice } from "../server/protocol";
import type { Connection } from "./connection";

const RULE_ID = /^[a-z-]+\/[a-z0-9-]+$/;

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

/** Those with findings in the active editor come first. */
const pickRule = async (connection: Connection): Promise<string | undefined> => {
  const met = rulesInFront();
  const rules = (await connection.ask<RuleChoice[]>(RULES_REQUEST, {})) ?? [];
  const items = rules.map(({ id, title }) => ({
    id,
    label: title,
    description: met.has(id) ? `${id}　本文件有此类问题` : id,
  }));
  items.sort((a, b) => Number(met.has(b.id)) - Number(met.has(a.id)));
  const options = { title: "打开规则说明", placeHolder: "按名称或规则名查找", matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.id;
};

/** Shows the page of a rule; without a rule, of one picked from the list. */
export const openRule = async (
  context: vscode.ExtensionContext,
  connection: Connection,
  asked?: string,
): Promise<void> => {
  const root = vscode.Uri.joinPath(context.extensionUri, "docs", "rules");
  const ruleId = asked !== undefined && RULE_ID.test(asked) ? asked : await pickRule(connection);
  if (ruleId === undefined) return;
  await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.joinPath(root, `${ruleId}.md`));
};

import * as vscode from "vscode";
import { PHRASES_REQUEST, type PhraseChoice } from "../server/protocol";
import type { Connection } from "./connection";
import { createConfig } from "./create-config";
import type { OutlineSource } from "./outline-source";
import { openRule } from "./rule-page";

const checkFile = async (outline: OutlineSource): Promise<void> => {
  await outline.refresh();
  const current = outline.current();
  if (current === undefined) {
    void vscode.window.showInformationMessage(
      "这个文件不在检查之列：公文检查 .txt、.md、.gw 和未保存的文稿，且文中要有汉字。",
    );
    return;
  }
  const { findings, fixable } = current.answer;
  const count = findings.error + findings.warning + findings.information + findings.hint;
  if (count === 0) {
    void vscode.window.showInformationMessage("检查完毕，没有发现问题。");
    return;
  }
  await vscode.commands.executeCommand("workbench.actions.view.problems");
  void vscode.window.showInformationMessage(
    `检查完毕：${findings.error} 个错误，${findings.warning} 个警告，${findings.information + findings.hint} 个提示；${fixable} 处可安全修复。`,
  );
};

const fixAll = async (outline: OutlineSource): Promise<void> => {
  await outline.refresh();
  if ((outline.current()?.answer.fixable ?? 0) === 0) {
    void vscode.window.showInformationMessage("没有可安全修复的问题；会改动内容的修复请在灯泡菜单里逐处核对。");
    return;
  }
  await vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.gongwen", apply: "first" });
};

const FITTING = "适合这里";

const headingOf = ({ fits, pack, group }: PhraseChoice): string =>
  fits ? FITTING : pack === null ? group : `本单位（${pack}）`;

/** What fits first, then what the unit's own packs have, then each group under its heading. */
const rankOf = (choices: readonly PhraseChoice[]): number => {
  const [first] = choices;
  if (first?.fits) return 0;
  return first?.pack === null ? 2 : 1;
};

const pickItems = (choices: readonly PhraseChoice[]): (vscode.QuickPickItem & { readonly body?: string })[] => {
  const groups = new Map<string, PhraseChoice[]>();
  for (const choice of choices) {
    const heading = headingOf(choice);
    groups.set(heading, [...(groups.get(heading) ?? []), choice]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
  return sorted.flatMap(([heading, inGroup]) => [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...inGroup.map(({ title, group, genres, source, preview, body }) => ({
      label: title,
      description: [group, ...genres, source].join(" · "),
      detail: preview.replaceAll("\n", " "),
      body,
    })),
  ]);
};

const insertPhrase = async (connection: Connection): Promise<void> => {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { line, character } = editor.selection.active;
  const choices = await connection.ask<PhraseChoice[]>(PHRASES_REQUEST, {
    textDocument: { uri: editor.document.uri.toString() },
    position: { line, character },
  });
  const picked = await vscode.window.showQuickPick(pickItems(choices ?? []), {
    title: "插入常用语",
    placeHolder: "按名称、文种或正文查找",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.body !== undefined) await editor.insertSnippet(new vscode.SnippetString(picked.body));
};

export const registerCommands = (
  context: vscode.ExtensionContext,
  connection: Connection,
  outline: OutlineSource,
): void => {
  const commands: Readonly<Record<string, (...parameters: string[]) => unknown>> = {
    checkFile: () => checkFile(outline),
    fixAll: () => fixAll(outline),
    insertPhrase: () => insertPhrase(connection),
    openRule: (ruleId) => openRule(context, connection, ruleId),
    createConfig: () => createConfig(connection),
    restartServer: () => connection.restart(),
    showOutline: () => vscode.commands.executeCommand("gongwen.outline.focus"),
  };
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`gongwen.${name}`, run));
  }
};

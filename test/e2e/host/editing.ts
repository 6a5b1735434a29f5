import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually } from "../workbench/eventually";
import { after, ask, findingsOf, openDraft, ruleOf } from "./documents";

const HEADINGS = "numbering/heading-sequence";

async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) {
  return ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind.value, 20);
}

/** What changes the text: fixes, completions, commands. */
export function editingCases(): void {
  describe("修改文稿", () => {
    it("快速修复改掉断号，提示随之消失", async () => {
      const { document } = await openDraft("整治方案.md");
      const [finding] = (await findingsOf(document, (all) => all.some((one) => ruleOf(one) === HEADINGS))).filter(
        (one) => ruleOf(one) === HEADINGS,
      );
      assert.ok(finding);
      const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      const fix = actions.find(({ edit }) => edit !== undefined);
      assert.ok(fix?.edit, `没有可用的修复，只有：${actions.map(({ title }) => title).join("、")}`);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.match(document.getText(), /^## 三、实施步骤$/mu);
      assert.match(document.getText(), /^## 四、保障措施$/mu);
      await findingsOf(document, (all) => all.every((one) => ruleOf(one) !== HEADINGS));
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    it("在句子中间补全常用语，不留下已输入的字", async () => {
      const editor = await openDraft("拨款请示.txt");
      const { document } = editor;
      const place = after(document, "特此");
      const list = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, place);
      const phrases = list.items.filter(({ insertText, label }) => {
        const text = insertText instanceof vscode.SnippetString ? insertText.value : (insertText ?? label);
        return String(text).startsWith("特此");
      });
      assert.ok(phrases.length > 0, "“特此”之后没有常用语");
      for (const { range } of phrases) {
        const replaced = range instanceof vscode.Range ? range : range?.replacing;
        assert.equal(replaced && document.getText(replaced).startsWith("特此"), true);
      }
    });

    it("命令“修复全部可安全修复的问题”不做要人核对的修复", async () => {
      const { document } = await openDraft("防汛讲话.gw");
      assert.equal(document.languageId, "gongwen");
      await findingsOf(document, (all) => all.some((one) => ruleOf(one) === HEADINGS));
      await vscode.commands.executeCommand("gongwen.fixAll");
      await eventually(async () => assert.match(document.getText(), /^（一）认清形势。/mu));
      assert.match(document.getText(), /^（三）压实责任。/mu);
      await vscode.commands.executeCommand("workbench.action.files.revert");
      assert.match(document.getText(), /^（一）、认清形势。/mu);
    });
  });
}

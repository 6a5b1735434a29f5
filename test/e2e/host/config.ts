import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { findingsOf, openDraft, ruleOf, workspaceFolder } from "./documents";

const isPlaceholder = (finding: vscode.Diagnostic): boolean => ruleOf(finding).startsWith("placeholder/");

/** The configuration file: written from outside as a checkout would, and heard of at once. */
export function configCases(): void {
  describe("配置文件", () => {
    const path = (): string => join(workspaceFolder(), "配置/.gongwen.json");

    afterEach(() => rmSync(path(), { force: true }));

    it("关闭规则后提示立即消失，删掉配置后又出现", async () => {
      const { document } = await openDraft("配置/检查.txt");
      const before = await findingsOf(document, (all) => all.some(isPlaceholder));
      const rules = Object.fromEntries(before.filter(isPlaceholder).map((finding) => [ruleOf(finding), "off"]));
      writeFileSync(path(), JSON.stringify({ rules }));
      await findingsOf(document, (all) => !all.some(isPlaceholder));
      rmSync(path());
      await findingsOf(document, (all) => all.some(isPlaceholder));
    });

    it("写错规则名时在配置文件里指出位置", async () => {
      await openDraft("配置/检查.txt");
      writeFileSync(path(), '{\n  "rules": {\n    "numbering/no-such-rule": "off"\n  }\n}\n');
      const config = await vscode.workspace.openTextDocument(vscode.Uri.file(path()));
      const [fault] = await findingsOf(config, ({ length }) => length > 0);
      assert.ok(fault);
      assert.match(fault.message, /numbering\/no-such-rule/u);
      assert.equal(fault.range.start.line, 2);
      assert.equal(fault.severity, vscode.DiagnosticSeverity.Error);
    });
  });
}

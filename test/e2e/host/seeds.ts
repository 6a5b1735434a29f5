import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type * as vscode from "vscode";
import { eventually } from "../workbench/eventually";
import { findingsOf, openDraft, ruleOf, workspaceFolder } from "./documents";

interface CommandLineFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const SEVERITIES = ["error", "warning", "information", "hint"];

/** What the command line says of a file, each finding as one line. */
function fromCommandLine(path: string): readonly string[] {
  const cli = process.env.GONGWEN_E2E_CLI ?? "";
  const { stdout, stderr } = spawnSync(process.execPath, [cli, "lint", "--format", "json", path], {
    cwd: workspaceFolder(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.notEqual(stdout, "", stderr);
  const { files } = JSON.parse(stdout) as { files: readonly { diagnostics: readonly CommandLineFinding[] }[] };
  return (files[0]?.diagnostics ?? []).map(
    ({ ruleId, severity, message, start, end }) =>
      `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId} ${message}`,
  );
}

const fromEditor = (finding: vscode.Diagnostic): string => {
  const { start, end } = finding.range;
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${place} ${SEVERITIES[finding.severity]} ${ruleOf(finding)} ${finding.message}`;
};

/** The editor and the command line are one engine: they say the same of every seed document. */
export function seedCases(): void {
  describe("种子文稿在编辑器里的提示与命令行一致", () => {
    const names = readdirSync(join(workspaceFolder(), "seeds")).filter((file) => file.endsWith(".txt"));
    let reported = 0;

    for (const name of names) {
      it(name, async () => {
        const expected = fromCommandLine(join("seeds", name));
        reported += expected.length;
        const { document } = await openDraft(join("seeds", name));
        await eventually(async () => {
          const findings = await findingsOf(document, () => true);
          assert.deepEqual(findings.map(fromEditor).sort(), [...expected].sort());
        });
      });
    }

    after(() => assert.ok(reported > 50, `五份种子一共只报告了 ${reported} 处`));
  });
}

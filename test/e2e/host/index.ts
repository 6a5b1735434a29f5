import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import * as vscode from "vscode";
import { configCases } from "./config";
import { editingCases } from "./editing";
import { navigationCases } from "./navigation";
import { seedCases } from "./seeds";

/** What became of one test. */
export interface HostResult {
  readonly suite: string;
  readonly title: string;
  readonly error: string | null;
  readonly duration: number;
}

/** Called by the extension host: runs the tests and leaves their results in the file the harness named. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: "min" });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  for (const define of [seedCases, editingCases, navigationCases, configCases]) define();
  mocha.suite.afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));
  const results: HostResult[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    const keep = (test: Mocha.Test, error: string | null): void => {
      const suite = test.parent?.fullTitle() ?? "";
      results.push({ suite, title: test.title, error, duration: test.duration ?? 0 });
    };
    runner.on("pass", (test) => keep(test, null));
    runner.on("fail", (test, error) => keep(test, error instanceof Error ? error.message : String(error)));
  });
  writeFileSync(process.env.GONGWEN_E2E_RESULT ?? "", JSON.stringify(results));
}

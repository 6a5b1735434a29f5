import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { runCommand } from "./editor";
import { eventually } from "./eventually";

/** One row of the Problems view. */
export interface Problem {
  readonly severity: "error" | "warning" | "info" | "other";
  readonly message: string;
  /** The rule id the row shows behind the message; empty for what others report without one. */
  readonly rule: string;
  readonly line: number;
  readonly column: number;
}

const PROBLEM_ROWS = '.markers-panel .monaco-list-row[aria-level="2"]';

export async function openProblems(page: Page): Promise<void> {
  await runCommand(page, "Problems: Focus on Problems View");
  await page.locator(".markers-panel").waitFor();
}

/** The findings the open Problems view shows. It draws only what fits on the screen, so drafts should have few. */
export async function readProblems(page: Page): Promise<readonly Problem[]> {
  const rows = await page.locator(PROBLEM_ROWS).all();
  return Promise.all(rows.map(readProblem));
}

async function readProblem(row: Locator): Promise<Problem> {
  const [message] = await row.locator(".marker-message").allTextContents();
  const [rule] = await row.locator(".marker-code").allTextContents();
  const [place] = await row.locator(".marker-line").allTextContents();
  const [line, column] = [...(place ?? "").matchAll(/\d+/g)].map((found) => Number(found[0]));
  const icon = (await row.locator(".marker-icon").getAttribute("class", { timeout: 1_000 })) ?? "";
  const [severity] = /error|warning|info/.exec(icon) ?? [];
  return {
    severity: (severity as Problem["severity"] | undefined) ?? "other",
    message: message ?? "",
    rule: rule ?? "",
    line: line ?? 0,
    column: column ?? 0,
  };
}

/** Waits until the Problems view shows a finding of this rule. */
export async function problemOf(page: Page, rule: string): Promise<Problem> {
  return eventually(async () => {
    const problems = await readProblems(page);
    const found = problems.find((problem) => problem.rule === rule);
    assert.ok(found, `问题面板里没有 ${rule}，只有：${problems.map((problem) => problem.rule).join("、")}`);
    return found;
  });
}

/** Goes from the Problems view to the finding in the text, as a double click does. */
export async function goToProblem(page: Page, rule: string): Promise<void> {
  const { line } = await problemOf(page, rule);
  await page.locator(PROBLEM_ROWS, { hasText: rule }).locator(".marker-message").first().dblclick();
  await caretInLine(page, line);
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}

/** Waits until the caret stands in a line (from 1), as the status bar shows it. */
export async function caretInLine(page: Page, line: number): Promise<void> {
  const status = page.locator("#status\\.editor\\.selection");
  await eventually(async () => assert.match((await status.textContent()) ?? "", new RegExp(`Ln ${line},`)));
}

/** The titles of the quick fixes at the caret. The menu may stay away while other extensions start: asks again. */
export async function openQuickFixes(page: Page, expected: string | RegExp): Promise<readonly string[]> {
  const rows = page.locator(".action-widget .monaco-list-row");
  return eventually(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    await rows.filter({ hasText: expected }).first().waitFor({ timeout: 3_000 });
    return rows.allInnerTexts();
  }, 25_000);
}

/** Applies a fix of the open menu, by keyboard. */
export async function applyQuickFix(page: Page, title: string | RegExp): Promise<void> {
  const rows = page.locator(".action-widget .monaco-list-row");
  const focused = page.locator(".action-widget .monaco-list-row.focused").filter({ hasText: title });
  for (let step = await rows.count(); step > 0 && (await focused.count()) === 0; step--) {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(50);
  }
  assert.equal(await focused.count(), 1, `快速修复菜单里选不到“${title}”`);
  await page.keyboard.press("Enter");
  await rows.first().waitFor({ state: "hidden" });
}

/** The rows of a tree in the side bar, each indented by its depth, with its description in brackets. */
export async function readTree(tree: Locator): Promise<readonly string[]> {
  const patience = { timeout: 1_000 };
  const rows = await tree.locator(".monaco-list-row").all();
  const read = rows.map(async (row) => {
    const level = Number(await row.getAttribute("aria-level"));
    const name = await row.locator(".label-name").first().textContent(patience);
    const descriptions = await row.locator(".label-description").allTextContents();
    return `${"  ".repeat(level - 1)}${name}${descriptions.map((text) => ` [${text}]`).join("")}`;
  });
  return Promise.all(read);
}

/** Asks for completions until the list holds an entry with this text. */
export async function completionRow(page: Page, text: string): Promise<Locator> {
  const row = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: text }).first();
  await eventually(async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Space");
    await row.waitFor({ timeout: 3_000 });
  }, 25_000);
  return row;
}

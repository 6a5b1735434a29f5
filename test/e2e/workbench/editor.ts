import { basename } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "./eventually";

/** The address of a workbench that shows `folder`; `payload` are pairs the workbench reads at start. */
export function workbenchUrl(authority: string, folder: string, payload: readonly (readonly [string, string])[] = []) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set("folder", folder);
  if (payload.length > 0) url.searchParams.set("payload", JSON.stringify(payload));
  return url.href;
}

/** Loads the workbench and waits until it takes commands. */
export async function openFolder(page: Page, authority: string, folder: string): Promise<void> {
  await page.goto(workbenchUrl(authority, folder));
  await page.locator(".monaco-workbench .part.editor").waitFor();
  await page.locator("#status\\.problems, .statusbar-item").first().waitFor();
}

/** Opens a file of the folder by its path, as a person would, and waits until it can be typed into. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = basename(path);
  await eventually(async () => {
    await pick(page, "Control+p", path, name);
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 5_000 });
    await page.locator(".editor-instance .view-lines .view-line").first().waitFor({ timeout: 5_000 });
  }, 30_000);
}

/** Runs a command of the palette by its full title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await eventually(() => pick(page, "F1", title, title), 25_000);
}

/** Takes an entry of a list that comes up by `key`. The list first shows what was used last, so the chosen row must be the right one. */
async function pick(page: Page, key: string, typed: string, expected: string): Promise<void> {
  const rows = page.locator(".quick-input-list .monaco-list-row.focused");
  await page.keyboard.press("Escape");
  await page.keyboard.press(key);
  await page.locator(".quick-input-box input").waitFor({ timeout: 3_000 });
  await page.keyboard.insertText(typed);
  await rows.filter({ hasText: expected }).first().waitFor({ timeout: 3_000 });
  await page.keyboard.press("Enter");
}

export async function focusEditor(page: Page): Promise<void> {
  await runCommand(page, "View: Focus Active Editor Group");
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}

/** Puts the caret behind the given number of UTF-16 units of the text; columns would count a Chinese character as two. */
export async function moveTo(page: Page, offset: number): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-box input").waitFor();
  await page.keyboard.insertText(`:${offset + 1}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}

/** Waits until something is unsaved, saves it, and waits until the tab says so. */
export async function save(page: Page): Promise<void> {
  await page.locator(".tab.active.dirty").waitFor();
  await page.keyboard.press("Control+s");
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
}

/** How many places the editor frames as easily confused. What should not appear can only be waited for: half a second is usual. */
export async function countFramed(page: Page): Promise<number> {
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
  await page.waitForTimeout(1_500);
  return page.locator(".editor-instance .unicode-highlight").count();
}

/** Closes everything, also what the window brings back from its last time; what is unsaved in the active editor is dropped. */
export async function closeEditors(page: Page): Promise<void> {
  const tabs = page.locator(".tab");
  await eventually(async () => {
    if ((await page.locator(".tab.active.dirty").count()) > 0) await runCommand(page, "File: Revert File");
    if ((await tabs.count()) > 0) await runCommand(page, "View: Close All Editors");
    await tabs.first().waitFor({ state: "detached", timeout: 2_000 });
  });
}

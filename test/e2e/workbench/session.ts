import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import type { Installation } from "./install";
import { type Server, startServer } from "./server";
import { QUIET } from "./settings";

/** The project's root. */
export const ROOT = join(__dirname, "../../..");

/** Where screenshots and the logs of a failed run are kept. */
export const ARTIFACTS = join(ROOT, "test/e2e/artifacts");

/** One workbench with the extension installed, a browser, and a copy of the drafts to work on. */
export interface Session {
  readonly browser: BrowserContext;
  readonly server: Server;
  readonly page: Page;
  /** The opened folder. */
  readonly workspace: string;
  /** The server's own folder, with its logs. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts everything; drafts and seeds are copied, so tests may change them. */
export async function startSession(installation: Installation, vsix: string, trusted: boolean): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), "gongwen-e2e-"));
  const workspace = join(folder, "文稿");
  cpSync(join(ROOT, "test/e2e/workspace"), workspace, { recursive: true });
  cpSync(join(ROOT, "seeds"), join(workspace, "seeds"), { recursive: true });
  const environment = { GONGWEN_E2E_RESULT: join(folder, "host.json"), GONGWEN_E2E_CLI: join(ROOT, "dist/cli.js") };
  const options = { folder, vsix, trusted, settings: QUIET, environment };
  const [server, browser] = await Promise.all([
    startServer(installation, options),
    launchBrowser(join(folder, "browser")),
  ]);
  const page = browser.pages()[0] ?? (await browser.newPage());
  return { browser, server, page, workspace, folder, close };

  async function close(): Promise<void> {
    await browser.close();
    server.stop();
    cpSync(join(folder, "server.log"), join(ARTIFACTS, `server-${trusted ? "trusted" : "restricted"}.log`));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The text of a draft as it is on disk. */
export const textOnDisk = (session: Session, name: string): string =>
  readFileSync(join(session.workspace, name), "utf8");

/** Keeps a picture of the whole window under test/e2e/artifacts; the mouse is out of the way, so nothing hovers. */
export async function takeScreenshot(session: Session, name: string): Promise<void> {
  await session.page.mouse.move(1279, 799);
  await session.page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}

import { existsSync } from "node:fs";
import { type BrowserContext, chromium } from "playwright-core";

/** A headless Chromium with a profile of its own in `folder`, large enough to show an editor, its side bar and its panel. */
export async function launchBrowser(folder: string): Promise<BrowserContext> {
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `没有找到 ${executablePath}。请安装 Chromium 和中文字体（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM 指明位置。`,
    );
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  args.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Where the language is not Chinese, the editor frames Chinese punctuation unless told not to.
    locale: "en-US",
  });
  context.setDefaultTimeout(20_000);
  return context;
}

import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { HostResult } from "../host/index";
import { workbenchUrl } from "./editor";
import { ARTIFACTS, ROOT, type Session } from "./session";

/**
 * Runs the tests of `test/e2e/host` inside the extension host of a workbench, where they see the extension as other
 * extensions do. An empty extension carries them; ours is the one installed from its package.
 */
export async function runInHost(session: Session): Promise<readonly HostResult[]> {
  const runner = join(ARTIFACTS, "host-runner");
  await writeRunner(runner);
  const page = await session.browser.newPage();
  let finish: (code: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const messages: string[] = [];
  await page.exposeFunction("codeAutomationLog", (type: string, args: unknown) => {
    messages.push(`${type} ${JSON.stringify(args)}`);
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => finish(code));
  const remote = `vscode-remote://${session.server.authority}${runner}`;
  const payload = [
    ["extensionDevelopmentPath", remote],
    ["extensionTestsPath", `${remote}/index.js`],
  ] as const;
  await page.goto(workbenchUrl(session.server.authority, session.workspace, payload));
  const code = await within(180_000, finished);
  await page.close();
  const results = readResults(join(session.folder, "host.json"));
  if (results.length > 0) return results;
  throw new Error(`扩展宿主里的测试没有留下结果（退出码 ${code}）：\n${messages.slice(-20).join("\n")}`);
}

function readResults(path: string): readonly HostResult[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly HostResult[]) : [];
}

async function writeRunner(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: "host-runner", publisher: "gongwen-tests", version: "0.0.1", engines: { vscode: "*" } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await build({
    entryPoints: [join(ROOT, "test/e2e/host/index.ts")],
    outfile: join(folder, "index.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node24",
    external: ["vscode", "mocha"],
  });
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`扩展宿主里的测试 ${milliseconds / 1000} 秒没有结束`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

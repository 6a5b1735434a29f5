import { execFile, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Installation } from "./install";

export interface ServerOptions {
  /** An own, empty folder: home, settings, extensions and logs of this server. */
  readonly folder: string;
  readonly vsix: string;
  /** Whether folders are trusted without asking; if not, they open in Restricted Mode. */
  readonly trusted: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Handed on to the extension host. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Server {
  readonly authority: string;
  stop(): void;
}

/** Installs the VSIX into a workbench server of its own, starts it on a free port of this machine and waits until it serves pages. */
export async function startServer(installation: Installation, options: ServerOptions): Promise<Server> {
  const { folder } = options;
  const environment = await makeHome(options);
  const places = ["--user-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions")];
  const install = [installation.entry, ...places, "--install-extension", options.vsix, "--force"];
  await promisify(execFile)(installation.node, install, { env: environment });

  const authority = `127.0.0.1:${await freePort()}`;
  const log = openSync(join(folder, "server.log"), "a");
  const flags = ["--auth=none", `--bind-addr=${authority}`, "--disable-telemetry", "--disable-update-check"];
  flags.push("--disable-getting-started-override", "--disable-proxy", "--ignore-last-opened");
  flags.push("--vscode-option", "enable-smoke-test-driver");
  if (options.trusted) flags.push("--disable-workspace-trust");
  const child = spawn(installation.node, [installation.entry, ...places, ...flags], {
    env: environment,
    detached: true,
    stdio: ["ignore", log, log],
  });
  const server: Server = { authority, stop: () => killGroup(child.pid) };
  try {
    await waitUntilServing(`http://${authority}`, () => child.exitCode !== null);
  } catch (error) {
    server.stop();
    throw error;
  }
  return server;
}

async function makeHome(options: ServerOptions): Promise<NodeJS.ProcessEnv> {
  const home = join(options.folder, "home");
  const user = join(options.folder, "data/User");
  await mkdir(home, { recursive: true });
  await mkdir(user, { recursive: true });
  await writeFile(join(user, "settings.json"), JSON.stringify(options.settings, null, 2));
  return {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: home,
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_DATA_HOME: join(home, "data"),
    XDG_CACHE_HOME: join(home, "cache"),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...options.environment,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The first page makes the server load its larger half, so it is asked for once before a browser is. */
async function waitUntilServing(url: string, ended: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (ended()) throw new Error("工作台服务器启动后立即退出，请看 server.log。");
    const healthy = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) {
      await (await fetch(url)).text();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("工作台服务器 60 秒内没有就绪，请看 server.log。");
}

/** The server leaves a watcher and the extension host behind if only its first process is told to end. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

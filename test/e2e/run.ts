import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import type { HostResult } from "./host/index";
import { configCases } from "./ui/config";
import { outlineCases } from "./ui/outline";
import { packCases } from "./ui/packs";
import { phraseCases } from "./ui/phrases";
import { problemCases } from "./ui/problems";
import { reportCases } from "./ui/report";
import { restrictedCases } from "./ui/restricted";
import { closeEditors, openFile, openFolder, runCommand } from "./workbench/editor";
import { runInHost } from "./workbench/host";
import { installWorkbench } from "./workbench/install";
import { ARTIFACTS, ROOT, type Session, startSession, takeScreenshot } from "./workbench/session";

/** Pictures that the README shows, by their names under test/e2e/artifacts. */
const IMAGES = [
  "missing-section",
  "quick-fix",
  "hover",
  "phrases",
  "phrase-picker",
  "mined-phrase",
  "pack-hover",
  "pack-phrase",
];

const log = (line: string): void => console.log(line);

async function main(): Promise<number> {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  const installation = await installWorkbench(log);
  const vsix = packageExtension();
  const sessions: Session[] = [];
  const start = async (trusted: boolean): Promise<Session> => {
    const session = await startSession(installation, vsix, trusted);
    sessions.push(session);
    return session;
  };
  try {
    const session = await start(true);
    const results = await runInHost(session);
    const failures = await report(results, session, await start(false));
    if (failures === 0 && process.argv.includes("--images")) keepImages();
    return failures;
  } finally {
    for (const session of sessions) await session.close();
  }
}

/** `npm run e2e -- --images` renews the pictures of the README from a run that passed. */
function keepImages(): void {
  mkdirSync(join(ROOT, "docs/images"), { recursive: true });
  for (const name of IMAGES) copyFileSync(join(ARTIFACTS, `${name}.png`), join(ROOT, `docs/images/${name}.png`));
}

/** Packages what a user installs; the tests never see the sources' own build. */
function packageExtension(): string {
  log("正在打包扩展……");
  execFileSync("npm", ["run", "--silent", "package"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return join(ROOT, "gongwen.vsix");
}

/** One mocha run holds both suites, so that they share one report: the host's results are told, the UI's tests are run. */
async function report(results: readonly HostResult[], session: Session, restricted: Session): Promise<number> {
  // A busy machine can lose a click or a key between browser and server; every case opens its file anew.
  const mocha = new Mocha({ ui: "bdd", timeout: 90_000, retries: 2, reporter: join(ROOT, "tools/mocha-reporter.cjs") });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  describe("扩展宿主", () => tellHostResults(results));
  describe("工作台", () => {
    before(async () => {
      await openFolder(session.page, session.server.authority, session.workspace);
      await openFile(session.page, "上半年工作总结.txt");
      await runCommand(session.page, "公文: 显示公文结构");
    });
    beforeEach(() => closeEditors(session.page));
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await takeScreenshot(session, `failed-${this.currentTest.title}`);
    });
    for (const define of [problemCases, outlineCases, phraseCases, packCases, configCases]) define(session);
  });
  describe("不受信任的文件夹", () => restrictedCases(restricted));
  describe("浏览器", () => reportCases(session));
  return new Promise((resolve) => mocha.run(resolve));
}

function tellHostResults(results: readonly HostResult[]): void {
  for (const suite of new Set(results.map((result) => result.suite))) {
    describe(suite, () => {
      for (const { title, error } of results.filter((result) => result.suite === suite)) {
        it(title, () => {
          if (error !== null) throw new Error(error);
        });
      }
    });
  }
}

main().then(
  (failures) => process.exit(failures === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(`编辑器端到端测试没有跑起来：${error instanceof Error ? error.message : String(error)}`);
    console.log("0 passed, 1 failed");
    process.exit(1);
  },
);

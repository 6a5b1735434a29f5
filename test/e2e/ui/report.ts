import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { reportHtml } from "../../../miner/report";
import { HOSTILE, sampleResult } from "../../miner/report-samples";
import { eventually } from "../workbench/eventually";
import { ARTIFACTS, ROOT } from "../workbench/session";

const PER_FAMILY = 40;
const FAMILIES = 8;
const ALL = PER_FAMILY * FAMILIES;
/** Four of five, see the samples. */
const SHIPPED = 32 * FAMILIES;

/** What a page that behaves does none of. */
interface Misdeeds {
  readonly requests: string[];
  readonly complaints: string[];
}

const watch = (page: Page): Misdeeds => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { requests, complaints };
};

const visibleIds = (page: Page): Promise<readonly string[]> =>
  page.$$eval("details.entry", (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().textContent()) ?? "";

const total = (page: Page): Promise<string> => textOf(page, "#total");

/** The report of `gongwen mine --report`, opened from a file. */
export function reportCases({ browser, folder }: { readonly browser: BrowserContext; readonly folder: string }): void {
  const made: Page[] = [];

  const open = async (text: string, hash = ""): Promise<{ readonly page: Page } & Misdeeds> => {
    const file = join(folder, "挖掘报告.html");
    writeFileSync(file, text);
    const page = await browser.newPage();
    made.push(page);
    const misdeeds = watch(page);
    await page.goto(pathToFileURL(file).href + hash);
    return { page, ...misdeeds };
  };
  const openSample = (hash = "", text = "压实工作责任") => open(reportHtml(sampleResult(PER_FAMILY, text)), hash);

  describe("挖掘报告", () => {
    afterEach(async () => {
      for (const page of made.splice(0)) await page.close();
    });

    it("语料的报告打开后没有报错，也不联网", async () => {
      const file = join(folder, "seeds.html");
      const args = [join(ROOT, "dist/cli.js"), "mine", "seeds", "--min-documents", "2", "--report", file];
      execFileSync(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
      const page = await browser.newPage();
      made.push(page);
      const { requests, complaints } = watch(page);
      await page.goto(pathToFileURL(file).href);
      await page.locator("#unfold").click();
      await page.locator("mark").first().waitFor();
      assert.match(await total(page), /^共 \d+ 条$/u);
      await page.screenshot({ path: join(ARTIFACTS, "mining-report.png") });
      assert.deepEqual({ requests, complaints }, { requests: [], complaints: [] });
    });

    it("筛选只留下合乎条件的条目，清除后全部回来", async () => {
      const { page } = await openSample();
      assert.equal(await total(page), `共 ${ALL} 条`);
      await page.locator("#by-verdict").selectOption("ships");
      assert.equal(await total(page), `${ALL} 条中的 ${SHIPPED} 条`);
      await page.locator("#by-family").selectOption("phrase");
      assert.equal(await total(page), `${ALL} 条中的 32 条`);
      assert.deepEqual([...new Set((await visibleIds(page)).map((id) => id.split(":")[0]))], ["phrase"]);
      await page.locator("#by-severity").selectOption("warning");
      assert.equal(await total(page), `${ALL} 条中的 11 条`);
      await page.locator("#by-held-out").selectOption("holds");
      assert.equal(await total(page), `${ALL} 条中的 0 条`);
      await page.locator("#nothing").waitFor();
      await page.locator("#clear").click();
      await eventually(async () => assert.equal(await total(page), `共 ${ALL} 条`));
    });

    it("留出的文稿上守住的习惯可以单独列出", async () => {
      const { page } = await openSample();
      await page.locator("#by-held-out").selectOption("holds");
      const ids = await visibleIds(page);
      assert.equal(await total(page), `${ALL} 条中的 ${PER_FAMILY} 条`);
      assert.ok(
        ids.every((id) => /^(numbering|section):.*[02468ace]$/.test(id)),
        ids.join(" "),
      );
    });

    it("搜索看标题、理由和例子，不分全角半角", async () => {
      const { page } = await openSample();
      await page.locator("#search").fill("（第７条）");
      assert.equal(await total(page), `${ALL} 条中的 ${FAMILIES} 条`);
      await page.locator("#search").fill("档案/意见.txt 政治站位");
      assert.notEqual(await total(page), `共 ${ALL} 条`);
      await page.locator("#search").fill("语料里没有的话");
      assert.equal(await total(page), `${ALL} 条中的 0 条`);
    });

    it("一类先显示一部分，可以再要", async () => {
      const { page } = await openSample();
      const shown = async () => (await visibleIds(page)).filter((id) => id.startsWith("name:")).length;
      assert.equal(await shown(), 25);
      await page.locator("#name .show-more").click();
      assert.equal(await shown(), PER_FAMILY);
      assert.equal(await page.locator("#name .more").isVisible(), false);
    });

    it("地址里的编号打开那一条，即使它不在先显示的部分或被筛掉", async () => {
      const { page } = await openSample("#name:00000026");
      const row = page.locator('[id="name:00000026"]');
      await eventually(async () => assert.equal(await row.evaluate((one) => one.matches(":target[open]")), true));
      assert.equal(await row.locator("mark").count(), 3);
      const { y } = (await row.boundingBox()) ?? { y: -1 };
      assert.ok(y >= 0 && y < 800, `${y}`);
      await page.locator("#by-family").selectOption("phrase");
      assert.equal(await row.isVisible(), false);
      await page.evaluate('location.hash = "#measure:00000001"');
      await page.locator('[id="measure:00000001"] .facts').waitFor();
      assert.equal(await total(page), `共 ${ALL} 条`);
    });

    it("键盘能打开一条", async () => {
      const { page } = await openSample();
      const first = page.locator("#phrase details.entry").first();
      await first.locator("summary").focus();
      await page.keyboard.press("Enter");
      await first.locator(".sightings").first().waitFor();
    });

    it("文稿里的标记只当文字显示", async () => {
      const { page, requests, complaints } = await openSample("", HOSTILE);
      await page.locator("#unfold").click();
      const shown = await textOf(page, "#phrase .title");
      assert.ok(shown.startsWith("</script><script>document.title='ran'"), shown);
      assert.ok((await textOf(page, "#phrase mark")).startsWith("</script><script>"));
      assert.equal(await page.title(), "语料挖掘报告");
      assert.equal(await page.locator("img").count(), 0);
      assert.equal(await page.locator("script").count(), 2);
      assert.deepEqual({ requests, complaints }, { requests: [], complaints: [] });
    });

    it("五千条也立刻能用", async () => {
      const { page } = await open(reportHtml(sampleResult(625, "压实工作责任")));
      assert.equal(await total(page), "共 5000 条");
      assert.equal((await visibleIds(page)).length, 25 * FAMILIES);
      await page.locator("#search").fill("（第624条）");
      assert.equal(await total(page), `5000 条中的 ${FAMILIES} 条`);
    });

    it("窄窗口不横向滚动，深色下文字看得清", async () => {
      const { page } = await openSample();
      for (const width of [1280, 800, 420]) {
        await page.setViewportSize({ width, height: 800 });
        const spare = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assert.ok(Number(spare) <= 0, `${width}: ${spare}`);
      }
      await page.emulateMedia({ colorScheme: "dark" });
      const redOf = async (property: string): Promise<number> =>
        Number(/\d+/.exec(String(await page.evaluate(`getComputedStyle(document.body).${property}`)))?.[0]);
      assert.ok((await redOf("backgroundColor")) < 60);
      assert.ok((await redOf("color")) > 200);
    });
  });
}

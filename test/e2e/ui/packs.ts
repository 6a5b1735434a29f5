import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveTo, openFile, runCommand, save } from "../workbench/editor";
import { eventually } from "../workbench/eventually";
import { ROOT, type Session, takeScreenshot, textOnDisk } from "../workbench/session";
import { completionRow } from "../workbench/views";

const FOLDER = "单位";
const DRAFT = `${FOLDER}/上半年小结.gw`;
const VARIANT = "一河一策一库一案";
const HABIT = "层层压实河湖管护责任";

/** Mines the unit's archive as its user would, and names the pack in the configuration. */
const minePack = (session: Session): void => {
  const cwd = join(session.workspace, FOLDER);
  const args = [join(ROOT, "dist/cli.js"), "mine", "归档", "--out", "house.json", "--min-documents", "3"];
  execFileSync(process.execPath, args, { cwd, stdio: "ignore" });
  writeFileSync(join(cwd, ".gongwen.json"), `${JSON.stringify({ rulePacks: ["./house.json"] })}\n`);
};

/** A unit's own rule pack, mined from its archive: findings with their evidence, its phrases first. */
export function packCases(session: Session): void {
  const { page } = session;
  const typeAfter = async (mark: string, text: string): Promise<void> => {
    await openFile(page, DRAFT);
    await moveTo(page, textOnDisk(session, DRAFT).indexOf(mark) + mark.length);
    await page.keyboard.insertText(text);
  };

  describe("本单位的规则包", () => {
    before(() => minePack(session));

    it("与归档的固定写法不同之处有提示，悬停写明多少篇如此", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textOnDisk(session, DRAFT).indexOf(VARIANT) + 1);
      const hover = page.locator(".monaco-hover:visible");
      await eventually(async () => {
        await page.keyboard.press("Control+k");
        await page.keyboard.press("Control+i");
        await hover.filter({ hasText: "归档/2021年工作总结.txt" }).first().waitFor({ timeout: 3_000 });
      });
      assert.match((await hover.first().textContent()) ?? "", /本语料 4 篇都如此.*formula\/set-form/su);
      await takeScreenshot(session, "pack-hover");
      await page.keyboard.press("Escape");
    });

    it("归档里的说法排在补全最前，写明本单位几篇用过", async () => {
      await typeAfter("二、存在的主要问题\n", "河湖治理责任还需层层压实");
      await completionRow(page, HABIT);
      const first = page.locator(".suggest-widget.visible .monaco-list-row").first();
      assert.match((await first.textContent()) ?? "", new RegExp(`${HABIT}.*house 4 篇`, "u"));
      await page.keyboard.press("Control+Space");
      const details = page.locator(".suggest-details-container:visible");
      await details.filter({ hasText: "house 的语料 4 篇中 4 篇用过" }).filter({ hasText: "归档/" }).waitFor();
      await takeScreenshot(session, "pack-phrase");
      await page.keyboard.press("Tab");
      await save(page);
      assert.match(textOnDisk(session, DRAFT), new RegExp(`^河湖治理责任还需${HABIT}`, "mu"));
    });

    it("归档里的说法也能用拼音首字母调出", async () => {
      await typeAfter("新增供水能力每日1.2万吨。", "");
      await page.keyboard.type("ccys", { delay: 60 });
      await completionRow(page, HABIT);
      await page.keyboard.press("Escape");
    });

    it("“插入常用语”里本单位的说法自成一组", async () => {
      await typeAfter("数据尚未打通", "");
      await runCommand(page, "公文: 插入常用语…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "适合这里" }).first().waitFor();
      await takeScreenshot(session, "pack-picker");
      await page.keyboard.insertText("压实河湖");
      const row = page.locator(".quick-input-list .monaco-list-row", { hasText: HABIT }).first();
      assert.match((await row.textContent()) ?? "", /house 4 篇/u);
      await page.keyboard.press("Escape");
    });
  });
}

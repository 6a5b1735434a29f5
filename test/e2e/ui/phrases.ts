import assert from "node:assert/strict";
import { moveTo, openFile, runCommand, save } from "../workbench/editor";
import { type Session, takeScreenshot, textOnDisk } from "../workbench/session";
import { completionRow } from "../workbench/views";

const DRAFT = "培训通知.txt";
/** Mined from the seeds. */
const MINED = "加强人才队伍建设";

/** Phrases put into running text. */
export function phraseCases(session: Session): void {
  const { page } = session;
  const textBefore = (mark: string): number => {
    const text = textOnDisk(session, DRAFT);
    return text.indexOf(mark) + mark.length;
  };

  describe("常用语", () => {
    it("接在汉字后面补全，已输入的字不重复", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textBefore("请认真准备。\n"));
      await page.keyboard.insertText("请各单位按时参加，特此");
      await completionRow(page, "特此通知");
      await takeScreenshot(session, "phrases");
      await page.keyboard.press("Tab");
      await save(page);
      assert.match(textOnDisk(session, DRAFT), /^请各单位按时参加，特此通知。/mu);
    });

    it("接在汉字后面用拼音首字母补全", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textOnDisk(session, DRAFT).length);
      await page.keyboard.insertText("请互相转告，");
      await page.keyboard.type("tctz", { delay: 40 });
      const row = await completionRow(page, "特此通知");
      await row.click();
      await save(page);
      assert.match(textOnDisk(session, DRAFT), /^请互相转告，特此通知。/mu);
    });

    it("语料里的说法在句子中间接着写，写明几篇用过", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textBefore("共2天。\n"));
      await page.keyboard.insertText("各单位要把这次培训作为加强人才");
      const row = await completionRow(page, MINED);
      assert.match((await row.textContent()) ?? "", /\d+ 篇/u);
      await takeScreenshot(session, "mined-phrase");
      await page.keyboard.press("Tab");
      await save(page);
      assert.match(textOnDisk(session, DRAFT), new RegExp(`^各单位要把这次培训作为${MINED}`, "mu"));
    });

    it("语料里的说法在句子中间用拼音首字母调出", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textBefore("县委党校第三会议室"));
      await page.keyboard.type("jqrcdw", { delay: 60 });
      const row = await completionRow(page, MINED);
      await row.click();
      await save(page);
      assert.match(textOnDisk(session, DRAFT), new RegExp(`^县委党校第三会议室${MINED}`, "mu"));
    });

    it("命令“插入常用语”按文种列出短语", async () => {
      await openFile(page, DRAFT);
      await moveTo(page, textOnDisk(session, DRAFT).length);
      await runCommand(page, "公文: 插入常用语…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "适合这里" }).first().waitFor();
      await takeScreenshot(session, "phrase-picker");
      await page.keyboard.press("Escape");
    });
  });
}

import assert from "node:assert/strict";
import { countFramed, openFile, runCommand, save } from "../workbench/editor";
import { eventually } from "../workbench/eventually";
import { type Session, takeScreenshot, textOnDisk } from "../workbench/session";
import { applyQuickFix, goToProblem, openProblems, openQuickFixes, problemOf, readProblems } from "../workbench/views";

const RENUMBER = /^从这里起重新编号/u;

/** What a person sees of findings: squiggles, the Problems view, the hover, the quick fix. */
export function problemCases(session: Session): void {
  const { page } = session;

  describe("问题面板和波浪线", () => {
    it("请示：占位符和错用的结语有波浪线，并以中文写明规则", async () => {
      await openFile(page, "拨款请示.txt");
      await page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
      await openProblems(page);
      const placeholder = await problemOf(page, "placeholder/mask");
      assert.deepEqual([placeholder.line, placeholder.column], [7, 11]);
      assert.match(placeholder.message, /XX/u);
      const closing = await problemOf(page, "structure/closing");
      assert.equal(closing.line, 8);
      for (const { message } of await readProblems(page)) assert.match(message, /^[^a-z]*\p{Script=Han}.*。$/u);
      await takeScreenshot(session, "problems");
    });

    it("中文标点不被框成“易混淆字符”", async () => {
      await openFile(page, "拨款请示.txt");
      assert.equal(await countFramed(page), 0);
    });

    it("停在提示上显示理由和依据", async () => {
      await openFile(page, "拨款请示.txt");
      await openProblems(page);
      await goToProblem(page, "placeholder/mask");
      const hover = page.locator(".monaco-hover:visible");
      await eventually(async () => {
        await page.keyboard.press("Control+k");
        await page.keyboard.press("Control+i");
        await hover.filter({ hasText: "依据" }).first().waitFor({ timeout: 3_000 });
      });
      await takeScreenshot(session, "hover");
      await page.keyboard.press("Escape");
    });

    it("点规则编号打开这条规则的说明", async () => {
      await openFile(page, "拨款请示.txt");
      await openProblems(page);
      await problemOf(page, "placeholder/mask");
      await page.locator(".markers-panel .monaco-link", { hasText: "placeholder/mask" }).first().click();
      await page.locator('.tab.active[data-resource-name*="mask.md"], .tab.active[aria-label*="mask.md"]').waitFor();
      const preview = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
      await preview.getByRole("heading", { name: "为什么" }).waitFor();
      await takeScreenshot(session, "rule-page");
    });

    it("总结：快速修复把断号改顺，存盘的就是改后的文字", async () => {
      await openFile(page, "上半年工作总结.txt");
      await openProblems(page);
      await goToProblem(page, "numbering/heading-sequence");
      await openQuickFixes(page, RENUMBER);
      await takeScreenshot(session, "quick-fix");
      await applyQuickFix(page, RENUMBER);
      await save(page);
      const text = textOnDisk(session, "上半年工作总结.txt");
      assert.match(text, /^（三）林业产业稳步发展。/mu);
      assert.match(text, /^（四）改革创新持续深化。/mu);
      await eventually(async () => {
        const rules = (await readProblems(page)).map(({ rule }) => rule);
        assert.equal(rules.includes("numbering/heading-sequence"), false);
      });
    });

    it("保存时自动修复可安全修复的问题", async () => {
      await openFile(page, "防汛讲话.gw");
      await page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
      await runCommand(page, "View: Focus Active Editor Group");
      await page.keyboard.press("Control+End");
      await page.keyboard.insertText("\n");
      await save(page);
      await eventually(async () => assert.match(textOnDisk(session, "防汛讲话.gw"), /^（一）认清形势。/mu));
      assert.match(textOnDisk(session, "防汛讲话.gw"), /^（三）压实责任。/mu, "要人核对的修复不应自动做");
    });
  });
}

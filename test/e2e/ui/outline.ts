import assert from "node:assert/strict";
import { focusEditor, openFile, save } from "../workbench/editor";
import { eventually } from "../workbench/eventually";
import { type Session, takeScreenshot, textOnDisk } from "../workbench/session";
import { applyQuickFix, caretInLine, goToProblem, openProblems, openQuickFixes, readTree } from "../workbench/views";

/** The view 公文结构 in the side bar and the language status. */
export function outlineCases(session: Session): void {
  const { page } = session;
  const tree = page.locator(".sidebar .customview-tree");
  const row = (text: string) => tree.locator(".monaco-list-row", { hasText: text }).first();

  describe("公文结构", () => {
    it("列出文种、带编号的章节和缺少的部分", async () => {
      await openFile(page, "整治方案.md");
      await eventually(async () => {
        const lines = await readTree(tree);
        const titles = lines.map((line) => line.replace(/ \[.*$/u, ""));
        assert.deepEqual(titles, [
          "全县农村人居环境整治实施方案",
          "  一、总体要求",
          "  二、重点任务",
          "    1.推进厕所革命",
          "    2.治理生活垃圾",
          "    3.整治村容村貌",
          "  四、实施步骤",
          "  五、保障措施",
        ]);
        assert.match(lines[6] ?? "", /1 个(错误|警告)/u);
      });
      await page.locator(".sidebar .message", { hasText: /^方案：1 个(错误|警告)$/u }).waitFor();
      await takeScreenshot(session, "outline");
    });

    it("缺少的章节作为一项列出，点击到应补的位置", async () => {
      await openFile(page, "上半年工作总结.txt");
      await eventually(async () => assert.match((await readTree(tree)).join("\n"), /缺：.*(下一步|打算|计划)/u));
      await takeScreenshot(session, "missing-section");
      await row("缺：").click();
      await caretInLine(page, 10);
    });

    it("点击章节，光标到那一行", async () => {
      await openFile(page, "上半年工作总结.txt");
      await row("二、存在的主要问题").click();
      await caretInLine(page, 8);
    });

    it("快速修复在应有的位置补写缺少的章节，编号接得上", async () => {
      await openFile(page, "上半年工作总结.txt");
      await openProblems(page);
      await goToProblem(page, "structure/missing-section");
      await openQuickFixes(page, /^补写/u);
      await applyQuickFix(page, /^补写/u);
      await save(page);
      assert.match(textOnDisk(session, "上半年工作总结.txt"), /附加值不高。\n+三、下一步.*\n/u);
      await row("三、下一步").waitFor();
      await row("缺：").waitFor({ state: "detached" });
    });

    it("随编辑更新", async () => {
      await openFile(page, "整治方案.md");
      await row("五、保障措施").waitFor();
      await focusEditor(page);
      await page.keyboard.press("Control+End");
      await page.keyboard.insertText("\n\n## 六、监督检查\n");
      await row("六、监督检查").waitFor();
    });

    it("汇编按篇列出，每篇有自己的文种", async () => {
      await openFile(page, "001_d4ed6de1f85d9253.txt");
      const message = page.locator(".sidebar .message", { hasText: /^汇编，\d+ 篇/u });
      const count = Number(/\d+/.exec((await message.textContent()) ?? "")?.[0]);
      assert.ok(count >= 13);
      await eventually(async () => {
        const roots = await readTree(tree);
        assert.deepEqual(
          roots.map((root) => Number(/^\d+(?=．)/u.exec(root)?.[0])),
          Array.from({ length: count }, (_, index) => index + 1),
        );
      });
      await takeScreenshot(session, "compilation");
    });

    it("状态栏写明文种和问题数", async () => {
      await openFile(page, "拨款请示.txt");
      const status = page.locator('[id="status.languageStatus"]');
      await eventually(async () => {
        const label = await status.locator("a").first().getAttribute("aria-label");
        assert.match(label ?? "", /请示：\d+ 错误 \d+ 警告 \d+ 提示/u);
      });
    });
  });
}

import assert from "node:assert/strict";
import { moveTo, openFile, save } from "../workbench/editor";
import { eventually } from "../workbench/eventually";
import { type Session, takeScreenshot, textOnDisk } from "../workbench/session";
import { openProblems, readProblems } from "../workbench/views";

/** The configuration file, edited in the workbench. */
export function configCases(session: Session): void {
  const { page } = session;
  const rules = async () => (await readProblems(page)).map(({ rule }) => rule);

  describe("配置文件", () => {
    it("写错的规则名在配置文件里标出，改对后立即生效", async () => {
      await openFile(page, "草稿/检查通知.txt");
      await openProblems(page);
      await eventually(async () => assert.ok((await rules()).includes("placeholder/date-blank")));

      await openFile(page, "草稿/.gongwen.json");
      await openProblems(page);
      await eventually(async () => {
        const [fault] = (await readProblems(page)).filter(({ message }) => message.includes("date-blnk"));
        assert.ok(fault);
        assert.deepEqual([fault.severity, fault.line], ["error", 3]);
      });
      await takeScreenshot(session, "config-error");

      const typo = "placeholder/date-bl";
      await moveTo(page, textOnDisk(session, "草稿/.gongwen.json").indexOf(typo) + typo.length);
      await page.keyboard.insertText("a");
      await save(page);
      await openFile(page, "草稿/检查通知.txt");
      await openProblems(page);
      await eventually(async () => assert.deepEqual(await rules(), []));
    });
  });
}

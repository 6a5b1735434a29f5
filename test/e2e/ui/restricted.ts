import assert from "node:assert/strict";
import { countFramed, openFile, openFolder } from "../workbench/editor";
import { type Session, takeScreenshot } from "../workbench/session";
import { openProblems, problemOf } from "../workbench/views";

/** A folder that nobody has declared to be trusted: the extension works, and Chinese text looks as it should. */
export function restrictedCases(session: Session): void {
  const { page } = session;

  describe("受限模式", () => {
    before(() => openFolder(page, session.server.authority, session.workspace));

    it("工作台确实处于受限模式", async () => {
      await page.locator('[id="status.workspaceTrust"]').waitFor();
    });

    it("照常检查", async () => {
      await openFile(page, "拨款请示.txt");
      await openProblems(page);
      await problemOf(page, "placeholder/mask");
      await takeScreenshot(session, "restricted");
    });

    it("汉字和中文标点不被逐个加框", async () => {
      await openFile(page, "拨款请示.txt");
      assert.equal(await countFramed(page), 0);
    });
  });
}

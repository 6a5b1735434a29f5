import assert from "node:assert/strict";
import path from "node:path";
import { outputs } from "../tools/gen/outputs";
import { findStale } from "../tools/gen/stale";

const root = path.dirname(__dirname);

describe("生成的文件", () => {
  it("与生成器的结果一致（否则运行 npm run gen）", async () => {
    assert.deepEqual(findStale(root, await outputs(root)), { changed: [], orphaned: [] });
  });

  it("内容不同、缺失和多余的文件都会被发现", () => {
    const wanted = new Map([
      ["LICENSE", "not the licence"],
      ["docs/rules/nothing.md", ""],
    ]);
    const { changed, orphaned } = findStale(root, wanted);
    assert.deepEqual(changed, ["LICENSE", "docs/rules/nothing.md"]);
    assert.ok(orphaned.includes("docs/rules/README.md"));
  });
});

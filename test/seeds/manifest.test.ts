import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../seeds/manifest.json";

const folder = path.join(__dirname, "../../seeds");

describe("种子语料清单", () => {
  it("列出全部文件", () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    assert.deepEqual(
      manifest.files.map((entry) => entry.file),
      texts.sort(),
    );
  });

  for (const { file, sha256, characters, parts } of manifest.files) {
    describe(file, () => {
      const bytes = readFileSync(path.join(folder, file));
      const text = bytes.toString("utf8");

      it("与校验和、字数一致", () => {
        assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256);
        assert.equal(text.length, characters);
      });

      it("各篇依次排列，互不重叠，都在文件之内", () => {
        const spans = parts.map(({ span }) => ({ start: span[0] ?? -1, end: span[1] ?? -1 }));
        for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= characters);
        for (const [index, { start }] of spans.entries()) assert.ok(start >= (spans[index - 1]?.end ?? 0));
      });

      it("各篇从行首开始，标题在篇首", () => {
        for (const { title, span } of parts) {
          const start = span[0] ?? -1;
          assert.ok(start === 0 || text[start - 1] === "\n", `${start}`);
          if (title !== null) assert.ok(text.slice(start, start + title.length + 10).includes(title), title);
        }
      });
    });
  }
});

import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { after, ask, findingsOf, openDraft } from "./documents";

/** Names of symbols, each indented by its depth. */
const outlineOf = (symbols: readonly vscode.DocumentSymbol[], depth = 0): readonly string[] =>
  symbols.flatMap(({ name, children }) => [`${"  ".repeat(depth)}${name}`, ...outlineOf(children, depth + 1)]);

/** What leads through the text: symbols, folding, hover. */
export function navigationCases(): void {
  describe("浏览文稿", () => {
    it("符号按章节分层", async () => {
      const { document } = await openDraft("上半年工作总结.txt");
      const symbols = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
      assert.deepEqual(outlineOf(symbols), [
        "一、主要工作开展情况",
        "  （一）造林绿化有序推进",
        "  （二）资源管护不断加强",
        "  （四）林业产业稳步发展",
        "  （五）改革创新持续深化",
        "二、存在的主要问题",
      ]);
    });

    it("章节可以折叠到它的最后一行", async () => {
      const { document } = await openDraft("上半年工作总结.txt");
      const ranges = await ask<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
      const folded = ranges.map(({ start, end }) => [start + 1, end + 1]);
      assert.ok(
        folded.some(([start, end]) => start === 3 && end === 7),
        JSON.stringify(folded),
      );
    });

    it("停在占位符上显示规则的理由和依据", async () => {
      const { document } = await openDraft("拨款请示.txt");
      await findingsOf(document, ({ length }) => length > 0);
      const place = after(document, "补助资金X");
      const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, place);
      const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
      assert.match(text.join("\n"), /依据：/u);
      assert.match(text.join("\n"), /placeholder\//u);
    });
  });
}

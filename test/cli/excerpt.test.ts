import assert from "node:assert/strict";
import fc from "fast-check";
import { eastAsianWidth } from "get-east-asian-width";
import { excerpt } from "../../cli/reporters/excerpt";

/** ⟦ ⟧ mark the span in `text`. */
const CASES: readonly { name: string; text: string; line: string; marks: string }[] = [
  { name: "one column each", text: "abc⟦de⟧f", line: "abcdef", marks: "   ^^" },
  { name: "two columns each", text: "关于⟦报送⟧材料", line: "关于报送材料", marks: "　　～～" },
  { name: "both", text: "GB/T⟦第3条⟧", line: "GB/T第3条", marks: "    ～^～" },
  { name: "ambiguous marks take one column", text: "“工作”⟦—⟧", line: "“工作”—", marks: " 　　 ^" },
  { name: "nothing to mark", text: "工作⟦⟧总结", line: "工作总结", marks: "　　^" },
  { name: "the end of a line", text: "工作⟦⟧\n总结", line: "工作", marks: "　　^" },
  { name: "a line among others", text: "一\n二⟦三⟧四\n五", line: "二三四", marks: "　～" },
  { name: "CRLF", text: "一\r\n二⟦三⟧\r\n", line: "二三", marks: "　～" },
  { name: "a span over lines", text: "一⟦二\n三⟧四", line: "一二", marks: "　～" },
  { name: "a line end alone", text: "一二⟦\n⟧三", line: "一二", marks: "　　^" },
  { name: "a tab", text: "\t⟦一⟧", line: "    一", marks: "    ～" },
  { name: "an indent of two ideographic spaces", text: "　　⟦一⟧、", line: "　　一、", marks: "　　～" },
  { name: "a character of two units", text: "𠮷⟦𠮷⟧", line: "𠮷𠮷", marks: "　～" },
  { name: "a combining mark", text: "e\u0301⟦a⟧", line: "e\u0301a", marks: " ^" },
  {
    name: "controls and what cannot be seen",
    text: "\u001b[31m⟦\u200b⟧\u202e一",
    line: "\ufffd[31m\ufffd\ufffd一",
    marks: "     ^",
  },
  { name: "an empty text", text: "⟦⟧", line: "", marks: "^" },
  {
    name: "a long line",
    text: `${"前".repeat(100)}⟦中⟧${"后".repeat(100)}`,
    line: `…${"前".repeat(18)}中${"后".repeat(19)}…`,
    marks: ` ${"　".repeat(18)}～`,
  },
  {
    name: "a long line, at its beginning",
    text: `⟦中⟧${"后".repeat(100)}`,
    line: `中${"后".repeat(37)}…`,
    marks: "～",
  },
  {
    name: "a long line, at its end",
    text: `${"前".repeat(100)}⟦中⟧`,
    line: `…${"前".repeat(37)}中`,
    marks: ` ${"　".repeat(37)}～`,
  },
  { name: "a long span", text: `⟦${"中".repeat(100)}⟧`, line: `${"中".repeat(38)}…`, marks: "～".repeat(20) },
];

const width = (text: string): number =>
  [...text].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0) as number), 0);

describe("excerpt", () => {
  for (const { name, text: marked, line, marks } of CASES) {
    it(name, () => {
      const start = marked.indexOf("⟦");
      const end = marked.indexOf("⟧") - 1;
      assert.deepEqual(excerpt(marked.replace(/[⟦⟧]/g, ""), { start, end }), { text: line, marks });
    });
  }

  it("puts its marks under the span, in at most 78 columns, wherever the span is", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."关于的通知，。（）ab12“”…—　 "), maxLength: 200 });
    fc.assert(
      fc.property(letters, letters, letters, (before, span, after) => {
        const text = before + span + after;
        const shown = excerpt(text, { start: before.length, end: before.length + span.length });
        const [blanks] = /^[ \u3000]*/.exec(shown.marks) as RegExpExecArray;
        const marked = shown.marks.slice(blanks.length);
        const column = width(blanks);
        let left = "";
        while (width(left) < column) left = shown.text.slice(0, left.length + 1);
        assert.equal(width(left), column);
        const expected = shown.text.slice(left.length, left.length + marked.length);
        assert.equal(span === "" ? "" : expected, span.slice(0, span === "" ? 0 : marked.length));
        assert.ok(width(shown.text) <= 78);
      }),
    );
  });
});

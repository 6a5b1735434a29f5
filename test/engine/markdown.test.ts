import assert from "node:assert/strict";
import { fromMarkdown } from "mdast-util-from-markdown";
import { maskMarkdown } from "../../engine/document/markdown";

type Node = ReturnType<typeof fromMarkdown>["children"][number] | ReturnType<typeof fromMarkdown>;

const SAMPLES: Readonly<Record<string, string>> = {
  headings: "# 工作总结\n\n## 一、主要做法\n\n正文**重点**内容。\n\n### （一）做法\n",
  emphasis: "**加粗**、__加粗__、*斜体*、普通 3*4*5 与 a_b_c。",
  code: "见 `xx市` 与 ``a`b``。\n\n```text\nxx 年\n~~~\n```\n\n正文\n\n~~~\nxx\n~~~\n末段",
  links: '见[实施方案](https://example.com/xx "xx")和![图示](a-xx.png)。',
  html: "前<br>后<!-- xx 注释 -->文<!-- xx > 5 -->字\n\n<!--\nxx\n跨行\n-->\n正文",
  quotes: "> 引用一段\n> 第二行\n\n- 列表一\n- 列表二\n  * 子项\n1. 编号\n2. 编号\n",
  breaks: "上\n\n---\n\n下\n\n***\n",
  escapes: "\\*不是强调\\* 和 1\\. 号",
  strong: "***又粗又斜***的字，**“引号”**，**要求：**如下。",
  masks: "以***新时代…思想为指导，***同志出席。",
};

/** Every unit that the reference parser takes for text, by offset. */
const textUnits = (source: string): Map<number, string> => {
  const units = new Map<number, string>();
  const visit = (node: Node): void => {
    if (node.type === "text" || node.type === "image") {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? 0;
      const alt = node.type === "image" ? source.slice(start, end).indexOf("]") : end - start;
      for (let i = start; i < start + alt; i++) units.set(i, source.charAt(i));
    }
    if ("children" in node) for (const child of node.children) visit(child as Node);
  };
  visit(fromMarkdown(source));
  return units;
};

/** Units inside a text node's range that are markup all the same: line ends, escapes, quotation and image marks. */
const isMark = (unit: string): boolean => /[\s\\>![|]/.test(unit);

describe("Markdown masking", () => {
  for (const [name, source] of Object.entries(SAMPLES)) {
    const masked = maskMarkdown(source);
    it(`${name}: keeps every offset`, () => {
      assert.equal(masked.length, source.length);
      for (let i = 0; i < source.length; i++)
        if (masked[i] !== source[i]) assert.ok(masked[i] === " " && source[i] !== "\n", `unit ${i} of ${name}`);
    });
    it(`${name}: keeps what the reference parser takes for text, blanks what it does not`, () => {
      const text = textUnits(source);
      for (let i = 0; i < source.length; i++) {
        const unit = source.charAt(i);
        if (/[一-鿿x]/.test(unit)) assert.equal(masked.charAt(i) === unit, text.has(i), `“${unit}” at ${i} of ${name}`);
        else if (text.has(i) && !isMark(unit) && masked.charAt(i) === " ")
          assert.match(unit, /[|]/, `“${unit}” at ${i} of ${name}`);
      }
    });
  }
  it("blanks front matter, which the reference parser does not know", () => {
    const source = "---\ntitle: xx\n---\n正文";
    assert.equal(maskMarkdown(source).trim(), "正文");
  });
  it("reads tables cell by cell", () => {
    const source = "| 指标 | 数值 |\n|---|:-:|\n| 户数 | xx |";
    assert.equal(maskMarkdown(source).replace(/\s+/g, " ").trim(), "指标 数值 户数 xx");
  });
});

import assert from "node:assert/strict";
import type { DocumentSymbol, FoldingRange, Hover } from "vscode-languageserver";
import type { OutlineAnswer } from "../../server/protocol";
import { openSession, type Session } from "./session";

const TEXT = [
  "2024年工作总结",
  "",
  "今年以来，各项工作顺利。",
  "一、主要工作",
  "（一）抓学习",
  "帐户大概有三个。",
  "（二）抓落实",
  "落实到位。",
  "",
  "二、下一步打算",
  "继续努力，核对帐户。",
  "",
].join("\n");

const shape = ({ name, children }: DocumentSymbol): unknown =>
  children === undefined || children.length === 0 ? name : [name, ...children.map(shape)];

describe("server: structure", () => {
  let session: Session;
  afterEach(() => session.close());

  const ask = async <R>(method: string, text = TEXT): Promise<R> => {
    session = await openSession();
    const uri = await session.open("a.txt", text);
    return session.ask(method, { textDocument: { uri } });
  };

  it("symbols are the sections, nested, with heading and extent", async () => {
    const symbols = await ask<DocumentSymbol[]>("textDocument/documentSymbol");
    assert.deepEqual(symbols.map(shape), [["一、主要工作", "（一）抓学习", "（二）抓落实"], "二、下一步打算"]);
    const [first] = symbols;
    assert.deepEqual(first?.selectionRange, { start: { line: 3, character: 0 }, end: { line: 3, character: 6 } });
    assert.deepEqual([first?.range.start.line, first?.range.end.line], [3, 9]);
    assert.deepEqual(session.initialized.capabilities.documentSymbolProvider, { label: "公文结构" });
  });

  it("symbols of a compilation are its documents", async () => {
    const part = (number: number, title: string) =>
      `第${number}篇：${title}\n${title}\n一、主要工作\n工作顺利开展，取得成效。\n二、下一步打算\n继续努力，抓好落实。\n`;
    const text = `工作总结汇编\n${part(1, "2023年工作总结")}${part(2, "2024年工作总结")}`;
    const symbols = await ask<DocumentSymbol[]>("textDocument/documentSymbol", text);
    assert.equal(symbols.length >= 2, true);
    assert.deepEqual(
      symbols.slice(-2).map((symbol) => symbol.children?.map(({ name }) => name)),
      [
        ["一、主要工作", "二、下一步打算"],
        ["一、主要工作", "二、下一步打算"],
      ],
    );
  });

  it("sections fold up to their last line with text", async () => {
    const ranges = await ask<FoldingRange[]>("textDocument/foldingRange");
    assert.deepEqual(
      ranges.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [3, 7],
        [4, 5],
        [6, 7],
        [9, 10],
      ],
    );
  });

  it("the outline counts the findings of each section and shows what is missing where it would go", async () => {
    const outline = await ask<OutlineAnswer>("gongwen/outline");
    const [part] = outline.parts;
    assert.equal(part?.genre, "总结");
    assert.equal(part?.title, "2024年工作总结");
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    assert.deepEqual(
      part?.sections.map(({ number, title, level, findings }) => ({ number, title, level, findings })),
      [
        { number: "一、", title: "主要工作", level: 1, findings: { ...none, error: 1, warning: 1 } },
        { number: "二、", title: "下一步打算", level: 1, findings: { ...none, error: 1 } },
      ],
    );
    assert.deepEqual(
      part?.sections[0]?.children.map(({ number, level, findings }) => [number, level, findings.error]),
      [
        ["（一）", 2, 1],
        ["（二）", 2, 0],
      ],
    );
    assert.deepEqual(part?.missing, [
      {
        title: "三、存在的问题",
        message: "总结一般要写“存在的问题”，这一篇没有。",
        position: { line: 10, character: 10 },
      },
    ]);
    assert.deepEqual(outline.findings, { ...none, error: 2, warning: 2 });
    assert.equal(outline.fixable, 2);
  });

  it("there is no outline for a text that is not ours", async () => {
    assert.equal(await ask("gongwen/outline", "plain English\n"), null);
  });

  it("hovering a finding tells the reason, the basis and the page; elsewhere nothing", async () => {
    session = await openSession({ rulePage: "command:page?{id}" });
    const uri = await session.open("a.txt", TEXT);
    const at = (line: number, character: number): Promise<Hover | null> =>
      session.ask("textDocument/hover", { textDocument: { uri }, position: { line, character } });
    const hover = await at(5, 1);
    assert.deepEqual(hover?.contents, {
      kind: "markdown",
      value: [
        "**“帐户”应作“账户”。** `wording/wrong-word`",
        "测试用。",
        "依据：GB/T 0000-2000 1.2",
        "[规则说明](command:page?wording/wrong-word)",
      ].join("\n\n"),
    });
    assert.deepEqual(hover?.range, { start: { line: 5, character: 0 }, end: { line: 5, character: 2 } });
    assert.equal(await at(7, 1), null);
  });
});

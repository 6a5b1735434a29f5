import assert from "node:assert/strict";
import type { CodeAction, Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseConfig } from "../../engine/config/parse";
import { createLinter } from "../../engine/create-linter";
import { RULES } from "./rules";
import { EDITOR, FOLDER, openSession, type Session } from "./session";

const TEXT = "关于工作的通知\n帐户大概有三个。\n帐户\n";
const LINE: Range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
const CONFIG = `${FOLDER}/.gongwen.json`;

const changesIn = (edit: WorkspaceEdit | undefined): TextDocumentEdit[] =>
  (edit?.documentChanges ?? []).filter((change): change is TextDocumentEdit => "textDocument" in change);

/** What becomes of `text`. */
const apply = (text: string, edit: WorkspaceEdit | undefined): string =>
  TextDocument.applyEdits(
    TextDocument.create("", "", 0, text),
    changesIn(edit).flatMap((change) => change.edits as { range: Range; newText: string }[]),
  );

describe("server: code actions", () => {
  let session: Session;
  afterEach(() => session.close());

  const actionsAt = (uri: string, range: Range, only?: string[]): Promise<CodeAction[]> =>
    session.ask("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
    session.ask("codeAction/resolve", action ?? {});

  it("mend the finding at the caret; the only safe fix is preferred", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", TEXT);
    const [fix] = await actionsAt(uri, LINE);
    assert.equal(fix?.title, "改为“账户”");
    assert.equal(fix?.kind, "quickfix");
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, "wording/wrong-word");
    assert.deepEqual(changesIn(fix?.edit)[0]?.textDocument, { uri, version: 1 });
    assert.equal(apply(TEXT, fix?.edit), "关于工作的通知\n账户大概有三个。\n帐户\n");
  });

  it("say of an unsafe fix that it needs a look, and do not prefer it", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", TEXT);
    const at = { line: 1, character: 3 };
    const fix = (await actionsAt(uri, { start: at, end: at })).find(({ title }) => title.startsWith("删去“大概”"));
    assert.equal(fix?.title, "删去“大概”，请核对");
    assert.equal(fix?.isPreferred, undefined);
    assert.equal(
      (await actionsAt(uri, { start: at, end: at })).some(({ title }) => title.includes("vague-word）")),
      false,
      "一处问题不必“全部修复”",
    );
  });

  it("mend all findings of the rule in the file, worked out when chosen", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", TEXT);
    const all = (await actionsAt(uri, LINE)).find(({ title }) => title.includes("全部 2 处"));
    assert.equal(all?.edit, undefined);
    assert.equal(apply(TEXT, (await resolve(all)).edit), "关于工作的通知\n账户大概有三个。\n账户\n");
  });

  it("mend all safe ones as source.fixAll, for every way to ask for it and only then", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", TEXT);
    for (const kind of ["source", "source.fixAll", "source.fixAll.gongwen"]) {
      const [all, ...rest] = await actionsAt(uri, LINE, [kind]);
      assert.equal(all?.kind, "source.fixAll.gongwen");
      assert.deepEqual(rest, []);
      assert.equal(apply(TEXT, (await resolve(all)).edit), "关于工作的通知\n账户大概有三个。\n账户\n");
    }
    assert.deepEqual(await actionsAt(uri, LINE, ["source.organizeImports"]), []);
    assert.equal(
      (await actionsAt(uri, LINE)).some(({ kind }) => kind?.startsWith("source")),
      false,
    );
  });

  it("come with their edits for a client that cannot ask for them later", async () => {
    session = await openSession({ capabilities: { ...EDITOR, textDocument: { diagnostic: {} }, workspace: {} } });
    const uri = await session.open("a.txt", TEXT);
    const [all] = await actionsAt(uri, LINE, ["source.fixAll"]);
    assert.equal(all?.edit?.changes?.[uri]?.length, 2);
  });

  it("ignore the line by a comment, in Markdown only", async () => {
    session = await openSession();
    const markdown = "# 通知\n\n请核对帐户。\n";
    const uri = await session.open("a.md", markdown, "markdown");
    const at = { line: 2, character: 4 };
    const ignore = (await actionsAt(uri, { start: at, end: at })).find(({ title }) => title.startsWith("在此行忽略"));
    const after = apply(markdown, ignore?.edit);
    assert.equal(after, "# 通知\n\n<!-- gongwen-disable-next-line wording/wrong-word -->\n请核对帐户。\n");
    await session.change(uri, 2, [{ text: after }]);
    const report = await session.ask<{ items: unknown[] }>("textDocument/diagnostic", { textDocument: { uri } });
    assert.deepEqual(report.items, []);
    const plain = await session.open("a.txt", TEXT);
    assert.equal(
      (await actionsAt(plain, LINE)).some(({ title }) => title.startsWith("在此行忽略")),
      false,
    );
  });

  it("end the comment's line as the text ends its own", async () => {
    session = await openSession();
    const windows = "# 通知\r\n请核对帐户。\r\n";
    const uri = await session.open("a.md", windows, "markdown");
    const at = { line: 1, character: 4 };
    const ignore = (await actionsAt(uri, { start: at, end: at })).find(({ title }) => title.startsWith("在此行忽略"));
    assert.match(apply(windows, ignore?.edit), /-->\r\n请核对帐户。\r\n$/);
  });

  it("turn the rule off in the configuration file, comments kept", async () => {
    const before = '{\n  // 本单位\n  "extends": ["recommended"]\n}\n';
    session = await openSession({ disk: { "/工作/.gongwen.json": before } });
    const uri = await session.open("a.txt", TEXT);
    const off = (await actionsAt(uri, LINE)).find(({ title }) => title.startsWith("关闭规则"));
    assert.equal(decodeURI(changesIn(off?.edit)[0]?.textDocument.uri ?? ""), CONFIG);
    const after = apply(before, off?.edit);
    assert.match(after, /\/\/ 本单位[\s\S]*"wording\/wrong-word": "off"/);
    session.disk.set("/工作/.gongwen.json", after);
    await session.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: CONFIG, type: 2 }] });
    const report = await session.ask<{ items: { code: string }[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ["wording/vague-word"],
    );
  });

  it("make a configuration file where there is none", async () => {
    session = await openSession();
    const uri = await session.open("深/a.txt", TEXT);
    const entry = (await actionsAt(uri, LINE)).find(({ title }) => title.startsWith("不再提示这一条"));
    assert.deepEqual(entry?.edit?.documentChanges?.[0], {
      kind: "create",
      uri: CONFIG,
      options: { ignoreIfExists: true },
    });
    const text = apply("", entry?.edit);
    assert.match(text, /^\/\/ 公文检查的配置/);
    const { problems, value } = parseConfig(text, createLinter(RULES).rules);
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.ignoredEntries, ["wrong-word/账户"]);
  });
});

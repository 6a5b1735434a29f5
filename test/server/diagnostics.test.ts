import assert from "node:assert/strict";
import { CancellationTokenSource, type Diagnostic, LSPErrorCodes } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createLinter } from "../../engine/create-linter";
import type { Linter } from "../../engine/linter";
import { RULES } from "./rules";
import { EDITOR, openSession, type Session } from "./session";

interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}

const PULL = "textDocument/diagnostic";
const { diagnostic: _, ...withoutPull } = EDITOR.textDocument ?? {};
const OLD_EDITOR = { ...EDITOR, textDocument: withoutPull };

const summary = ({ range, code, message }: Diagnostic): string =>
  `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${code} ${message}`;

describe("server: diagnostics", () => {
  let session: Session;
  afterEach(() => session.close());

  it("are pulled, in UTF-16 positions, with rule, page and source", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", "关于𠮷的通知\r\n请核对𠮷帐户。\r\n");
    const report = await session.ask<Report>(PULL, { textDocument: { uri } });
    assert.equal(report.kind, "full");
    assert.deepEqual(report.items.map(summary), ["1:5-1:7 wording/wrong-word “帐户”是错字，请改为“账户”。"]);
    const [found] = report.items;
    assert.equal(found?.source, "gongwen");
    assert.equal(found?.severity, 1);
    assert.deepEqual(found?.codeDescription, { href: "file:///pages/wording/wrong-word.md" });
  });

  it("are unchanged for the same text, new after an edit", async () => {
    session = await openSession();
    const uri = await session.open("a.txt", "关于工作的通知\n请核对帐户。\n");
    const first = await session.ask<Report>(PULL, { textDocument: { uri } });
    const second = await session.ask<Report>(PULL, { textDocument: { uri }, previousResultId: first.resultId });
    assert.deepEqual(second, { kind: "unchanged", resultId: first.resultId });
    await session.change(uri, 2, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "大概要" },
    ]);
    const third = await session.ask<Report>(PULL, { textDocument: { uri }, previousResultId: first.resultId });
    assert.deepEqual(
      third.items.map((item) => [item.range.start.character, item.code]),
      [
        [0, "wording/vague-word"],
        [6, "wording/wrong-word"],
      ],
    );
  });

  it("equal those of a fresh text after any edits", async () => {
    session = await openSession();
    const mirror = TextDocument.create("", "", 1, "关于工作的通知\n帐户大概有三个。\n一、帐户\n");
    const uri = await session.open("a.txt", mirror.getText());
    const pieces = ["帐户", "大概", "\n", "。", "", "\r\n", "𠮷帐", "户"];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor(seed / 65536) % below;
    };
    for (let version = 2; version < 200; version += 1) {
      const from = random(mirror.getText().length + 1);
      const range = { start: mirror.positionAt(from), end: mirror.positionAt(from + random(4)) };
      const change = { range, text: pieces[random(pieces.length)] ?? "" };
      TextDocument.update(mirror, [change], version);
      await session.change(uri, version, [change]);
      const live = await session.ask<Report>(PULL, { textDocument: { uri } });
      const fresh = await session.open(`${version}.txt`, mirror.getText());
      const expected = await session.ask<Report>(PULL, { textDocument: { uri: fresh } });
      assert.deepEqual(live.items.map(summary), expected.items.map(summary));
    }
  });

  it("are none for a text without Chinese and for a text that is not open", async () => {
    session = await openSession();
    const uri = await session.open("README.md", "# Title\n\n1. one\n3. three\n", "markdown");
    const report = await session.ask<Report>(PULL, { textDocument: { uri } });
    const absent = await session.ask<Report>(PULL, { textDocument: { uri: `${uri}x` } });
    assert.deepEqual([report.items, absent.items], [[], []]);
  });

  it("heed comments in Markdown and report the names in them that nobody knows", async () => {
    session = await openSession();
    const text =
      "# 通知\n\n<!-- gongwen-disable-next-line wording/wrong-word wording/wrong-wood -->\n帐户大概。\n\n帐户\n";
    const uri = await session.open("a.md", text, "markdown");
    const report = await session.ask<Report>(PULL, { textDocument: { uri } });
    assert.deepEqual(
      report.items.map((item) => [item.range.start.line, item.code]),
      [
        [2, "config/unknown-rule"],
        [3, "wording/vague-word"],
        [5, "wording/wrong-word"],
      ],
    );
  });

  it("are sent to a client that cannot ask, and taken back when the text is closed", async () => {
    session = await openSession({ capabilities: OLD_EDITOR });
    const uri = await session.open("a.txt", "关于工作的通知\n请核对帐户。\n");
    await session.until(() => session.published.get(uri)?.length === 1);
    await session.change(uri, 2, [{ text: "关于工作的通知\n帐户大概。\n" }]);
    await session.until(() => session.published.get(uri)?.length === 2);
    await session.client.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await session.until(() => session.published.get(uri)?.length === 0);
  });

  it("are not worked out for a request that was withdrawn", async () => {
    let lints = 0;
    const real = createLinter(RULES);
    const counting: Linter = {
      ...real,
      lint: (...given) => {
        lints += 1;
        return real.lint(...given);
      },
    };
    session = await openSession({ linter: counting });
    const uri = await session.open("a.txt", "关于工作的通知\n帐户\n");
    const source = new CancellationTokenSource();
    const request = session.client.sendRequest(PULL, { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(request, { code: LSPErrorCodes.RequestCancelled });
    assert.equal(lints, 0);
    const report = await session.ask<Report>(PULL, { textDocument: { uri } });
    assert.deepEqual([report.items.length, lints], [1, 1]);
  });

  it("are empty and logged when linting fails, and the server lives on", async () => {
    const real = createLinter(RULES);
    let broken = true;
    const failing: Linter = {
      ...real,
      lint: (...given) => {
        if (broken) throw new Error("坏了");
        return real.lint(...given);
      },
    };
    session = await openSession({ linter: failing });
    const uri = await session.open("a.txt", "关于工作的通知\n帐户\n");
    const report = await session.ask<Report>(PULL, { textDocument: { uri } });
    assert.deepEqual(report.items, []);
    await session.until(() => session.logs.length > 0);
    assert.match(session.logs.join("\n"), /检查文稿时出错.*坏了/);
    broken = false;
    const next = await session.ask<Report>(PULL, { textDocument: { uri } });
    assert.equal(next.items.length, 1);
  });
});

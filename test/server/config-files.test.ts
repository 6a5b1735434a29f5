import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver";
import type { OutlineAnswer } from "../../server/protocol";
import { FOLDER, openSession, type Session } from "./session";

const TEXT = "关于工作的通知\n帐户大概有三个。\n";
const PATH = "/工作/.gongwen.json";
const CONFIG = encodeURI(`${FOLDER}/.gongwen.json`);

describe("server: configuration files", () => {
  let session: Session;
  afterEach(() => session.close());

  const codes = async (uri: string): Promise<unknown[]> => {
    const report = await session.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    return report.items.map(({ code, severity }) => `${code} ${severity}`);
  };
  const outline = (uri: string): Promise<OutlineAnswer> => session.ask("gongwen/outline", { textDocument: { uri } });
  const saved = (text: string | undefined): Promise<void> => {
    if (text === undefined) session.disk.delete(PATH);
    else session.disk.set(PATH, text);
    return session.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: CONFIG, type: 2 }] });
  };

  it("are heeded, and again after every change on disk", async () => {
    session = await openSession({ disk: { [PATH]: '{ "rules": { "wording/vague-word": "off" } }' } });
    const uri = await session.open("a.txt", TEXT);
    assert.deepEqual(await codes(uri), ["wording/wrong-word 1"]);
    await saved('{ "rules": { "wording/wrong-word": "hint" }, "profile": "draft" }');
    await session.until(() => session.refreshes() > 0);
    assert.deepEqual(await codes(uri), ["wording/wrong-word 4", "wording/vague-word 4"]);
    assert.equal((await outline(uri)).config.profile, "draft");
    await saved(undefined);
    assert.deepEqual(await codes(uri), ["wording/wrong-word 1", "wording/vague-word 2"]);
    assert.equal((await outline(uri)).config.uri, null);
  });

  it("show their faults in place; the last good one stays in force until they are mended", async () => {
    session = await openSession({ disk: { [PATH]: '{ "rules": { "wording/vague-word": "off" } }' } });
    const uri = await session.open("a.txt", TEXT);
    assert.deepEqual(await codes(uri), ["wording/wrong-word 1"]);
    await saved('{\n  "rules": { "wording/vague-ward": "off" }\n}');
    await session.until(() => session.published.get(CONFIG)?.length === 1);
    const [fault] = session.published.get(CONFIG) ?? [];
    assert.match(String(fault?.message), /没有规则“wording\/vague-ward”.*wording\/vague-word/);
    assert.deepEqual(fault?.range, { start: { line: 1, character: 13 }, end: { line: 1, character: 33 } });
    assert.equal(fault?.severity, 1);
    assert.deepEqual(await codes(uri), ["wording/wrong-word 1"]);
    assert.equal((await outline(uri)).config.faulty, true);
    await saved("{}");
    await session.until(() => session.published.get(CONFIG)?.length === 0);
    assert.equal((await codes(uri)).length, 2);
  });

  it("count as they stand in the editor, before they are saved", async () => {
    session = await openSession({ disk: { [PATH]: "{}" } });
    const uri = await session.open("a.txt", TEXT);
    assert.equal((await codes(uri)).length, 2);
    await session.open(".gongwen.json", "{}", "jsonc");
    await session.change(`${FOLDER}/.gongwen.json`, 2, [{ text: '{ "rules": { "wording/wrong-word": "off" } }' }]);
    const before = session.refreshes();
    await session.until(() => session.refreshes() > before);
    await session.until(() => session.refreshes() > 0);
    assert.deepEqual(await codes(uri), ["wording/vague-word 2"]);
    await session.change(`${FOLDER}/.gongwen.json`, 3, [{ text: '{ "rules": 1 }' }]);
    await session.until(() => session.published.get(CONFIG)?.length === 1);
  });

  it("show the faults of a file they extend in that file", async () => {
    const disk = { [PATH]: '{ "extends": ["./house.json"] }', "/工作/house.json": '{ "profile": "finale" }' };
    session = await openSession({ disk });
    const uri = await session.open("a.txt", TEXT);
    const house = encodeURI(`${FOLDER}/house.json`);
    await session.until(() => session.published.get(house)?.length === 1);
    assert.equal((await codes(uri)).length, 2);
    session.disk.set("/工作/house.json", '{ "rules": { "wording/wrong-word": "off" } }');
    await session.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: house, type: 2 }] });
    await session.until(() => session.published.get(house)?.length === 0);
    assert.deepEqual(await codes(uri), ["wording/vague-word 2"]);
  });

  it("are no longer at fault once nobody reads them", async () => {
    const disk = { [PATH]: '{ "extends": ["./house.json"] }', "/工作/house.json": "{" };
    session = await openSession({ disk });
    await session.open("a.txt", TEXT);
    const house = encodeURI(`${FOLDER}/house.json`);
    await session.until(() => session.published.get(house)?.length === 1);
    await saved("{}");
    await session.until(() => session.published.get(house)?.length === 0);
  });

  it("leave out what they ignore, and say so", async () => {
    session = await openSession({ disk: { [PATH]: '{ "ignore": ["旧稿/"] }' } });
    const uri = await session.open("旧稿/a.txt", TEXT);
    assert.deepEqual(await codes(uri), []);
    assert.equal((await outline(uri)).config.ignored, true);
    assert.equal((await codes(await session.open("a.txt", TEXT))).length, 2);
  });

  it("of the folder hold for a text that is not saved yet", async () => {
    session = await openSession({ disk: { [PATH]: '{ "rules": { "wording/vague-word": "off" } }' } });
    assert.deepEqual(await codes(await session.open("untitled:Untitled-1", TEXT)), ["wording/wrong-word 1"]);
  });
});

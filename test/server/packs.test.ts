import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, Hover } from "vscode-languageserver";
import type { Entry } from "../../engine/mined/model";
import { evidenceWords } from "../../engine/mined/wording";
import { defineParagraphRule, type Rule } from "../../engine/rule";
import { nearMiss, packText } from "../engine/pack-fixture";
import { RULES } from "./rules";
import { FOLDER, openSession, type Session } from "./session";

const nearMissRule: Rule = defineParagraphRule({
  id: "wording/near-miss",
  title: "易错的词要写对。",
  rationale: "测试用。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  recommended: true,
  examples: { invalid: [], valid: [] },
  severity: "warning",
  fixable: "no",
  scope: "paragraph",
  triggers: {},
  mined: {
    families: ["near-miss"],
    prepare: (entries) => new Map(entries.map((entry) => [entry.wrong, entry])),
    literals: (data) => [...data.keys()],
  },
  *check(_paragraph, { data, hits }) {
    for (const { literal, at } of hits) {
      const entry = data.get(literal);
      if (entry === undefined) continue;
      const message = `“${literal}”应作“${entry.right}”（${evidenceWords(entry.evidence)}）。`;
      yield { span: { start: at, end: at + literal.length }, message, entryId: entry.id };
    }
  },
});

const TEXT = "关于工作的通知\n建立联系会议和工作度。\n";
const CONFIG = "/工作/.gongwen.json";
const HOUSE = "/工作/house.json";
const HOUSE_URI = encodeURI(`${FOLDER}/house.json`);
const CONFIG_URI = encodeURI(`${FOLDER}/.gongwen.json`);
const NAMED = '{ "rulePacks": ["./house.json"] }';

const MEETING = nearMiss("联系会议", "联席会议", {
  title: "“联系会议”应为“联席会议”",
  evidence: {
    support: 9,
    documents: 8,
    of: 9,
    share: 0.8889,
    bound: 0.5652,
    genres: { 通知: 8 },
    examples: [{ path: "存档/一*.txt", span: [4, 8], before: "建立", text: "联席会议", after: "制度" }],
    counterExamples: [],
  },
});
const DUTY = nearMiss("工作度", "工作制度");
const SHIPPED: readonly Entry[] = [DUTY];

describe("server: rule packs", () => {
  let session: Session;
  afterEach(() => session.close());

  const start = async (disk: Readonly<Record<string, string>>): Promise<string> => {
    session = await openSession({ disk, rules: [...RULES, nearMissRule], entries: SHIPPED });
    return session.open("a.txt", TEXT);
  };
  const messages = async (uri: string): Promise<string[]> => {
    const report = await session.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    return report.items.map(({ message }) => String(message));
  };
  const saved = (file: string, text: string): Promise<void> => {
    session.disk.set(file, text);
    const uri = encodeURI(`file://${file}`);
    return session.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  };
  const DUTY_FOUND = "“工作度”应作“工作制度”（本语料 10 篇中 9 篇如此）。";
  const MEETING_FOUND = "“联系会议”应作“联席会议”（本语料 9 篇中 8 篇如此）。";

  it("add to the entries that ship, and are read again when they change", async () => {
    const uri = await start({ [CONFIG]: NAMED, [HOUSE]: packText([MEETING]) });
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
    const before = session.refreshes();
    await saved(HOUSE, packText([]));
    await session.until(() => session.refreshes() > before);
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
    await saved(HOUSE, packText([nearMiss("建立", "设立")]));
    assert.deepEqual(await messages(uri), ["“建立”应作“设立”（本语料 10 篇中 9 篇如此）。", DUTY_FOUND]);
  });

  it("take effect when a configuration names them, and no longer when it does not", async () => {
    const uri = await start({ [CONFIG]: "{}", [HOUSE]: packText([MEETING]) });
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
    await saved(CONFIG, NAMED);
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
    await session.change(uri, 2, [
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "请" },
    ]);
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
    await saved(CONFIG, "{}");
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
  });

  it("that are broken leave the last good one in force; the fault is shown in the pack and where it is named", async () => {
    const uri = await start({ [CONFIG]: NAMED, [HOUSE]: packText([MEETING]) });
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
    const broken = packText([MEETING]).replace('"share":0.8889', '"share":8');
    await saved(HOUSE, broken);
    await session.until(() => session.published.get(HOUSE_URI)?.length === 1);
    const [fault] = session.published.get(HOUSE_URI) ?? [];
    const at = broken.indexOf('"share":8') + '"share":'.length;
    assert.deepEqual(fault?.range, { start: { line: 0, character: at }, end: { line: 0, character: at + 1 } });
    const [named] = session.published.get(CONFIG_URI) ?? [];
    assert.match(String(named?.message), /house\.json 有 1 处错误，没有采用/);
    assert.deepEqual(named?.range, { start: { line: 0, character: 16 }, end: { line: 0, character: 30 } });
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
    await saved(HOUSE, packText([]));
    await session.until(() => session.published.get(HOUSE_URI)?.length === 0);
    await session.until(() => session.published.get(CONFIG_URI)?.length === 0);
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
  });

  it("count as they stand in the editor", async () => {
    const uri = await start({ [CONFIG]: NAMED, [HOUSE]: packText([]) });
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
    const before = session.refreshes();
    await session.open("house.json", packText([MEETING]), "json");
    await session.until(() => session.refreshes() > before);
    assert.deepEqual(await messages(uri), [MEETING_FOUND, DUTY_FOUND]);
  });

  it("show their evidence on hovering, for the entry behind the finding", async () => {
    const uri = await start({ [CONFIG]: NAMED, [HOUSE]: packText([MEETING]) });
    const hover = await session.ask<Hover | null>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 1, character: 3 },
    });
    assert.deepEqual(hover?.contents, {
      kind: "markdown",
      value: [
        "**易错的词要写对。** `wording/near-miss`",
        "测试用。",
        "依据：通行做法",
        "[规则说明](file:///pages/wording/near-miss.md)",
        "词条：“联系会议”应为“联席会议” `near-miss:联系会议`",
        "证据：本语料 9 篇中 8 篇如此（88.8%，95% 置信下限 56.5%），共 9 处",
        "文种：通知 8 篇",
        "例：\n- ……建立⟦联席会议⟧制度……（存档/一\\*.txt:4-8）",
      ].join("\n\n"),
    });
  });

  it("have their entries ignored one by one, in the configuration", async () => {
    const uri = await start({ [CONFIG]: NAMED, [HOUSE]: packText([MEETING]) });
    const position = { line: 1, character: 3 };
    const actions = await session.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === `不再提示这一条：${MEETING.id}（写入 .gongwen.json）`);
    const changes = JSON.stringify(action?.edit);
    assert.ok(changes.includes("ignoredEntries"), changes);
    await saved(CONFIG, `{ "rulePacks": ["./house.json"], "ignoredEntries": ["${MEETING.id}"] }`);
    assert.deepEqual(await messages(uri), [DUTY_FOUND]);
  });
});

import assert from "node:assert/strict";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PhraseEntry } from "../../engine/mined/model";
import type { PhraseChoice } from "../../server/protocol";
import { minedPhrase } from "./mined-phrases";
import { FOLDER, openSession, type Session } from "./session";

const CARET = "▮";
const SUMMARY = "2024年工作总结\n今年以来，工作有序。\n一、主要工作\n顺利。\n";

/** A draft with `typed` at its end, in the section 主要工作 and before another one. */
const inWork = (typed: string): string =>
  `${SUMMARY}${typed}${CARET}\n二、存在的问题\n有不足。\n三、下一步打算\n努力。\n`;

describe("server: mined phrases", () => {
  let session: Session;
  /** What came up by itself, before a person asked. */
  let unasked: readonly CompletionItem[];
  afterEach(() => session.close());

  const ask = async <R>(
    method: string,
    marked: string,
    mined: readonly PhraseEntry[],
    disk: Readonly<Record<string, string>> = {},
    languageId = "plaintext",
  ): Promise<R> => {
    session = await openSession({ mined, disk });
    const offset = marked.indexOf(CARET);
    const text = marked.replace(CARET, "");
    const uri = await session.open("文稿.txt", text, languageId);
    const position = TextDocument.create("", "", 0, text).positionAt(offset);
    const parameters = { textDocument: { uri }, position };
    if (method === "textDocument/completion") unasked = (await session.ask<CompletionList>(method, parameters)).items;
    return session.ask(method, parameters);
  };
  const complete = async (...given: [string, readonly PhraseEntry[], Record<string, string>?, string?]) => {
    const { items } = await ask<CompletionList>("textDocument/completion", ...given);
    return [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
  };
  const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

  it("go on from their first characters in mid-sentence, with their count and an example", async () => {
    const mined = [
      minedPhrase(`以\${1:党建引领}为抓手，`, {
        genres: ["总结"],
        documents: 12,
        support: 15,
        examples: [["我们始终", "以党建引领为抓手，", "推动工作"]],
      }),
    ];
    const [best, ...rest] = await complete(inWork("我们始终以党建"), mined);
    assert.deepEqual(rest, []);
    assert.equal(best?.label, "以……为抓手");
    assert.equal(best?.labelDetails?.description, "举措·总结 · 12 篇");
    assert.equal(
      best?.documentation,
      "以党建引领为抓手，\n\n随附语料 40 篇中 12 篇用过，共 15 处。\n例：……我们始终⟦以党建引领为抓手，⟧推动工作……（归档/总结.txt）",
    );
    const edit = best?.textEdit as TextEdit;
    assert.deepEqual(edit.range, { start: { line: 4, character: 4 }, end: { line: 4, character: 7 } });
    assert.equal(edit.newText, `以\${1:党建引领}为抓手，`);
  });

  it("are called by initials in mid-sentence", async () => {
    const mined = [minedPhrase("压实各级责任", { initials: ["ysgjzr"] })];
    const [best] = await complete(inWork("我们层层ysg"), mined);
    assert.deepEqual([best?.label, best?.filterText], ["压实各级责任", "ysgjzr"]);
  });

  it("of half width in the text are begun all the same", async () => {
    const [best] = await complete(inWork("请批准,妥否,"), []);
    assert.deepEqual([best?.label, best?.filterText], ["妥否，请批示", "妥否,请批示。"]);
  });

  it("stand in the order of what is typed, genre, section, what stands before, and frequency", async () => {
    const phrase = (end: string, given: Parameters<typeof minedPhrase>[1]) => minedPhrase(`压实${end}`, given);
    const mined = [
      phrase("其他文种", { genres: ["方案"], documents: 30 }),
      phrase("少见", { documents: 3, support: 9 }),
      phrase("常见", { documents: 9 }),
      phrase("同样多而处数多", { documents: 3, support: 10 }),
      phrase("其他章节", { roles: ["problem"], documents: 30 }),
      phrase("本章节", { roles: ["done"] }),
      phrase("本文种", { genres: ["总结"] }),
      phrase("前文相同", { documents: 3, examples: [["我们层层", "压实", ""]] }),
      phrase("其他分组", { group: "结语", documents: 30 }),
    ];
    assert.deepEqual(labels(await complete(inWork("我们层层压实"), mined)), [
      "压实本文种",
      "压实前文相同",
      "压实本章节",
      "压实常见",
      "压实同样多而处数多",
      "压实少见",
      "压实其他章节",
      "压实其他文种",
      "压实其他分组",
    ]);
  });

  it("of which more has been typed come first", async () => {
    const mined = [
      minedPhrase("工作制度", { genres: ["总结"], documents: 30 }),
      minedPhrase("联席会议工作规则", { genres: ["方案"] }),
    ];
    const items = await complete(inWork("建立联席会议工作"), mined);
    assert.deepEqual(labels(items), ["联席会议工作规则", "工作制度"]);
  });

  it("equal to one kept by hand are that one, with their count", async () => {
    const mined = [minedPhrase("特此通知", { documents: 7, initials: ["tct"] })];
    const items = await complete(inWork("特此通"), mined);
    const [same, ...more] = items.filter(({ label }) => label === "特此通知");
    assert.deepEqual(more, []);
    assert.equal((same?.textEdit as TextEdit | undefined)?.newText, "特此通知。");
    assert.equal(same?.labelDetails?.description, "结语·通知 · 7 篇");
    const [kept] = items.filter(({ label }) => label === "特此通报");
    assert.equal(kept?.labelDetails?.description, "结语·通报 · 通用");
  });

  it("come up by themselves from three characters, at the head of a clause from two, and where two or more are left", async () => {
    const mined = [minedPhrase("压实各级责任", { initials: ["ysgjzr"] })];
    for (const [typed, comesUp] of [
      ["我们层层压实", false],
      ["我们层层压实各", true],
      ["压实", true],
      ["我们狠抓落实，压实", true],
      ["我们层层压实各级责", false],
      ["我们层层ysg", true],
    ] as const) {
      assert.deepEqual(labels(await complete(inWork(typed), mined)), ["压实各级责任"], typed);
      assert.equal(unasked.length > 0, comesUp, typed);
      session.close();
    }
  });

  it("are no more than fifty at once", async () => {
    const mined = Array.from({ length: 60 }, (_, index) =>
      minedPhrase(`压实责任之${String.fromCharCode(0x4e00 + index)}`),
    );
    const { items, isIncomplete } = await ask<CompletionList>("textDocument/completion", inWork("压实"), mined);
    assert.deepEqual([items.length, isIncomplete], [50, true]);
  });

  it("keep silent in masks, in words of other scripts and behind them", async () => {
    const mined = [minedPhrase("谢谢", { initials: ["xx", "xxdj"] }), minedPhrase("提出", { initials: ["tc"] })];
    for (const typed of ["全市xx", "全市xxx", "contactc", "3tc", "用 Word tc", "a.tc", "a/tc", "全市t"]) {
      assert.deepEqual(await complete(inWork(typed), mined), [], typed);
      session.close();
    }
  });

  it("are called at the head of a line, also behind the mark of a list", async () => {
    for (const head of ["", "  ", "- ", "> ", "1. "]) {
      const items = await complete(inWork(`${head}tctz`), [], {}, "markdown");
      assert.equal(labels(items)[0], "特此通知", head);
      session.close();
    }
  });

  for (const [what, marked] of Object.entries({
    "in a fenced block": `# 关于防汛工作的通知\n\n\`\`\`text\n请遵照执行。特此${CARET}\n\`\`\`\n`,
    "in an empty line of a fenced block": `# 关于防汛工作的通知\n\n\`\`\`text\n${CARET}\n\`\`\`\n`,
    "in code": `# 关于防汛工作的通知\n\n请见\`特此${CARET}\`。\n`,
    "in code that is still open": `# 关于防汛工作的通知\n\n请见\`特此${CARET}\n`,
    "in an address": `# 关于防汛工作的通知\n\n请见[附件](特此${CARET})。\n`,
    "in a comment": `# 关于防汛工作的通知\n\n<!-- 特此${CARET} -->\n`,
  })) {
    it(`keep silent in Markdown ${what}`, async () => {
      assert.deepEqual(await complete(marked, [], {}, "markdown"), []);
      session.close();
      assert.notDeepEqual(await complete(marked.replace(/[`<(]/g, "（"), [], {}, "markdown"), [], "prose");
    });
  }

  describe("of a unit's own pack", () => {
    const house = {
      version: 1,
      corpus: {
        files: 40,
        documents: 40,
        duplicates: 0,
        characters: 90_000,
        genres: { 总结: 40 },
        segmenter: "nodejieba",
      },
      entries: [
        minedPhrase("压实河长责任", { documents: 5, initials: ["yshzzr"] }),
        minedPhrase("特此通知", { documents: 9 }),
      ],
    };
    const disk = {
      "/工作/.gongwen.json": JSON.stringify({ rulePacks: ["./house.json"] }),
      "/工作/house.json": JSON.stringify(house),
    };
    const mined = [minedPhrase("压实监管责任", { documents: 30 })];

    it("come before what ships and fits as well, under the name of the pack", async () => {
      const items = await complete(inWork("层层压实"), mined, disk);
      assert.deepEqual(labels(items), ["压实河长责任", "压实监管责任"]);
      assert.equal(items[0]?.labelDetails?.description, "举措 · house 5 篇");
      assert.match(String(items[0]?.documentation), /house 的语料 40 篇中 5 篇用过，共 5 处。/);
    });

    it("equal to one that ships count as the unit's own", async () => {
      const items = await complete(inWork("特此通"), mined, disk);
      const same = items.filter(({ label }) => label === "特此通知");
      assert.deepEqual(
        same.map(({ labelDetails }) => labelDetails?.description),
        ["结语·通知 · house 9 篇"],
      );
    });

    it("are told apart in the picker", async () => {
      const choices = await ask<PhraseChoice[]>("gongwen/phrases", inWork(""), mined, disk);
      assert.deepEqual(
        choices.filter(({ pack }) => pack === "house").map(({ title, source }) => `${title} ${source}`),
        ["压实河长责任 house 5 篇", "特此通知 house 9 篇"],
      );
    });

    it("are gone with the pack", async () => {
      await complete(inWork("层层压实"), mined, disk);
      session.disk.delete("/工作/.gongwen.json");
      await session.client.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: `${FOLDER}/.gongwen.json`, type: 3 }],
      });
      const again = await session.ask<CompletionList>("textDocument/completion", {
        textDocument: { uri: `${FOLDER}/文稿.txt` },
        position: { line: 4, character: 4 },
      });
      assert.deepEqual(labels(again.items), ["压实监管责任"]);
    });
  });
});

import assert from "node:assert/strict";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PhraseChoice } from "../../server/protocol";
import { openSession, type Session } from "./session";

const HEAD =
  "关于做好防汛工作的通知\n各区人民政府：\n为做好防汛工作，现将有关事项通知如下：\n一、提高认识\n认真部署。\n";

/** `▮` is the caret. */
const CARET = "▮";

const insert = (text: string, { textEdit }: CompletionItem): string =>
  TextDocument.applyEdits(TextDocument.create("", "", 0, text), [textEdit as TextEdit]);

describe("server: phrases", () => {
  let session: Session;
  afterEach(() => session.close());

  const ask = async <R>(method: string, marked: string, languageId = "plaintext"): Promise<R> => {
    session ??= await openSession();
    const offset = marked.indexOf(CARET);
    const text = marked.replace(CARET, "");
    const uri = await session.open(`${languageId}-${offset}.txt`, text, languageId);
    const position = TextDocument.create("", "", 0, text).positionAt(offset);
    return session.ask(method, { textDocument: { uri }, position });
  };
  const complete = async (marked: string, languageId?: string): Promise<readonly CompletionItem[]> => {
    session = await openSession();
    return (await ask<CompletionList>("textDocument/completion", marked, languageId)).items;
  };
  /** As an editor shows them. */
  const titles = (items: readonly CompletionItem[]): string[] =>
    [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map(({ label }) => label);

  for (const language of ["plaintext", "markdown", "gongwen"]) {
    it(`go on from the characters before the caret, in mid-sentence (${language})`, async () => {
      const marked = `${HEAD}请遵照执行。特此${CARET}`;
      const items = await complete(marked, language);
      assert.equal(titles(items)[0], "特此通知");
      const [best] = items.filter(({ label }) => label === "特此通知");
      assert.equal(best?.filterText?.startsWith("特此"), true);
      assert.equal(insert(marked.replace(CARET, ""), best as CompletionItem), `${HEAD}请遵照执行。特此通知。`);
    });

    it(`are called by pinyin initials right after Chinese (${language})`, async () => {
      const marked = `${HEAD}请遵照执行。tct${CARET}`;
      const [best, ...rest] = await complete(marked, language);
      assert.equal(best?.label, "特此通知");
      assert.deepEqual(
        titles(rest),
        ["特此通报", "特此通告"].filter((title) => titles(rest).includes(title)),
      );
      assert.equal(best?.filterText, "tctz");
      assert.equal(insert(marked.replace(CARET, ""), best as CompletionItem), `${HEAD}请遵照执行。特此通知。`);
    });
  }

  it("are offered where no word has been begun, those of the genre first", async () => {
    const items = await complete(`关于增加经费的请示\n市财政局：\n因工作需要，拟增加经费。\n${CARET}\n`);
    assert.equal(items.length, 50);
    assert.match(titles(items)[0] ?? "", /请批示|请予批复/);
  });

  it("suit the place: openings before the text, closings after it", async () => {
    assert.match(
      titles(await complete(`关于防汛工作的报告\n市政府：\n${CARET}\n一、基本情况\n正常。\n`))[0] ?? "",
      /报告如下/,
    );
    session.close();
    assert.match(
      titles(await complete(`关于防汛工作的报告\n市政府：\n一、基本情况\n正常。\n${CARET}`))[0] ?? "",
      /特此报告/,
    );
  });

  it("suit the section", async () => {
    const items = await complete(
      `2024年工作总结\n一、主要工作\n顺利。\n二、存在的问题\n${CARET}\n三、下一步打算\n努力。\n`,
    );
    assert.match(titles(items)[0] ?? "", /肯定成绩/);
  });

  it("keep silent in the middle of a word, after one letter, in English and in code", async () => {
    for (const marked of [
      `${HEAD}防汛${CARET}`,
      `${HEAD}独特${CARET}`,
      `${HEAD}工作t${CARET}`,
      `${HEAD}contact${CARET}`,
      `${HEAD}Atct${CARET}`,
    ]) {
      assert.deepEqual(await complete(marked), []);
      session.close();
    }
    assert.deepEqual(await complete(`${"English only. ".repeat(20)}${CARET}`), []);
  });

  it("keep their places to fill in", async () => {
    const [item] = (await complete(`${HEAD}现将${CARET}`)).filter(({ label }) => label === "现将有关事项通知如下");
    assert.equal(item?.insertTextFormat, 2);
    assert.equal((item?.textEdit as TextEdit | undefined)?.newText, `现将\${1:有关事项}通知如下：`);
    assert.equal(item?.documentation, "现将有关事项通知如下：\n\n通用：公文写作的通行说法，人工整理。");
  });

  it("are listed for a picker, the fitting ones first", async () => {
    session = await openSession();
    const choices = await ask<PhraseChoice[]>(
      "gongwen/phrases",
      `关于增加经费的请示\n市财政局：\n拟增加经费。\n${CARET}`,
    );
    assert.equal(choices[0]?.fits, true);
    assert.equal(choices[0]?.genres.includes("请示"), true);
    assert.equal(
      choices.some(({ fits }) => !fits),
      true,
    );
    assert.equal(
      choices.some(({ preview }) => preview.includes("$")),
      false,
    );
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { PhraseEntry } from "../../engine/mined/model";
import type { MiningResult } from "../../miner/model";
import { phraseData, snippetsText } from "../../miner/snippets";
import { entries } from "../../rules/mined/phrase.json";
import { withFolder } from "../cli/run-cli";
import { FILES, JIEBA, mine } from "./run-mine";

const shipped = entries as unknown as readonly PhraseEntry[];

const resultOf = (phrases: readonly PhraseEntry[], ships = true): MiningResult =>
  ({ judged: phrases.map((entry) => ({ entry, ships, reason: "" })) }) as unknown as MiningResult;

interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

describe("常用语：代码片段文件", () => {
  it("每条有前缀、正文和出处篇数，编号连续", () => {
    const snippets = Object.values(JSON.parse(snippetsText(resultOf(shipped))) as Record<string, Snippet>);
    assert.equal(snippets.length, shipped.length);
    for (const { scope, prefix, body, description } of snippets) {
      assert.equal(scope, "plaintext,markdown,gongwen");
      assert.match(prefix[0] as string, /^[a-z]{2,8}$/);
      assert.match(description, /^\p{Script=Han}{2}(?: · \p{Script=Han}[\p{Script=Han}、]*)? · \d+ 篇$/u);
      const places = [...body.join("").matchAll(/\$\{(\d+):[^}]+\}/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        places,
        places.map((_, at) => at + 1),
      );
    }
  });

  it("由首字母和开头几个字叫出", () => {
    const [one] = shipped.filter(({ title }) => title === "认真贯彻落实");
    assert.ok(one);
    const [snippet] = Object.values(JSON.parse(snippetsText(resultOf([one]))) as Record<string, Snippet>);
    assert.deepEqual([snippet?.prefix, snippet?.body], [["rzgcls", "认真贯彻"], ["认真贯彻落实"]]);
    assert.equal(snippet?.description, `要求 · ${one.evidence.documents} 篇`);
  });

  it("不采用的不写", () => {
    assert.deepEqual(JSON.parse(snippetsText(resultOf(shipped, false))), {});
    assert.deepEqual(JSON.parse(phraseData(resultOf(shipped, false))), { phrases: [] });
  });

  it("gongwen mine --snippets 写进目录", () => {
    withFolder(FILES, (cwd) => {
      const { code, stdout } = mine([".", "--snippets", "片段", ...JIEBA], { cwd });
      const file = path.join("片段", "gongwen-phrases.code-snippets");
      assert.equal(code, 0);
      assert.ok(stdout.endsWith(`已写 ${file}\n`));
      const snippets = JSON.parse(readFileSync(path.join(cwd, file), "utf8")) as Record<string, Snippet>;
      assert.ok(Object.keys(snippets).length > 100);
    });
  });
});

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsePack } from "../../engine/config/rule-pack";
import { bindEntries } from "../../engine/mined/bind";
import type { Entry } from "../../engine/mined/model";
import rules from "../../rules/index.generated";
import { minedEntries } from "../../rules/mined/index.generated";

const folder = path.join(__dirname, "../../rules/mined");

const withoutSightings = (entry: Entry): Entry => ({
  ...entry,
  evidence: { ...entry.evidence, examples: [], counterExamples: [] },
});

describe("随程序提供的词条", () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    it(`rules/mined/${name} 是完好的规则数据，族与文件名一致`, () => {
      const { pack, problems } = parsePack(name, readFileSync(path.join(folder, name), "utf8"));
      assert.deepEqual(problems, []);
      assert.ok(pack);
      for (const { family } of pack.entries) assert.equal(`${family}.json`, name);
    });
  }

  it("编号各不相同", () => {
    const ids = minedEntries.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("带不带例子，规则都得到同样的数据：命令行启动时不带", () => {
    const full = bindEntries(rules, minedEntries);
    const stripped = bindEntries(rules, minedEntries.map(withoutSightings));
    for (const { id } of rules) {
      const [one, other] = [full.get(id), stripped.get(id)];
      assert.ok(one && other && one.state === other.state && one.state !== "faulty", id);
      if (one.state === "ready" && other.state === "ready") assert.deepEqual(one.literals, other.literals, id);
    }
  });

  it("出处都在 seeds/ 里，文字就在所说的位置", () => {
    const texts = new Map<string, string>();
    const textOf = (file: string): string => {
      const text = texts.get(file) ?? readFileSync(path.join(folder, "../..", file), "utf8").replace(/^\ufeff/, "");
      texts.set(file, text);
      return text;
    };
    for (const { id, evidence } of minedEntries)
      for (const { path: file, span, text } of [...evidence.examples, ...evidence.counterExamples]) {
        assert.match(file, /^seeds\//);
        assert.ok(existsSync(path.join(folder, "../..", file)), `${id} ${file}`);
        assert.equal(textOf(file).slice(...span), text, id);
      }
  });
});

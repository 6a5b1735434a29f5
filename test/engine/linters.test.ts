import assert from "node:assert/strict";
import type { ResolvedConfig, RulePack } from "../../engine/config/model";
import { presetConfig } from "../../engine/config/presets";
import { parsePack } from "../../engine/config/rule-pack";
import { createLinters } from "../../engine/linters";
import type { Entry } from "../../engine/mined/model";
import { defineParagraphRule } from "../../engine/rule";
import { nearMiss, packText } from "./pack-fixture";

/** Reports the wrong forms of near-miss entries; the later of two entries for one form counts. */
const rule = defineParagraphRule({
  id: "test/near-miss",
  title: "测试。",
  rationale: "测试。",
  basis: [{ source: "通行做法", evidence: "corpus" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  examples: { invalid: [], valid: [] },
  scope: "paragraph",
  triggers: {},
  mined: {
    families: ["near-miss"],
    prepare: (entries) => new Map(entries.map((entry) => [entry.wrong, entry])),
    literals: (data) => [...data.keys()],
  },
  *check(_paragraph, { data, hits }) {
    for (const { literal, at } of hits)
      yield { span: { start: at, end: at + literal.length }, message: `${literal}→${data.get(literal)?.right}。` };
  },
});

const packOf = (...entries: readonly Entry[]): RulePack => {
  const { pack } = parsePack("/w/house.json", packText(entries));
  assert.ok(pack);
  return pack;
};
const under = (...packs: readonly RulePack[]): ResolvedConfig => ({
  ...presetConfig(new Map([[rule.id, rule]])),
  packs,
});

describe("linters", () => {
  const linters = createLinters([rule], { entries: [nearMiss("甲乙", "丙丁")] });
  const house = packOf(nearMiss("戊己", "庚辛"));
  const unit = packOf(nearMiss("戊己", "壬癸"), nearMiss("甲乙", "子丑"));

  const told = (config: ResolvedConfig): string[] => {
    const linter = linters.of(config);
    return linter.lint(linter.parse("甲乙戊己", "plaintext"), config).diagnostics.map(({ message }) => message);
  };

  it("know what ships, then the packs; the later entry of one id counts", () => {
    assert.deepEqual(told(under()), ["甲乙→丙丁。"]);
    assert.deepEqual(told(under(house)), ["甲乙→丙丁。", "戊己→庚辛。"]);
    assert.deepEqual(told(under(house, unit)), ["甲乙→子丑。", "戊己→壬癸。"]);
    assert.deepEqual(told(under(unit, house)), ["甲乙→子丑。", "戊己→庚辛。"]);
  });

  it("are the same for the same packs in the same order", () => {
    assert.equal(linters.of(under()), linters.of(under()));
    assert.equal(linters.of(under(house, unit)), linters.of(under(house, unit)));
    const different = [under(), under(house), under(unit), under(house, unit), under(unit, house)];
    assert.equal(new Set(different.map(linters.of)).size, different.length);
  });

  it("tell which entries are in force", () => {
    assert.deepEqual(
      [...linters.of(under(unit)).entries.values()].map((entry) => entry.family === "near-miss" && entry.right),
      ["壬癸", "子丑"],
    );
  });
});

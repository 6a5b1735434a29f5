import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import rules from "../../rules/index.generated";
import { shippedEntries } from "../../rules/shipped-entries";
import { createWordSegmenter } from "../../words/word-segmenter";
import { recommended } from "./configs";

/** What is right though it looks like what the rules that need words look for. */
const LOOK_ALIKES = [
  "我国在并跑领跑领域明显增多，创新平台获评省评省级示范，小微企业创业创新活力增强。",
  "搭建创建创新平台，统筹统一标准，推进推广应用，提升提前量。",
  "用于特定目的的贷款，标的的价值，取得实实在在的成效，实事求是是根本。",
  "本规定规定的情形，一代一代传下去，健全体制机制，为了了解情况。",
  "落实“三会一课”制度，深化“放管服”改革，实施“十四五”规划和《“健康中国2030”规划纲要》。",
  "总结经验，推动互联网+医疗健康，实现“两不愁三保障”。",
];

describe("不必分词的，不载入词典", () => {
  const real = createWordSegmenter();
  const asked: string[] = [];
  const linter = createLinter(rules, {
    words: {
      boundaries: (text) => {
        asked.push(text);
        return real.boundaries(text);
      },
    },
    entries: shippedEntries,
  });
  const askedFor = (text: string): readonly string[] => {
    asked.length = 0;
    linter.lint(linter.parse(text, "plaintext"), recommended(rules));
    return [...asked];
  };

  it("像而不是的，一次也不问", () => {
    for (const text of LOOK_ALIKES) assert.deepEqual(askedFor(text), [], text);
  });

  it("说不准的才问", () => {
    for (const text of ["工作将紧紧围绕围绕省委部署展开。", "推动创建创国家卫生县。", "严格落实三会一课制度。"])
      assert.equal(askedFor(text).length, 1, text);
  });
});

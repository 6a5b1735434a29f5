import assert from "node:assert/strict";
import { loadJiebaWasm } from "../../words/jieba-wasm";
import { loadNodejieba } from "../../words/nodejieba";
import { createWordSegmenter, loadWordSegmenter } from "../../words/word-segmenter";

const wordsOf = (text: string, boundaries: readonly number[]) =>
  boundaries.slice(1).map((end, index) => text.slice(boundaries[index], end));

const ADAPTERS = { nodejieba: loadNodejieba, "jieba-wasm": loadJiebaWasm };

const ODD_TEXTS = ["", " ", "a\u0000b", "\ud800", "😀𠮷", "一\u00a0\u3000二\t", "\ufeff全面", "e\u0301"];

describe("分词", () => {
  for (const [name, load] of Object.entries(ADAPTERS)) {
    describe(name, () => {
      before(function () {
        if (name === "nodejieba" && load() === undefined) this.skip();
      });

      it("切出词典里的词", () => {
        const text = "我们要认真贯彻落实党中央决策部署";
        const boundaries = loadWordSegmenter([load])?.boundaries(text) ?? [];
        assert.deepEqual(wordsOf(text, boundaries), ["我们", "要", "认真", "贯彻落实", "党中央", "决策", "部署"]);
      });

      it("识别词典里没有的人名", () => {
        const text = "他来到了网易杭研大厦";
        const boundaries = loadWordSegmenter([load])?.boundaries(text) ?? [];
        assert.deepEqual(wordsOf(text, boundaries), ["他", "来到", "了", "网易", "杭研", "大厦"]);
      });

      for (const text of ODD_TEXTS) {
        it(`边界首尾齐全、逐个增大：${JSON.stringify(text)}`, () => {
          const boundaries = loadWordSegmenter([load])?.boundaries(text) ?? [];
          assert.equal(boundaries[0], 0);
          assert.equal(boundaries.at(-1), text.length);
          assert.deepEqual(
            [...boundaries],
            [...new Set(boundaries)].sort((a, b) => a - b),
          );
        });
      }
    });
  }

  it("两种组件都没有时没有分词器，也不报错", () => {
    assert.equal(loadWordSegmenter([() => undefined, () => undefined]), undefined);
  });

  it("前一种组件没有时用后一种", () => {
    const segmenter = loadWordSegmenter([() => undefined, () => (text) => [text]]);
    assert.deepEqual(segmenter?.boundaries("全面"), [0, 2]);
  });

  it("首次分词时才加载，且只加载一次", () => {
    let loads = 0;
    const segmenter = createWordSegmenter([
      () => {
        loads += 1;
        return (text) => [...text];
      },
    ]);
    assert.equal(loads, 0);
    segmenter.boundaries("全面");
    segmenter.boundaries("落实");
    assert.equal(loads, 1);
  });

  it("没有分词组件时说明原因", () => {
    assert.throws(() => createWordSegmenter([() => undefined]).boundaries("全面"), /没有可用的分词组件/);
  });

  it("切分丢字时退回逐字边界", () => {
    const segmenter = loadWordSegmenter([() => () => ["全"]]);
    assert.deepEqual(segmenter?.boundaries("全面"), [0, 1, 2]);
  });
});

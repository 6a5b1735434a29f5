import assert from "node:assert/strict";
import { exampleEntry } from "../../engine/mined/example-entry";
import type { Evidence } from "../../engine/mined/model";
import { entryFacts, evidenceWords, percent, sightingWords } from "../../engine/mined/wording";

const EVIDENCE: Evidence = {
  support: 60,
  documents: 45,
  of: 47,
  share: 0.9574,
  bound: 0.8577,
  genres: { 报告: 15, 通知: 30, 函: 15 },
  examples: [
    { path: "甲.txt", span: [1, 3], before: "", text: "联席", after: "会议\n下" },
    { path: "乙.txt", span: [5, 7], before: "建立", text: "联席", after: "" },
  ],
  counterExamples: [],
};

describe("the words for evidence", () => {
  it("tell how many documents do so, of how many", () => {
    assert.equal(evidenceWords(EVIDENCE), "本语料 47 篇中 45 篇如此");
    assert.equal(evidenceWords({ ...EVIDENCE, documents: 47 }), "本语料 47 篇都如此");
    assert.equal(evidenceWords({ ...EVIDENCE, documents: 0 }), "本语料 47 篇中没有一篇如此");
  });

  it("never round a share up to the whole", () => {
    assert.deepEqual([1, 0.9999, 0.9574, 0.569, 0.29, 0].map(percent), [
      "100%",
      "99.9%",
      "95.7%",
      "56.9%",
      "29%",
      "0%",
    ]);
  });

  it("show a sighting in one line, without dots where nothing stands around it", () => {
    assert.deepEqual(EVIDENCE.examples.map(sightingWords), ["⟦联席⟧会议 下……", "……建立⟦联席⟧"]);
  });

  it("say of an entry that the corpus does not bear out that it rests on a decision", () => {
    const evidence = { ...EVIDENCE, support: 0, documents: 0, share: 0, bound: 0, genres: {}, examples: [] };
    const entry = exampleEntry({ family: "near-miss", wrong: "联系", right: "联席", evidence });
    assert.deepEqual(entryFacts(entry, 1), [{ label: "证据", text: "本语料 47 篇中没有一篇如此" }]);
    assert.deepEqual(
      entryFacts({ ...entry, decision: "逐条看过。" }, 1).map(({ text }) => text),
      ["本语料 47 篇中没有一篇如此，采用只凭人工判断", "逐条看过。"],
    );
  });

  it("tell of an entry all that is known, and nothing of what is not", () => {
    const plain = exampleEntry({ family: "near-miss", wrong: "联系", right: "联席", evidence: EVIDENCE });
    assert.deepEqual(entryFacts(plain, 1), [
      { label: "证据", text: "本语料 47 篇中 45 篇如此（95.7%，95% 置信下限 85.7%），共 60 处" },
      { label: "文种", text: "通知 30 篇、函 15 篇、报告 15 篇" },
      { label: "例", text: ["⟦联席⟧会议 下……（甲.txt:1-3）"] },
    ]);
    const judged = {
      ...plain,
      decision: "逐条看过。",
      standard: {
        basis: { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "standard" },
        agrees: false,
        says: "应当如此。",
      },
    } as const;
    assert.deepEqual(
      entryFacts(judged, 0)
        .map(({ label, text }) => `${label} ${text}`)
        .slice(2),
      ["标准 GB/T 9704-2012 7.3.3：应当如此。（与语料不同，以标准为准）", "人工判断 逐条看过。"],
    );
  });
});

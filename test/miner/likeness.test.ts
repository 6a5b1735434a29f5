import assert from "node:assert/strict";
import fc from "fast-check";
import { bandsOf, likeness, printOf } from "../../miner/likeness";
import { inventDocument } from "./corpus";

const textOf = (number: number): string => inventDocument(number).text;
const digestOf = (text: string): string => printOf(text.split("\n")).digest;

/** Texts that are the same document, told apart by nothing that counts. */
const SAME: readonly (readonly [name: string, a: string, b: string])[] = [
  ["半角与全角标点", "会议强调,要抓好落实。", "会议强调，要抓好落实。"],
  ["空格与换行", "关于做好工作的通知", "关于 做好\n工作的　通知"],
  ["占位符写法不同", "xx市于xx年完成", "××市于某年完成"],
  ["全角数字", "2024年", "２０２４年"],
];
const DIFFERENT: readonly (readonly [name: string, a: string, b: string])[] = [
  ["数字不同", "完成21项", "完成22项"],
  ["一字之差", "联席会议制度", "联系会议制度"],
  ["次序不同", "甲乙", "乙甲"],
  ["〇是数字不是占位", "二〇二四年", "二二四年"],
];

/** The share of 5-unit shingles that two texts have in common, counted exactly. */
const exactLikeness = (a: string, b: string): number => {
  const shingles = (text: string): Set<string> => {
    const kept = [...text].filter((unit) => /[\p{Script=Han}0-9a-zA-Z]/u.test(unit)).join("");
    return new Set(Array.from({ length: Math.max(0, kept.length - 4) }, (_, i) => kept.slice(i, i + 5)));
  };
  const [left, right] = [shingles(a), shingles(b)];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common);
};

describe("相同与近似的文稿", () => {
  for (const [name, a, b] of SAME) it(`算同一篇：${name}`, () => assert.equal(digestOf(a), digestOf(b)));
  for (const [name, a, b] of DIFFERENT) it(`不算同一篇：${name}`, () => assert.notEqual(digestOf(a), digestOf(b)));

  it("短文没有概略，只有完全相同才算同一篇", () => {
    assert.deepEqual(printOf(["会".repeat(99)]).sketch, []);
    assert.equal(printOf(["会".repeat(100)]).sketch.length, 128);
    assert.equal(likeness([], []), 0);
  });

  it("估计的相似度与逐个数出来的相差不到 0.15", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.array(fc.nat(900), { maxLength: 30 }), (number, places) => {
        const text = textOf(number).repeat(2) + textOf(number + 1000);
        const units = [...text];
        for (const place of places) units[place % units.length] = "改";
        const changed = units.join("");
        const estimated = likeness(printOf([text]).sketch, printOf([changed]).sketch);
        assert.ok(Math.abs(estimated - exactLikeness(text, changed)) < 0.15, `${estimated}`);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("相似度过线的两篇会碰面", () => {
    for (let number = 0; number < 200; number++) {
      const [a, b] = [textOf(number), textOf(number).replace(/[，。]/, "改动一处")];
      const [left, right] = [printOf([a]).sketch, printOf([b]).sketch];
      if (likeness(left, right) < 0.8) continue;
      const bands = new Set(bandsOf(left));
      assert.ok(
        bandsOf(right).some((band) => bands.has(band)),
        `第 ${number} 篇`,
      );
    }
  });
});

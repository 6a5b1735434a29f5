import assert from "node:assert/strict";
import fc from "fast-check";
import type { MeasureEntry } from "../../engine/mined/model";
import { measure } from "../../miner/families/measure";
import { spreadOf } from "../../miner/families/measure/spread";
import { sentencesOf } from "../../rules/common/sentences";
import { mineTexts } from "./mine-texts";

const SENTENCES: readonly (readonly [text: string, wanted: readonly string[]])[] = [
  ["抓好排查。抓好整改！真的？", ["抓好排查。", "抓好整改！", "真的？"]],
  ["一要登记；二要建档。", ["一要登记；二要建档。"]],
  ["他说：“抓好排查。”散会。", ["他说：“抓好排查。”", "散会。"]],
  ["“抓好排查。”，他说。", ["“抓好排查。”，他说。"]],
  ["抓好整改!抓好验收?", ["抓好整改!", "抓好验收?"]],
  ["下列材料：", ["下列材料："]],
  ["真的？！好。", ["真的？！", "好。"]],
];

const histogram = (lengths: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return counts;
};

describe("长度", () => {
  for (const [text, wanted] of SENTENCES)
    it(`分句：${text}`, () =>
      assert.deepEqual(
        sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end)),
        wanted,
      ));

  it("百分位数与排好序逐个数的一样", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 300 }), (lengths) => {
        const sorted = [...lengths].sort((a, b) => a - b);
        const rank = (percent: number): number => sorted[Math.ceil((percent * sorted.length) / 100) - 1] as number;
        const { count, mean, percentiles, longest } = spreadOf(histogram(lengths));
        assert.deepEqual(percentiles, { p50: rank(50), p90: rank(90), p95: rank(95), p99: rank(99) });
        assert.deepEqual([count, longest], [lengths.length, sorted.at(-1)]);
        assert.ok(Math.abs(mean - sorted.reduce((sum, length) => sum + length, 0) / count) <= 0.05 + 1e-9);
      }),
    );
  });

  it("空白不计，残留和没有句末标点的行不计，各文种分开，合起来等于总数", () => {
    const notice = (number: number): string =>
      `关于开展第${number}次检查的通知\n各单位：\n一、检查内容\n　　请 按 期报${"送".repeat(number)}。再核对一遍。\n名称 数量\n上一篇：关于报送材料的通知\n`;
    const report = (number: number): string =>
      `关于第${number}次检查情况的报告\n市政府：\n现将情况${"报".repeat(number)}告如下。\n`;
    const judged = mineTexts(measure, [notice(1), notice(2), notice(3), notice(4), report(5), report(6), report(7)]);
    const of = (wanted: MeasureEntry["of"], genre: string | null): MeasureEntry => {
      const entry = judged
        .map((one) => one.entry as MeasureEntry)
        .find((one) => one.of === wanted && one.genre === genre);
      assert.ok(entry, `${wanted} ${genre}`);
      return entry;
    };
    const notices = of("sentence", "通知");
    assert.deepEqual([notices.count, notices.longest, notices.mean], [8, 9, 6.8]);
    assert.equal(of("heading", "通知").percentiles.p95, 4);
    assert.equal(of("paragraph", "报告").count, 3);
    assert.equal(of("sentence", null).count, notices.count + of("sentence", "报告").count);
    assert.equal(notices.evidence.documents, 4);
    assert.ok(judged.every(({ ships, entry }) => ships && entry.severity === "hint"));
  });
});

import assert from "node:assert/strict";
import { formatHanNumber, parseHanNumber, parseNumber } from "../../engine/text/numerals";

describe("numerals", () => {
  it("reads back every number it writes", () => {
    for (let value = 1; value <= 9999; value++)
      assert.equal(parseHanNumber(formatHanNumber(value)), value, String(value));
  });
  for (const [text, value] of [
    ["十", 10],
    ["二十", 20],
    ["一百零五", 105],
    ["一百一十", 110],
    ["一千二百", 1200],
    ["壹", 1],
    ["拾贰", 12],
    ["两", 2],
    ["二〇二三", 2023],
    ["二〇", 20],
    ["一二三", 123],
  ] as const)
    it(`${text} is ${value}`, () => assert.equal(parseHanNumber(text), value));
  it("writes the short forms that section numbers use", () => {
    assert.deepEqual([10, 11, 20, 21, 100, 105, 110, 1001, 1010, 1260].map(formatHanNumber), [
      "十",
      "十一",
      "二十",
      "二十一",
      "一百",
      "一百零五",
      "一百一十",
      "一千零一",
      "一千零一十",
      "一千二百六十",
    ]);
  });
  it("refuses what is no number", () => {
    assert.equal(parseHanNumber(""), undefined);
    assert.equal(parseHanNumber("甲"), undefined);
    assert.equal(parseNumber("12a"), undefined);
    assert.equal(parseNumber("12"), 12);
  });
});

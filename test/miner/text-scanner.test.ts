import assert from "node:assert/strict";
import fc from "fast-check";
import { fold } from "../../engine/text/classes";
import { createTextScanner } from "../../miner/phrases/text-scanner";

const alphabet = fc.constantFrom(..."推进工作，,(（");
const words = (minLength: number) => fc.string({ unit: alphabet, minLength, maxLength: 7 });

const found = (texts: readonly string[], text: string): readonly string[] => {
  const places: string[] = [];
  createTextScanner(texts)(text, (id, at) => places.push(`${at} ${texts[id]}`));
  return places.sort();
};

/** The same, place by place. */
const searched = (texts: readonly string[], text: string): readonly string[] => {
  const folded = fold(text);
  return texts
    .flatMap((wanted) => [...folded].flatMap((_unit, at) => (folded.startsWith(wanted, at) ? [`${at} ${wanted}`] : [])))
    .sort();
};

describe("一遍找出许多短语", () => {
  for (const shortest of [1, 2, 4])
    it(`与逐处比较的结果相同，最短的 ${shortest} 字`, () => {
      const texts = fc.uniqueArray(words(shortest).map(fold), { maxLength: 12 });
      fc.assert(
        fc.property(texts, fc.string({ unit: alphabet, maxLength: 60 }), (wanted, text) => {
          assert.deepEqual(found(wanted, text), searched(wanted, text));
        }),
        { numRuns: 300 },
      );
    });

  it("没有短语就什么也找不到", () => assert.deepEqual(found([], "推进工作"), []));
});

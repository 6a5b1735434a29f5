import assert from "node:assert/strict";
import fc from "fast-check";
import { createCounter } from "../../miner/counter";

/** Adds documents that have the given keys; tells for each key what the counter says and what is true. */
const count = (documents: readonly (readonly string[])[], most: number) => {
  const counter = createCounter(most);
  const truth = new Map<string, number>();
  documents.forEach((keys, index) => {
    for (const key of new Set(keys)) {
      counter.add("f", key, { path: `${index}.txt`, genre: null }, 2, []);
      truth.set(key, (truth.get(key) ?? 0) + 1);
    }
  });
  return { told: counter.tables.get("f") ?? new Map(), truth };
};

describe("计数", () => {
  it("装得下时一篇不差", () => {
    const { told, truth } = count([["a", "b"], ["a"], ["a", "c"]], 3);
    assert.deepEqual(
      [...told].map(([key, tally]) => [key, tally.documents, tally.count, tally.missed]),
      [
        ["a", truth.get("a"), 6, undefined],
        ["b", 1, 2, undefined],
        ["c", 1, 2, undefined],
      ],
    );
  });

  it("装不下时不多装，少算的篇数不超过写明的", () => {
    const documents = fc.array(
      fc.array(
        fc.integer({ min: 0, max: 200 }).map((n) => `k${n % (1 + (n % 40))}`),
        { maxLength: 12 },
      ),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(documents, fc.integer({ min: 4, max: 30 }), (all, most) => {
        const { told, truth } = count(all, most);
        assert.ok(told.size <= most);
        for (const [key, tally] of told) {
          const documents = truth.get(key) as number;
          assert.ok(tally.documents <= documents && documents <= tally.documents + (tally.missed ?? 0), key);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("一直常见的词，混在许多只出现一次的词里也不会丢", () => {
    const all = Array.from({ length: 1000 }, (_, index) => [
      "常见",
      ...Array.from({ length: 9 }, (_one, n) => `${index}-${n}`),
    ]);
    const { told } = count(all, 100);
    assert.deepEqual([told.get("常见")?.documents, told.get("常见")?.missed], [1000, undefined]);
    assert.ok(told.size <= 100);
  });

  it("例子取自最先的几篇，每篇至多两处", () => {
    const counter = createCounter();
    const place = (at: number) => ({ span: [at, at + 1] as const, before: "", text: "会", after: "" });
    for (let index = 0; index < 9; index++)
      counter.add("f", "k", { path: `${index}.txt`, genre: "通知" }, 3, [place(1), place(2), place(3)]);
    const tally = counter.tables.get("f")?.get("k");
    assert.deepEqual(
      tally?.sightings.map(({ path, span }) => `${path}:${span[0]}`),
      ["0.txt:1", "0.txt:2", "1.txt:1", "1.txt:2", "2.txt:1", "2.txt:2"],
    );
    assert.deepEqual([tally?.count, tally?.documents, tally?.genres], [27, 9, { 通知: 9 }]);
  });
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { type MineOptions, mine } from "../../miner/mine";
import type { MiningResult, Source, UnitRecord } from "../../miner/model";
import { packText, shippedEntries } from "../../miner/pack";
import { parsePartialLine, recordLine } from "../../miner/partial";
import { createRecordStore } from "../../miner/store";
import { inventDocument, markers, recordsOf, SEEDS } from "./corpus";

const INVENTED = Array.from({ length: 40 }, (_, number) => inventDocument(number));

const mineRecords = (
  records: readonly UnitRecord[],
  options: Partial<MineOptions> = {},
  limit?: number,
): MiningResult => {
  const store = createRecordStore(limit);
  try {
    for (const record of records) store.add(record);
    return mine(store, { families: [markers], segmenter: "nodejieba", minDocuments: 3, ...options });
  } finally {
    store.close();
  }
};

const packOf = (records: readonly UnitRecord[], options?: Partial<MineOptions>, limit?: number): string => {
  const result = mineRecords(records, options, limit);
  return packText(result, shippedEntries(result));
};

/** As it comes out of a partial file. */
const throughLines = (records: readonly UnitRecord[]): readonly UnitRecord[] =>
  records.map((record) => {
    const read = parsePartialLine(recordLine(record));
    assert.ok(read.kind === "record");
    return read.record;
  });

describe("挖掘", () => {
  const records = recordsOf([...SEEDS, ...INVENTED]);
  const wanted = packOf(records);

  it("测试用的语料挖得出条目", () => {
    const { judged, corpus } = mineRecords(records);
    assert.ok(judged.some(({ ships }) => ships));
    assert.ok(judged.some(({ ships, entry }) => !ships && entry.evidence.documents > 0));
    assert.deepEqual([corpus.files, corpus.duplicates], [45, 0]);
  });

  it("记录怎样分、先后如何、放在哪里，结果逐字节相同", () => {
    const shards = fc.tuple(fc.shuffledSubarray([...records], { minLength: records.length }), fc.nat(40_000));
    fc.assert(
      fc.property(shards, ([shuffled, limit]) => assert.equal(packOf(throughLines(shuffled), {}, limit), wanted)),
      { numRuns: 25 },
    );
  });

  it("副本只改变文件数和副本数", () => {
    const copies: Source[] = SEEDS.map(({ path, text }) => ({ path: `z-${path}`, text }));
    const result = mineRecords([...records, ...recordsOf(copies)]);
    const { corpus, judged } = mineRecords(records);
    assert.deepEqual(result.judged, judged);
    assert.deepEqual(result.corpus, { ...corpus, files: 50, duplicates: recordsOf(SEEDS).length });
  });

  it("网页残留不掩盖副本", () => {
    const [first] = INVENTED as [Source];
    const residue = {
      path: "docs/z.txt",
      text: `${first.text}\n上一篇：关于印发方案的通知\n版权所有 未经许可不得转载\n`,
    };
    const result = mineRecords(recordsOf([first, residue]), { minDocuments: 1 });
    assert.deepEqual([result.corpus.documents, result.corpus.duplicates], [1, 1]);
  });

  it("文种按篇数记在证据里，顺序固定", () => {
    const { corpus } = mineRecords(records);
    assert.equal(
      Object.values(corpus.genres).reduce((sum, count) => sum + count, 0),
      corpus.documents,
    );
    assert.deepEqual(Object.keys(corpus.genres), Object.keys(corpus.genres).sort());
  });
});

describe("留出核对", () => {
  const records = recordsOf(INVENTED);
  const result = mineRecords(records, { holdout: 0.25 });

  it("按比例留出文件，与先后无关", () => {
    assert.deepEqual(result.holdout, { mined: 30, heldOut: 10 });
    assert.deepEqual(mineRecords([...records].reverse(), { holdout: 0.25 }), result);
  });

  it("只用其余文稿作证据，在留出的文稿上数", () => {
    const form = result.judged.find(({ ships }) => ships);
    assert.deepEqual([form?.entry.evidence.of, form?.heldOut], [30, { documents: 10, of: 10 }]);
  });

  it("一个文件的几篇在同一边", () => {
    const parts = records.map((record, index) => ({ ...record, path: `${index % 8}.txt`, part: index >> 3 }));
    assert.deepEqual(mineRecords(parts, { holdout: 0.25 }).holdout, { mined: 30, heldOut: 10 });
  });

  it("再少也留出一个文件，再多也留一个挖掘", () => {
    const three = recordsOf(INVENTED.slice(0, 3));
    assert.deepEqual(mineRecords(three, { holdout: 0.01 }).holdout, { mined: 2, heldOut: 1 });
    assert.deepEqual(mineRecords(three, { holdout: 0.99 }).holdout, { mined: 1, heldOut: 2 });
    assert.deepEqual(mineRecords(three.slice(0, 1), { holdout: 0.5 }).holdout, { mined: 1, heldOut: 0 });
  });

  it("按类别合计：习惯的符合数，覆盖的篇数", () => {
    const [family] = result.families;
    const shipped = result.judged.filter(({ ships }) => ships);
    const sum = (of: "documents" | "of") => shipped.reduce((total, { heldOut }) => total + (heldOut?.[of] ?? 0), 0);
    assert.deepEqual(family?.heldOut, {
      habits: { documents: sum("documents"), of: sum("of") },
      items: { seen: 0, of: 0 },
      covered: 10,
      documents: 10,
    });
  });
});

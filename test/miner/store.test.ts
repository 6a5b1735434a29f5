import assert from "node:assert/strict";
import fc from "fast-check";
import { withoutNearCopies } from "../../miner/copies";
import type { UnitRecord } from "../../miner/model";
import { createRecordStore } from "../../miner/store";
import { inventDocument, recordsOf } from "./corpus";

const DOCUMENTS = recordsOf(Array.from({ length: 30 }, (_, number) => inventDocument(number)));

const contentOf = (records: readonly UnitRecord[], limit?: number) => {
  const store = createRecordStore(limit);
  try {
    for (const record of records) store.add(record);
    return { kept: store.sorted().map(store.read), files: store.files(), equal: store.equal() };
  } finally {
    store.close();
  }
};

const renamed = (record: UnitRecord, path: string): UnitRecord => ({ ...record, path });

describe("记录的存放", () => {
  it("先后不影响内容", () => {
    const wanted = contentOf(DOCUMENTS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...DOCUMENTS], { minLength: DOCUMENTS.length }), (records) => {
        assert.deepEqual(contentOf(records), wanted);
      }),
      { numRuns: 30 },
    );
  });

  it("放在临时文件里与放在内存里一样", () => {
    const wanted = contentOf(DOCUMENTS);
    assert.equal(wanted.kept.length, 30);
    for (const limit of [0, 1, 3000, 8000]) assert.deepEqual(contentOf(DOCUMENTS, limit), wanted);
  });

  it("相同的文稿只留路径在前的一篇", () => {
    const [first] = DOCUMENTS as [UnitRecord];
    const copies = ["z.txt", "a.txt", "m.txt"].map((path) => renamed(first, path));
    for (const limit of [undefined, 0]) {
      const { kept, files, equal } = contentOf([...copies, ...DOCUMENTS], limit);
      assert.deepEqual([files, equal, kept.length], [33, 3, 30]);
      assert.equal(kept[0]?.path, "a.txt");
    }
  });

  it("重复交来的同一份记录不算副本", () => {
    assert.deepEqual(contentOf([...DOCUMENTS, ...DOCUMENTS]), contentOf(DOCUMENTS));
  });

  it("同一路径的两个写法不同、内容相同的版本，谁先来都留同一个", () => {
    const [a, b] = recordsOf([
      { path: "a.txt", text: "xx市通知" },
      { path: "a.txt", text: "××市通知" },
    ]) as [UnitRecord, UnitRecord];
    assert.equal(a.digest, b.digest);
    assert.deepEqual(contentOf([a, b]).kept, contentOf([b, a]).kept);
  });
});

describe("近似的文稿", () => {
  const near = (number: number, path: string) => {
    const { text } = inventDocument(number);
    return { path, text: text.replace("情况", "有关情况") };
  };

  it("只留路径在前的一篇，与先后无关", () => {
    const records = recordsOf([inventDocument(1), near(1, "docs/0.txt"), near(1, "docs/9.txt"), inventDocument(2)]);
    const keptOf = (ordered: readonly UnitRecord[]) => {
      const store = createRecordStore();
      for (const record of ordered) store.add(record);
      return withoutNearCopies(store.sorted()).map(({ path }) => path);
    };
    assert.deepEqual(keptOf(records), ["docs/0.txt", "docs/2.txt"]);
    assert.deepEqual(keptOf([...records].reverse()), ["docs/0.txt", "docs/2.txt"]);
  });

  it("不同的文稿都留下", () => {
    const store = createRecordStore();
    for (const record of DOCUMENTS) store.add(record);
    assert.equal(withoutNearCopies(store.sorted()).length, 30);
  });
});

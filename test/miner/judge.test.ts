import assert from "node:assert/strict";
import { type Decision, NO_OVERRIDES, type Overrides, parseOverrides } from "../../miner/decisions";
import { wilsonBound } from "../../miner/evidence";
import { judgeAll } from "../../miner/judge";
import type { Candidate, Tables, Tally } from "../../miner/model";

/** From published tables of the Wilson score interval at 95 %. */
const BOUNDS: readonly (readonly [hits: number, of: number, bound: number])[] = [
  [0, 0, 0],
  [0, 10, 0],
  [5, 10, 0.2366],
  [10, 10, 0.7225],
  [45, 47, 0.8575],
  [81, 263, 0.2553],
  [1000, 1000, 0.9962],
];

const tablesOf = (cells: Readonly<Record<string, number>>): Tables => ({
  facet: () =>
    new Map(
      Object.entries(cells).map(([key, documents]): [string, Tally] => [
        key,
        { count: documents * 2, documents, genres: {}, sightings: [] },
      ]),
    ),
});

const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  claim: { family: "numbering", title: "用一、", aspect: "form", form: "○、" },
  counted: { facet: "f", key: "hits" },
  among: { facet: "f", key: "all" },
  judgedBy: "share",
  ...change,
});

const judge = (hits: number, all: number, change: Partial<Candidate> = {}, overrides: Overrides = NO_OVERRIDES) => {
  const options = { tables: tablesOf({ hits, all }), documents: all, minDocuments: 3, overrides };
  const [judged] = judgeAll([candidate(change)], options);
  assert.ok(judged);
  return judged;
};

const VERDICTS: readonly {
  readonly name: string;
  readonly counts: readonly [hits: number, all: number];
  readonly change?: Partial<Candidate>;
  readonly ships: boolean;
  readonly severity?: string;
  readonly reason: RegExp;
}[] = [
  {
    name: "下限够高的习惯是警告",
    counts: [200, 200],
    ships: true,
    severity: "warning",
    reason: /200 篇中 200 篇如此，占比下限 98%/,
  },
  { name: "下限八成以上是提示", counts: [45, 47], ships: true, severity: "information", reason: /下限 85%/ },
  { name: "下限五成以上是建议", counts: [5, 5], ships: true, severity: "hint", reason: /下限 56%/ },
  { name: "下限不到五成不发布", counts: [3, 3], ships: false, reason: /下限 43%，不足 50%/ },
  { name: "篇数不够不发布", counts: [2, 2], ships: false, reason: /只有 2 篇，不足 3 篇/ },
  {
    name: "类别定的上限压低级别",
    counts: [200, 200],
    change: { loudest: "hint" },
    ships: true,
    severity: "hint",
    reason: /98%/,
  },
  {
    name: "类别自己有保留不发布",
    counts: [200, 200],
    change: { reserve: "两种写法都对。" },
    ships: false,
    reason: /^两种写法都对。$/,
  },
  {
    name: "条目只看篇数，占比再低也行",
    counts: [3, 900],
    change: { judgedBy: "documents" },
    ships: true,
    severity: "hint",
    reason: /3 篇用到/,
  },
];

const decided = (decision: Omit<Decision, "id" | "text" | "reason">): Overrides => {
  const id = judge(2, 2).entry.id;
  return { unread: {}, decisions: new Map([[id, { id, text: "用一、", reason: "看过原文", ...decision }]]) };
};

describe("证据", () => {
  for (const [hits, of, bound] of BOUNDS)
    it(`${of} 中 ${hits} 的下限是 ${bound}`, () => assert.ok(Math.abs(wilsonBound(hits, of) - bound) < 0.0005));
});

describe("采用与否", () => {
  for (const { name, counts, change, ships, severity, reason } of VERDICTS)
    it(name, () => {
      const judged = judge(...counts, change);
      assert.equal(judged.ships, ships);
      assert.match(judged.reason, reason);
      if (severity !== undefined) assert.equal(judged.entry.severity, severity);
    });

  it("没有对照格时占全部文稿的比", () => {
    const { among: _among, ...alone } = candidate();
    const [judged] = judgeAll([alone], {
      tables: tablesOf({ hits: 3 }),
      documents: 4,
      minDocuments: 1,
      overrides: NO_OVERRIDES,
    });
    assert.deepEqual([judged?.entry.evidence.of, judged?.entry.evidence.share], [4, 0.75]);
  });

  it("编号只随格子变，同一格的几条带序号", () => {
    const options = { tables: tablesOf({ hits: 9, all: 9 }), documents: 9, minDocuments: 1, overrides: NO_OVERRIDES };
    const second = candidate({ claim: { family: "numbering", title: "另一条", aspect: "form", form: "○、" } });
    const ids = judgeAll([candidate(), second], options).map(({ entry }) => entry.id);
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(
      judgeAll([second, candidate()], options).map(({ entry }) => entry.id),
      ids,
    );
    assert.match(ids[0] as string, /^numbering:[0-9a-f]{8}$/);
    assert.equal(ids[1], `${ids[0]}-2`);
    assert.equal(judge(2, 2).entry.id, judge(90, 95).entry.id);
  });
});

describe("人工决定", () => {
  it("采用证据不足的，理由写进条目", () => {
    const judged = judge(2, 2, {}, decided({ verdict: "accept" }));
    assert.deepEqual([judged.ships, judged.reason, judged.entry.decision], [true, "人工采用：看过原文", "看过原文"]);
  });

  it("不采用证据充分的", () => {
    const judged = judge(200, 200, {}, decided({ verdict: "reject" }));
    assert.deepEqual([judged.ships, judged.reason, judged.entry.decision], [false, "人工不采用：看过原文", undefined]);
  });

  it("改写的按改写的发布，证据不变", () => {
    const change = { title: "改过的", severity: "information" };
    const { ships, entry } = judge(200, 200, {}, decided({ verdict: "reword", change }));
    assert.deepEqual(
      [ships, entry.title, entry.severity, entry.evidence.documents],
      [true, "改过的", "information", 200],
    );
  });

  it("没有审读过的类别不发布，审读过的照办", () => {
    const unread = { numbering: "reject" } as const;
    assert.deepEqual(judge(200, 200, {}, { unread, decisions: new Map() }).reason, "还没有人审读。");
    assert.equal(judge(200, 200, {}, { ...decided({ verdict: "accept" }), unread }).ships, true);
  });
});

const FAULTY: readonly (readonly [text: string, message: RegExp])[] = [
  ["{", /不是有效的 JSON/],
  ["[]", /version 为 1/],
  ['{"version":2}', /version 为 1/],
  ['{"version":1}', /decisions 应为数组/],
  ['{"version":1,"unread":{"phrases":"reject"},"decisions":[]}', /unread 中 phrases 不对/],
  ['{"version":1,"decisions":[{"id":"a"}]}', /a 缺 text/],
  ['{"version":1,"decisions":[{"id":"a","text":"b","verdict":"no","reason":"c"}]}', /verdict 应为/],
  ['{"version":1,"decisions":[{"id":"a","text":"b","verdict":"accept","reason":" "}]}', /a 缺 reason/],
  ['{"version":1,"decisions":[{"id":"a","text":"b","verdict":"reword","reason":"c"}]}', /缺 change/],
  [
    '{"version":1,"decisions":[{"id":"a","text":"b","verdict":"accept","reason":"c","change":{"evidence":{}}}]}',
    /不能改 evidence/,
  ],
  [
    '{"version":1,"decisions":[{"id":"a","text":"b","verdict":"accept","reason":"c"},{"id":"a","text":"b","verdict":"reject","reason":"c"}]}',
    /a 有两条决定/,
  ],
];

describe("人工决定的文件", () => {
  for (const [text, message] of FAULTY)
    it(`指出毛病：${text.slice(0, 60)}`, () => {
      const read = parseOverrides(text);
      assert.ok("problem" in read);
      assert.match(read.problem, message);
    });
});

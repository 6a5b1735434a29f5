import assert from "node:assert/strict";
import type { FixedFormEntry, Sighting } from "../../engine/mined/model";
import type { Decision } from "../../miner/decisions";
import { fixedForm } from "../../miner/families/fixed-form";
import { membersAfter } from "../../miner/families/fixed-form/members";
import type { JudgedCandidate } from "../../miner/judge";
import type { UnitRecord } from "../../miner/model";
import { enclosedIn } from "../../rules/common/enclosed";
import { mineFamily } from "./_mine-family";

type Facts = { readonly [K in "tail" | "members" | "variants"]?: FixedFormEntry[K] | undefined } & {
  readonly counts: string;
};

/** Each with the documents it is mined from, and what is to be known of one form: documents that always write it so, of those that use it. */
const CORPORA: readonly {
  readonly what: string;
  readonly texts: readonly string[];
  readonly form: string;
  readonly is: Facts;
}[] = [
  {
    what: "加引号的和没有加的",
    texts: ["落实“三会一课”制度。", "提高“三会一课”质量。", "抓好三会一课。", "“三会一课”要抓，三会一课要实。"],
    form: "三会一课",
    is: { variants: [], counts: "2/4" },
  },
  {
    what: "里面的标点不同",
    texts: [
      "推行“双随机、一公开”监管。",
      "实行“双随机、一公开”。",
      "坚持“双随机、一公开”抽查。",
      "落实“双随机、一公开”要求。",
      "推行“双随机，一公开”监管。",
    ],
    form: "双随机、一公开",
    is: { variants: ["双随机一公开", "双随机，一公开"], counts: "4/5" },
  },
  {
    what: "引号后面总跟着的词，和括进引号的写法",
    texts: [
      "深化“放管服”改革。",
      "推进“放管服”改革，优化环境。",
      "“放管服”改革成效明显。",
      "落实“放管服”改革部署。",
      "推进“放管服改革”。",
    ],
    form: "放管服",
    is: { tail: "改革", variants: ["放管服改革"], counts: "4/4" },
  },
  {
    what: "列出的各项",
    texts: ["增强“四个意识”（政治意识、大局意识、核心意识、看齐意识）。", "牢固树立“四个意识”。"],
    form: "四个意识",
    is: { members: ["政治意识", "大局意识", "核心意识", "看齐意识"], counts: "2/2" },
  },
  {
    what: "书名漏了一个字",
    texts: [
      "执行《党政机关公文处理工作条例》。",
      "学习《党政机关公文处理工作条例》。",
      "对照《党政机关公文处理工作条例》。",
      "依据《党政机关公文处理工作条例》。",
      "按照《党政机关公文处理作条例》。",
    ],
    form: "党政机关公文处理工作条例",
    is: { variants: ["党政机关公文处理作条例"], counts: "4/5" },
  },
  {
    what: "更长的引文和书名里的不算没有加引号",
    texts: ["落实“三会一课”。", "落实“三会一课”，学习《三会一课手册》，办好“三会一课讲堂”。"],
    form: "三会一课",
    is: { counts: "2/2" },
  },
  {
    what: "别的词里的字不算",
    texts: ["出让“标准地”。", "推行“标准地”改革。", "绘制标准地图。"],
    form: "标准地",
    is: { counts: "2/2" },
  },
  {
    what: "只有一篇跟着的词不算",
    texts: ["落实“四个不摘”要求。"],
    form: "四个不摘",
    is: { tail: undefined, counts: "1/1" },
  },
  {
    what: "两种标点差不多多，都不算错",
    texts: ["解决“看病难、看病贵”。", "缓解“看病难、看病贵”。", "针对“看病难，看病贵”。"],
    form: "看病难、看病贵",
    is: { variants: ["看病难看病贵"], counts: "2/3" },
  },
  {
    what: "数目不是缩略语",
    texts: ["“十四五”时期。", "“十四五”规划，二十四五个村，十四五个点。"],
    form: "十四五",
    is: { counts: "2/2" },
  },
];

const pick = (entry: FixedFormEntry, is: Facts): Facts => ({
  ...Object.fromEntries(
    Object.keys(is)
      .filter((key) => key !== "counts")
      .map((key) => [key, entry[key as keyof FixedFormEntry]]),
  ),
  counts: `${entry.evidence.documents}/${entry.evidence.of}`,
});

const unitOf = (text: string, words: string): UnitRecord => ({
  path: "a.txt",
  part: 0,
  title: null,
  genre: null,
  characters: 0,
  digest: "",
  sketch: [],
  observations: [],
  paragraphs: [{ start: 0, element: "body", roles: [], text, words }],
});

const formsOf = (texts: readonly string[]): readonly FixedFormEntry[] =>
  mineFamily(fixedForm, texts).map(({ entry }) => entry as FixedFormEntry);

describe("挖掘固定提法", () => {
  for (const { what, texts, form, is } of CORPORA) {
    it(what, () => {
      const entry = formsOf(texts).find((one) => one.form === form);
      assert.ok(entry, `没有“${form}”`);
      assert.deepEqual(pick(entry, is), is);
    });
  }

  it("代字和残留不成为提法", () => {
    const texts = [
      "打造“xx样板”，实施“xx+x”行动，建设“**模式”。",
      "打造“xx样板”，实施“xx+x”行动，建设“**模式”。推进“某某工程”。",
    ];
    assert.deepEqual(
      formsOf(texts).map(({ form }) => form),
      [],
    );
  });

  it("写法两边一样多的不采用", () => {
    const texts = ["抓“三会一课”。", "抓三会一课。", "再抓“三会一课”。", "再抓三会一课。"];
    assert.deepEqual(
      mineFamily(fixedForm, texts).map(({ ships }) => ships),
      [false],
    );
  });

  it("留出的文稿用同一套办法数", () => {
    const known = mineFamily(fixedForm, ["抓“三会一课”。", "抓好“三会一课”。"]).map(({ candidate }) => candidate);
    const unit = unitOf("抓三会一课。", "1221");
    assert.deepEqual(
      [...(fixedForm.find?.(known)(unit) ?? [])].map(({ facet }) => facet),
      ["fixed-form/used", "fixed-form/otherwise"],
    );
  });
});

describe("人工改正的提法", () => {
  const COUNTED = "双随机一公开";
  const corrected = (texts: readonly string[], change: Decision["change"]): JudgedCandidate => {
    const id = mineFamily(fixedForm, texts).find(({ entry }) => "form" in entry && entry.form === COUNTED)?.entry.id;
    assert.ok(id, `没有“${COUNTED}”`);
    const decision: Decision = {
      id,
      text: COUNTED,
      verdict: "reword",
      reason: "漏了顿号。",
      ...(change && { change }),
    };
    const overrides = { unread: {}, decisions: new Map([[id, decision]]) };
    const judged = mineFamily(fixedForm, texts, 2, overrides).find(({ entry }) => entry.id === id);
    assert.ok(judged);
    return judged;
  };
  const seen = (sightings: readonly Sighting[]): readonly string[] => sightings.map(({ path, text }) => path + text);
  const SLIPS = ["推行“双随机一公开”监管。", "实行“双随机一公开”。"];

  it("语料里没有这样写的，一处也不算支持", () => {
    const { evidence } = corrected(SLIPS, { form: "双随机、一公开" }).entry;
    assert.deepEqual([evidence.support, evidence.documents, evidence.of, evidence.genres], [0, 0, 2, {}]);
    assert.deepEqual(seen(evidence.examples), []);
    assert.deepEqual(seen(evidence.counterExamples), ["0.txt“双随机一公开”", "1.txt“双随机一公开”"]);
  });

  it("语料里这样写的算支持，其余都是反例", () => {
    const texts = [...SLIPS, "坚持“双随机、一公开”。", "落实双随机一公开要求。"];
    const judged = corrected(texts, { form: "双随机、一公开" });
    const { evidence } = judged.entry;
    assert.deepEqual([evidence.support, evidence.documents, evidence.of], [1, 1, 4]);
    assert.deepEqual(seen(evidence.examples), ["2.txt“双随机、一公开”"]);
    assert.deepEqual(seen(evidence.counterExamples), [
      "0.txt“双随机一公开”",
      "1.txt“双随机一公开”",
      "3.txt双随机一公开",
    ]);
    const { counted, among } = judged.candidate;
    const heldOut = unitOf("办好“双随机、一公开”。", "2131131");
    assert.deepEqual([...(fixedForm.find?.([judged.candidate])(heldOut) ?? [])], [among, counted]);
  });

  it("不改写法的，证据不变", () => {
    const { evidence } = corrected(SLIPS, { form: COUNTED, severity: "warning" }).entry;
    assert.deepEqual([evidence.documents, seen(evidence.counterExamples)], [2, []]);
  });
});

describe("提法的各项", () => {
  const CASES: readonly (readonly [form: string, after: string, members: readonly string[] | undefined])[] = [
    ["四个意识", "（政治意识、大局意识、核心意识、看齐意识）", ["政治意识", "大局意识", "核心意识", "看齐意识"]],
    ["三公", "经费（即因公出国费、公务用车费和公务接待费）", ["因公出国费", "公务用车费", "公务接待费"]],
    ["三重一大", "（重大决策、重要任免、重大项目和大额资金）", ["重大决策", "重要任免", "重大项目", "大额资金"]],
    ["四个意识", "（政治意识、大局意识）", undefined],
    ["四个意识", "（政治意识、大局意识、核心意识、看齐意识、责任意识）", undefined],
    ["四个意识", "（以下简称意识）", undefined],
    ["四个意识", "，政治意识、大局意识、核心意识、看齐意识", undefined],
  ];
  for (const [form, after, members] of CASES) {
    it(`“${form}”${after}`, () => assert.deepEqual(membersAfter(form, after), members));
  }
});

describe("成对的引号和书名号", () => {
  const CASES: readonly (readonly [text: string, inner: readonly string[]])[] = [
    ["抓“甲”和《乙》。", ["甲", "乙"]],
    ["《关于“甲”的通知》", ["关于“甲”的通知"]],
    ["“甲《乙》丙”丁", ["甲《乙》丙"]],
    ["“没有结束的一段", ["没有结束的一段"]],
    ["没有开始的”一段", []],
  ];
  for (const [text, inner] of CASES) {
    it(text, () =>
      assert.deepEqual(
        enclosedIn(text).map((pair) => text.slice(pair.inner.start, pair.inner.end)),
        inner,
      ),
    );
  }
});

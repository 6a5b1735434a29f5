import assert from "node:assert/strict";
import type { SectionEntry } from "../../engine/mined/model";
import { section } from "../../miner/families/section";
import { headingWords } from "../../rules/common/heading-words";
import { namesRole, sectionKnowledge } from "../../rules/common/section-knowledge";
import { mineTexts } from "./mine-texts";

const WORDS: readonly (readonly [title: string, words: string])[] = [
  ["我市贯彻落实情况", "贯彻落实情况"],
  ["2024年重点工作", "重点工作"],
  ["“十四五”时期工作回顾", "工作回顾"],
  ["附　则", "附则"],
  ["存在的问题(一)", "存在的问题"],
  ["今年以来工作开展情况。", "工作开展情况"],
  ["今年以来", "今年以来"],
  ["目前", "目前"],
  ["全面加强党的建设", "全面加强党的建设"],
  ["xx市重点工作", ""],
  ["某县主要做法", ""],
];

const PLACES = ["东河", "西岭", "南坪", "北原", "高桥", "石门", "柳林", "青山", "白沙", "黄泥"];
const FILLER =
  "新建和改造供水工程，铺设管网，改善群众用水条件，清理河道，拆除违法建筑，落实管护人员，各项任务按计划完成，群众比较满意。";

/** Summaries of ten towns; `third` is the heading between what was done and what comes next. */
const summaries = (count: number, third: (number: number) => string): readonly string[] =>
  PLACES.slice(0, count).map((place, i) =>
    [
      `${place}镇2024年工作总结`,
      `一、主要工作开展情况`,
      `今年以来，${place}镇${FILLER}`,
      `二、${third(i)}`,
      `${place}的设备陈旧，人手紧，${FILLER}`,
      `三、下一步打算`,
      `下一步，${place}镇将${FILLER}`,
      "",
    ].join("\n"),
  );

interface Row {
  readonly aspect: string;
  readonly role: string;
  readonly said: string;
  readonly count: string;
  readonly ships: boolean;
}

const rowsOf = (texts: readonly string[], minDocuments = 3): readonly Row[] =>
  mineTexts(section, texts, minDocuments).map(({ entry, ships }) => {
    const { aspect, role, words, genre, next, evidence } = entry as SectionEntry;
    const said = words ?? [genre, next].filter((word) => word !== undefined).join(" ");
    return { aspect, role, said, count: `${evidence.documents}/${evidence.of}`, ships };
  });

const find = (rows: readonly Row[], aspect: string, role: string, said: string): Row | undefined =>
  rows.find((row) => row.aspect === aspect && row.role === role && row.said === said);

describe("标题的词", () => {
  for (const [title, words] of WORDS)
    it(`${title} → ${words === "" ? "（不用）" : words}`, () => {
      assert.equal(headingWords(title), words);
    });
});

describe("挖掘章节", () => {
  const known = rowsOf(summaries(10, () => "存在的问题"));

  it("认得的标题按职能计数", () => {
    assert.deepEqual(find(known, "synonym", "problem", "存在的问题"), {
      aspect: "synonym",
      role: "problem",
      said: "存在的问题",
      count: "10/10",
      ships: true,
    });
    assert.equal(find(known, "synonym", "done", "主要工作开展情况")?.count, "10/10");
  });

  it("行文中引出一部分的话", () => {
    assert.equal(find(known, "running", "next", "下一步")?.count, "10/10");
    assert.equal(find(known, "running", "done", "今年以来")?.ships, true);
  });

  it("文种有哪些章节，先后如何", () => {
    assert.deepEqual(find(known, "presence", "problem", "总结")?.count, "10/10");
    assert.deepEqual(find(known, "order", "done", "总结 next")?.count, "10/10");
    assert.equal(find(known, "order", "next", "总结 done"), undefined);
    assert.equal(find(known, "absence", "problem", "总结"), undefined);
  });

  it("大都不写的章节", () => {
    const rows = rowsOf(summaries(10, (i) => (i === 0 ? "存在的问题" : "文化活动")));
    assert.deepEqual(find(rows, "absence", "problem", "总结")?.count, "9/10");
    assert.equal(find(rows, "absence", "problem", "总结")?.ships, true);
    assert.equal(find(rows, "presence", "problem", "总结")?.ships, false);
  });

  it("没有列出的标题由位置和前后章节推断，要人看过才采用", () => {
    const rows = rowsOf(summaries(10, (i) => (i < 5 ? "存在的问题" : "堵点淤点")));
    const found = find(rows, "synonym", "problem", "堵点淤点");
    assert.equal(found?.count, "5/10");
    assert.equal(found?.ships, false);
    assert.equal(
      rows.some(({ aspect, said, role }) => aspect === "synonym" && said === "堵点淤点" && role !== "problem"),
      false,
    );
  });

  it("只出现一次的口号不推断", () => {
    const rows = rowsOf(summaries(6, (i) => (i < 5 ? "存在的问题" : "奋楫扬帆启新程")));
    assert.equal(
      rows.some(({ said }) => said === "奋楫扬帆启新程"),
      false,
    );
  });

  it("遮盖的文字不进入词语", () => {
    const masked = summaries(6, () => "存在的问题").map((text) => text.replaceAll("主要工作", "xx工作"));
    assert.equal(
      rowsOf(masked).some(({ aspect, said }) => aspect !== "order" && /x/i.test(said)),
      false,
    );
  });

  it("汇报中点名的各部分算标题", () => {
    const news = summaries(4, () => "存在的问题").map(
      (text, i) => `${text}${PLACES[i]}镇汇报了工作开展情况、取得的亮点、存在困难和问题及下一步工作思路。\n`,
    );
    const rows = rowsOf(news);
    assert.equal(find(rows, "synonym", "problem", "存在困难和问题")?.count, "4/4");
    assert.equal(find(rows, "synonym", "next", "下一步工作思路")?.count, "4/4");
  });
});

const entry = (said: Partial<SectionEntry>): SectionEntry => ({
  id: "section:0",
  family: "section",
  aspect: "synonym",
  role: "problem",
  title: "",
  severity: "hint",
  evidence: { support: 3, documents: 3, of: 3, share: 1, bound: 0.43, genres: {}, examples: [], counterExamples: [] },
  ...said,
});

describe("章节条目怎样用", () => {
  it("标题去掉年份、单位和空格后与同义词相同", () => {
    const knowledge = sectionKnowledge([entry({ words: "堵点淤点" })]);
    assert.equal(namesRole("我市2024年堵点 淤点", "problem", knowledge), true);
    assert.equal(namesRole("疏通堵点淤点的做法", "problem", knowledge), false);
    assert.equal(namesRole("堵点淤点", "next", knowledge), false);
  });

  it("行文的话从分句开头认起，省略处不跨句", () => {
    const knowledge = sectionKnowledge([entry({ aspect: "running", words: "存在…毛病" })]);
    const pattern = knowledge.running.get("存在")?.[0]?.pattern;
    assert.equal(pattern?.test("成绩很大，但还存在一些毛病。"), true);
    assert.equal(pattern?.test("成绩存在。毛病没有。"), false);
  });

  it("不认得的职能略过", () => {
    const knowledge = sectionKnowledge([
      entry({ role: "toString", words: "堵点" }),
      entry({ role: "new", words: "新" }),
    ]);
    assert.equal(knowledge.rolesOfHeading.size, 0);
  });
});

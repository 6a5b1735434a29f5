import assert from "node:assert/strict";
import { presetConfig } from "../../engine/config/presets";
import { createLinter } from "../../engine/create-linter";
import type { PhraseEntry } from "../../engine/mined/model";
import { phrase } from "../../miner/families/phrase";
import type { UnitRecord } from "../../miner/model";
import { createFinder } from "../../miner/phrases/finder";
import { createInitials } from "../../miner/phrases/initials";
import { readLexicon } from "../../miner/phrases/lexicon";
import { minePhrases } from "../../miner/phrases/mining";
import { countLevels, type Level } from "../../miner/phrases/ngrams";
import rules from "../../rules/index.generated";
import { minedEntries } from "../../rules/mined/index.generated";
import { entries } from "../../rules/mined/phrase.json";
import { phrases as shortened } from "../../snippets/mined.json";
import { createWordSegmenter } from "../../words/word-segmenter";
import { mineFamily } from "./_mine-family";

const shipped = entries as unknown as readonly PhraseEntry[];
const expand = (body: string): string => body.replace(/\$\{\d+:([^}]*)\}/g, "$1");

/** A document of words, cut as they are written: blanks part words, ／ parts paragraphs. */
const unitOf = (text: string, place: number): UnitRecord => ({
  path: `${place}.txt`,
  part: 0,
  title: null,
  genre: null,
  characters: text.length,
  digest: "",
  sketch: [],
  observations: [],
  paragraphs: text.split("／").map((line, at) => ({
    start: at * 1000,
    element: "body",
    roles: [],
    text: line.replaceAll(" ", ""),
    words: line
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => word.length.toString(36))
      .join(""),
  })),
});

const sequencesOf = (texts: readonly string[], minDocuments: number, most?: number): readonly string[] => {
  const lexicon = readLexicon(texts.map(unitOf), minDocuments);
  const levels = countLevels(lexicon, minDocuments, most);
  const wordsOf = (level: Level, id: number): string => {
    const below = levels[level.length - 3];
    const head = below
      ? wordsOf(below, level.prefix[id] as number)
      : (lexicon.words[level.prefix[id] as number] as string);
    return `${head} ${lexicon.words[level.last[id] as number]}`;
  };
  return levels
    .flatMap((level) =>
      level.count.slice(1).map((count, i) => `${wordsOf(level, i + 1)} ${count}/${level.documents[i + 1]}`),
    )
    .sort();
};

/** All sequences, counted the slow way. */
const countedPlainly = (texts: readonly string[], minDocuments: number): readonly string[] => {
  const seen = new Map<string, { count: number; documents: Set<number> }>();
  texts.forEach((text, document) => {
    for (const clause of text.split(/[／，。]/)) {
      const words = clause.split(" ").filter((word) => word !== "");
      for (let from = 0; from < words.length; from++)
        for (let to = from + 2; to <= Math.min(words.length, from + 10); to++) {
          const key = words.slice(from, to).join(" ");
          const known = seen.get(key) ?? { count: 0, documents: new Set() };
          seen.set(key, { count: known.count + 1, documents: known.documents.add(document) });
        }
    }
  });
  return [...seen]
    .filter(([, { documents }]) => documents.size >= minDocuments)
    .map(([key, { count, documents }]) => `${key} ${count}/${documents.size}`)
    .sort();
};

const TEXTS = [
  "全面 推进 乡村 振兴 ， 全面 推进 依法 治国 。",
  "全面 推进 乡村 振兴 ／ 要 全面 推进 乡村 振兴 取得 新 成效",
  "坚持 全面 推进 ， 乡村 振兴 取得 新 成效 ， 依法 治国",
];

describe("常用语：数词串", () => {
  it("与逐一数的结果相同", () => {
    for (const least of [1, 2, 3]) assert.deepEqual(sequencesOf(TEXTS, least), countedPlainly(TEXTS, least));
    assert.ok(sequencesOf(TEXTS, 2).includes("全面 推进 乡村 振兴 3/2"));
  });

  it("候选太多时分几趟数，结果不变", () => {
    assert.deepEqual(sequencesOf(TEXTS, 1, 3), countedPlainly(TEXTS, 1));
  });
});

describe("常用语：找", () => {
  const FOUND: readonly (readonly [key: string, line: string, found: string])[] = [
    ["落实落细", "推动 工作 落实 落细 。", "落实落细"],
    ["以…为抓手", "以 深化 改革 为 抓手 ， 推进", "以深化改革为抓手|深化改革"],
    ["以…为抓手", "以 深化 改革 ， 为 抓手", ""],
    ["以…为抓手", "所以 改革 为 抓手", ""],
    ["为…提供…保障", "为 事业 发展 提供 坚强 保障 。", "为事业发展提供坚强保障|事业发展|坚强"],
    [
      "坚持…、…、…",
      "坚持 政府 主导 、 部门 协作 、 社会 参与 。",
      "坚持政府主导、部门协作、社会参与|政府主导|部门协作|社会参与",
    ],
    ["坚持…、…、…", "坚持 政府 主导 、 部门 协作 。", ""],
  ];
  for (const [key, line, wanted] of FOUND)
    it(`${key} 在“${line.replaceAll(" ", "")}”中${wanted === "" ? "没有" : ""}`, () => {
      const paragraph = unitOf(line, 0).paragraphs[0] as UnitRecord["paragraphs"][number];
      const found: string[] = [];
      createFinder([key])(paragraph, ({ start, end, fillings }) => {
        found.push([paragraph.text.slice(start, end), ...fillings].join("|"));
      });
      assert.equal(found.join(), wanted);
    });
});

describe("常用语：选", () => {
  const titlesOf = (texts: readonly string[], minDocuments = 3): readonly string[] =>
    minePhrases(texts.map(unitOf), minDocuments).map(({ text }) => text);
  const thrice = (text: string): readonly string[] => [`先 ${text} ，`, `再 ${text} ，`, `又 ${text} ，`];

  it("长的有同样的支持，短的就是半截", () => {
    assert.deepEqual(titlesOf(thrice("严格 落实 主体 责任")), ["严格落实主体责任"]);
    const shorter = ["要 落实 主体 责任 。", "已 落实 主体 责任 。"];
    assert.deepEqual(titlesOf([...thrice("严格 落实 主体 责任"), ...shorter]), ["严格落实主体责任", "落实主体责任"]);
  });

  it("同样的字切法不同，长的照样盖住短的", () => {
    const long = thrice("严格 落实 主体责任");
    const short = ["从严格 落实 主体 责任 。", "要 严格 落实 主体 责任 。", "严 格 落实 主体 责任 。"];
    assert.deepEqual(titlesOf([...long, ...short]), ["严格落实主体责任"]);
    assert.deepEqual(titlesOf([...long, ...short, "落实主体责任 ， 落实主体责任 。"]), [
      "严格落实主体责任",
      "落实主体责任",
    ]);
  });

  it("两头不留虚词，空词不成说法", () => {
    assert.deepEqual(titlesOf(thrice("的 主体 责任 和")), ["主体责任"]);
    assert.deepEqual(titlesOf(thrice("目前 已经 可以")), []);
    assert.deepEqual(titlesOf(thrice("主体 xx 责任")), []);
    assert.deepEqual(titlesOf(thrice("主体 ， 责任")), []);
  });

  it("中间总是一样的，不是框架", () => {
    const same = [`以 改革 为 抓手 。`, `以 改革 为 抓手 。`, `以 改革 为 抓手 。`];
    assert.deepEqual(titlesOf(same), ["以改革为抓手"]);
    assert.deepEqual(titlesOf(["以 改革 为 抓手 。", "以 制度 为 抓手 。", "以 项目 为 抓手 。"]), ["以…为抓手"]);
  });
});

describe("常用语：挖", () => {
  const DOCUMENTS = [
    "以深化改革为抓手，认真贯彻落实上级精神，xx市取得显著成效。",
    "以完善制度为抓手，认真贯彻落实会议精神，全省取得显著成效。",
    "我们认真贯彻落实，以项目建设为抓手，工作取得显著成效。某县取得xx成效。",
  ];
  const mined = new Map(mineFamily(phrase, DOCUMENTS, 3).map(({ entry }) => [entry.title, entry as PhraseEntry]));

  it("词串和框架都有，次数、篇数、例子如实", () => {
    const { evidence, initials, group } = mined.get("取得显著成效") as PhraseEntry;
    assert.deepEqual([evidence.support, evidence.documents, evidence.of], [3, 3, 3]);
    assert.deepEqual([group, initials], ["成效", ["qdxzcx"]]);
    const [first] = evidence.examples;
    assert.deepEqual([first?.path, DOCUMENTS[0]?.slice(...(first?.span ?? []))], ["0.txt", "取得显著成效"]);
    assert.match(mined.get("以…为抓手")?.body ?? "", /^以\$\{1:(?:深化改革|完善制度|项目建设)\}为抓手$/);
  });

  it("没有半截、空词和占位", () => {
    assert.ok(mined.has("认真贯彻落实"));
    for (const wrong of ["贯彻落实", "显著成效", "取得显著", "市取得"]) assert.ok(!mined.has(wrong), wrong);
    for (const title of mined.keys()) assert.doesNotMatch(title, /[xX×*某]/);
  });

  it("多音字按词读", () => {
    const initialsOf = createInitials();
    assert.deepEqual(
      [["及时", "调整"], ["重点", "工作"], ["调研"], ["长效", "机制"], ["行业"], ["增长"]].map(initialsOf),
      ["jstz", "zdgz", "dy", "cxjz", "hy", "zz"],
    );
  });
});

describe("常用语：随附的", () => {
  it("至少 150 条，每条都有人读过，说得出理由", () => {
    assert.ok(shipped.length >= 150);
    for (const { title, decision, evidence } of shipped) {
      assert.ok((decision ?? "").length > 5, title);
      assert.ok(evidence.documents >= 2, title);
    }
  });

  it("没有占位、残留、半角标点，也没有重复", () => {
    const bodies = shipped.map(({ body }) => body);
    assert.equal(new Set(bodies.map(expand)).size, bodies.length);
    for (const body of bodies) {
      assert.match(expand(body), /^[\p{Script=Han}、，。：；“”《》]{4,28}$/u, body);
      assert.doesNotMatch(body, /某|编辑|下载|网友|点击|上一篇|下一篇|文档网/, body);
    }
  });

  it("拼音首字母与文字逐字对应", () => {
    for (const { title, body, initials } of shipped) {
      const han = body.replace(/\$\{\d+:[^}]*\}/g, "").replace(/\P{Script=Han}/gu, "");
      for (const letters of initials) {
        assert.match(letters, /^[a-z]{2,}$/, title);
        assert.equal(letters.length, han.length, title);
      }
    }
  });

  it("展开之后，没有一条规则有话说", () => {
    const alone = rules.filter(({ id }) => !id.startsWith("structure/"));
    const linter = createLinter(alone, { entries: minedEntries, words: createWordSegmenter() });
    const config = presetConfig(linter.rules);
    const said = shipped.flatMap(({ body }) =>
      linter
        .lint(linter.parse(`${expand(body)}\n`, "plaintext"), config)
        .diagnostics.map(({ ruleId, message }) => `${body} ${ruleId} ${message}`),
    );
    assert.deepEqual(said, []);
    const wrong = linter.lint(linter.parse("健全联系会议制度。\n", "plaintext"), config);
    assert.deepEqual(
      wrong.diagnostics.map(({ ruleId }) => ruleId),
      ["wording/near-miss"],
    );
  });

  it("编辑器用的一份，条目和次数相同，例子少些", () => {
    assert.deepEqual(
      shortened.map(({ id, body, evidence }) => [id, body, evidence.documents]),
      shipped.map(({ id, body, evidence }) => [id, body, evidence.documents]),
    );
    for (const { evidence } of shortened) assert.ok(evidence.examples.length <= 3);
  });
});

import assert from "node:assert/strict";
import type { NameEntry } from "../../engine/mined/model";
import { name } from "../../miner/families/name";
import { type FullName, isShortFor } from "../../miner/families/name/abbreviation";
import { definitionsIn } from "../../rules/common/short-names";
import { mineFamily } from "./_mine-family";

const fullName = (parts: string, head: string, shortHead: string): FullName => ({
  text: parts.replaceAll("|", "") + head,
  parts: parts.split("|"),
  head,
  shortHead,
});

describe("简称由全称缩成", () => {
  const HEALTH = fullName("卫生|健康", "委员会", "委");
  const CASES: readonly (readonly [full: FullName, short: string, is: boolean])[] = [
    [HEALTH, "卫生健康委", true],
    [HEALTH, "卫健委", true],
    [HEALTH, "卫生委", false],
    [HEALTH, "健卫委", false],
    [HEALTH, "卫生健康", false],
    [fullName("发展|和|改革", "委员会", "委"), "发改委", true],
    [fullName("发展|和|改革", "委员会", "委"), "发展改革委", true],
    [fullName("人力|资源|社会|保障", "厅", "厅"), "人社厅", true],
    [fullName("市场|监督|管理", "局", "局"), "市场监管局", true],
    [fullName("医疗|保障", "局", "局"), "医保局", true],
    [fullName("医疗|保障", "局", "局"), "医疗局", false],
    [fullName("县级|综合", "医院", "院"), "县医院", false],
    [fullName("医疗", "联合体", "联体"), "医联体", true],
    [fullName("报告|县级", "人民政府", "人民政府"), "报县级人民政府", false],
  ];
  for (const [full, short, is] of CASES) {
    it(`${full.text}—${short}：${is ? "是" : "不是"}`, () => assert.equal(isShortFor(short, full), is));
  }
});

describe("以下简称", () => {
  const CASES: readonly (readonly [text: string, shorts: readonly string[]])[] = [
    ["市医改领导小组办公室（以下简称“市医改办”）", ["市医改办"]],
    ["《政务服务办法》（以下简称《办法》）", ["办法"]],
    ["指引（第一版，以下简称《指引》）", ["指引"]],
    ["工作机构（以下称经办机构）", ["经办机构"]],
    ["主管部门（以下统称主管部门）", []],
    ["以下简称的含义", []],
  ];
  for (const [text, shorts] of CASES) {
    it(text, () => {
      const found = definitionsIn(text);
      assert.deepEqual(
        found.map(({ short }) => short),
        shorts,
      );
      for (const { short, shortSpan } of found) assert.equal(text.slice(shortSpan.start, shortSpan.end), short);
    });
  }
});

/** `aspect 全称/简称 篇数/总数`, in the order of the judgement. */
const mined = (texts: readonly string[]): readonly string[] =>
  mineFamily(name, texts).map(({ entry }) => {
    const { aspect, full, short, evidence } = entry as NameEntry;
    return `${aspect} ${full}/${short} ${evidence.documents}/${evidence.of}`;
  });

describe("挖掘名称", () => {
  const CASES: readonly {
    readonly what: string;
    readonly texts: readonly string[];
    readonly names: readonly string[];
  }[] = [
    {
      what: "机构的全称和简称",
      texts: [
        "市卫生健康委员会负责牵头。市卫健委定期调度。",
        "省卫生健康委员会印发通知，县卫健委抓好落实。",
        "市卫健委委员参加会议。",
      ],
      names: ["pair 卫生健康委员会/卫健委 2/3"],
    },
    {
      what: "带“以下简称”的全称",
      texts: ["由市场监督管理总局（以下简称市场监管总局）负责。"],
      names: ["defined 市场监督管理总局/市场监管总局 1/1"],
    },
    {
      what: "书名的简称",
      texts: ["现将《政务服务事项管理办法》（以下简称《办法》）印发。"],
      names: ["defined 《政务服务事项管理办法》/《办法》 1/1"],
    },
    {
      what: "一个词的两种写法，少的对多的",
      texts: ["发展“互联网+”。", "推进“互联网+”。", "推进“互联网﹢”。"],
      names: ["term 互联网+/互联网﹢ 2/3"],
    },
    {
      what: "全称里的字不算简称",
      texts: ["市卫生健康委员会牵头，市卫生健康委落实。", "市卫生健康委员会负责。"],
      names: ["pair 卫生健康委员会/卫生健康委 1/2"],
    },
    {
      what: "机关里的党委不是机关的全称",
      texts: ["市卫生健康委党委牵头，市卫健委落实，市卫生健康委督办。"],
      names: ["pair 卫生健康委/卫健委 1/1"],
    },
    { what: "布局、党委不是机构", texts: ["优化产业布局，县委部署。", "优布局，市县党委部署。"], names: [] },
    { what: "代字不成为名称", texts: ["某某卫生服务公司（以下简称某服公司）承办。"], names: [] },
  ];
  for (const { what, texts, names } of CASES) it(what, () => assert.deepEqual(mined(texts), names));
});

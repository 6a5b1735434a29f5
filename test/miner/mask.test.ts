import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import type { MaskEntry } from "../../engine/mined/model";
import { mask } from "../../miner/families/mask";
import { keyOf, keysOf, maskContextsOf, partsOf } from "../../rules/common/mask-contexts";
import anonymous from "../../rules/placeholder/anonymous";
import maskRule from "../../rules/placeholder/mask";
import { only } from "../rules/configs";
import { inShort, mineTexts, shipped } from "./mine-texts";

const CONTEXTS: readonly (readonly [text: string, wanted: readonly string[]])[] = [
  ["新增xxx家", ["context\txx\t增\t家", "after\txx\t家"]],
  ["增长xx.x%", ["context\txx.x\t长\t%", "after\txx.x\t%"]],
  ["1xx家", ["context\txx\t0\t家", "after\txx\t家"]],
  ["××市", ["context\t××\t\t市", "after\t××\t市"]],
  ["升级SX县", ["token\tX\tSX"]],
  ["X86服务器", ["token\tX\tX86"]],
  ["ZX-XX型", ["token\tX-XX\tZX-XX"]],
  ["执行DB-XXX标准", ["token\tXX\tDB-XXX"]],
  ["打开Excel和index.docx", []],
  ["二〇〇八年", []],
  ["*****同志", ["context\t***\t\t同", "after\t***\t同"]],
];

const PLACES = ["东河", "西岭", "南坪", "北原", "高桥", "石门", "柳林", "青山"];
const place = (number: number): string => PLACES[number % PLACES.length] as string;
const times = (count: number, text: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, number) => text(number));

/** Finished documents of a house that has code names; `number` makes each a document of its own. */
const ARCHIVE = times(
  6,
  (number) =>
    `关于${place(number)}设备更新的通知\n各单位：\n${place(number)}采购X86服务器${number + 2}台，SX县试点选用ZX-XX型设备，执行DB-XXX标准，升级HXXX系统，“数字×”行动第${number}批启动。\n`,
);

/** Drafts, where the same signs stand for what is missing. */
const DRAFTS = times(
  6,
  (number) =>
    `关于${place(number)}工作的总结\n全年新增xx家企业，${place(number)}增长xx.x%，xx部门牵头，编号DB-XXX，第${number}组完成×县任务。\n`,
);

const linter = (entries: readonly MaskEntry[]) => {
  const rules = [maskRule, anonymous];
  const made = createLinter(rules, { entries });
  return (text: string): readonly string[] =>
    rules.flatMap((rule) =>
      made
        .lint(made.parse(text, "plaintext"), only(rule, rules))
        .diagnostics.map(({ span }) => text.slice(span.start, span.end)),
    );
};

describe("占位的前后文", () => {
  for (const [text, wanted] of CONTEXTS)
    it(text, () => {
      const keys = maskContextsOf(text).flatMap(keysOf);
      assert.deepEqual(keys, wanted);
      assert.deepEqual(
        keys.map((key) => keyOf(partsOf(key))),
        keys,
      );
    });

  it("别无占位的存档里多次出现的是实写", () => {
    assert.deepEqual(inShort(mineTexts(mask, ARCHIVE).filter(({ ships }) => ships)), [
      "hint 6/6 “字”与「”」之间的“×”是实写，不是占位",
      "hint 6/6 “SX”是实写，不是占位",
      "hint 6/6 “X86”是实写，不是占位",
      "hint 6/6 “ZX-XX”是实写，不是占位",
      "hint 6/6 “DB-XXX”是实写，不是占位",
      "hint 6/6 “HXXX”是实写，不是占位",
    ]);
  });

  it("草稿里的是占位", () => {
    const verdicts = mineTexts(mask, DRAFTS).map(({ entry }) => (entry as MaskEntry).verdict);
    assert.ok(verdicts.length > 4 && verdicts.every((verdict) => verdict === "mask"));
  });

  it("有的文件里是占位的，不算实写", () => {
    const titles = shipped(mineTexts(mask, [...ARCHIVE, ...DRAFTS])).map(({ title }) => title);
    assert.ok(titles.includes("“HXXX”是实写，不是占位"));
    assert.ok(!titles.includes("“DB-XXX”是实写，不是占位"));
    assert.ok(titles.includes("“家”前的“xx”是占位"));
  });

  it("后面是单位的从不算实写", () => {
    const texts = times(9, (number) => `关于${place(number)}工作的通知\n第${number}组负责××市的检查。\n`);
    assert.deepEqual(
      shipped(mineTexts(mask, texts)).map(({ title }) => title),
      ["“市”前的“××”是占位"],
    );
    assert.deepEqual(
      shipped(
        mineTexts(
          mask,
          texts.map((text) => text.replace("××", "某")),
        ),
      ),
      [],
    );
  });

  it("规则在存档的写法处不作声，别处照报", () => {
    const entries = shipped(mineTexts(mask, ARCHIVE)) as readonly MaskEntry[];
    const [house, others] = [linter(entries), linter([])];
    const ours = "更新X86服务器和ZX-XX型设备，SX县执行DB-XXX标准，升级HXXX系统，开展“数字×”行动。";
    assert.deepEqual(house(ours), []);
    assert.deepEqual(others(ours), ["XXX", "XXX"]);
    const theirs = "执行GB-XXX标准，升级HXX系统和XXX系统，××市新增xx家。";
    assert.deepEqual(house(theirs), others(theirs));
    assert.equal(others(theirs).length, 4);
  });
});

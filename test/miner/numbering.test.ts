import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import { parseDocument } from "../../engine/document/parse";
import type { NumberingEntry } from "../../engine/mined/model";
import { createScanner } from "../../engine/text/scanner";
import { numbering } from "../../miner/families/numbering";
import { customsOf } from "../../rules/common/numbering-practice";
import houseForm from "../../rules/numbering/house-form";
import { only } from "../rules/configs";
import { inShort, mineTexts, shipped } from "./mine-texts";

const customs = (text: string): readonly string[] =>
  parseDocument(createScanner([]), 0, text, "plaintext").parts.flatMap((part) =>
    customsOf(part).map(
      ({ aspect, subject, value, places }) => `${aspect} ${subject} ${value || "无"} ${places.length}`,
    ),
  );

const TASKS = [
  "清理河道",
  "修缮校舍",
  "普查林地",
  "检修水库",
  "整理档案",
  "核对账目",
  "走访农户",
  "培训骨干",
  "巡查山林",
  "更新设备",
];
const task = (number: number): string => TASKS[number % TASKS.length] as string;

/** A document with headings of its own below `marker`s; `end` closes each heading. */
const headed = (number: number, [first, second]: readonly [string, string], end = ""): string =>
  `${first}${task(number)}${end}\n第${number}组负责${task(number + 3)}和${task(number + 7)}。\n${second}${task(number + 1)}${end}\n由第${number + 40}组按月${task(number + 5)}。\n`;

const many = (count: number, text: (number: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, number) => text(number));

const titled = (judged: ReturnType<typeof mineTexts>, title: string): ReturnType<typeof mineTexts>[number] => {
  const found = judged.find(({ entry }) => entry.title === title);
  assert.ok(found, title);
  return found;
};

describe("编号习惯", () => {
  const cases: readonly (readonly [name: string, text: string, wanted: readonly string[]])[] = [
    [
      "层次、空格和标题末尾",
      "一、抓好排查\n（一）全面登记。逐户上门。\n（二）分类建档。一户一档。\n二、 抓好整改\n限期整改。",
      [
        "form hanzi 一、 2",
        "level 1 一、 2",
        "after 一、 无 2",
        "end 一、 无 2",
        "form paren-hanzi （一） 2",
        "level 2 （一） 2",
        "child 一、 （一） 2",
        "after （一） 无 2",
        "run-in （一） 。 2",
      ],
    ],
    [
      "半角括号和全角数字是同一种写法",
      "(一)抓好排查\n全面登记。\n（二）抓好整改\n限期整改。\n３．验收\n４．销号",
      [
        "form paren-hanzi （一） 2",
        "level 1 （一） 2",
        "after （一） 无 2",
        "end （一） 无 2",
        "form arabic 1. 2",
        "level 2 1. 2",
        "child （一） 1. 2",
        "after 1. 无 2",
      ],
    ],
    [
      "章条之下不按公文层次计",
      "第一章　总则\n第一条　为加强管理，制定本办法。\n第二条　下列事项：\n（一）登记；\n（二）建档。",
      [
        "form 章 第一章 1",
        "after 第一章   1",
        "end 第一章 无 1",
        "form 条 第一条 2",
        "child 第一章 第一条 2",
        "after 第一条   2",
        "form paren-hanzi （一） 2",
        "child 第一条 （一） 2",
        "after （一） 无 2",
      ],
    ],
    ["没有编号", "抓好排查。\n抓好整改。", []],
  ];
  for (const [name, text, wanted] of cases) it(name, () => assert.deepEqual(customs(text), wanted));

  it("占比定级别，反例记另一种写法", () => {
    const judged = mineTexts(numbering, [
      ...many(40, (number) => headed(number, ["一、", "二、"])),
      ...many(2, (number) => headed(number + 60, ["一、", "二、"], "。")),
      ...many(3, (number) => headed(number + 80, ["一、 ", "二、 "])),
    ]);
    assert.deepEqual(inShort(judged.filter(({ entry }) => /末尾|空格/.test(entry.title))), [
      "information 42/45 “一、”后不空格",
      "- 3/45 “一、”后空格",
      "information 43/45 “一、”标题独占一行，末尾不加标点",
      "- 2/45 “一、”标题独占一行，末尾用“。”",
    ]);
    const { counterExamples, examples } = titled(judged, "“一、”标题独占一行，末尾不加标点").entry.evidence;
    assert.ok(counterExamples.every(({ text }) => text.endsWith("。")) && counterExamples.length > 0);
    assert.ok(examples.every(({ text }) => !text.endsWith("。")) && examples.length > 0);
  });

  it("标准不容许的写法，语料里再多也不采用，并记下两边的说法", () => {
    const judged = mineTexts(
      numbering,
      many(50, (number) => headed(number, ["(一)、", "(二)、"])),
    );
    const { entry, ships, reason } = titled(judged, "带括号的汉字序号写作“（一）、”");
    assert.deepEqual([ships, entry.evidence.documents, entry.standard?.agrees], [false, 50, false]);
    assert.match(reason, /标准/);
    assert.match(entry.standard?.says ?? "", /50 篇写作半角括号/);
    const asked = shipped(judged).filter((one) => one.standard?.agrees === false);
    assert.deepEqual(asked, []);
  });

  it("文中分述：用什么词，词后有没有标点；单独一个不算", () => {
    const text = (number: number): string =>
      `要做好三件事：一是${task(number)}；二是${task(number + 1)}；三是第${number}组${task(number + 4)}。`;
    const judged = mineTexts(numbering, [
      ...many(20, text),
      ...many(4, (number) => `第一，${task(number)}。第二，第${number + 30}组${task(number + 2)}。`),
      `问题之一是${task(3)}不及时。`,
    ]);
    assert.deepEqual(inShort(judged), [
      "hint 20/24 文中分述用“一是”",
      "- 4/24 文中分述用“第一”",
      "hint 20/20 “一是”后不加标点",
      "hint 4/4 “第一”后用“，”",
    ]);
  });

  it("挖出的习惯管得住不合习惯的文件，不管合习惯的", () => {
    const archive = many(50, (number) => headed(number, ["一、", "二、"]));
    const entries = shipped(mineTexts(numbering, archive)) as readonly NumberingEntry[];
    const linter = createLinter([houseForm], { entries });
    const lint = (text: string) =>
      linter.lint(linter.parse(text, "plaintext"), only(houseForm, [houseForm])).diagnostics;
    assert.deepEqual(archive.flatMap(lint), []);
    const [finding, ...more] = lint(headed(77, ["一、", "二、"], "。"));
    assert.deepEqual(more, []);
    assert.equal(finding?.entryId, entries.find(({ aspect }) => aspect === "end")?.id);
    assert.match(finding?.message ?? "", /本语料 50 篇都如此；这里标题末尾有“。”（共2处）/);
  });
});

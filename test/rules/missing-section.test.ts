import assert from "node:assert/strict";
import { createLinter } from "../../engine/create-linter";
import type { Format } from "../../engine/document/model";
import { applyFixes } from "../../engine/fixes";
import rule from "../../rules/structure/missing-section";
import { only } from "./configs";

const linter = createLinter([rule]);
const config = only(rule, [rule]);

const OPENING =
  "今年以来，县水务局紧紧围绕年度重点工作，扎实推进水利建设和管理，各项工作按计划完成，全年开工建设水库除险加固工程6处，完成投资2.3亿元，新建和改造农村供水工程43处，农村自来水普及率达到95.4%，群众用水条件有了明显改善，河湖长制工作在全市考核中名列第一。";

const findingsOf = (text: string, format: Format = "plaintext") =>
  linter.lint(linter.parse(text, format), config).diagnostics;

const fixedWith = (text: string, format: Format = "plaintext") =>
  applyFixes(
    text,
    findingsOf(text, format).flatMap(({ fixes }) => fixes.slice(0, 1)),
  ).text;

const summary = (first: string, second: string, indent = "") =>
  [
    "县水务局工作总结",
    `${indent}${OPENING}`,
    `${indent}${first}`,
    `${indent}有所改善。`,
    `${indent}${second}`,
    `${indent}继续抓好。`,
  ].join("\n");

/** Headings of the first and the last section, and how the skeleton and the last one read after the fix. */
const STYLES: readonly (readonly [first: string, second: string, added: string, moved: string])[] = [
  ["一、工作情况", "二、下一步打算", "二、存在的问题", "三、下一步打算"],
  ["（一）工作情况", "（二）下一步打算", "（二）存在的问题", "（三）下一步打算"],
  ["1. 工作情况", "2. 下一步打算", "2. 存在的问题", "3. 下一步打算"],
  ["第一部分 工作情况", "第二部分 下一步打算", "第二部分 存在的问题", "第三部分 下一步打算"],
  ["十、工作情况", "十一、下一步打算", "十一、存在的问题", "十二、下一步打算"],
];

describe("补写一节", () => {
  for (const [first, second, added, moved] of STYLES)
    it(`随同级的写法：${added}`, () =>
      assert.equal(fixedWith(summary(first, second)), summary(first, `${added}\n（请补充存在的问题。）\n${moved}`)));

  it("随同级的缩进", () =>
    assert.equal(
      fixedWith(summary("一、工作情况", "二、下一步打算", "　　")),
      summary("一、工作情况", "二、存在的问题\n　　（请补充存在的问题。）\n　　三、下一步打算", "　　"),
    ));

  it("随文件的换行符和段间空行", () => {
    const text = summary("一、工作情况", "二、下一步打算").replaceAll("\n", "\r\n\r\n");
    assert.equal(
      fixedWith(text),
      text.replace("二、下一步打算", "二、存在的问题\r\n\r\n（请补充存在的问题。）\r\n\r\n三、下一步打算"),
    );
  });

  it("Markdown 的加粗标题前后照样加粗", () =>
    assert.equal(
      fixedWith(summary("**一、工作情况**", "**二、下一步打算**"), "markdown"),
      summary("**一、工作情况**", "**二、存在的问题**\n（请补充存在的问题。）\n**三、下一步打算**"),
    ));

  it("写不出同样序号的只提示，不代写", () => {
    const [finding, ...others] = findingsOf(summary("①工作情况", "②下一步打算"));
    assert.deepEqual([others, finding?.fixes], [[], []]);
  });

  it("没有章节的只提示，不代写", () => {
    const findings = findingsOf(["县水务局工作总结", OPENING, OPENING].join("\n"));
    assert.deepEqual(
      findings.map(({ severity, fixes }) => [severity, fixes.length]),
      [
        ["hint", 0],
        ["hint", 0],
      ],
    );
  });
});

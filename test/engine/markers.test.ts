import assert from "node:assert/strict";
import { readMarker } from "../../engine/document/markers";

const MARKERS: readonly (readonly [line: string, kind: string, ordinal: number, marker: string])[] = [
  ["一、总体要求", "hanzi", 1, "一、"],
  ["十二、保障措施", "hanzi", 12, "十二、"],
  ["一.总体要求", "hanzi", 1, "一."],
  ["三.2024年工作安排", "hanzi", 3, "三."],
  ["二，“十四五”时期主要目标", "hanzi", 2, "二，"],
  ["壹、总体要求", "hanzi", 1, "壹、"],
  ["二、三年来的主要工作", "hanzi", 2, "二、"],
  ["一、一季度工作情况", "hanzi", 1, "一、"],
  ["（一）加强领导", "paren-hanzi", 1, "（一）"],
  ["(一)、加强领导", "paren-hanzi", 1, "(一)、"],
  ["（一)加强领导", "paren-hanzi", 1, "（一)"],
  ["一）加强领导", "paren-hanzi", 1, "一）"],
  ["㈠加强领导", "paren-hanzi", 1, "㈠"],
  ["1.健全机制", "arabic", 1, "1."],
  ["1．健全机制", "arabic", 1, "1．"],
  ["1、健全机制", "arabic", 1, "1、"],
  ["12. 健全机制", "arabic", 12, "12."],
  ["⒈健全机制", "arabic", 1, "⒈"],
  ["（1）明确责任", "paren-arabic", 1, "（1）"],
  ["1)明确责任", "paren-arabic", 1, "1)"],
  ["⑴明确责任", "paren-arabic", 1, "⑴"],
  ["①人员", "circled", 1, "①"],
  ["1.2 主要任务", "decimal", 2, "1.2"],
  ["3.1.2 任务", "decimal", 2, "3.1.2"],
  ["第一章 总则", "chapter", 1, "第一章"],
  ["第十二条　本办法自印发之日起施行。", "chapter", 12, "第十二条"],
  ["第一千一百六十五条　行为人因过错侵害他人民事权益的。", "chapter", 1165, "第一千一百六十五条"],
  ["第一部分 基本情况", "chapter", 1, "第一部分"],
  ["a.人员", "latin", 1, "a."],
];

const NO_MARKERS: readonly string[] = [
  "一、二、三等奖获得者名单",
  "三、四级手术占比",
  "一，2024人参加",
  "一.5倍",
  "1.5亿元",
  "1、2号楼",
  "2023年工作总结",
  "第一书记到任",
  "第一条规定的情形",
  "第十条之一",
  "（2）（3）班",
  "（一）、（二）项规定",
  "20.2026年",
  "一是加强领导",
  "十年来",
  "一、二年级不布置书面作业",
  "12.5%",
  "3.2 万元",
  "",
];

describe("section markers", () => {
  for (const [line, kind, ordinal, marker] of MARKERS)
    it(`${line} → ${kind} ${ordinal}`, () => {
      const read = readMarker(line, 0, line.length, 0);
      assert.ok(read, "no marker read");
      assert.deepEqual([read.kind, read.ordinal, line.slice(read.span.start, read.span.end)], [kind, ordinal, marker]);
    });
  for (const line of NO_MARKERS)
    it(`${line || "(empty)"} has none`, () => assert.equal(readMarker(line, 0, line.length, 0), undefined));
  it("gives the span relative to the base and keeps marks as written", () => {
    const read = readMarker("abc  (一)、抓好", 5, 11, 3);
    assert.deepEqual(read?.span, { start: 2, end: 6 });
    assert.deepEqual([read?.open, read?.close, read?.mark, read?.numeral], ["(", ")", "、", "一"]);
  });
});

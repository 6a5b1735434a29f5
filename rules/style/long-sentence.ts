import { exampleEntry } from "../../engine/mined/example-entry";
import type { MeasureEntry } from "../../engine/mined/model";
import { definePartRule, type NoOptions } from "../../engine/rule";
import { lengthOf, sentencesBeyond } from "../common/sentences";
import { type Lengths, lengthsOf, longFindings, type Measured } from "./_lengths";

const messageOf = (length: number, { genre, count, percentiles }: MeasureEntry): string =>
  `这句 ${length} 字，比本语料${genre ?? ""}里 99% 的句子都长（共 ${count} 句，一半不超过 ${percentiles.p50} 字，99% 不超过 ${percentiles.p99} 字），宜断成几句。`;

export default definePartRule<Measured, NoOptions, Lengths, "measure">({
  id: "style/long-sentence",
  title: "句子不宜比语料里几乎所有的句子都长。",
  rationale:
    "一句话拖到几百字，读的人找不到主干，念稿的人换不过气。多长算长，各文种不同，所以与存档文件里同类文稿的句子相比：以句号、问号、叹号为一句，不计空格，超过其中 99% 的才提示。分号隔开的各项算在一句之内。",
  basis: [{ source: "语料统计", evidence: "corpus" }],
  severity: "hint",
  recommended: false,
  fixable: "no",
  scope: "part",
  triggers: { classes: ["han"] },
  elements: ["body", "heading"],
  mined: { families: ["measure"], prepare: (entries) => lengthsOf(entries, "sentence") },
  collect: ({ text, content }, { data }) =>
    text.length <= data.least
      ? []
      : sentencesBeyond(data.least, text, content)
          .map((span) => ({ span, length: lengthOf(text, span) }))
          .filter(({ length }) => length > data.least),
  check: (part, { facts, data }) => longFindings(data, part.genre, facts, messageOf),
  examples: {
    entries: [
      exampleEntry({
        family: "measure",
        id: "measure:00000001",
        of: "sentence",
        genre: null,
        count: 924,
        mean: 12,
        percentiles: { p50: 10, p90: 16, p95: 18, p99: 20 },
        longest: 40,
      }),
      exampleEntry({
        family: "measure",
        id: "measure:00000002",
        of: "sentence",
        genre: "通知",
        count: 400,
        mean: 9,
        percentiles: { p50: 8, p90: 11, p95: 12, p99: 14 },
        longest: 30,
      }),
      exampleEntry({
        family: "measure",
        id: "measure:00000003",
        of: "sentence",
        genre: "函",
        count: 12,
        mean: 5,
        percentiles: { p50: 5, p90: 6, p95: 6, p99: 6 },
        longest: 6,
      }),
    ],
    invalid: [
      {
        text: "要抓好排查。⟦各单位要对本辖区内的水库、堤防、涵闸逐一检查到位。⟧要抓好整改。",
        note: "例子里的语料 99% 的句子不超过 20 字。",
      },
      {
        text: "关于开展检查的通知\n各单位：\n⟦请于本月底前将检查情况报送办公室。⟧",
        note: "是通知，与通知里的句子比。",
      },
    ],
    valid: [
      { text: "各单位要对水库逐一检查。要建立台账，限期整改到位。" },
      { text: "各 单 位 要 对 水 库 逐 一 检 查 到 位。", note: "空格不计。" },
      {
        text: "关于商请协助检查的函\n县水务局：\n请于月底前协助完成检查并函复我局。",
        note: "语料里的函太少，与全部文种比。",
      },
    ],
  },
});

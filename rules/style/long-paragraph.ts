import { exampleEntry } from "../../engine/mined/example-entry";
import type { MeasureEntry } from "../../engine/mined/model";
import { definePartRule, type NoOptions } from "../../engine/rule";
import { lengthOf } from "../common/sentences";
import { type Lengths, lengthsOf, longFindings, type Measured } from "./_lengths";

const messageOf = (length: number, { genre, count, percentiles }: MeasureEntry): string =>
  `这一段 ${length} 字，比本语料${genre ?? ""}里 99% 的段落都长（共 ${count} 段，一半不超过 ${percentiles.p50} 字，99% 不超过 ${percentiles.p99} 字），宜按意思分成几段。`;

export default definePartRule<Measured, NoOptions, Lengths, "measure">({
  id: "style/long-paragraph",
  title: "段落不宜比语料里几乎所有的段落都长。",
  rationale:
    "一段里装下几层意思，读的人抓不住要点，也不好引用。多长算长，各文种不同，所以与存档文件里同类文稿的段落相比，不计空格，超过其中 99% 的才提示。",
  basis: [{ source: "语料统计", evidence: "corpus" }],
  severity: "hint",
  recommended: false,
  fixable: "no",
  scope: "part",
  triggers: { classes: ["han"] },
  elements: ["body"],
  mined: { families: ["measure"], prepare: (entries) => lengthsOf(entries, "paragraph") },
  collect: ({ text, content }, { data }) => {
    const length = text.length <= data.least ? 0 : lengthOf(text, content);
    return length > data.least ? [{ span: content, length }] : [];
  },
  check: (part, { facts, data }) => longFindings(data, part.genre, facts, messageOf),
  examples: {
    entries: [
      exampleEntry({
        family: "measure",
        id: "measure:00000001",
        of: "paragraph",
        genre: null,
        count: 924,
        mean: 14,
        percentiles: { p50: 12, p90: 18, p95: 22, p99: 26 },
        longest: 40,
      }),
      exampleEntry({
        family: "measure",
        id: "measure:00000002",
        of: "sentence",
        genre: null,
        count: 924,
        mean: 5,
        percentiles: { p50: 4, p90: 5, p95: 6, p99: 7 },
        longest: 9,
      }),
    ],
    invalid: [
      { text: "⟦要抓好排查。各单位要对水库、堤防逐一检查。要抓好整改，建立台账。⟧" },
      { text: "要抓好排查。\n⟦各单位要对本辖区内的水库、堤防、涵闸逐一检查。检查情况报办公室。⟧" },
    ],
    valid: [
      { text: "各单位要对水库、堤防逐一检查。要抓好整改。" },
      { text: "各 单 位 要 对 水 库、堤 防 逐 一 检 查。要 抓 好 整 改。", note: "空格不计。" },
    ],
  },
});

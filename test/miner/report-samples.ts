import { type Entry, type Evidence, FAMILIES, type Family, type Sighting } from "../../engine/mined/model";
import type { Judged, MiningResult } from "../../miner/model";

/** Text that breaks out of a page which does not escape it, in each way a document can try. */
export const HOSTILE =
  "</script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\"><!--<script>&lt;'\u202e\u0000\ud800";

const sighting = (text: string, path: string, start: number): Sighting => ({
  path,
  span: [start, start + text.length],
  before: "会议要求，各级各部门要提高政治站位，",
  text,
  after: "，确保各项任务落到实处。",
});

const evidence = (documents: number, of: number, text: string): Evidence => {
  const share = documents / of;
  return {
    support: documents * 2 + 1,
    documents,
    of,
    share: Math.round(share * 10000) / 10000,
    bound: Math.round(Math.max(0, share - 0.1) * 10000) / 10000,
    genres: { 总结: Math.ceil(documents / 2), 通知: Math.floor(documents / 2) },
    examples: [sighting(text, "seeds/汇编.txt", 1204), sighting(text, "档案/通知.txt", 88)],
    counterExamples: documents < of ? [sighting("（1）", "档案/意见.txt", 301)] : [],
  };
};

/** The entry of a family with the given number, its texts holding `text`. */
const entryOf = (family: Family, number: number, text: string): Entry => {
  const base = {
    id: `${family}:${number.toString(16).padStart(8, "0")}`,
    title: `${text}（第${number}条）`,
    severity: (["warning", "information", "hint"] as const)[number % 3] ?? "hint",
    evidence: evidence(47 - (Math.floor(number / 6) % 40), 47, text),
    ...(number % 4 === 0
      ? {
          standard: {
            basis: { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "standard" as const },
            agrees: number % 8 === 0,
            says: "结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。",
          },
          decision: "写作者常用",
        }
      : {}),
  };
  switch (family) {
    case "numbering":
      return number % 2 === 0
        ? { ...base, family, aspect: "level", kind: "hanzi", level: 1 + (number % 3), form: text }
        : { ...base, family, aspect: "child", form: "一、", value: text };
    case "section":
      return number % 2 === 0
        ? { ...base, family, aspect: "presence", role: "problem", genre: "总结" }
        : { ...base, family, aspect: "synonym", role: "next", words: text };
    case "phrase":
      return {
        ...base,
        family,
        body: `以\${1:${text}}为抓手`,
        group: "举措",
        genres: [],
        roles: [],
        initials: ["yzs"],
      };
    case "fixed-form":
      return { ...base, family, form: text, marks: "“”", members: [text], variants: [text] };
    case "name":
      return { ...base, family, aspect: "pair", full: text, short: "市卫健委" };
    case "mask":
      return { ...base, family, form: text, verdict: number % 2 === 0 ? "mask" : "literal" };
    case "near-miss":
      return { ...base, family, wrong: text, right: "联席会议制度" };
    case "measure":
      return {
        ...base,
        family,
        of: (["sentence", "paragraph", "heading"] as const)[number % 3] ?? "sentence",
        genre: number < 3 ? null : text,
        count: 1000,
        mean: 31.4,
        percentiles: { p50: 25, p90: 61, p95: 80, p99: 140 },
        longest: 512,
      };
  }
};

/** A result with `perFamily` entries in each family, four of five shipped. Every text of the corpus is, or holds, `text`. */
export const sampleResult = (perFamily: number, text: string): MiningResult => ({
  corpus: {
    files: 49,
    documents: 47,
    duplicates: 2,
    characters: 123456,
    genres: { 通知: 17, 总结: 30, [text]: 1 },
    segmenter: "nodejieba",
  },
  judged: FAMILIES.flatMap((family) =>
    Array.from({ length: perFamily }, (_, number): Judged => {
      const ships = number % 5 !== 4;
      return {
        entry: entryOf(family, number, text),
        judgedBy: family === "numbering" || family === "section" ? "share" : "documents",
        ships,
        reason: ships ? "下限 0.86，不低于 0.80" : "只有 1 篇，不足 3 篇",
        heldOut: { documents: number % 2 === 0 ? 12 : 9, of: 12 },
      };
    }),
  ),
  families: FAMILIES.map((family) => ({
    family,
    candidates: perFamily,
    shipped: perFamily - Math.floor(perFamily / 5),
    heldOut: { habits: { documents: 46, of: 48 }, items: { seen: 3, of: 4 }, covered: 11, documents: 12 },
  })),
  skipped: [{ path: `坏文件-${text}.txt`, reason: "不是文本文件" }],
  holdout: { mined: 47, heldOut: 12 },
});

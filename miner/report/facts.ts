import type { Entry } from "../../engine/mined/model";
import { entryFacts, percent } from "../../engine/mined/wording";
import type { Judged } from "../model";
import { formatCount } from "./wording";

type Fact = readonly [name: string, value: string];

const list = (words: readonly string[]): string => words.join("、");

/** What an entry of its family says beyond its title; empty values are left out by `facts`. */
const ownFacts = (entry: Entry): readonly Fact[] => {
  switch (entry.family) {
    case "phrase":
      return [
        ["片段", entry.body],
        ["用途", entry.group],
        ["多见于文种", list(entry.genres)],
        ["拼音首字母", list(entry.initials)],
      ];
    case "fixed-form":
      return [
        ["写法", entry.marks[0] + entry.form + entry.marks[1] + (entry.tail ?? "")],
        ["包括", list(entry.members ?? [])],
        ["见过的其他写法", list(entry.variants)],
      ];
    case "name":
      return [
        [entry.aspect === "term" ? "多见" : "全称", entry.full],
        [entry.aspect === "term" ? "另作" : "简称", entry.short],
      ];
    case "near-miss":
      return [
        ["少见", entry.wrong],
        ["常见", entry.right],
      ];
    case "measure": {
      const { p50, p90, p95, p99 } = entry.percentiles;
      return [
        ["长度（字）", `中位 ${p50}，九成不超过 ${p90}，95% 不超过 ${p95}，99% 不超过 ${p99}，最长 ${entry.longest}`],
        ["平均", entry.mean.toFixed(1)],
      ];
    }
    default:
      return [];
  }
};

const onHeldOut = ({ heldOut }: Judged): string => {
  if (heldOut === undefined) return "";
  const { documents, of } = heldOut;
  if (of === 0) return "留出的文稿里没有可比的";
  return `留出的文稿里 ${formatCount(of)} 篇可比，${formatCount(documents)} 篇如此（${percent(documents / of)}）`;
};

/** The details of an entry as names and values, in the order in which they are read. */
export const facts = (judged: Judged): readonly Fact[] => {
  const { entry } = judged;
  const { missed } = entry.evidence;
  const all: readonly Fact[] = [
    ...ownFacts(entry),
    ...entryFacts(entry, 0).map(({ label, text }): Fact => [label, [text].flat().join("\n")]),
    ["计数", missed === undefined ? "" : `语料里不同的词语太多，计数有界：至多少算了 ${formatCount(missed)} 篇`],
    ["留出验证", onHeldOut(judged)],
  ];
  return all.filter(([, value]) => value !== "");
};

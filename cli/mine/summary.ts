import { percent } from "../../engine/mined/wording";
import type { FamilyMeasure, MiningResult } from "../../miner/model";
import { FAMILY_WORDS } from "../../miner/report/wording";
import { formatCount } from "../wording";

const corpusLines = ({ corpus, holdout }: MiningResult): readonly string[] => {
  const { files, documents, duplicates, characters, genres, segmenter } = corpus;
  const all = documents + (holdout?.heldOut ?? 0);
  const copies = duplicates === 0 ? "" : `，另有相同或近似的 ${formatCount(duplicates)} 篇只算一次`;
  const held = holdout === undefined ? "" : `，其中 ${formatCount(holdout.heldOut)} 篇留出核对`;
  const byGenre = Object.entries(genres).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    `读了 ${formatCount(files)} 个文件，${formatCount(all)} 篇${held}${copies}。`,
    `挖掘 ${formatCount(documents)} 篇，${formatCount(characters)} 字，用 ${segmenter} 分词。文种：${byGenre
      .map(([genre, count]) => `${genre} ${count}`)
      .join("、")}。`,
  ];
};

const heldOutWords = ({ heldOut, shipped }: FamilyMeasure): string => {
  if (heldOut === undefined || shipped === 0) return "";
  const { habits, items, covered, documents } = heldOut;
  const parts = [
    habits.of === 0 ? "" : `习惯符合 ${percent(habits.documents / habits.of)}（${habits.documents}/${habits.of}）`,
    items.of === 0 ? "" : `条目再见 ${percent(items.seen / items.of)}（${items.seen}/${items.of}）`,
    documents === 0 ? "" : `覆盖 ${percent(covered / documents)}（${covered}/${documents} 篇）`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `；留出的文稿上${parts.join("，")}`;
};

const familyLine = (measure: FamilyMeasure): string =>
  `  ${FAMILY_WORDS[measure.family].name}：采用 ${measure.shipped} 条，候选 ${measure.candidates} 条${heldOutWords(measure)}`;

/** What was read and what came of it, for a person at the terminal. */
export const summaryText = (result: MiningResult): string =>
  `${[...corpusLines(result), ...result.families.map(familyLine)].join("\n")}\n`;

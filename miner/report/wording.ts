import type { Severity } from "../../engine/diagnostic";
import type { Family } from "../../engine/mined/model";
import { percent } from "../../engine/mined/wording";
import type { FamilyMeasure, Judged } from "../model";

export const FAMILY_WORDS: Readonly<Record<Family, { readonly name: string; readonly about: string }>> = {
  numbering: { name: "编号习惯", about: "各级标题用哪种序号，序号后面跟什么，下一级用什么，句内列举怎样写。" },
  section: { name: "章节", about: "各文种有哪些部分、按什么次序，同一部分有哪些叫法。" },
  phrase: { name: "常用语", about: "几篇文稿都用的固定说法，按用途分类；空格处各篇不同。" },
  "fixed-form": { name: "固定写法", about: "加引号的简称、书名号里的文件名：写法始终如一的词语。" },
  name: { name: "名称", about: "全称与简称的对应，“以下简称”的约定，一个词的两种写法。" },
  mask: { name: "占位符", about: "xx、×、某 之类出现在哪里是待填的空，出现在哪里是本来如此。" },
  "near-miss": { name: "疑似错字", about: "与常见写法只差一个字的少见写法。逐条由人判断，未经判断的不发布。" },
  measure: { name: "长短", about: "句子、段落、标题一般多长。" },
};

/** From the loudest; as the command line calls them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "警告",
  information: "提示",
  hint: "建议",
};

/** 12,345 */
export const formatCount = (count: number): string => count.toString().replace(/\B(?=(\d{3})+$)/g, ",");

/** The evidence in figures: 45/47 篇 · 95.7%. */
export const evidenceInFigures = ({ entry, judgedBy }: Judged): string => {
  const { documents, of, share, support } = entry.evidence;
  if (entry.family === "measure") return `${formatCount(documents)} 篇 · ${formatCount(entry.count)} 处`;
  const seen = `${formatCount(documents)}/${formatCount(of)} 篇`;
  return judgedBy === "share" ? `${seen} · ${percent(share)}` : `${seen} · ${formatCount(support)} 处`;
};

/** The share of the documents held out for which a habit holds; undefined for other entries and where none can tell. */
export const heldOutShare = ({ judgedBy, heldOut }: Judged): number | undefined =>
  heldOut === undefined || heldOut.of === 0 || judgedBy !== "share" ? undefined : heldOut.documents / heldOut.of;

/** Goes on from `evidenceInFigures`. */
export const heldOutInFigures = ({ heldOut }: Judged): string =>
  heldOut === undefined || heldOut.of === 0
    ? ""
    : ` · 留出 ${formatCount(heldOut.documents)}/${formatCount(heldOut.of)}`;

/** How the shipped entries of a family do on the documents held out: 习惯符合 97.7%（291/298）. Empty without a hold-out and where nothing ships. */
export const measureInWords = ({ heldOut, shipped }: FamilyMeasure): readonly string[] => {
  if (heldOut === undefined || shipped === 0) return [];
  const { habits, items, covered, documents } = heldOut;
  return [
    ["习惯符合", habits.documents, habits.of, ""] as const,
    ["条目再见", items.seen, items.of, ""] as const,
    ["覆盖", covered, documents, " 篇"] as const,
  ].flatMap(([name, part, of, unit]) => (of === 0 ? [] : [`${name} ${percent(part / of)}（${part}/${of}${unit}）`]));
};

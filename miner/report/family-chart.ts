import type { Entry, EntryOf, Family, MeasureEntry } from "../../engine/mined/model";
import { ROLES } from "../../rules/common/roles";
import type { Judged } from "../model";
import { type CountRow, countChart } from "./charts/counts";
import { type LengthGroup, type LengthRow, lengthChart } from "./charts/lengths";
import { type Cell, matrixChart } from "./charts/matrix";
import { type ShareGroup, type ShareRow, shareChart } from "./charts/shares";
import type { Html } from "./html";

/** More than these rows, and a chart tells less than the list below it. */
const MOST_ROWS = 8;
const MOST_CELLS = 160;

type JudgedOf<F extends Family> = Judged & { readonly entry: EntryOf<F> };

const ofFamily = <F extends Family>(judged: readonly Judged[], family: F): readonly JudgedOf<F>[] =>
  judged.filter((one): one is JudgedOf<F> => one.entry.family === family);

const MARKER_KINDS: Readonly<Record<string, string>> = {
  chapter: "第○章",
  hanzi: "汉字",
  "paren-hanzi": "括号汉字",
  arabic: "数字",
  "paren-arabic": "括号数字",
  decimal: "分级数字",
  circled: "圈码",
  latin: "字母",
  roman: "罗马数字",
  hash: "井号",
};

const LEVELS = ["", "一级标题", "二级标题", "三级标题", "四级标题", "五级标题", "六级标题"];

/** How a value that is a mark, or nothing, is shown. */
const shown = (value: string | undefined): string => {
  if (value === undefined || value === "") return "无标点";
  return value.trim() === "" ? "空格" : value;
};

const shareRow = (label: string, { entry, ships }: Judged): ShareRow => ({
  label,
  documents: entry.evidence.documents,
  of: entry.evidence.of,
  ships,
  id: entry.id,
});

const cell = (row: string, column: string, { entry, ships }: Judged): Cell => ({
  row,
  column,
  documents: entry.evidence.documents,
  of: entry.evidence.of,
  ships,
  id: entry.id,
});

const groups = <T extends Judged>(
  all: readonly T[],
  groupOf: (one: T) => string,
  labelOf: (one: T) => string,
): readonly ShareGroup[] =>
  [...new Set(all.map(groupOf))].map((label) => ({
    label,
    rows: all
      .filter((one) => groupOf(one) === label)
      .slice(0, MOST_ROWS)
      .map((one) => shareRow(labelOf(one), one)),
  }));

/** Aspects whose value is a mark, with what is said of the form there. */
const MARK_ASPECTS = [
  ["after", " 之后"],
  ["end", " 标题末尾"],
  ["run-in", " 接排正文"],
  ["enumeration", " 之后"],
] as const;

const numberingCharts = (judged: readonly JudgedOf<"numbering">[]): readonly (Html | undefined)[] => {
  const having = (aspect: EntryOf<"numbering">["aspect"]) => judged.filter(({ entry }) => entry.aspect === aspect);
  const levels = [...having("level")].sort((left, right) => (left.entry.level ?? 0) - (right.entry.level ?? 0));
  return [
    shareChart(
      "各级标题用哪种序号：用到这一级的文稿里有多少篇",
      groups(
        levels,
        ({ entry }) => LEVELS[entry.level ?? 0] ?? `${entry.level} 级标题`,
        ({ entry }) => entry.form,
      ),
    ),
    matrixChart(
      "上一级（行）之下用什么（列）：用到上一级的文稿里有多少篇",
      having("child")
        .slice(0, MOST_CELLS)
        .map((one) => cell(one.entry.form, shown(one.entry.value), one)),
    ),
    shareChart(
      "序号怎样写",
      groups(
        having("form"),
        ({ entry }) => MARKER_KINDS[entry.kind ?? ""] ?? "其他",
        ({ entry }) => entry.form,
      ),
    ),
    shareChart(
      "序号后面、标题末尾和列举词后面用什么",
      MARK_ASPECTS.flatMap(([aspect, suffix]) =>
        groups(
          having(aspect).filter(({ entry }) => entry.value !== undefined),
          ({ entry }) => entry.form + suffix,
          ({ entry }) => shown(entry.value),
        ),
      ),
    ),
    shareChart(
      "句内列举用什么词",
      groups(
        having("enumeration").filter(({ entry }) => entry.value === undefined),
        () => "列举词",
        ({ entry }) => entry.form,
      ),
    ),
  ];
};

const roleName = (id: string): string => ROLES.get(id)?.name ?? id;

const counts = <T extends Judged>(all: readonly T[], labelOf: (one: T) => string): readonly CountRow[] =>
  [...new Set(all.map(labelOf))]
    .map((label) => {
      const those = all.filter((one) => labelOf(one) === label);
      return { label, part: those.filter((one) => one.ships).length, all: those.length };
    })
    .sort((left, right) => right.all - left.all || (left.label < right.label ? -1 : 1));

/** One genre leaves room for the intervals; several are compared by shade. */
const presenceChart = (presence: readonly JudgedOf<"section">[]): Html | undefined => {
  const genreOf = ({ entry }: JudgedOf<"section">) => entry.genre ?? "不分文种";
  const nameOf = ({ entry }: JudgedOf<"section">) => roleName(entry.role);
  if (new Set(presence.map(genreOf)).size === 1) {
    return shareChart("有哪些部分：这个文种的文稿里有多少篇", groups(presence, genreOf, nameOf));
  }
  return matrixChart(
    "各文种（列）有哪些部分（行）：这个文种的文稿里有多少篇",
    presence.slice(0, MOST_CELLS).map((one) => cell(nameOf(one), genreOf(one), one)),
  );
};

const sectionCharts = (judged: readonly JudgedOf<"section">[]): readonly (Html | undefined)[] => {
  const having = (aspect: EntryOf<"section">["aspect"]) => judged.filter(({ entry }) => entry.aspect === aspect);
  const synonyms = judged.filter(({ entry }) => entry.aspect === "synonym" || entry.aspect === "running");
  return [
    presenceChart(having("presence")),
    countChart(
      "每一部分有多少种叫法：随包发布 / 全部",
      counts(synonyms, ({ entry }) => roleName(entry.role)),
    ),
  ];
};

const LENGTHS: Readonly<Record<MeasureEntry["of"], string>> = { sentence: "句子", paragraph: "段落", heading: "标题" };

const measureCharts = (judged: readonly JudgedOf<"measure">[]): readonly (Html | undefined)[] => {
  const rowOf = ({ entry }: JudgedOf<"measure">): LengthRow => ({
    label: entry.genre ?? "全部",
    ...entry.percentiles,
    longest: entry.longest,
    id: entry.id,
  });
  const group = (of: MeasureEntry["of"]): LengthGroup => ({
    label: LENGTHS[of],
    rows: judged
      .filter(({ entry }) => entry.of === of)
      .sort((left, right) => Number(right.entry.genre === null) - Number(left.entry.genre === null))
      .slice(0, MOST_ROWS)
      .map(rowOf),
  });
  const caption = "长度（字）：方块从中位数到 90%，竖线在 95%，横线到 99%";
  return [lengthChart(caption, [group("sentence"), group("paragraph"), group("heading")])];
};

const NAME_ASPECTS = { defined: "以下简称", pair: "全称与简称", term: "一词两写" } as const;

const labelOf = (entry: Entry): string => {
  if (entry.family === "phrase") return entry.group;
  if (entry.family === "fixed-form") return entry.marks === "“”" ? "引号里的简称" : "书名号里的题名";
  if (entry.family === "name") return NAME_ASPECTS[entry.aspect];
  if (entry.family === "mask") return `${entry.form} ${entry.verdict === "mask" ? "待填" : "本来如此"}`;
  return "";
};

/** The charts of a family, none where the list alone tells as much. `judged` is of that family, in the order of the list. */
export const familyCharts = (family: Family, judged: readonly Judged[]): readonly Html[] => {
  const charts = () => {
    if (family === "numbering") return numberingCharts(ofFamily(judged, family));
    if (family === "section") return sectionCharts(ofFamily(judged, family));
    if (family === "measure") return measureCharts(ofFamily(judged, family));
    const rows = counts(judged, ({ entry }) => labelOf(entry));
    return rows.length > 1 ? [countChart("分类：随包发布 / 全部", rows.slice(0, 2 * MOST_ROWS))] : [];
  };
  return charts().filter((chart) => chart !== undefined);
};

import type { Finding } from "../../engine/diagnostic";
import { type Collected, definePartRule, type Surroundings } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { formatHanNumber } from "../../engine/text/numerals";
import { CAPTION_LITERALS, type Caption, captionOf } from "./_captions";

type Placed = Collected<Caption>;

const written = ({ block, fact }: Placed): string => block.paragraph.text.slice(fact.start, fact.end);

const numbered = (caption: Placed, ordinal: number): string => {
  const { fact } = caption;
  const text = written(caption);
  const numeral = text.slice(fact.numeralStart - fact.start);
  return text.slice(0, fact.numeralStart - fact.start) + (/\d/.test(numeral) ? ordinal : formatHanNumber(ordinal));
};

/** The figure in between has its caption in the middle of a line, beside another one. */
const standsBetween = (around: Surroundings, previous: Placed, item: Placed): boolean => {
  const text = fold(around.text.slice(previous.block.start + previous.fact.end, item.block.start));
  return text.replace(/ /g, "").includes(fold(numbered(item, item.fact.ordinal - 1)).replace(/ /g, ""));
};

const findingOf = (around: Surroundings, previous: Placed, item: Placed): Finding | undefined => {
  const expected = previous.fact.ordinal + 1;
  const { ordinal, title } = item.fact;
  if (ordinal === expected || (ordinal === 1 && previous.fact.ordinal > 1)) return undefined;
  if (ordinal === previous.fact.ordinal && (title === previous.fact.title || title.includes("续"))) return undefined;
  if (ordinal > expected && standsBetween(around, previous, item)) return undefined;
  const [here, before, wanted] = [written(item), written(previous), numbered(item, expected)];
  const message =
    ordinal > expected
      ? `编号从“${before}”跳到“${here}”，缺少“${wanted}”，请补上或改正编号并核对正文中的引用。`
      : `编号“${here}”接在“${before}”之后，这里应为“${wanted}”，请改正并核对正文中的引用。`;
  const { start } = item.block;
  return {
    span: { start: start + item.fact.start, end: start + item.fact.end },
    message,
    fixes: [
      {
        title: `改为“${wanted}”`,
        safety: "unsafe",
        edits: [{ span: { start: start + item.fact.start, end: start + item.fact.end }, newText: wanted }],
      },
    ],
    related: [
      {
        span: { start: previous.block.start + previous.fact.start, end: previous.block.start + previous.fact.end },
        message: `前一个编号是“${before}”。`,
      },
    ],
  };
};

export default definePartRule<Caption>({
  id: "numbering/figure-sequence",
  title: "图和表的编号要各自连续。",
  rationale: "从“图1”跳到“图3”，不是少了一张图，就是正文里的“见图2”指错了地方。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: { literals: CAPTION_LITERALS },
  examples: {
    invalid: [
      {
        text: "图1 全市地形\n地形以山地为主。\n⟦图3⟧ 水系分布\n河流众多。",
        fixed: "图1 全市地形\n地形以山地为主。\n图2 水系分布\n河流众多。",
        unsafe: true,
      },
      {
        text: "表一　人口情况\n人口稳步增长。\n⟦表一⟧　就业情况\n就业总体稳定。",
        fixed: "表一　人口情况\n人口稳步增长。\n表二　就业情况\n就业总体稳定。",
        unsafe: true,
      },
      { text: "图2-1 地形\n以山地为主。\n⟦图2-3⟧ 水系\n河流众多。" },
      {
        text: "图1 地形\n以山地为主。\n图2 水系\n河流众多。\n⟦图4⟧ 植被\n覆盖率高。\n图5 土壤\n肥沃。",
        note: "只报第一处。",
      },
    ],
    valid: [
      { text: "图1 地形\n以山地为主。\n表1 人口\n稳步增长。\n图2 水系\n河流众多。\n表2 就业\n总体稳定。" },
      {
        text: "图1 汽车号牌\n式样如图。\n图2 前号牌　　图3 后号牌\n式样如图。\n图4 摩托车号牌\n式样如图。",
        note: "两张图的图题排在一行。",
      },
      { text: "图1 地形\n以山地为主。\n图2 水系\n河流众多。\n图1 植被\n覆盖率高。", note: "重新从一编起。" },
      { text: "图1-1 地形\n以山地为主。\n图1-2 水系\n河流众多。\n图2-1 植被\n覆盖率高。" },
      { text: "表1 人口\n稳步增长。\n表1 人口（续）\n总体稳定。\n表2 就业\n总体稳定。" },
      { text: "图1 地形\n以山地为主。\n图3所示为水系，河流众多，水量充沛，利于航运。\n表10年一换，随时更新。" },
      { text: "图1 地形\n以山地为主。\n图3 是另一份文件里的图，反映了水系分布。", note: "这是一句话，不是图题。" },
    ],
  },
  collect: (paragraph) => [captionOf(paragraph) ?? []].flat(),
  *check(_part, { facts }, around) {
    const last = new Map<string, Placed>();
    const reported = new Set<string>();
    for (const item of facts) {
      const previous = last.get(item.fact.series);
      last.set(item.fact.series, item);
      const finding = previous && !reported.has(item.fact.series) && findingOf(around, previous, item);
      if (!finding) continue;
      reported.add(item.fact.series);
      yield finding;
    }
  },
});

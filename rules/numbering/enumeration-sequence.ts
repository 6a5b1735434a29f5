import type { Finding, Fix } from "../../engine/diagnostic";
import { definePartRule, type Surroundings } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { formatHanNumber } from "../../engine/text/numerals";
import { TOKEN_TRIGGERS, type Token, tokensOf } from "../common/ordinal-words";
import {
  type Enumeration,
  enumerationsOf,
  type Item,
  itemNumeral,
  itemNumeralSpan,
  itemSpan,
  itemText,
  itemTextOf,
} from "./_enumerations";

const BRACKETS = new Set(["（1）", "（一）", "①"]);
const LOOK_BACK = 6000;
const AFTER_NUMBER = /[是要抓靠看需，、：；]/;

/** The number stands in between in another form, such as `二、` or in mid-sentence. */
const standsBetween = (around: Surroundings, from: number, to: number, ordinal: number): boolean => {
  const text = fold(around.text.slice(Math.max(from, to - LOOK_BACK), to));
  const numeral = formatHanNumber(ordinal);
  for (let at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1))
    if (AFTER_NUMBER.test(text.charAt(at + numeral.length))) return true;
  return false;
};

const firstBreak = ({ items }: Enumeration): number =>
  items.findIndex((item, i) => i > 0 && item.token.ordinal !== (items[i - 1] as Item).token.ordinal + 1);

/** Numbers everything from `at` anew; safe where one number alone is out of step and what follows agrees. */
const renumber = (items: readonly Item[], at: number): Fix => {
  const base = (items[at - 1] as Item).token.ordinal + 1 - at;
  const edits = items.flatMap((item, i) =>
    i < at || item.token.ordinal === base + i
      ? []
      : [{ span: itemNumeralSpan(item), newText: itemNumeral(item, base + i) }],
  );
  const first = items[at] as Item;
  const certain = edits.length === 1 && at < items.length - 1;
  const title =
    edits.length === 1
      ? `将“${itemText(first)}”改为“${itemTextOf(first, base + at)}”`
      : `从这里起重新编号（改${edits.length}处）`;
  return { title, safety: certain ? "safe" : "unsafe", edits };
};

const broken = (around: Surroundings, list: Enumeration): Finding | undefined => {
  const at = firstBreak(list);
  if (at < 0 || (list.orphan && at < 2)) return undefined;
  const item = list.items[at] as Item;
  const previous = list.items[at - 1] as Item;
  const expected = previous.token.ordinal + 1;
  const [here, before, wanted] = [itemText(item), itemText(previous), itemTextOf(item, expected)];
  const gap = item.token.ordinal > expected;
  if (gap && standsBetween(around, itemSpan(previous).end, itemSpan(item).start, expected)) return undefined;
  const message = gap
    ? `列举从“${before}”跳到“${here}”，缺少“${wanted}”，请补上遗漏的一项或改正序号。`
    : item.token.ordinal === previous.token.ordinal
      ? `列举的序号“${here}”重复，这里应为“${wanted}”，请改正。`
      : `列举的序号“${here}”排在“${before}”之后，次序不对，这里应为“${wanted}”，请改正。`;
  return {
    span: itemSpan(item),
    message,
    ...(gap && !BRACKETS.has(item.token.group) ? {} : { severity: "warning" }),
    fixes: [renumber(list.items, at)],
    related: [{ span: itemSpan(previous), message: `前一项是“${before}”。` }],
  };
};

/** 一是方向问题，一是质量问题: two sides of one thing in one breath, not numbered. */
const areSides = (first: Item, second: Item, next: Enumeration): boolean =>
  next.items.length === 1 &&
  first.block === second.block &&
  !/[。；：]/.test(first.block.paragraph.folded.slice(first.token.end, second.token.start));

/** 一是… 一是… in one paragraph or each at the head of its own, the first without a second: one list with its first number twice. */
const isRepeated = (list: Enumeration, next: Enumeration | undefined): next is Enumeration => {
  const [first, second] = [list.items[0] as Item, next?.items[0]];
  if (list.items.length > 1 || list.orphan || next?.orphan !== false || !second) return false;
  if (areSides(first, second, next)) return false;
  const side = first.section === second.section && first.token.leading && second.token.leading;
  if (second.block !== first.block && !side) return false;
  return first.token.group === second.token.group && first.token.suffix === second.token.suffix;
};

const joinRepeated = (lists: readonly Enumeration[]): readonly Enumeration[] =>
  lists.flatMap((list, i) => {
    const [before, next] = [lists[i - 1], lists[i + 1]];
    if (before && isRepeated(before, list)) return [];
    return isRepeated(list, next) ? [{ items: [...list.items, ...next.items], orphan: false }] : [list];
  });

/** 二是…三是… in one paragraph with nothing that could be the first. */
const headless = ({ items, orphan }: Enumeration): Finding | undefined => {
  const [first, second] = items;
  if (!orphan || !first || second?.block !== first.block || first.token.ordinal !== 2) return undefined;
  if (BRACKETS.has(first.token.group) || second.token.ordinal !== 3) return undefined;
  if (/一|首先/.test(first.block.paragraph.folded.slice(0, first.token.start))) return undefined;
  return {
    span: itemSpan(first),
    severity: "information",
    message: `列举从“${itemText(first)}”开始，前面没有“${itemTextOf(first, 1)}”，请补上第一项的序号。`,
  };
};

export default definePartRule<Token>({
  id: "numbering/enumeration-sequence",
  title: "段落里的列举（一是、一要、第一，等）应当依次编号，不缺、不重、不乱。",
  rationale: "“一是……三是……”多半是删改时漏了一项，读稿的人会当场停下来找“二是”。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "part",
  triggers: TOKEN_TRIGGERS,
  examples: {
    invalid: [
      {
        text: "主要做法：一是建立台账。⟦三是⟧限期整改。",
        fixed: "主要做法：一是建立台账。二是限期整改。",
        unsafe: true,
      },
      {
        text: "会议要求，一要提高认识；二要压实责任；⟦四要⟧严格考核；五要加强宣传。",
        fixed: "会议要求，一要提高认识；二要压实责任；三要严格考核；四要加强宣传。",
        unsafe: true,
      },
      {
        text: "一是建立台账；二是限期整改；⟦二是⟧定期通报；四是严格考核。",
        fixed: "一是建立台账；二是限期整改；三是定期通报；四是严格考核。",
        severity: "warning",
      },
      {
        text: "一是建立台账；⟦一是⟧限期整改；二是定期通报。",
        fixed: "一是建立台账；二是限期整改；三是定期通报。",
        unsafe: true,
        severity: "warning",
      },
      {
        text: "一是建立台账；⟦一是⟧限期整改；三是定期通报。",
        fixed: "一是建立台账；二是限期整改；三是定期通报。",
        severity: "warning",
      },
      {
        text: "一是建立台账，登记造册。\n⟦一是⟧限期整改，逐项销号。\n三是定期通报，严格考核。",
        fixed: "一是建立台账，登记造册。\n二是限期整改，逐项销号。\n三是定期通报，严格考核。",
        severity: "warning",
      },
      { text: "一是建立台账，登记造册。\n同时要明确时限。⟦三是⟧定期通报，严格考核。" },
      { text: "二是建立台账；三是限期整改；⟦五是⟧定期通报。" },
      {
        text: "第一，统一思想。第二，落实责任。⟦第四，⟧严格考核。",
        fixed: "第一，统一思想。第二，落实责任。第三，严格考核。",
        unsafe: true,
      },
      { text: "其一，人手不足。⟦其三，⟧经费不足。" },
      { text: "一是建立台账。\n二是限期整改。\n⟦四是⟧定期通报。", note: "各项分段写也一样。" },
      { text: "一是建立台账；二是限期整改；三是严格考核；⟦二是⟧定期通报。", severity: "warning" },
      {
        text: "办理材料：（1）申请书；（2）身份证明；⟦（4）⟧场地证明。",
        fixed: "办理材料：（1）申请书；（2）身份证明；（3）场地证明。",
        unsafe: true,
        severity: "warning",
      },
      {
        text: "包括①申请书②身份证明⟦④⟧场地证明。",
        fixed: "包括①申请书②身份证明③场地证明。",
        unsafe: true,
        severity: "warning",
      },
      { text: "十是做好宣传；十一是做好培训；⟦十三是⟧做好总结。" },
      { text: "要认真做好准备；⟦二是⟧限期整改；三是定期通报。", severity: "information" },
    ],
    valid: [
      { text: "办好教育，一是方向问题，一是质量问题，二者不可偏废。", note: "一件事的两面，没有编号。" },
      {
        text: "甲类①登记；②建档；③入户，一是走访，二是核对。乙类①核对；②归档；③销号。",
        note: "一段里有两组①②③，中间夹着别的列举。",
      },
      { text: "首先，统一思想。再次，抓好落实。", note: "“首先”“再次”只是起承转合。" },
      { text: "原因之一是人手不足；二是经费不足；三是场地不足。" },
      { text: "一是建立台账。二是限期整改。三是定期通报。" },
      { text: "一是建立台账。二是限期整改。\n一是加强领导。二是严格考核。", note: "下一段重新开始。" },
      { text: "一是建立台账。二是限期整改，\n三是定期通报。", note: "一段断成两段，序号仍然接得上。" },
      { text: "一、主要做法\n一是建立台账。\n二是限期整改。\n二、下一步打算\n一是加强领导。\n二是严格考核。" },
      {
        text: "一是抓排查：（1）入户登记；（2）逐项核对。二是抓整改：（1）限期整改；（2）销号验收。",
        note: "列举套列举。",
      },
      { text: "一是建立台账：一要登记到户，二要核对到人。二是限期整改：一要明确时限，二要明确责任。三是定期通报。" },
      { text: "依照第（一）、（三）项规定处理的，由本级负责。（一）项由县级负责，（三）项由市级负责。" },
      { text: "全市统一是关键，唯一是质量，三合一是方向，二十是个整数。三是定期通报。" },
      { text: "一要素配置到位，三要素保障到位；一是一，三是三。" },
      { text: "第一、第三产业增长较快。第一书记驻村，第三方评估。" },
      { text: "工作中，一是制度不健全，这是二是人手不足；三是经费不足。", note: "“二是”在句中，没有缺。" },
      { text: "一方面抓排查，另一方面抓整改。一手抓发展，一手抓安全。" },
      { text: "一是建立台账。二是限期整改。三是定期通报。\n我们还要看到，二是一个整体。" },
      { text: "一是建立台账，登记造册。\n一、严格考核\n一是日常考核。二是年终考核。" },
      { text: "首先，统一思想。最后，抓好落实。" },
    ],
  },
  collect: (paragraph, { hits }) => tokensOf(paragraph, hits),
  *check(part, { facts }, around) {
    for (const list of joinRepeated(enumerationsOf(part, facts))) {
      if (list.items[0]?.token.group === "首先") continue;
      const finding = broken(around, list) ?? headless(list);
      if (finding) yield finding;
    }
  },
});

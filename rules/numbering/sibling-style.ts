import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import { defineOutlineRule } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { type Count, countsOf, isHalf } from "./_counts";
import { markerSpan, markerText, markerTextOf, type Numbered } from "./_markers";

const CANONICAL = new Set(["（）", "汉字"]);
const DOT = ".";

/** How the number is dressed, in a word that equal dresses share; undefined where another rule judges it. */
const dressOf = ({ marker }: Numbered): string | undefined => {
  const { kind, open, close, mark, numeral } = marker;
  if (kind.startsWith("paren")) {
    if (open === "") return fold(close) === "）" ? "半括号" : numeral;
    return `${open}${close}`.replace(/^（\)$|^\(）$/, "") || undefined;
  }
  if (kind === "arabic") return close === "" ? mark : "⒈";
  if (kind === "chapter") return /^\d/.test(numeral) ? "数字" : "汉字";
  return undefined;
};

interface Dressed {
  readonly item: Numbered;
  readonly dress: string;
}

const dressed = (items: readonly Numbered[]): readonly Dressed[] =>
  items.flatMap((item) => {
    const dress = dressOf(item);
    return dress === undefined ? [] : [{ item, dress }];
  });

/** The dress that most items wear; of equals the standard one, else the first. `1.` always wins over `1、`, which no standard knows. */
const majorityOf = (all: readonly Dressed[]): string => {
  const tally = new Map<string, number>();
  for (const { dress } of all) tally.set(dress, (tally.get(dress) ?? 0) + 1);
  const weight = (dress: string): number => (tally.get(dress) ?? 0) + (CANONICAL.has(dress) ? 0.5 : 0);
  const dots = [...tally.keys()].filter((dress) => fold(dress) === DOT);
  const known = dots.length > 0 && tally.has("、") ? dots : [...tally.keys()];
  return known.reduce((best, dress) => (weight(dress) > weight(best) ? dress : best));
};

/** Items that must look alike: one family in the whole part, `1）` only against its own list. Families without an odd one are left out. */
const groupsOf = (part: Part): readonly (readonly Numbered[])[] => {
  const families = new Map<string, Family>();
  for (const count of countsOf(part)) {
    const first = count[0] as Numbered;
    if (isHalf(first) && count.every(isHalf)) continue;
    const name = familyOf(first.marker);
    const family = families.get(name) ?? { counts: [], alike: true };
    families.set(name, family);
    family.counts.push(count);
    family.alike &&= areAlike(count, family.counts[0]?.[0] ?? first);
  }
  const groups: (readonly Numbered[])[] = [];
  for (const { counts, alike } of families.values()) if (!alike) groups.push(counts.flat());
  return groups;
};

interface Family {
  readonly counts: Count[];
  /** Whether all are written alike, unit for unit: most lists are, and need no closer look. */
  alike: boolean;
}

const newText = (item: Numbered, model: Numbered): string => {
  const right = markerTextOf(model, item.marker.ordinal);
  const bare = right.slice(0, right.length - model.marker.mark.length);
  return model.marker.kind === "arabic" ? right : bare + item.marker.mark;
};

const NINE = 0x39;

const isDigital = (numeral: string): boolean => numeral.charCodeAt(0) <= NINE;

const areAlike = (items: readonly Numbered[], model: Numbered): boolean => {
  const { open, close, mark, numeral } = model.marker;
  const digital = isDigital(numeral);
  for (const { marker } of items)
    if (marker.open !== open || marker.close !== close || marker.mark !== mark || isDigital(marker.numeral) !== digital)
      return false;
  return true;
};

const findingOf = (items: readonly Numbered[]): Finding | undefined => {
  const all = dressed(items);
  const first = all[0];
  if (!first) return undefined;
  const majority = majorityOf(all);
  const odd = all.filter(({ dress }) => dress !== majority).map(({ item }) => item);
  const wrong = odd[0];
  const model = all.find(({ dress }) => dress === majority)?.item;
  if (!wrong || !model) return undefined;
  const onlyWidth = all.every(({ dress }) => fold(dress) === fold(majority)) && model.marker.kind === "arabic";
  const count = odd.length > 1 ? `，这样的写法共${odd.length}处` : "";
  return {
    span: markerSpan(wrong),
    message: `“${markerText(wrong)}”与同级的“${markerText(model)}”写法不一致${count}，应统一为“${newText(wrong, model)}”。`,
    ...(onlyWidth ? { severity: "information" } : {}),
    fixes: [
      {
        title: `统一为“${newText(wrong, model)}”的写法（${odd.length}处）`,
        safety: "safe",
        edits: odd.map((item) => ({ span: markerSpan(item), newText: newText(item, model) })),
      },
    ],
    related: [{ span: markerSpan(model), message: `多数写法如“${markerText(model)}”。` }],
  };
};

export default defineOutlineRule({
  id: "numbering/sibling-style",
  title: "同一级序号的写法要一致。",
  rationale: "同级序号时而“1.”时而“1、”，时而“（一）”时而“(一)”，层次看不清，正式发布的公文不这样写。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      { text: "1.抓好排查。\n⟦2、⟧抓好整改。\n3.抓好验收。", fixed: "1.抓好排查。\n2.抓好整改。\n3.抓好验收。" },
      {
        text: "⟦1、⟧抓好排查。\n2.抓好整改。\n3、抓好验收。",
        fixed: "1.抓好排查。\n2.抓好整改。\n3.抓好验收。",
        note: "“1、”再多也改成“1.”：国家标准只有这一种写法。",
      },
      {
        text: "⟦1、⟧抓好排查。\n2.抓好整改。",
        fixed: "1.抓好排查。\n2.抓好整改。",
      },
      {
        text: "⟦1、⟧抓好排查。\n2．抓好整改。",
        fixed: "1．抓好排查。\n2．抓好整改。",
        note: "全角的点也是点。",
      },
      {
        text: "一、主要做法\n（一）抓好排查。\n（二）抓好整改。\n二、下一步打算\n⟦(一)⟧加强领导。\n(二)严格考核。",
        fixed: "一、主要做法\n（一）抓好排查。\n（二）抓好整改。\n二、下一步打算\n（一）加强领导。\n（二）严格考核。",
        note: "是一个决定，只报第一处，一次改完。",
      },
      {
        text: "（1）抓好排查。\n⟦2）⟧抓好整改。\n（3）抓好验收。",
        fixed: "（1）抓好排查。\n（2）抓好整改。\n（3）抓好验收。",
      },
      {
        text: "（1）抓好排查。\n⟦⑵⟧抓好整改。\n（3）抓好验收。",
        fixed: "（1）抓好排查。\n（2）抓好整改。\n（3）抓好验收。",
      },
      {
        text: "第一条　总则。\n⟦第2条⟧　职责。\n第三条　附则。",
        fixed: "第一条　总则。\n第二条　职责。\n第三条　附则。",
      },
      {
        text: "⟦(一)⟧抓好排查。\n（二）抓好整改。",
        fixed: "（一）抓好排查。\n（二）抓好整改。",
        note: "一样多时用全角括号。",
      },
      {
        text: "(一)抓好排查。\n(二)抓好整改。\n⟦（三）⟧抓好验收。",
        fixed: "(一)抓好排查。\n(二)抓好整改。\n(三)抓好验收。",
        note: "跟着多数的写法改。",
      },
      {
        text: "1.抓好排查。\n⟦2．⟧抓好整改。\n3.抓好验收。",
        fixed: "1.抓好排查。\n2.抓好整改。\n3.抓好验收。",
        severity: "information",
      },
      {
        text: "（一）抓好排查。\n⟦(二)、⟧抓好整改。\n（三）抓好验收。",
        fixed: "（一）抓好排查。\n（二）、抓好整改。\n（三）抓好验收。",
        note: "多余的顿号由另一条规则管。",
      },
    ],
    valid: [
      { text: "一、主要做法\n（一）抓好排查。\n1.入户登记。\n2.核对台账。\n（二）抓好整改。" },
      { text: "1、抓好排查。\n2、抓好整改。\n3、抓好验收。" },
      { text: "（1）登记。\n1）查身份。\n2）查住址。\n（2）核对。", note: "“1）”是“（1）”的下一级。" },
      { text: "（一）抓好排查。\n（二)抓好整改。\n（三）抓好验收。", note: "括号两半不一由另一条规则管。" },
      {
        text: "一、登记造册\n1.入户登记。\n二、核对台账\n1.逐项核对。\n附件1\n填报说明\n1、一户一表。\n2、当日上报。",
        note: "附件是另一份文件。",
      },
    ],
  },
  *check(part) {
    for (const group of groupsOf(part)) {
      const finding = findingOf(group);
      if (finding) yield finding;
    }
  },
});

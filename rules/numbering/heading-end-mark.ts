import type { Finding } from "../../engine/diagnostic";
import type { Section } from "../../engine/document/model";
import { familyOf } from "../../engine/document/outline";
import { defineOutlineRule } from "../../engine/rule";
import { hasContent } from "../common/has-content";
import { isProvision } from "../common/provision";
import { numberedOf } from "./_counts";
import { endMark } from "./_headings";
import { markerText, type Numbered } from "./_markers";

const FAMILIES = new Set(["hanzi", "paren-hanzi", "部分"]);
const LONGEST = 30;

/** How many units the heading's line goes on behind its title. */
const restOf = ({ block, titleSpan }: Section): number => block.start + block.paragraph.content.end - titleSpan.end;

/** Whether some headings have one unit behind their title and others none: only then a full stop can be amiss. */
const areMixed = (items: readonly Numbered[]): boolean => {
  let bare = false;
  let marked = false;
  for (const { section, marker } of items) {
    if (section.runIn || !FAMILIES.has(familyOf(marker))) continue;
    if (restOf(section) === 0) bare = true;
    else marked = true;
    if (bare && marked) return true;
  }
  return false;
};

/** A heading in a line of its own, with or without a full stop, and with text under it. */
const isStanding = ({ section, marker }: Numbered): boolean =>
  FAMILIES.has(familyOf(marker)) &&
  !section.item &&
  section.title.length <= LONGEST &&
  ["", "。"].includes(endMark(section)) &&
  hasContent(section) &&
  !isProvision(section.title);

const findingOf = (odd: readonly Numbered[], stopped: boolean): Finding => {
  const first = odd[0] as Numbered;
  const wrong = `“${markerText(first)}${first.section.title}”`;
  const count = odd.length > 1 ? `（共${odd.length}处）` : "";
  const edits = odd.map(({ section: { titleSpan } }) => ({
    span: { start: titleSpan.end, end: titleSpan.end + (stopped ? 0 : 1) },
    newText: stopped ? "。" : "",
  }));
  return {
    span: { start: first.section.span.start, end: first.section.titleSpan.end + (stopped ? 0 : 1) },
    message: stopped
      ? `同级标题多数句末有句号，${wrong}没有${count}，宜统一。`
      : `同级标题多数句末不加句号，${wrong}加了${count}，宜统一。`,
    fixes: [{ title: stopped ? `补上句号${count}` : `去掉句号${count}`, safety: "safe", edits }],
  };
};

export default defineOutlineRule({
  id: "numbering/heading-end-mark",
  title: "同级标题末尾加不加句号要一致。",
  rationale: "单独成行的标题，加句号和不加句号都有人用，混在一份文件里就显得没有统稿。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "一、提高认识\n高度重视。\n⟦二、落实责任。⟧\n明确分工。\n三、严格考核\n年底考核。",
        fixed: "一、提高认识\n高度重视。\n二、落实责任\n明确分工。\n三、严格考核\n年底考核。",
      },
      {
        text: "（一）提高认识。\n高度重视。\n⟦（二）落实责任⟧\n明确分工。\n（三）严格考核。\n年底考核。",
        fixed: "（一）提高认识。\n高度重视。\n（二）落实责任。\n明确分工。\n（三）严格考核。\n年底考核。",
      },
    ],
    valid: [
      { text: "一、提高认识\n高度重视。\n二、落实责任\n明确分工。\n三、严格考核\n年底考核。" },
      {
        text: "一、提高认识\n（一）加强学习。\n原原本本学。\n（二）加强宣讲。\n面对面讲。\n二、落实责任\n明确分工。\n三、严格考核\n年底考核。",
        note: "各级可以各有各的写法。",
      },
      {
        text: "（一）提高认识。要高度重视，加强学习。\n（二）落实责任\n明确分工。\n（三）严格考核\n年底考核。",
        note: "标题句后面接正文，当然要有句号。",
      },
      {
        text: "（一）学习教育还需加强。\n（二）制度建设还需完善。\n（三）基层力量\n还需充实。",
        note: "本身就是内容的一句话，有句号。",
      },
      {
        text: "一、禁火期\n12月1日至6月15日为禁火期。\n二、禁火区\n全县林地为禁火区。\n三、本通告自发布之日起施行，有效期5年。\n特此通告。",
        note: "最后一项是规定，不是标题。",
      },
      { text: "一、提高认识\n高度重视。\n二、落实责任。\n明确分工。", note: "两个标题各一种，看不出哪个是惯例。" },
    ],
  },
  *check(part) {
    const items = numberedOf(part.sections);
    if (!areMixed(items)) return;
    const families = new Map<string, Numbered[]>();
    for (const item of items.filter(isStanding)) {
      const key = `${item.section.level} ${familyOf(item.marker)}`;
      const standing = families.get(key) ?? [];
      families.set(key, standing);
      standing.push(item);
    }
    for (const family of families.values()) {
      const stopped = family.filter(({ section }) => endMark(section) !== "");
      const bare = family.length - stopped.length;
      if (bare === stopped.length || bare === 0 || stopped.length === 0) continue;
      const usual = stopped.length > bare;
      yield findingOf(usual ? family.filter(({ section }) => endMark(section) === "") : stopped, usual);
    }
  },
});

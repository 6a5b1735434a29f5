import type { Finding } from "../../engine/diagnostic";
import type { Section } from "../../engine/document/model";
import { defineOutlineRule } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { countsOf, numberedOf } from "./_counts";
import { markerText, type Numbered } from "./_markers";

const SHORTEST = 2;
const LONGEST = 40;

/** A title without the blanks inside it and in one width, so that titles compare. */
const plain = (title: string): string => (/[\s,:()]/.test(title) ? fold(title).replace(/\s/g, "") : title);

/** Whether a repeat of the title means something: not so for articles of law, items of a sentence, long sentences. */
const isComparable = ({ section: { title, item }, marker }: Numbered): boolean =>
  !item && marker.unit !== "条" && title.length >= SHORTEST && title.length <= LONGEST;

const SHORTEST_ITEM = 6;

/** An item of a sentence, which is compared with the others of its own list: up to its mark. */
const isComparableItem = ({ section: { title, item } }: Numbered): boolean => item && title.length >= SHORTEST_ITEM;

/** Whether any title stands twice in the part, wherever: in most parts none does. */
const holdRepeats = (items: readonly Numbered[]): boolean => {
  const titles: string[] = [];
  for (const item of items) if (isComparable(item) || isComparableItem(item)) titles.push(plain(item.section.title));
  return new Set(titles).size < titles.length;
};

const repeatOf = (item: Numbered, first: Numbered): Finding => ({
  span: item.section.titleSpan,
  message: `这一项与前面“${markerText(first)}”的内容相同，请删去或改写其中一项。`,
  related: [{ span: first.section.titleSpan, message: `“${markerText(first)}”已经列过同样的内容。` }],
});

const findingOf = (item: Numbered, first: Numbered): Finding => ({
  span: item.section.titleSpan,
  message: `标题“${item.section.title}”与前面“${markerText(first)}”的标题相同，请合并两段或改写其中一个标题。`,
  related: [{ span: first.section.titleSpan, message: `同样的标题在“${markerText(first)}”已经用过。` }],
});

export default defineOutlineRule({
  id: "numbering/duplicate-title",
  title: "同一层的标题不要重复。",
  rationale: "并列的两段标题一样，多半是复制之后忘了改，或者同一内容写了两遍。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      { text: "一、工作情况\n完成全部任务。\n二、存在问题\n人手不足。\n三、⟦存在问题⟧\n经费不足。" },
      { text: "一、主要做法\n（一）加强领导。成立专班。\n（二）压实责任。签订清单。\n（三）⟦加强领导⟧。定期调度。" },
      { text: "一、工作情况\n（一）基本情况\n全部完成。\n（二）⟦基本 情况⟧\n稳步推进。" },
      {
        text: "有下列情形之一的，予以通报：\n（一）提供虚假材料的；\n（二）拒不整改的；\n（三）⟦提供虚假材料的⟧；\n（四）造成严重后果的。",
      },
    ],
    valid: [
      {
        text: "有下列情形之一的，予以通报：\n（一）未登记的；\n（二）拒不整改的。\n有下列情形之一的，予以罚款：\n（一）造成后果的；\n（二）拒不整改的。",
      },
      { text: "一、工作情况\n完成全部任务。\n二、存在问题\n人手不足。\n三、下一步打算\n补足人手。" },
      {
        text: "一、医疗工作\n（一）基本情况\n平稳。\n（二）存在问题\n人手不足。\n二、养老工作\n（一）基本情况\n平稳。\n（二）存在问题\n床位不足。",
        note: "不同标题之下的小标题可以相同。",
      },
      {
        text: "第一条　有下列情形之一的，予以警告。\n第二条　有下列情形之一的，予以警告。",
        note: "条文的开头不是标题。",
      },
      { text: "申报材料：\n1.身份证明；\n2.身份证明；", note: "一句话里的分项不是标题。" },
      {
        text: "1.1 编制目的\n1.2 编制依据\n1.1 编制目的\n为提高应急能力。\n1.2 编制依据\n有关法律法规。",
        note: "编号和标题都相同的是目录。",
      },
    ],
  },
  *check(part) {
    const items = numberedOf(part.sections);
    if (!holdRepeats(items)) return;
    const seen = new Map<Section | null, Map<string, Numbered>>();
    for (const item of items) {
      if (!isComparable(item)) continue;
      const title = plain(item.section.title);
      const siblings = seen.get(item.parent) ?? new Map<string, Numbered>();
      seen.set(item.parent, siblings);
      const first = siblings.get(title);
      if (!first) siblings.set(title, item);
      else if (first.marker.numeral !== item.marker.numeral) yield findingOf(item, first);
    }
    for (const count of countsOf(part)) {
      const listed = new Map<string, Numbered>();
      for (const item of count) {
        if (!isComparableItem(item)) continue;
        const title = plain(item.section.title);
        const first = listed.get(title);
        if (!first) listed.set(title, item);
        else yield repeatOf(item, first);
      }
    }
  },
});

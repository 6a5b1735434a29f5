import { defineOutlineRule, type Surroundings } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { countsOf } from "./_counts";
import { markerSpan, markerText, markerTextOf, type Numbered } from "./_markers";

const KINDS = new Set(["hanzi", "paren-hanzi", "arabic", "paren-arabic", "circled"]);

/** Whether `mark` begins at `at`: not the end of 第二、 or 12., nor a figure, 2.5. */
const isMarkAt = (text: string, mark: string, at: number): boolean =>
  !/[第十\d]/.test(text.charAt(at - 1)) && !/^\d{1,3}(?!\d)/.test(text.slice(at + mark.length, at + mark.length + 4));

/** A second number stands somewhere under the first, glued into a paragraph. */
const hasSecond = (around: Surroundings, item: Numbered): boolean => {
  const text = fold(around.text.slice(item.section.extent.start, item.section.extent.end));
  const mark = fold(markerTextOf(item, 2));
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (isMarkAt(text, mark, at)) return true;
  return false;
};

export default defineOutlineRule({
  id: "numbering/lone-item",
  title: "只有一项的内容不必编号。",
  rationale: "有“一、”而没有“二、”，读者会以为后面漏了内容；确实只有一项时，去掉编号更清楚。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      { text: "关于值班工作的通知\n⟦一、⟧严格值守\n值班人员要全天在岗，遇有情况及时报告。" },
      { text: "一、主要做法\n⟦（一）⟧抓好排查。\n二、下一步打算\n（一）加强领导。\n（二）严格考核。" },
      { text: "一、主要做法\n⟦1.⟧抓好排查。\n二、下一步打算\n加强领导。" },
      { text: "⟦一、⟧严格值守\n第一，提高认识。第二、压实责任。", note: "“第二、”不是“二、”。" },
    ],
    valid: [
      { text: "第一章　总则\n为加强管理，制定本办法，由市政府办公室负责解释。", note: "章、条、部分可以只有一个。" },
      { text: "一、主要做法\n（一）抓好排查。\n（二）抓好整改。\n二、下一步打算\n加强领导。" },
      {
        text: "第一章　总则\n第一条　为加强管理，制定本办法。\n第二章　附则\n第二条　本办法自印发之日起施行。",
        note: "章之下可以只有一条。",
      },
      { text: "一、主要做法\n1.抓好排查。\n二、下一步打算\n2.加强领导。", note: "跨标题连续编号，不是孤立的一项。" },
      { text: "一、抓好排查，全面登记造册。二、抓好整改，按期销号清零。", note: "第二项没有另起一行。" },
    ],
  },
  *check(part, _context, around) {
    for (const count of countsOf(part)) {
      const item = count[0] as Numbered;
      if (count.length > 1 || item.marker.ordinal !== 1 || !KINDS.has(item.marker.kind)) continue;
      if (hasSecond(around, item)) continue;
      yield {
        span: markerSpan(item),
        message: `只有“${markerText(item)}”而没有“${markerTextOf(item, 2)}”，请补上其他各项；确实只有一项的，可去掉编号。`,
      };
    }
  },
});

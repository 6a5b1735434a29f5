import type { Finding } from "../../engine/diagnostic";
import type { Section } from "../../engine/document/model";
import { defineOutlineRule, type Surroundings } from "../../engine/rule";

const FEWEST_FULL = 2;
const LONGEST_TITLE = 40;
/** More of them in one document are a table of contents or a list, not slips. */
const MOST = 3;
/** What may stand behind a heading and is no text: line ends, Markdown marks. */
const LONGEST_REST = 12;

const isEmpty = (around: Surroundings, { span, extent, item, children, title }: Section): boolean =>
  extent.end - span.end <= LONGEST_REST &&
  !item &&
  children.length === 0 &&
  title.length <= LONGEST_TITLE &&
  /^[\s*_]*$/.test(around.text.slice(span.end, extent.end));

/** One empty section among full ones; where most are empty it is a list of short items. */
const gather = (around: Surroundings, sections: readonly Section[], into: Section[]): void => {
  const empty = sections.filter((section) => isEmpty(around, section));
  if (empty.length > 0 && sections.length - empty.length >= Math.max(FEWEST_FULL, empty.length * 2))
    for (const section of empty) into.push(section);
  for (const { children } of sections) if (children.length > 0) gather(around, children, into);
};

const findingOf = ({ span, title }: Section): Finding => ({
  span,
  message: `“${title}”这一节只有标题没有内容，而同级的各节都有，请补上内容，或删去这个标题。`,
});

export default defineOutlineRule({
  id: "structure/empty-section",
  title: "章节标题下面要有内容。",
  rationale: "同级的各节都有内容，只有一节光有标题，多半是漏写了，或者上一节的标题误作了标题。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "县水务局工作要点\n一、抓好工程建设\n开工6处工程。\n⟦二、抓好供水保障⟧\n三、抓好河湖治理\n清理河道垃圾。",
      },
      {
        text: "县水务局工作要点\n一、抓好工程建设\n（一）加快进度。年内完工。\n⟦（二）保证质量⟧\n（三）确保安全。不出事故。\n二、抓好供水保障\n新建43处。",
      },
      {
        text: "# 县水务局工作要点\n\n## 工程建设\n\n开工6处。\n\n## 供水保障\n\n新建43处。\n\n## ⟦河湖治理⟧\n",
        format: "markdown",
      },
    ],
    valid: [
      {
        text: "县水务局工作要点\n一、抓好工程建设\n开工6处工程。\n二、抓好供水保障。\n三、抓好河湖治理\n清理河道垃圾。",
        note: "以句号结尾，标题本身就是内容。",
      },
      { text: "县水务局物资清单\n一、编织袋\n二、救生衣\n三、冲锋舟\n共三类。", note: "各项都没有内容，是清单。" },
      {
        text: "县水务局工作要点\n一、抓好工程建设\n（一）加快进度\n（二）保证质量\n二、抓好供水保障\n新建43处。\n三、抓好河湖治理\n清理河道垃圾。",
        note: "下面有小标题。",
      },
      {
        text: "县水务局工作要点\n一、抓好工程建设。开工6处工程。\n二、抓好供水保障\n三、其他",
        note: "写完的只有一节，还说不准。",
      },
    ],
  },
  *check(part, _context, around) {
    const empty: Section[] = [];
    gather(around, part.sections, empty);
    if (empty.length <= MOST) yield* empty.map(findingOf);
  },
});

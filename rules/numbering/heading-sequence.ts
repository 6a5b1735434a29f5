import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import { defineOutlineRule, type Surroundings } from "../../engine/rule";
import { firstBreak, isGlued, renumber } from "./_breaks";
import { type Count, countsOf } from "./_counts";
import { markerSpan, markerText, markerTextOf, type Numbered } from "./_markers";

const messageOf = (item: Numbered, previous: Numbered | undefined, expected: number): string => {
  const here = markerText(item);
  const wanted = markerTextOf(item, expected);
  if (!previous) return `这一组编号从“${here}”开始，前面没有“${wanted}”，请补上遗漏的一项或重新编号。`;
  const before = markerText(previous);
  if (item.marker.ordinal === previous.marker.ordinal)
    return `编号“${here}”与前一项重复，这里应为“${wanted}”，请改正并核对后面的编号。`;
  if (item.marker.ordinal < previous.marker.ordinal)
    return `编号“${here}”排在“${before}”之后，次序不对，这里应为“${wanted}”，请改正并核对后面的编号。`;
  return `编号从“${before}”跳到“${here}”，缺少“${wanted}”，请补上遗漏的一项或从这里起重新编号。`;
};

/** The first count of a part may go on where the part before ended: then the parts are one document. */
const endedBefore = ({ before }: Surroundings, item: Numbered): boolean => {
  if (!before) return false;
  return countsOf(before).some((count) => {
    const last = count.at(-1) as Numbered;
    return last.marker.kind === item.marker.kind && last.marker.ordinal === item.marker.ordinal - 1;
  });
};

const findingOf = (around: Surroundings, part: Part, count: Count): Finding | undefined => {
  const at = firstBreak(count);
  if (at < 0) return undefined;
  const item = count[at] as Numbered;
  const previous = count[at - 1];
  const expected = previous ? previous.marker.ordinal + 1 : 1;
  const repeated = item.marker.ordinal === previous?.marker.ordinal;
  const from = previous?.section.titleSpan.start ?? item.parent?.span.start ?? part.span.start;
  if (!repeated && isGlued(around, from, item)) return undefined;
  if (!previous && endedBefore(around, item)) return undefined;
  if (around.format === "markdown" && item.marker.kind === "arabic" && item.marker.ordinal === 1) return undefined;
  const sure = previous !== undefined && item.marker.ordinal > 1 && item.marker.ordinal >= previous.marker.ordinal;
  return {
    span: markerSpan(item),
    message: messageOf(item, previous, expected),
    ...(sure ? {} : { severity: "warning" }),
    fixes: [renumber(count, at, expected)],
    related: previous ? [{ span: markerSpan(previous), message: `前一个编号是“${markerText(previous)}”。` }] : [],
  };
};

export default defineOutlineRule({
  id: "numbering/heading-sequence",
  title: "同一组编号应当从一开始，依次递增，不缺号、不重号、不倒序。",
  rationale: "编号断了，读者会以为少了一段；照着编号引用、批示和落实时也会指错地方。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.3.3", evidence: "secondary" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "一、提高认识\n各单位要高度重视。\n二、落实责任\n各单位要明确分工。\n⟦四、⟧严格考核\n年底统一考核。",
        fixed: "一、提高认识\n各单位要高度重视。\n二、落实责任\n各单位要明确分工。\n三、严格考核\n年底统一考核。",
        unsafe: true,
        note: "只报这一组的第一处，后面的编号随修复一起改。",
      },
      {
        text: "一、主要做法\n（一）抓学习。\n⟦（三）⟧抓培训。\n（四）抓考核。\n二、主要成效\n（一）人员到位。\n（二）制度到位。",
        fixed:
          "一、主要做法\n（一）抓学习。\n（二）抓培训。\n（三）抓考核。\n二、主要成效\n（一）人员到位。\n（二）制度到位。",
        unsafe: true,
      },
      {
        text: "（一）抓学习。\n（二）抓培训。\n⟦（二）⟧抓考核。\n（四）抓奖惩。",
        fixed: "（一）抓学习。\n（二）抓培训。\n（三）抓考核。\n（四）抓奖惩。",
        note: "前后都接得上，只有一个编号写错，可以放心改正。",
      },
      {
        text: "1.登记造册。\n2.分类处置。\n⟦8.⟧限期整改。\n4.验收销号。",
        fixed: "1.登记造册。\n2.分类处置。\n3.限期整改。\n4.验收销号。",
      },
      {
        text: "1．登记造册。\n２．分类处置。\n⟦４．⟧限期整改。",
        fixed: "1．登记造册。\n２．分类处置。\n３．限期整改。",
        unsafe: true,
      },
      {
        text: "第一章　总则\n第一条　为加强管理，制定本办法。\n第二条　本办法适用于全市。\n第二章　职责\n第三条　市级负责统筹。\n⟦第五条⟧　县级负责落实。\n第三章　附则\n第六条　本办法自印发之日起施行。",
        fixed:
          "第一章　总则\n第一条　为加强管理，制定本办法。\n第二条　本办法适用于全市。\n第二章　职责\n第三条　市级负责统筹。\n第四条　县级负责落实。\n第三章　附则\n第五条　本办法自印发之日起施行。",
        unsafe: true,
        note: "条的编号跨章连续。",
      },
      {
        text: "第一章　总则\n第一条　为加强管理，制定本办法。\n第二章　职责\n第二条　市级负责统筹。\n第三章　附则\n⟦第四条⟧　本办法自印发之日起施行。",
      },
      {
        text: "一、目标任务\n到年底全部完成。\n二、重点工作\n抓好三件事。\n三、保障措施\n落实经费。\n⟦二、⟧工作要求\n抓好落实。",
        fixed:
          "一、目标任务\n到年底全部完成。\n二、重点工作\n抓好三件事。\n三、保障措施\n落实经费。\n四、工作要求\n抓好落实。",
        unsafe: true,
        severity: "warning",
      },
      {
        text: "一、目标任务\n到年底全部完成。\n⟦一、⟧重点工作\n抓好三件事。\n二、保障措施\n落实经费。",
        severity: "warning",
      },
      {
        text: "一、基本情况\n（一）机构到位。\n（二）人员到位。\n二、主要做法\n⟦（二）⟧健全制度。\n（三）强化督查。",
        severity: "warning",
        note: "换了上级标题，既不从一开始，也没有接着上一组往下编。",
      },
      {
        text: "一、工作回顾\n共有央企二、三级子公司800家，增速居全国第二、全省第一。\n⟦三、⟧重点任务\n抓好整改。",
        note: "“二、三级”不是漏排的“二、”。",
      },
      { text: "1.1 编制目的\n明确职责。\n1.2 编制依据\n有关法律。\n⟦1.4⟧ 适用范围\n全市。" },
      { text: "## 一、背景\n\n正文。\n\n## ⟦三、⟧任务\n\n正文。", format: "markdown" },
      {
        text: "Ⅰ.目标\n按期完成。\nⅡ.任务\n抓好整改。\n⟦Ⅳ.⟧保障\n落实经费。",
        fixed: "Ⅰ.目标\n按期完成。\nⅡ.任务\n抓好整改。\nⅢ.保障\n落实经费。",
        unsafe: true,
      },
      { text: "a.登记。\nb.核对。\n⟦d.⟧归档。", fixed: "a.登记。\nb.核对。\nc.归档。", unsafe: true },
      { text: "A.登记。\nB.核对。\n⟦B.⟧归档。", fixed: "A.登记。\nB.核对。\nC.归档。", unsafe: true },
      {
        text: "1.1 编制目的\n明确职责。\n1.2 编制依据\n有关法律。\n⟦2.2⟧ 适用范围\n全市。",
        severity: "warning",
        note: "2.1 不见了；1.2 与 2.2 不是一组。",
      },
      { text: "1.登记造册。\n2.按照1.的要求分类处置。\n⟦2.⟧限期整改。" },
    ],
    valid: [
      {
        text: "关于做好值班工作的通知\n各单位：\n一、严格值守\n全天在岗。\n二、及时报告\n不得迟报。\n附件1\n值班表填报说明\n三、填报范围\n全体人员。\n四、填报时间\n每日。",
        note: "编号接着前一部分往下编，说明本是一份文件。",
      },
      { text: "一、总体要求\n坚持问题导向。\n二、重点任务\n抓好整改。\n三、保障措施\n落实经费。" },
      {
        text: "一、总体要求\n1.坚持统一领导。\n2.坚持分级负责。\n二、重点任务\n3.抓好排查。\n4.抓好整改。\n三、保障措施\n5.落实经费。",
        note: "编号跨过上级标题连续往下编，国务院文件常用。",
      },
      { text: "一、工作目标\n1.全部登记。\n2.全部整改。\n二、工作要求\n1.加强领导。\n2.严格考核。" },
      {
        text: "第一条　有下列情形之一的，责令改正：\n（一）未登记的；\n（二）未备案的。\n有下列情形之一的，予以通报：\n（一）拒不改正的；\n（二）造成后果的。",
        note: "一条之下两款各列各项，重新从一开始。",
      },
      { text: "第一条　总则。\n第二条　职责。\n第二条之一　联络员职责。\n第三条　附则。" },
      {
        text: "一、提高认识\n要抓好落实。二、落实责任\n要明确分工。\n三、严格考核\n年底考核。",
        note: "“二、”没有另起一行：断行有误，编号没有错。",
      },
      {
        text: "关于做好值班工作的通知\n各单位：\n一、严格值守\n全天在岗。\n二、及时报告\n不得迟报。\n附件1\n值班表填报说明\n一、填报范围\n全体人员。\n二、填报时间\n每日。",
        note: "附件重新编号。",
      },
      {
        text: "- 要点\n\n1. 登记造册。\n1. 分类处置。\n1. 限期整改。",
        format: "markdown",
        note: "Markdown 的有序列表可以都写 1.，显示时自动编号。",
      },
      {
        text: "（1）登记。\n1）查身份。\n2）查住址。\n（2）核对。\n1）查台账。\n2）查实物。\n（3）归档。",
        note: "（1）之下用 1）作下一级。",
      },
      { text: "一、二级医院都要参加。\n一、登记造册\n按时完成。\n二、分类处置\n按时完成。" },
      { text: "2.1 机构\n设办公室。\n2.2 职责\n负责协调。\n3.1 预警\n分四级。\n3.2 响应\n分四级。" },
    ],
  },
  *check(part, _context, around) {
    for (const count of countsOf(part)) {
      const finding = findingOf(around, part, count);
      if (finding) yield finding;
    }
  },
});

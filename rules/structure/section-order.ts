import type { Section } from "../../engine/document/model";
import { defineOutlineRule } from "../../engine/rule";
import { profileOf, ROLES, rolesIn } from "../common/roles";

interface Placed {
  readonly section: Section;
  readonly role: string;
}

/** Pairs whose order practice is firm about: the first comes before the second. */
const FIRM: readonly (readonly [first: string, then: string])[] = [
  ["done", "next"],
  ["result", "next"],
  ["problem", "next"],
  ["cause", "next"],
  ["problem", "cause"],
  ["done", "problem"],
  ["aim", "step"],
  ["aim", "safeguard"],
  ["task", "safeguard"],
  ["step", "safeguard"],
];

const LONGEST = 20;

/** Sections whose short heading names one role and no other. */
const placed = (sections: readonly Section[], order: readonly string[]): readonly Placed[] =>
  sections.flatMap((section) => {
    const [role, other] = section.title.length > LONGEST ? [] : rolesIn(section.title, order);
    return role === undefined || other !== undefined ? [] : [{ section, role }];
  });

export default defineOutlineRule({
  id: "structure/section-order",
  title: "章节按通常的先后排列。",
  rationale: "先讲做了什么、有什么问题，再讲下一步怎么办，读的人才跟得上；顺序颠倒多半是拼接材料时放错了位置。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "outline",
  examples: {
    invalid: [
      {
        text: "县水务局2024年工作总结\n一、工作开展情况\n开工6处。\n二、下一步工作打算\n继续抓好。\n⟦三、存在的问题⟧\n经费不足。",
      },
      {
        text: "县水务局防汛工作方案\n一、工作目标\n安全度汛。\n二、保障措施\n加强领导。\n⟦三、实施步骤⟧\n6月底前完成。",
      },
      {
        text: "县水务局党组对照检查材料\n一、原因分析\n学习不够。\n⟦二、存在的问题⟧\n联系群众少。\n三、努力方向\n加强学习。",
      },
      {
        text: "关于农村供水工作的汇报\n一、工作进展\n开工6处。\n二、下步工作措施\n继续抓好。\n⟦三、困难和问题⟧\n经费不足。",
      },
    ],
    valid: [
      {
        text: "县水务局2024年工作总结\n一、下一步工作打算\n继续抓好。\n二、坚持问题导向，着眼群众反映强烈的用水困难，全面提升供水保障能力\n经费不足。",
        note: "长标题里提到困难，不等于这一节专讲问题。",
      },
      {
        text: "县水务局2024年工作总结\n一、工作开展情况\n开工6处。\n二、存在的问题\n经费不足。\n三、下一步工作打算\n继续抓好。",
      },
      {
        text: "县水务局2024年工作总结\n一、工作开展情况\n开工6处。\n二、存在的问题和下一步打算\n经费不足。\n三、工作开展情况\n好。",
        note: "一节两用，说不准先后。",
      },
      {
        text: "县水务局农村供水典型经验材料\n一、下一步打算\n继续抓好。\n二、存在的问题\n经费不足。",
        note: "这一文种没有通常的先后。",
      },
      {
        text: "县水务局2024年工作总结\n一、上半年工作\n（一）工作开展情况\n好。\n（二）下一步打算\n好。\n二、全年的成绩\n好。",
        note: "不是同级的章节不比较。",
      },
    ],
  },
  *check(part) {
    const profile = profileOf(part);
    if (profile === undefined) return;
    const firsts: Placed[] = [];
    for (const { section, role } of placed(part.sections, profile.order)) {
      const before = firsts.find((other) => FIRM.some(([a, b]) => a === role && b === other.role));
      if (!firsts.some((other) => other.role === role)) firsts.push({ section, role });
      if (before === undefined) continue;
      yield {
        span: section.span,
        message: `${part.genre}通常先写“${ROLES.get(role)?.name}”再写“${ROLES.get(before.role)?.name}”，这一节却在“${before.section.title}”之后，请看是否放错了位置。`,
        related: [{ span: before.section.span, message: "排在前面的一节。" }],
      };
      return;
    }
  },
});

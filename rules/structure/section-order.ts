import type { Part, Section } from "../../engine/document/model";
import type { SectionEntry } from "../../engine/mined/model";
import { defineOutlineRule, type NoOptions } from "../../engine/rule";
import { profileOf, ROLES, rolesAsked } from "../common/roles";
import {
  genreEvidence,
  isNearlyAlways,
  rolesNamed,
  type SectionKnowledge,
  sectionKnowledge,
} from "../common/section-knowledge";
import { LEARNT } from "./_section-entries";

interface Placed {
  readonly section: Section;
  readonly role: string;
}

/** Two roles of which the first comes before the second, and the entry that says so where it is not practice alone. */
interface Order {
  readonly first: string;
  readonly next: string;
  readonly entry?: SectionEntry;
}

/** What practice is firm about, where the genre has an order of its own. */
const FIRM: readonly Order[] = [
  { first: "done", next: "next" },
  { first: "result", next: "next" },
  { first: "problem", next: "next" },
  { first: "cause", next: "next" },
  { first: "problem", next: "cause" },
  { first: "done", next: "problem" },
  { first: "aim", next: "step" },
  { first: "aim", next: "safeguard" },
  { first: "task", next: "safeguard" },
  { first: "step", next: "safeguard" },
];

const LONGEST = 20;

/** What practice is firm about, unless the corpus has it the other way round, and what nearly all of the corpus has. */
const ordersOf = (part: Part, { orders }: SectionKnowledge): readonly Order[] => {
  const mined = orders
    .filter((entry) => entry.genre === part.genre && isNearlyAlways(entry))
    .map((entry): Order => ({ first: entry.role, next: entry.next ?? "", entry }));
  const firm = profileOf(part) === undefined ? [] : FIRM;
  return [
    ...mined,
    ...firm.filter((order) => !mined.some(({ first, next }) => first === order.next && next === order.first)),
  ];
};

/** Sections whose short heading names one role and no other. */
const placed = (
  sections: readonly Section[],
  order: readonly string[],
  knowledge: SectionKnowledge,
): readonly Placed[] =>
  sections.flatMap((section) => {
    const [role, other] = section.title.length > LONGEST ? [] : rolesNamed(section.title, order, knowledge);
    return role === undefined || other !== undefined ? [] : [{ section, role }];
  });

const nameOf = (role: string): string => ROLES.get(role)?.name ?? role;

export default defineOutlineRule<NoOptions, SectionKnowledge, "section">({
  id: "structure/section-order",
  title: "章节按通常的先后排列。",
  rationale: "先讲做了什么、有什么问题，再讲下一步怎么办，读的人才跟得上；顺序颠倒多半是拼接材料时放错了位置。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "outline",
  mined: { families: ["section"], optional: true, prepare: sectionKnowledge },
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
      {
        text: "关于加强农村供水工程管护的意见\n一、主要任务\n健全管护机制。\n⟦二、总体要求⟧\n坚持建管并重。",
        entries: [LEARNT.aimBeforeTask],
        note: "本单位的意见都先写总体要求（规则包里的证据）。",
      },
    ],
    valid: [
      {
        text: "关于加强农村供水工程管护的意见\n一、主要任务\n健全管护机制。\n二、总体要求\n坚持建管并重。",
        note: "意见的先后没有通行的说法，没有规则包就不比较。",
      },
      {
        text: "县水务局2024年工作总结\n一、下一步工作打算\n继续抓好。\n二、工作开展情况\n开工6处。",
        entries: [LEARNT.planBeforeReview],
        note: "本单位的总结先写打算（规则包里的证据），不按通行的先后要求。",
      },
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
  *check(part, { data }) {
    const orders = ordersOf(part, data);
    if (orders.length === 0) return;
    const firsts: Placed[] = [];
    for (const { section, role } of placed(part.sections, profileOf(part)?.order ?? rolesAsked(part), data)) {
      const broken = orders
        .filter(({ first }) => first === role)
        .map((order) => ({ order, before: firsts.find((other) => other.role === order.next) }))
        .find(({ before }) => before !== undefined);
      if (!firsts.some((other) => other.role === role)) firsts.push({ section, role });
      if (broken?.before === undefined) continue;
      const { order, before } = broken;
      const evidence = order.entry === undefined ? "" : `（${genreEvidence(order.entry)}）`;
      yield {
        span: section.span,
        message: `${part.genre}通常先写“${nameOf(role)}”再写“${nameOf(before.role)}”${evidence}，这一节却在“${before.section.title}”之后，请看是否放错了位置。`,
        related: [{ span: before.section.span, message: "排在前面的一节。" }],
        ...(order.entry === undefined ? {} : { entryId: order.entry.id }),
      };
      return;
    }
  },
});

import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import { type Collected, definePartRule, type Surroundings } from "../../engine/rule";
import { fold } from "../../engine/text/classes";
import { DEFINING_WORDS, type Definition, definitionsOf } from "../common/short-names";

/** Whether the short name stands in the part behind `from`: nearly always as it is, so that nothing need be folded. */
const isUsedBehind = (part: Part, around: Surroundings, from: number, short: string): boolean => {
  const text = around.text.slice(from, part.span.end);
  return text.includes(short) || fold(text).includes(short);
};

const unused = ({ block, fact }: Collected<Definition>): Finding => ({
  span: { start: block.start + fact.shortSpan.start, end: block.start + fact.shortSpan.end },
  message: `定义了简称“${fact.short}”，后文却没有用到；不用就不必定义，要用就全文一致。`,
});

export default definePartRule<Definition>({
  id: "consistency/short-name",
  title: "定义了简称，后文就要用。",
  rationale: "“以下简称”是对读者的约定。定义之后一次不用，多半是后文写成了别的叫法，或者是改稿时留下的。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  triggers: { literals: DEFINING_WORDS },
  examples: {
    invalid: [
      { text: "市医药卫生体制改革领导小组办公室（以下简称“⟦医改办⟧”）负责日常工作。\n领导小组办公室要加强督导。" },
      {
        text: "现将《市政务服务事项管理办法》（以下简称《⟦办法⟧》）印发给你们。\n请认真贯彻执行。",
      },
    ],
    valid: [
      { text: "市医药卫生体制改革领导小组办公室（以下简称“医改办”）负责日常工作。\n医改办要加强督导。" },
      { text: "现将《市政务服务事项管理办法》（以下简称《办法》）印发给你们。\n《办法》自印发之日起施行。" },
      { text: "林业、农业主管部门（以下统称主管部门）各负其责。", note: "统称是归类，不是简称。" },
    ],
  },
  collect: definitionsOf,
  *check(part, { facts }, around) {
    for (const one of facts)
      if (!isUsedBehind(part, around, one.block.start + one.fact.bracket.end, one.fact.short)) yield unused(one);
  },
});

import { defineParagraphRule, type LiteralHit } from "../../engine/rule";
import { MEETING_FORMS, type MeetingForm } from "./_meetings";

const LONGEST = 12;

const BY_TRIGGER: ReadonlyMap<string, readonly MeetingForm[]> = new Map(
  [...new Set(MEETING_FORMS.flatMap(({ triggers }) => triggers))].map((trigger) => [
    trigger,
    MEETING_FORMS.filter(({ triggers }) => triggers.includes(trigger)),
  ]),
);

/** The wrong name that the trigger is a part of. */
const matchAround = (folded: string, { literal, at }: LiteralHit, { before, wrong }: MeetingForm) => {
  const from = Math.max(0, at - before);
  for (const found of folded.slice(from, at + literal.length + LONGEST).matchAll(wrong)) {
    const start = from + found.index;
    if (start < at + literal.length && start + found[0].length > at) return { found, start };
  }
  return undefined;
};

export default defineParagraphRule({
  id: "formula/meeting-name",
  title: "党代会、全会、人大和政协会议的届次要按规范写。",
  rationale:
    "党的全国代表大会称“次”，中央委员会称“届”；人大会议写“十四届全国人大一次会议”，政协会议写“全国政协十四届一次会议”；届次都用汉字。写错的是政治性差错，读者一眼就看得出来。",
  basis: [
    { source: "GB/T 15835-2011", clause: "4.3", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...BY_TRIGGER.keys()] },
  *check({ folded }, { hits }) {
    const told = new Set<number>();
    for (const hit of hits)
      for (const form of BY_TRIGGER.get(hit.literal) ?? []) {
        const match = matchAround(folded, hit, form);
        if (!match || told.has(match.start)) continue;
        told.add(match.start);
        const span = { start: match.start, end: match.start + match.found[0].length };
        const newText = form.right?.(match.found);
        yield {
          span,
          message:
            newText === undefined
              ? `${form.why}，没有“${match.found[0]}”，请核对。`
              : `“${match.found[0]}”应写作“${newText}”：${form.why}。`,
          severity: form.severity,
          entryId: form.id,
          fixes:
            newText === undefined
              ? []
              : [{ title: `改为“${newText}”`, safety: "unsafe" as const, edits: [{ span, newText }] }],
        };
      }
  },
  examples: {
    invalid: [
      {
        text: "学习贯彻⟦党的20大⟧精神，⟦18大⟧以来成效显著，认真领会⟦党的19大⟧报告。",
        fixed: "学习贯彻党的二十大精神，十八大以来成效显著，认真领会党的十九大报告。",
        unsafe: true,
      },
      { text: "⟦中国共产党第二十届全国代表大会⟧在北京召开，⟦党的第19次全国代表大会⟧胜利召开。" },
      {
        text: "贯彻⟦二十大三中全会⟧、⟦20届4中全会⟧精神，落实⟦十九届二中、3中全会⟧部署。",
        fixed: "贯彻二十届三中全会、二十届四中全会精神，落实十九届二中、三中全会部署。",
        unsafe: true,
      },
      {
        text: "⟦11届全国人大1次会议⟧、⟦全国人大十四届一次会议⟧、⟦十四届全国政协一次会议⟧、⟦全国政协14届1次会议⟧、⟦14届全国政协⟧。",
        fixed:
          "十一届全国人大一次会议、十四届全国人大一次会议、全国政协十四届一次会议、全国政协十四届一次会议、十四届全国政协。",
        unsafe: true,
      },
      { text: "贯彻⟦中纪委二十届三次全会⟧精神。", severity: "hint" },
      {
        text: "贯彻⟦党的第二十大⟧精神、⟦党的二十次全国代表大会⟧精神，迎接⟦第二十届全国代表大会⟧。",
        fixed: "贯彻党的二十大精神、党的第二十次全国代表大会精神，迎接第二十次全国代表大会。",
        unsafe: true,
      },
      {
        text: "贯彻⟦十九大四次全会⟧、⟦党的二十届三次全会⟧、⟦二十届中央纪委三中全会⟧精神。",
        fixed: "贯彻十九届四中全会、党的二十届三中全会、二十届中央纪委三次全会精神。",
        unsafe: true,
      },
      { text: "学习⟦二十届九中全会⟧精神。" },
      {
        text: "⟦全国人民代表大会第十四届第二次会议⟧、⟦第十四届全国政协第二次会议⟧召开。",
        fixed: "第十四届全国人民代表大会第二次会议、全国政协十四届二次会议召开。",
        unsafe: true,
      },
      {
        text: "⟦第二十届三中全会⟧召开后，江苏⟦省省委⟧专题学习⟦党的二十大会议⟧精神。",
        severity: "information",
      },
    ],
    valid: [
      { text: "党的二十大、中国共产党第二十次全国代表大会、党的二十届三中全会、二十届中央委员会第三次全体会议。" },
      { text: "十四届全国人大一次会议、全国政协十四届一次会议、二十届中央纪委三次全会。" },
      { text: "中国作家协会第十届全国代表大会，第十四届全国人民代表大会第一次会议。", note: "不是党的代表大会。" },
      { text: "党的八届十二中全会、十三届九中全会，省委十二届八次全会。", note: "早先各届的全会有多有少。" },
      { text: "共青团第二十届全国代表大会的代表，党的第一大特点，党的第十大类问题。" },
      { text: "公司发布年度20大报告、前12大精神品牌，党的二十大召开。" },
      { text: "由省、省委共同负责，该县县委员会。江苏省委、南京市委。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { DIGIT_FORMS } from "./_fixed-words";

/** 2个维护小组 counts; the watchwords stand in quotation marks or behind their verbs. */
const LEAD = /“$|增强|坚定|做到|践行|拥护/;

export default defineParagraphRule({
  id: "numeral/fixed-word",
  title: "固定词语里的数用汉字。",
  rationale: "“五四运动”“一带一路”“三会一课”里的数是词语的一部分，不表示计量，不能写成“5四运动”“1带1路”“3会1课”。",
  basis: [{ source: "GB/T 15835-2011", clause: "4.2.3", evidence: "standard" }],
  severity: "error",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: [...DIGIT_FORMS.keys()] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      if (/[\dA-Za-z.]/.test(folded.charAt(at - 1))) continue;
      const newText = DIGIT_FORMS.get(literal) as string;
      if (newText.charAt(1) === "个" && !LEAD.test(folded.slice(Math.max(0, at - 2), at))) continue;
      const span = { start: at, end: at + literal.length };
      yield {
        span,
        entryId: `fixed-word:${newText}`,
        message: `“${literal}”是固定词语，里面的数用汉字，应写作“${newText}”。`,
        fixes: [{ title: `改为“${newText}”`, safety: "safe", edits: [{ span, newText }] }],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "增强“⟦4个意识⟧”，做到“⟦2个维护⟧”，纪念⟦5四运动⟧，推进“⟦1带1路⟧”建设。",
        fixed: "增强“四个意识”，做到“两个维护”，纪念五四运动，推进“一带一路”建设。",
      },
      { text: "落实“⟦3会一课⟧”，统筹“⟦5位1体⟧”总体布局。", fixed: "落实“三会一课”，统筹“五位一体”总体布局。" },
    ],
    valid: [
      { text: "增强“四个意识”，开展14个自信教育主题活动，成立3个代表团、2个维护小组，新建5个全面开放的场馆。" },
      { text: "表决时有13个代表弃权，列车时速为A3农产品专列，做到“一带一路”。" },
    ],
  },
});

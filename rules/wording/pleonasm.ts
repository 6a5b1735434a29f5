import { defineParagraphRule } from "../../engine/rule";
import { tableOf, type WordingEntry, wordingFindings } from "./_table";
import pleonasms from "./pleonasm.json";

const TABLE = tableOf(pleonasms.entries as readonly WordingEntry[]);

export default defineParagraphRule({
  id: "wording/pleonasm",
  title: "不能重复表意，也不能多一重否定。",
  rationale: "“目前现状”“付诸于”“医改改革”里有一个词是多余的；“防止不再发生”多一重否定，意思正好相反。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第十九条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: TABLE.literals },
  check: (paragraph, { hits }) =>
    wordingFindings(TABLE, "pleonasm", paragraph, hits, ({ wrong, right, why }) => {
      const reason = why === undefined ? "有重复的意思" : why;
      return `“${wrong}”：${reason}，宜写作“${right}”。`;
    }),
  examples: {
    invalid: [
      { text: "推进⟦医改改革⟧，成效明显。", fixed: "推进医改，成效明显。", unsafe: true },
      { text: "从⟦目前现状⟧看，把设想⟦付诸于⟧行动。", fixed: "从现状看，把设想付诸行动。" },
      { text: "坚决⟦防止不再发生⟧类似事故。", fixed: "坚决防止再次发生类似事故。", unsafe: true },
      { text: "集中培训⟦至少不少于⟧32学时。", fixed: "集中培训不少于32学时。" },
      { text: "⟦累计共⟧报销37亿元。", fixed: "累计报销37亿元。", unsafe: true, severity: "hint" },
    ],
    valid: [
      { text: "防止再次发生，付诸行动，截至目前，医药卫生体制改革。" },
      { text: "全市市委办公室，各省省委书记。" },
      { text: "累计共享设备12台。" },
    ],
  },
});

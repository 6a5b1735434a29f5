import { defineParagraphRule } from "../../engine/rule";
import { sourceWords, tableOf, type WordingEntry, wordingFindings } from "./_table";
import terms from "./standard-term.json";

const TABLE = tableOf(terms.entries as readonly WordingEntry[]);

export default defineParagraphRule({
  id: "wording/standard-term",
  title: "称谓和专名用规范的说法。",
  rationale: "领导人、民族、地区、组织和职务的名称有规范写法，口头的简称和旧称写进公文既不庄重，也容易引起误解。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第十五条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: TABLE.literals },
  check: (paragraph, { hits }) =>
    wordingFindings(TABLE, "term", paragraph, hits, (entry) => {
      const why = entry.why === undefined ? "" : `，${entry.why}`;
      return `“${entry.wrong}”宜写作“${entry.right}”${sourceWords(entry)}${why}。`;
    }),
  examples: {
    invalid: [
      { text: "认真贯彻落实⟦习总书记⟧的讲话精神。", fixed: "认真贯彻落实习近平总书记的讲话精神。", unsafe: true },
      { text: "省⟦人大⟧主任出席会议。", fixed: "省人大常委会主任出席会议。", unsafe: true },
      { text: "关心⟦残废人⟧。", fixed: "关心残疾人。" },
      { text: "⟦建国⟧以来，变化很大。", fixed: "新中国成立以来，变化很大。", unsafe: true, severity: "hint" },
      { text: "办理人大代表⟦提案⟧12件。", unsafe: true, fixed: "办理人大代表建议12件。", severity: "information" },
    ],
    valid: [
      { text: "认真学习总书记重要讲话。", note: "“学习”与“总书记”相连。" },
      { text: "新中国成立以来，建国门一带变化很大。" },
      { text: "解放思想，解放前进中的束缚；关系农业农村长远发展。" },
      { text: "召开市人大主任会议。" },
      { text: "办理人大议案3件、政协提案5件。" },
    ],
  },
});

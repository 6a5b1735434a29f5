import { defineParagraphRule } from "../../engine/rule";

const WORDS = ["首先", "其次", "再次", "其一", "其二", "其三", "其四"];

export default defineParagraphRule({
  id: "numbering/sequence-word",
  title: "“首先”“其次”“其一”“其二”作序次语，后面用逗号。",
  rationale: "顿号表示词语的并列，“首先、”“其一、”后面是一句话，要用逗号。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.4.3.3", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  elements: ["body", "heading"],
  triggers: { literals: WORDS.map((word) => `${word}、`) },
  *check({ folded, content }, { hits }) {
    for (const { literal, at } of hits) {
      const end = at + literal.length;
      if (at !== content.start && !/[。；：]/.test(folded.charAt(at - 1))) continue;
      if (WORDS.some((word) => folded.startsWith(word, end)) || /^[二三四五最]/.test(folded.slice(end, end + 1)))
        continue;
      yield {
        span: { start: at, end },
        message: `“${literal.slice(0, -1)}”后面应当用逗号，不用顿号。`,
        fixes: [{ title: "改为逗号", safety: "safe", edits: [{ span: { start: end - 1, end }, newText: "，" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦首先、⟧加强领导。⟦其次、⟧强化宣传。", fixed: "首先，加强领导。其次，强化宣传。" },
      {
        text: "原因有二：⟦其一、⟧认识不到位；⟦其二、⟧措施不得力。",
        fixed: "原因有二：其一，认识不到位；其二，措施不得力。",
      },
    ],
    valid: [
      { text: "首先，加强领导。其次，强化宣传。" },
      { text: "“首先、其次、再次”是序次语。其一、其二两条都要落实，其一、二条。" },
    ],
  },
});

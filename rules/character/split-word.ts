import { defineParagraphRule } from "../../engine/rule";
import { CUTTING_MARKS, WORDS_BY_CUT } from "./_split-words";

export default defineParagraphRule({
  id: "character/split-word",
  title: "词的中间不能夹短横、间隔号。",
  rationale: "“和-谐”“维-权”里的短横是网站为了绕过关键词过滤加进去的，复制到公文里就成了错误。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "safe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...WORDS_BY_CUT.keys()] },
  *check({ folded }, { hits }) {
    let reported = 0;
    for (const { literal, at } of hits) {
      const end = at + literal.length;
      if (at < reported || CUTTING_MARKS.has(folded.charAt(at - 1)) || CUTTING_MARKS.has(folded.charAt(end))) continue;
      reported = end;
      const word = WORDS_BY_CUT.get(literal) as string;
      yield {
        span: { start: at, end },
        message: `“${literal}”的中间夹了符号，多是从网页复制来的，应为“${word}”。`,
        entryId: `split:${word}`,
        fixes: [{ title: `改为“${word}”`, safety: "safe", edits: [{ span: { start: at, end }, newText: word }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "促进社会⟦和-谐⟧，依法⟦维－权⟧。", fixed: "促进社会和谐，依法维权。" },
      { text: "⟦习-近-平⟧总书记强调，⟦政/府⟧要接受监督。", fixed: "习近平总书记强调，政府要接受监督。" },
    ],
    valid: [
      { text: "北京-上海高速铁路，中-美关系，2020-2023年。" },
      { text: "国-家-校三方联动，党-政-企共建。", note: "并列的几方。" },
      { text: "中华人民共和国，和谐社会，政府/企业。" },
    ],
  },
});

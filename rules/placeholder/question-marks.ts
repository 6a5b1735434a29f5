import { defineParagraphRule } from "../../engine/rule";

/** What is counted; a word that may begin the next sentence is none. */
const COUNTED =
  /^？{2,4}(?=[万亿元%亩吨]|个(?!人|别|体)|户(?!籍)|家(?!长|庭|里|人|乡)|名(?!义|单|称)|项(?!目)|件|人次|公里|平方|万元)/;
const ASKS = /[吗呢么啥何谁吧]$/;

export default defineParagraphRule({
  id: "placeholder/question-marks",
  title: "定稿中不能留有用“？？”占位的数字。",
  rationale: "起草时数字没有核实，常先打上“？？万元”，留到定稿里就成了笑话。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "information",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: ["？？"] },
  *check({ text, folded }, { hits }) {
    for (const { at } of hits) {
      if (folded.charAt(at - 1) === "？" || ASKS.test(folded.slice(Math.max(0, at - 1), at))) continue;
      const marks = COUNTED.exec(folded.slice(at, at + 8))?.[0];
      if (marks === undefined) continue;
      const end = at + marks.length;
      yield {
        span: { start: at, end },
        message: `“${text.slice(at, end + 1)}”缺数字，应补上核实过的数据，定稿中不能留有占位。`,
      };
    }
  },
  examples: {
    invalid: [{ text: "截至目前已完成投资⟦？？⟧万元，占年度计划的62%。" }, { text: "新增企业⟦??⟧家，增长⟦？？？⟧%。" }],
    valid: [
      { text: "这么做行不行？？家长们议论纷纷。怎么办？？项目要不要建？" },
      { text: "完成了吗？？万事开头难。完成投资62万元。" },
    ],
  },
});

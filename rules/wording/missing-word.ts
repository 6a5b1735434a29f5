import { defineParagraphRule } from "../../engine/rule";
import { FRAME_LITERALS, gapAt } from "./_missing-frames";
import { isCited, tableOf, wordingFindings } from "./_table";
import words from "./missing-word.json";

const TABLE = tableOf(words.entries);

export default defineParagraphRule({
  id: "wording/missing-word",
  title: "常用语里不能缺字。",
  rationale:
    "“统一市委的决策部署上来”缺“到”，“妥否，批示”缺“请”：少一个字，句子不成立，或者失了礼数；改稿、抄录时最容易掉字。",
  basis: [
    { source: "《图书编校质量差错认定细则》", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: [...TABLE.literals, ...FRAME_LITERALS] },
  *check(paragraph, { hits }) {
    const { folded } = paragraph;
    yield* wordingFindings(
      TABLE,
      "missing-word",
      paragraph,
      hits,
      ({ wrong, right }) => `“${wrong}”缺字，应为“${right}”。`,
    );
    for (const { literal, at } of hits) {
      const gap = gapAt(folded, at, literal);
      if (!gap || isCited(folded, at)) continue;
      const { word, start, end } = gap;
      yield {
        span: { start, end },
        message: `“${folded.slice(Math.max(start, gap.at - 4), gap.at)}”之后缺“${word}”，请补上。`,
        entryId: `missing-word:${literal}`,
        fixes: [
          { title: `补“${word}”`, safety: "unsafe", edits: [{ span: { start: gap.at, end: gap.at }, newText: word }] },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "把思想和行动⟦统一市委的决策部署上来⟧。",
        fixed: "把思想和行动统一到市委的决策部署上来。",
        unsafe: true,
      },
      { text: "⟦以维护群众利益出发点和落脚点⟧。", fixed: "以维护群众利益为出发点和落脚点。", unsafe: true },
      { text: "⟦现将有关情况报告下：⟧", fixed: "现将有关情况报告如下：", unsafe: true },
      { text: "⟦在市委的坚强领导，⟧全市经济稳中向好。", fixed: "在市委的坚强领导下，全市经济稳中向好。", unsafe: true },
      { text: "⟦妥否，批示⟧。", fixed: "妥否，请批示。", unsafe: true },
      { text: "贯彻党的二十⟦大神⟧，抓好落实。", fixed: "贯彻党的二十大精神，抓好落实。", unsafe: true },
      { text: "在县委的正确⟦领下⟧，完成了任务。", fixed: "在县委的正确领导下，完成了任务。", unsafe: true },
    ],
    valid: [
      { text: "把思想和行动统一到市委的决策部署上来，把力量集中到发展上来，统一安排上来访问的同志。" },
      { text: "以维护群众利益为出发点和落脚点，作为工作的出发点和落脚点。" },
      { text: "现将有关情况报告如下：在没有报告下：" },
      { text: "在市委的坚强领导，在各部门的支持下，完成了任务；坚持党的坚强领导，抓好落实。" },
      { text: "妥否，请批示。贯彻党的十九大精神，在党的正确领导下。" },
    ],
  },
});

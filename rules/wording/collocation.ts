import { defineParagraphRule } from "../../engine/rule";
import { sourceWords, tableOf, type WordingEntry, wordingFindings } from "./_table";
import collocations from "./collocation.json";

const TABLE = tableOf(collocations.entries as readonly WordingEntry[]);

export default defineParagraphRule({
  id: "wording/collocation",
  title: "音近形近的词要看搭配，不能混用。",
  rationale:
    "“形式”和“形势”、“权利”和“权力”、“反应”和“反映”各自都对，放在一起的词不同，只有一个对；输入法按读音给词，最容易选错。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第十二条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: TABLE.literals },
  check: (paragraph, { hits }) =>
    wordingFindings(
      TABLE,
      "collocation",
      paragraph,
      hits,
      (entry) => `这里的“${entry.wrong}”疑为“${entry.right}”${sourceWords(entry)}，请核对。`,
    ),
  examples: {
    invalid: [
      { text: "确保行业⟦形式⟧稳定向好。", fixed: "确保行业形势稳定向好。", unsafe: true },
      { text: "厘清政府举办、监管⟦权利⟧。", fixed: "厘清政府举办、监管权力。", unsafe: true },
      { text: "⟦反应⟧综合服务能力的关键指标偏低。", fixed: "反映综合服务能力的关键指标偏低。", unsafe: true },
      { text: "依法⟦行驶⟧职权。", fixed: "依法行使职权。", unsafe: true },
      { text: "建立部际⟦联系会议⟧，召开⟦联系会议⟧。", fixed: "建立部际联席会议，召开联席会议。", unsafe: true },
      {
        text: "加强资源统筹调配，⟦提高⟧谋划，积极应对。",
        fixed: "加强资源统筹调配，提前谋划，积极应对。",
        unsafe: true,
      },
      { text: "使用国家⟦采集⟧药品，减轻负担。", fixed: "使用国家集采药品，减轻负担。", unsafe: true },
      { text: "确保人民群众共享改革发展的⟦成功⟧，", fixed: "确保人民群众共享改革发展的成果，", unsafe: true },
      { text: "基层卫生院效能⟦得⟧提升。", fixed: "基层卫生院效能得到提升。", unsafe: true },
      { text: "思想工作联做、城市卫生⟦连管⟧。", fixed: "思想工作联做、城市卫生联管。", unsafe: true },
    ],
    valid: [
      { text: "反对形式主义，采取多种形式，形式多样，表现形式复杂。" },
      { text: "保障公民权利，明确权利义务，依法行使权利。" },
      { text: "群众反应强烈的问题要及时处置，应急反应情况良好，提高反应能力。" },
      { text: "邀请联系会议代表参加。" },
      { text: "提高谋划能力，提高谋划水平。" },
      { text: "血液采集，采集药品样本。" },
      { text: "效能得到提升，使能力得以提升，能力得到提高。" },
      { text: "总结改革发展的成功经验。" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";
import { sourceWords, tableOf, type WordingEntry, wordingFindings } from "./_table";
import idioms from "./idiom.json";
import words from "./typo.json";

const TABLE = tableOf([...(words.entries as readonly WordingEntry[]), ...(idioms.entries as readonly WordingEntry[])]);

export default defineParagraphRule({
  id: "wording/typo",
  title: "不能写别字。",
  rationale:
    "“履盖”“布署”“一如继往”这样的别字字形或读音与正字相近，输入法容易选错，人眼容易放过；公文里出现别字有损公信。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第六条至第十四条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: TABLE.literals },
  check: (paragraph, { hits }) =>
    wordingFindings(TABLE, "typo", paragraph, hits, (entry) => {
      const why = entry.why === undefined ? "" : `，${entry.why}`;
      return `“${entry.wrong}”应为“${entry.right}”${sourceWords(entry)}${why}。`;
    }),
  examples: {
    invalid: [
      { text: "实现公共服务全⟦履盖⟧。", fixed: "实现公共服务全覆盖。" },
      {
        text: "会议对工作作了⟦布署⟧，各单位要⟦一如继往⟧抓好落实。",
        fixed: "会议对工作作了部署，各单位要一如既往抓好落实。",
      },
      { text: "⟦截止目前⟧，已完成投资3亿元。", fixed: "截至目前，已完成投资3亿元。" },
      { text: "⟦截止⟧2023年底，共建成12所。", fixed: "截至2023年底，共建成12所。", unsafe: true },
      { text: "较低的人均⟦收人⟧水平制约了发展。", fixed: "较低的人均收入水平制约了发展。" },
      { text: "在落实各项规定上下⟦苦工⟧、⟦实工⟧。", fixed: "在落实各项规定上下苦功、实功。" },
      { text: "⟦下来⟧，全市将深化医改工作。", fixed: "接下来，全市将深化医改工作。" },
      { text: "群众在家门口⟦获到⟧优质服务。", fixed: "群众在家门口获得优质服务。", unsafe: true },
      { text: "王书记对汇报会⟦做以⟧总结。", fixed: "王书记对汇报会作总结。", unsafe: true },
    ],
    valid: [
      { text: "报刊发布署名文章。", note: "“发布”与“署名”相连。" },
      { text: "首批覆盖12个县，有关健康教育的内容按装机容量安排。" },
      { text: "报名截止日期为5月10日，报名截止5月10日。" },
      { text: "自己经过审查，认为可行。" },
      { text: "要庄严历史责任，关注消防安全，相关健康体检照常进行。" },
      { text: "工作以习近平新时代中国特色社会主义思想为指导。" },
      { text: "《关于布署春耕的通知》", note: "书名照原样引用。" },
      { text: "“部署”误作“布署”的最多。" },
      { text: "项目定下来，资金跟上来。" },
    ],
  },
});

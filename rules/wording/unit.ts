import { defineParagraphRule } from "../../engine/rule";
import { tableOf, type WordingEntry, wordingFindings } from "./_table";
import units from "./unit.json";

const TABLE = tableOf(units.entries as readonly WordingEntry[]);

export default defineParagraphRule({
  id: "wording/unit",
  title: "计量单位要用法定的名称和符号。",
  rationale: "“平米”“立方”“公分”不是法定计量单位的名称，“KM”“km/时”写法不合规范；数字后面的单位不规范，数据就不准确。",
  basis: [
    { source: "《图书编校质量差错认定细则》", clause: "第四十五条、第四十八条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: TABLE.literals },
  check: (paragraph, { hits }) =>
    wordingFindings(TABLE, "unit", paragraph, hits, (entry) => `计量单位“${entry.wrong}”应写作“${entry.right}”。`),
  examples: {
    invalid: [
      { text: "新建用房500⟦平米⟧。", fixed: "新建用房500平方米。" },
      { text: "总面积12万⟦平米⟧，蓄水300⟦立方⟧。", fixed: "总面积12万平方米，蓄水300立方米。", unsafe: true },
      { text: "拆除违建3.5⟦万平⟧，清淤20⟦万方⟧。", fixed: "拆除违建3.5万平方米，清淤20万立方米。", unsafe: true },
      { text: "时速80⟦km/时⟧。", fixed: "时速80km/h。", unsafe: true },
      { text: "全长25⟦KM⟧。", fixed: "全长25km。", unsafe: true, severity: "hint" },
    ],
    valid: [
      { text: "面积500平方米、3平方公里、2平方千米，蓄水300立方米。" },
      { text: "全市12万平台用户，3万平安志愿者，5公斤、10公里、2公顷。" },
      { text: "增设2公分配比例，KMT，9KMH。" },
      { text: "第3公升级改造项目。" },
    ],
  },
});

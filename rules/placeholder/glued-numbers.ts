import { defineParagraphRule } from "../../engine/rule";
import { isInAddress } from "./_masks";

/** The unit of a first figure with a second one directly after it. */
const GLUED =
  /(?<=[\dxX×*])[%‰](?=\d|[xX×*]{1,6}(?:[.%‰]|(?![光射])[㐀-鿿]|$))|(?<=(?:19|20)\d\d|[xX×*]{4})年(?=(?:19|20)\d\d年|[xX×*]{4}年)/g;

export default defineParagraphRule({
  id: "placeholder/glued-numbers",
  title: "两个数据之间应有标点。",
  rationale:
    "替换数字时常把后面的标点一并带走，留下“12.3%45%”“xx%xx%”“2022年2023年”；读者分不清是并列、起止还是两句话，应补上顿号、连接号或句号。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: {
    literals: [
      ...["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x", "X", "×", "*"].map((unit) => `%${unit}`),
      ..."123456789".split("").map((unit) => `‰${unit}`),
      "年19",
      "年20",
      "年xx",
      "年XX",
      "年××",
      "年**",
    ],
  },
  *check({ text, folded }) {
    for (const match of folded.matchAll(GLUED)) {
      const at = match.index;
      if (isInAddress(text, at, at + 1)) continue;
      yield {
        span: { start: at, end: at + 1 },
        message: `“${match[0]}”之后直接跟着另一个数据，两者之间应补上标点。`,
      };
    }
  },
  examples: {
    invalid: [
      { text: "接种率分别达到xx⟦%⟧xx%以上，增速为12.3⟦%⟧45%。" },
      { text: "建档率xx⟦%⟧xx岁以上老年人健康管理全覆盖，平均降幅xx⟦%⟧xx批国家集采药品落地。" },
      { text: "2022⟦年⟧2023年均排名第一，xxxx⟦年⟧xxxx年亦然，3‰改为2⟦‰⟧5‰。" },
    ],
    valid: [
      { text: "达到12.3%、45%，占10%—15%，2022年、2023年，2022年2月。" },
      { text: "网址http://a.gov.cn/a%20b%3D1?x=5%25照录。" },
      { text: "覆盖率xx%，xxxx年xx月，增长5%x射线检查除外。" },
      { text: "完成2022年20项任务，落实2022年2000万元资金。" },
    ],
  },
});

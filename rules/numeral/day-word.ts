import { defineParagraphRule } from "../../engine/rule";

const BEFORE = /(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])$/;
/** 5月10号文件 and 3月2号楼 are numbers of things. */
const NAMES = /^号(?:[楼线院文令通公决机车库桥厂井店厅馆门区段点位]|[a-zA-Z])/;

export default defineParagraphRule({
  id: "numeral/day-word",
  title: "日期写“日”，不写“号”。",
  rationale: "“5月10号”是口语，公文中写作“5月10日”，与成文日期和文件中的其他日期一致。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: [..."0123456789"].map((digit) => `${digit}号`) },
  *check({ folded }, { hits }) {
    for (const { at } of hits) {
      const date = BEFORE.exec(folded.slice(Math.max(0, at - 5), at + 1));
      if (!date || NAMES.test(folded.slice(at + 1, at + 3))) continue;
      yield {
        span: { start: at + 1 - date[0].length, end: at + 2 },
        message: `“${date[0]}号”是口语的说法，公文中写作“${date[0]}日”。`,
        fixes: [
          {
            title: "把“号”改为“日”",
            safety: "safe" as const,
            edits: [{ span: { start: at + 1, end: at + 2 }, newText: "日" }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      { text: "⟦5月10号⟧前报送，⟦12月3号⟧截止。", fixed: "5月10日前报送，12月3日截止。" },
      { text: "自2023年⟦1月1号⟧起施行。", fixed: "自2023年1月1日起施行。" },
    ],
    valid: [
      { text: "5月10日前报送，国发〔2023〕10号，第10号令，12号楼，个月10号线。" },
      { text: "2023年5月10号文件，8月1号公告，45月龄3号，13月3号。" },
    ],
  },
});

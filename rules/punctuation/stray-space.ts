import { defineDocumentRule } from "../../engine/rule";
import { type Occurrence, reportOccurrences } from "./_occurrences";
import { SPACE_TRIGGERS, strayBlankAt } from "./_spaces";

const WIDE_GAP = /\S {2,}\S/;
const AROUND = 6;

export default defineDocumentRule<Occurrence>({
  id: "punctuation/stray-space",
  title: "汉字和标点之间不留空格。",
  rationale: "句子中间的空格多是从网页或扫描件复制时带来的；人名、署名和表格里为对齐而加的空格不在此列。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { literals: SPACE_TRIGGERS },
  elements: ["body", "heading"],
  collect: ({ text, folded, content, marker }, { hits }) => {
    if (WIDE_GAP.test(folded.slice(content.start, content.start + 200))) return [];
    const head = marker ? marker.span.end + 1 : content.start;
    const blanks = new Set(hits.flatMap((hit) => strayBlankAt(folded, hit) ?? []).filter((blank) => blank > head));
    return [...blanks].map((blank) => ({
      span: { start: blank - 1, end: blank + 2 },
      edits: [{ span: { start: blank, end: blank + 1 }, newText: "" }],
      message: `“${text.slice(Math.max(0, blank - AROUND), blank + AROUND).trim()}”里的空格是多余的，应删去。`,
    }));
  },
  *check(_document, { facts }) {
    yield* reportOccurrences(facts, {
      fix: "删去空格",
      many: (count) => `全文${count}处汉字与标点之间有多余的空格，宜一次删去。`,
    });
  },
  examples: {
    invalid: [
      {
        text: "推进惠民行动⟦， 做⟧好奖励扶助，夯实“党⟦建 +⟧”工作机⟦制 ，⟧抓好行业党建。",
        fixed: "推进惠民行动，做好奖励扶助，夯实“党建+”工作机制，抓好行业党建。",
      },
      {
        text: "持续提升群⟦众 的⟧满意度，认真抓好《条⟦例 》⟧学习。",
        fixed: "持续提升群众的满意度，认真抓好《条例》学习。",
      },
      {
        text: "抓好一⟦， 二⟧要， 三分， 四定， 五查， 六改， 按期完成。",
        fixed: "抓好一，二要，三分，四定，五查，六改，按期完成。",
        note: "处数多时只报告一次。",
      },
    ],
    valid: [
      { text: "第三条 本办法所称单位，包括机关。\n（一） 抓好排查，全面登记。" },
      { text: "出席会议的有张 三、李 四，王 的（音）请假。" },
      { text: "抓好排查。 2.抓好整改。 （二）抓好验收。", note: "编号之前可能丢了换行，不能只删空格。" },
      { text: "姓名  张三 ，  单位  办公室", note: "用空格排成的表。" },
      { text: "使用 Windows 系统，推进“党建+”“互联网 + 医疗”。" },
    ],
  },
});

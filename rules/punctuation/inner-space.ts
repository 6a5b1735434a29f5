import { defineParagraphRule } from "../../engine/rule";
import { isSpace } from "../../engine/text/classes";
import { enclosedIn, isEnclosed } from "../common/enclosed";

/** Shorter lines are titles, names and forms that are set with blanks. */
const SHORTEST = 40;
const SENTENCE = /[，。；]/;
const CLAUSE_BEFORE = /[一-鿿]{4}$/;
const CLAUSE_AFTER = /^[一-鿿]{4}/;
/** Names of organs that issue something together are parted by blanks. */
const ORGAN_END = "部局委办会院厅署行社台省市县区";
/** Nearer to the head of the paragraph the blank may part a number or a lead from the text. */
const HEAD = 12;
/** More of them are a table or a list of names. */
const MOST = 3;

export default defineParagraphRule({
  id: "punctuation/inner-space",
  title: "一句话的中间不空格。",
  rationale:
    "“要抓好落实 压实责任”中间的空格，不是复制时带来的多余空格，就是漏了标点；书名号里转行的题名、并列的机关名称和表格不在此列。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "information",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["body"],
  triggers: { classes: ["space"] },
  *check({ folded, content }) {
    const first = folded.indexOf(" ", content.start + HEAD);
    if (first < 0 || first >= content.end || content.end - content.start < SHORTEST) return;
    if (!SENTENCE.test(folded)) return;
    const blanks: number[] = [];
    for (let at = first; at >= 0 && at < content.end; at = folded.indexOf(" ", at + 1)) {
      if (isSpace(folded.charCodeAt(at + 1))) return;
      if (!CLAUSE_BEFORE.test(folded.slice(Math.max(0, at - 4), at))) continue;
      if (CLAUSE_AFTER.test(folded.slice(at + 1, at + 5)) && !ORGAN_END.includes(folded.charAt(at - 1)))
        blanks.push(at);
    }
    if (blanks.length === 0 || blanks.length > MOST) return;
    const pairs = enclosedIn(folded);
    for (const at of blanks) {
      if (isEnclosed(pairs, at, at + 1)) continue;
      yield {
        span: { start: at - 1, end: at + 2 },
        message: `“${folded.slice(at - 4, at + 5)}”中间空了一格，多余的应删去，漏了标点的应补上。`,
        fixes: [
          { title: "删去空格", safety: "unsafe", edits: [{ span: { start: at, end: at + 1 }, newText: "" }] },
          { title: "改为逗号", safety: "unsafe", edits: [{ span: { start: at, end: at + 1 }, newText: "，" }] },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "工作总结\n    会议强调，要认真贯彻落实上级部署，进一步抓好责任落⟦实 压⟧实各方面责任，确保各项工作取得新的更大成效。",
        fixed:
          "工作总结\n    会议强调，要认真贯彻落实上级部署，进一步抓好责任落实压实各方面责任，确保各项工作取得新的更大成效。",
        unsafe: true,
      },
      {
        text: "工作总结\n    今年以来，全县上下齐心协力，攻坚克难，经济运行总体平⟦稳\u00a0社⟧会大局保持稳定，各项工作取得了新的成效。",
      },
    ],
    valid: [
      {
        text: "第二十三条之一 本办法所称水利工程，包括水库、堤防、涵闸、泵站、灌区和农村饮水安全工程，由县级以上水行政主管部门管理。",
      },
      {
        text: "工作总结\n    会议强调，要认真贯彻落实《关于做好个人信息保护 利用大数据支撑联防联控工作的通知》，进一步抓好责任落实。",
      },
      {
        text: "工作总结\n    会议由市财政局 市水务局联合召开，要求各县（区）进一步提高思想认识，切实加强组织领导，抓好责任落实。",
      },
      {
        text: "工作总结\n    出席会议的有张三丰 李四光 王五一 赵六合 孙七七，会议要求进一步提高思想认识，切实加强组织领导。",
      },
      { text: "抓好责任落实 压实各方面责任" },
    ],
  },
});

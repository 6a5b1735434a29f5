import type { Block } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { contentOf, wordsOf } from "./_places";

const COPY = /^(抄 ?送) ?(：?) ?(?=[一-鿿])/;
const PRINTED = /^[^，。；：]{2,40}\d{4}年\d{1,2}月\d{1,2}日(?: ?印发)?$/;
const UNPRINTED = /^[一-鿿]{2,30} {1,40}\d{4}年\d{1,2}月\d{1,2}日$/;
const LONGEST = 400;

/** Whether the list of names surely ends in this block: nothing follows, or the line that names the printer. */
const endsThere = (next: Block | undefined): boolean => next === undefined || PRINTED.test(wordsOf(next).slice(0, 80));

export default definePartRule<true>({
  id: "format/copy-line",
  title: "抄送的最后一个机关后用句号，印发日期后写“印发”。",
  rationale:
    "版记由抄送机关、印发机关和印发日期组成：“抄送”后是冒号，末尾标句号；印发日期后要有“印发”二字，以免与成文日期相混。",
  basis: [
    { source: "GB/T 9704-2012", clause: "7.4.2、7.4.3", evidence: "secondary" },
    { source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "part",
  triggers: { literals: ["抄送", "抄 送"] },
  examples: {
    invalid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室，市人大常委会办公室⟦⟧\n市水务局办公室　　2024年3月5日印发",
        fixed:
          "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室，市人大常委会办公室。\n市水务局办公室　　2024年3月5日印发",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室。\n市水务局办公室　　2024年3月5日⟦⟧",
        fixed:
          "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室。\n市水务局办公室　　2024年3月5日印发",
      },
    ],
    valid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室，市人大常委会办公室。\n市水务局办公室　　2024年3月5日印发",
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日\n抄送：市委办公室，市人大常委会办公室，市政协办公室，市\n法院，市检察院。",
        note: "一行写不下，转到了下一行。",
      },
      { text: "处理结果应当抄送同级财政部门。\n抄送有关单位" },
    ],
  },
  collect: ({ folded, content }) =>
    content.end - content.start <= LONGEST && COPY.test(folded.slice(content.start, content.start + 8)) ? [true] : [],
  *check(part, { facts }) {
    for (const { block } of facts) {
      const words = wordsOf(block);
      if (COPY.exec(words)?.[2] !== "：") continue;
      const place = part.blocks.indexOf(block);
      const next = part.blocks[place + 1];
      if (!/[。，、；]$/.test(words) && endsThere(next)) {
        const at = contentOf(block).end;
        yield {
          span: { start: at, end: at },
          message: "最后一个抄送机关后面要用句号，请补上。",
          fixes: [{ title: "补上句号", safety: "safe", edits: [{ span: { start: at, end: at }, newText: "。" }] }],
        };
      }
      if (next && UNPRINTED.test(wordsOf(next).slice(0, 90))) {
        const at = contentOf(next).end;
        yield {
          span: { start: at, end: at },
          message: "印发日期后面缺“印发”二字，请补上。",
          fixes: [{ title: "补上“印发”", safety: "safe", edits: [{ span: { start: at, end: at }, newText: "印发" }] }],
        };
      }
    }
  },
});

import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { daysIn, formatDay } from "./_calendar";
import { issueDay } from "./_issue-day";
import { contentOf, wordsOf } from "./_places";

const FORM = /^((?:19|20)?\d\d)(?:[./-](\d{1,2})[./-](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])$/;
const WITHOUT_DAY = /^(?:19|20)\d\d年\d{1,2}月$/;
/** Genres that are always issued on a day; summaries and plans may be of a month. */
const ISSUED = new Set(["通知", "请示", "函", "批复", "通报", "决定", "公告", "通告"]);
const FORMAL = new Set([
  "通知",
  "请示",
  "报告",
  "函",
  "批复",
  "通报",
  "意见",
  "决定",
  "公告",
  "通告",
  "汇报",
  "总结",
  "方案",
]);
const AFTER = new Set(["note", "residue", "attachmentNote"]);
const LONGEST_NAME = 30;

/** The last line of the text that is no note: where 成文日期 stands. */
const lastLine = (part: Part): readonly [Block | undefined, Block | undefined] => {
  let i = part.blocks.length - 1;
  while (i > 0 && AFTER.has((part.blocks[i] as Block).paragraph.element)) i--;
  return [part.blocks[i - 1], part.blocks[i]];
};

const isSignature = (block: Block): boolean => {
  const words = wordsOf(block);
  return words.length <= LONGEST_NAME && !/[，。；：！？]/.test(words);
};

export default definePartRule({
  id: "format/issue-date-form",
  title: "成文日期写全年、月、日，写作“2024年1月5日”。",
  rationale: "成文日期要将年、月、日标全，年份写四位；“2024.1.5”“24年1月5日”“1月5号”一类的写法不合格式。",
  basis: [{ source: "GB/T 9704-2012", clause: "7.3.5.4", evidence: "secondary" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦2024.1.5⟧",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年1月5日",
        unsafe: true,
      },
      {
        text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦24年01月05日⟧\n（此件公开发布）",
        fixed: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年1月5日\n（此件公开发布）",
        unsafe: true,
      },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦2024年1月5号⟧" },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n⟦2024年1月⟧" },
    ],
    valid: [
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年1月5日" },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n咨询电话：\n2024-1-5", note: "前一行不是署名。" },
      { text: "值班记录\n2024.1.5\n当日无事。\n2024.1.6", note: "不是公文。" },
      { text: "工作总结\n今年以来，各项工作平稳推进。\n市水务局\n2024年1月", note: "总结可以只写到月。" },
    ],
  },
  *check(part) {
    if (part.genre === null || !FORMAL.has(part.genre) || issueDay(part)) return;
    const [before, block] = lastLine(part);
    if (!before || !block || before.paragraph.element === "title" || !isSignature(before)) return;
    if (WITHOUT_DAY.test(wordsOf(block)) && ISSUED.has(part.genre)) {
      yield { span: contentOf(block), message: "成文日期要标全年、月、日，这里缺“日”，请补上签发的日子。" };
      return;
    }
    const match = FORM.exec(wordsOf(block));
    if (!match) return;
    const written = match[1] as string;
    const year = Number(written.length === 2 ? `20${written}` : written);
    const month = Number(match[2] ?? match[4]);
    const day = Number(match[3] ?? match[5]);
    if (day < 1 || day > daysIn(month, year)) return;
    const right = formatDay({ year, month, day });
    yield {
      span: contentOf(block),
      message: `成文日期“${match[0]}”不合格式，请写作“${right}”。`,
      fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span: contentOf(block), newText: right }] }],
    };
  },
});

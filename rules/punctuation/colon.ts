import { defineParagraphRule } from "../../engine/rule";
import { isDigit, isHan } from "../../engine/text/classes";

/** Ends a sentence, or sets what follows apart from what goes before. */
const BREAKS = /[。！？；“”《》（）\n]/;
const LABEL = 8;
const LONGEST = 120;
const OBJECT_VERBS = /(?:提出|围绕|树立|坚持|贯彻|按照|落实|践行)：“$/;
/** ……，”他说：“ stands between the two halves of what is said. */
const SAID_BETWEEN = /，”[一-鿿]{1,8}(?:说|道|指出|强调|表示|认为)$/;
const GOES_ON = /^的(?:要求|目标|原则|理念|思路|总要求|工作思路|发展思路|方针|部署|口号)/;

/** 联系人：…，电话：…: labels with their values. */
const isLabel = (folded: string, from: number, colon: number): boolean => {
  const label = folded.slice(Math.max(from, colon - LABEL - 1), colon);
  return label.length <= LABEL || label.includes("，");
};

const isInNumber = (folded: string, at: number): boolean =>
  isDigit(folded.charCodeAt(at + 1)) || !isHan(folded.charCodeAt(at - 1));

export default defineParagraphRule({
  id: "punctuation/colon",
  title: "一句话里不套用冒号，引号前的冒号不隔断动词和宾语。",
  rationale:
    "冒号管到句末，一句里有两个，读者分不清后一个属于前一个还是并列；“提出：‘……’的目标”里的引文是宾语的一部分，不用冒号。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.7.3.5、A.6、B.1.5", evidence: "standard" }],
  severity: "hint",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  elements: ["body"],
  triggers: { literals: ["：“", "：一是", "：第一", "：一要", "：（一）", "：（1）", "：1"] },
  *check({ folded, content }, { hits }) {
    for (const { literal, at } of hits) {
      if (literal === "：“") {
        if (SAID_BETWEEN.test(folded.slice(Math.max(0, at - 16), at))) {
          const span = { start: at, end: at + 1 };
          yield {
            span,
            message: "“某某说”插在引文中间的，后面用逗号，不用冒号。",
            fixes: [{ title: "改为逗号", safety: "unsafe", edits: [{ span, newText: "，" }] }],
          };
          continue;
        }
        const close = at + 2 + folded.slice(at + 2, at + 2 + LONGEST).indexOf("”");
        if (close < at + 2 || !OBJECT_VERBS.test(folded.slice(Math.max(0, at - 2), at + 2))) continue;
        if (!GOES_ON.test(folded.slice(close + 1, close + 6))) continue;
        const span = { start: at, end: at + 1 };
        yield {
          span,
          message: "引文是后面名词的定语，动词和引文之间不用冒号，应删去。",
          fixes: [{ title: "删去冒号", safety: "unsafe", edits: [{ span, newText: "" }] }],
        };
        continue;
      }
      const next = at + 1 + folded.slice(at + 1, at + LONGEST).indexOf("：");
      if (next <= at || next >= content.end - 1 || isInNumber(folded, next)) continue;
      if (BREAKS.test(folded.slice(at + 1, next)) || isLabel(folded, content.start, at)) continue;
      if (!folded.slice(next, next + LONGEST).includes("；")) continue;
      yield {
        span: { start: next, end: next + 1 },
        message: "这句话里前面已有冒号，不宜再套用，可改为逗号，或者拆成两句。",
      };
    }
  },
  examples: {
    invalid: [
      { text: "今年工作的总要求是：一是明确工作目标⟦：⟧全面完成任务；二是压实责任。" },
      {
        text: "围绕提出⟦：⟧“一年一变样”的目标，抓好落实。",
        fixed: "围绕提出“一年一变样”的目标，抓好落实。",
        unsafe: true,
      },
      {
        text: "“要抓好落实，”他说⟦：⟧“还要加强督查。”",
        fixed: "“要抓好落实，”他说，“还要加强督查。”",
        unsafe: true,
      },
    ],
    valid: [
      { text: "会议通过了“三步走”方案。他说：“要抓好落实。”会议讨论了“怎么办？”张局长说：“按期完成。”" },
      { text: "会议强调：一是抓好排查；二是抓好整改。会议要求：按期销号。" },
      { text: "联系人：张三，电话：12345678，时间：8:30。" },
      { text: "会议指出：“要抓好排查。”会上提出：“一年一变样，三年大变样。”" },
    ],
  },
});

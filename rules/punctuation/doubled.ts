import { defineParagraphRule } from "../../engine/rule";
import { isOfCode } from "../common/code-marks";
import { isChineseAt } from "./_chinese";

/** From the strongest: of two different marks the stronger one is more likely meant. */
const BY_STRENGTH = "？！。；：，、";
const AFTER: readonly (readonly [firsts: string, seconds: string])[] = [
  ["，；：、", "，。；：、！？"],
  ["。", "。，；：、！？"],
  ["！？", "，。；："],
];
const PAIRS = AFTER.flatMap(([firsts, seconds]) =>
  [...firsts].flatMap((first) => [...seconds].map((second) => first + second)),
);
/** A question that is an exclamation too: the question mark comes first. */
const SWAPPED = "！？";

/** Three of one kind are somebody's ellipsis. */
const ELLIPSIS = /^(?:。{3,}|、{3,})$/;

/** `a::b` and `1,,2` are code. */
const ASCII = /^[!-~]+$/;

const runEnd = (folded: string, start: number): number => {
  let end = start;
  while (end < folded.length && BY_STRENGTH.includes(folded.charAt(end))) end++;
  return end;
};

export default defineParagraphRule({
  id: "punctuation/doubled",
  title: "点号不能重叠。",
  rationale: "“，，”“；。”这样的重叠多是删改时漏下的，两个标点只能留一个。",
  basis: [
    { source: "GB/T 15834-2011", clause: "4.3.3.4", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: [...PAIRS, SWAPPED] },
  *check({ text, folded }, { hits }) {
    let from = 0;
    for (const { literal, at } of hits) {
      if (at < from || isOfCode(folded, at)) continue;
      if (literal === SWAPPED && isChineseAt(folded, at - 1) && !BY_STRENGTH.includes(folded.charAt(at + 2))) {
        const span = { start: at, end: at + 2 };
        yield {
          span,
          message: "疑问句带有感叹语气的，先用问号、再用叹号，应改为“？！”。",
          severity: "hint",
          fixes: [{ title: "改为“？！”", safety: "safe", edits: [{ span, newText: "？！" }] }],
        };
        continue;
      }
      from = runEnd(folded, at);
      const run = folded.slice(at, from);
      const isOfText = isChineseAt(folded, at - 1) || isChineseAt(folded, from) || !ASCII.test(text.slice(at, from));
      if (ELLIPSIS.test(run) || !isOfText) continue;
      const same = [...run].every((mark) => mark === run.charAt(0));
      const right = same ? run.charAt(0) : ([...BY_STRENGTH].find((mark) => run.includes(mark)) as string);
      const span = { start: at, end: from };
      yield {
        span,
        message: `“${run}”是重叠的标点，只能留一个，${same ? "应" : "一般"}留“${right}”。`,
        fixes: [{ title: `改为“${right}”`, safety: same ? "safe" : "unsafe", edits: [{ span, newText: right }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "要提高认识⟦，，⟧压实责任⟦。。⟧各单位", fixed: "要提高认识，压实责任。各单位" },
      { text: "抓好排查⟦；。⟧抓好整改⟦、，⟧", fixed: "抓好排查。抓好整改，", unsafe: true },
      {
        text: "这项工作为什么推不动⟦。？⟧关键在责任不落实。",
        fixed: "这项工作为什么推不动？关键在责任不落实。",
        unsafe: true,
      },
      { text: "这样怎么能行⟦！？⟧要认真反思。", fixed: "这样怎么能行？！要认真反思。", severity: "hint" },
      { text: "抓好排查⟦,,⟧压实责任", fixed: "抓好排查，压实责任" },
    ],
    valid: [
      { text: "为什么？！怎么办？？加油！！！" },
      { text: "他想了很久。。。然后说：“好。”，会议结束。" },
      { text: "调用std::sort，函数a::b均可。" },
      { text: "他说：“好！”“好！”" },
      { text: "加强监管&nbsp;，详见错误！未找到引用源。，抓好落实。", note: "网页代码和域的错误由别的规则管。" },
    ],
  },
});

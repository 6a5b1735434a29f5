import { defineParagraphRule } from "../../engine/rule";
import { isChineseAt } from "./_chinese";

/** From the strongest: of two different marks the stronger one is more likely meant. */
const BY_STRENGTH = "。？！；：，、";
const AFTER: readonly (readonly [firsts: string, seconds: string])[] = [
  ["，；：、", "，。；：、！？"],
  ["。", "。，；：、"],
  ["！？", "，。；："],
];
const PAIRS = AFTER.flatMap(([firsts, seconds]) =>
  [...firsts].flatMap((first) => [...seconds].map((second) => first + second)),
);
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
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: { literals: PAIRS },
  *check({ text, folded }, { hits }) {
    let from = 0;
    for (const { at } of hits) {
      if (at < from) continue;
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
      { text: "抓好排查⟦,,⟧压实责任", fixed: "抓好排查，压实责任" },
    ],
    valid: [
      { text: "为什么？！怎么办？？加油！！！" },
      { text: "他想了很久。。。然后说：“好。”，会议结束。" },
      { text: "调用std::sort，函数a::b均可。" },
      { text: "他说：“好！”“好！”" },
    ],
  },
});

import { defineParagraphRule } from "../../engine/rule";

const OPENERS = "（《〈〔【“‘";
const CLOSERS = "）》〉〕】";
const STOPS = "，。；：、";
const AT_HEAD = [...OPENERS].flatMap((open) => [...STOPS, ..."！？"].map((mark) => open + mark));
const AT_TAIL = [..."，；：、"].flatMap((mark) => [...CLOSERS].map((close) => mark + close));
const FULL_STOPS = [...CLOSERS].map((close) => `。${close}`);
const CLOSE_OF: Readonly<Record<string, string>> = {
  "（": "）",
  "《": "》",
  "〈": "〉",
  "〔": "〕",
  "【": "】",
  "“": "”",
  "‘": "’",
};
const LONGEST_REMARK = 300;

/** The text speaks of the mark itself: 用“，”隔开; or it is a remark of its own: （！）. */
const isMarkItself = (folded: string, at: number): boolean => folded.charAt(at + 2) === CLOSE_OF[folded.charAt(at)];

/** A remark after the end of a sentence, or of several sentences, keeps its full stop. */
const isOwnSentence = (folded: string, at: number): boolean => {
  const from = Math.max(0, at - LONGEST_REMARK);
  const found = folded.slice(from, at).lastIndexOf("（");
  if (found < 0) return true;
  const open = from + found;
  const before = folded.slice(from, open).trimEnd().at(-1);
  return before === undefined || "。！？”".includes(before) || folded.slice(open, at).includes("。");
};

export default defineParagraphRule({
  id: "punctuation/inner-edge",
  title: "左括号、左引号之后不能紧跟点号，句内括号末尾不用点号。",
  rationale: "“（，”“、》”多是删去内容时留下的；句子里的括号只注释前面的词语，末尾不用句号、逗号。",
  basis: [{ source: "GB/T 15834-2011", clause: "B.2.2", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: { literals: [...AT_HEAD, ...AT_TAIL, ...FULL_STOPS] },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const atHead = OPENERS.includes(literal.charAt(0));
      if (atHead && (isMarkItself(folded, at) || "！？".includes(folded.charAt(at + 2)))) continue;
      if (!atHead && OPENERS.includes(folded.charAt(at - 1))) continue;
      if (literal.charAt(0) === "。" && (literal !== "。）" || isOwnSentence(folded, at))) continue;
      const mark = atHead ? at + 1 : at;
      yield {
        span: { start: at, end: at + 2 },
        message: `“${literal}”里的“${folded.charAt(mark)}”是多余的，应删去，并核对前后是否缺字。`,
        fixes: [
          {
            title: `删去“${folded.charAt(mark)}”`,
            safety: "unsafe",
            edits: [{ span: { start: mark, end: mark + 1 }, newText: "" }],
          },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "各县⟦（，⟧市、区）抓好落实，印发《实施方案⟦、》⟧。",
        fixed: "各县（市、区）抓好落实，印发《实施方案》。",
        unsafe: true,
      },
      { text: "有关单位（名单另附⟦。）⟧要抓好落实。", fixed: "有关单位（名单另附）要抓好落实。", unsafe: true },
    ],
    valid: [
      { text: "名单已经公布。（名单另附。）各单位要抓好落实。" },
      { text: "条目之间用“，”或“、”隔开，这也算成绩（？）。" },
      { text: "有关单位（名单另附）要抓好落实（见附件）。" },
      { text: "此件公开发布（不含附件。附件另行印发。）。", note: "括号里不止一句。" },
    ],
  },
});

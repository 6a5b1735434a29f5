import { defineParagraphRule } from "../../engine/rule";

const HEADS = [
  "为指导",
  "为中心",
  "为遵循",
  "为导向",
  "为统领",
  "为引领",
  "为抓手",
  "为主线",
  "为核心",
  "为重点",
  "为载体",
  "为支撑",
  "为纽带",
  "为龙头",
  "为牵引",
  "为代表的",
];
/** What makes of a thing another, or counts it as one, needs no 以 before 为. */
const TURNING = /[以把将作成被由视称改变确应均皆互即定列更升认可能必仍]|分别|本身/;
const VERBS = /(?:坚持|关于|围绕|突出|打造|构建|形成|实施|推行|建立|聚焦|强化)/g;
const AFTER_AND = /[和与及][^，、；：和与及]{2,8}$/;
const SENTENCE_MARKS = "。；！？《";
const LONGEST = 60;

/** The sentence up to `at`, from its last mark of the kinds given. */
const upTo = (folded: string, at: number, marks: string): string => {
  let from = at;
  while (from > 0 && at - from < LONGEST && !marks.includes(folded.charAt(from - 1))) from--;
  return folded.slice(from, at);
};

/** Where 以 belongs, before `at` of the text, or undefined where nothing is missing. */
const missingAt = (folded: string, at: number, literal: string): number | undefined => {
  const sentence = upTo(folded, at, SENTENCE_MARKS);
  if (literal === "为代表的") {
    const since = sentence.slice(sentence.lastIndexOf("为代表") + 1);
    const last = AFTER_AND.exec(since);
    return last && !TURNING.test(since) ? at - last[0].length + 1 : undefined;
  }
  if (sentence.length === LONGEST || TURNING.test(sentence)) return undefined;
  const clause = upTo(folded, at, `${SENTENCE_MARKS}，：`);
  const verb = [...clause.matchAll(VERBS)].at(-1);
  if (!verb) return undefined;
  const name = clause.slice(verb.index + verb[0].length);
  return name.length >= 2 && !name.includes("的") ? at - name.length : undefined;
};

export default defineParagraphRule({
  id: "wording/missing-with",
  title: "“以……为……”不能缺“以”。",
  rationale: "“坚持问题为导向”“以甲为代表的和乙为代表的”缺了“以”，句子不成立；应补“以”，或改说“坚持问题导向”。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  lexical: true,
  scope: "paragraph",
  triggers: { literals: HEADS },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const start = missingAt(folded, at, literal);
      if (start === undefined) continue;
      const span = { start, end: at + literal.length };
      const shown = folded.slice(start, span.end);
      yield {
        span,
        message: `“${shown.length > 20 ? `……${literal}` : shown}”缺“以”：应为“以……${literal}”。`,
        entryId: `missing-with:${literal}`,
        fixes: [{ title: "补“以”", safety: "unsafe", edits: [{ span: { start, end: start }, newText: "以" }] }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "坚持⟦问题为导向⟧，带着问题学。", fixed: "坚持以问题为导向，带着问题学。", unsafe: true },
      {
        text: "落实《关于⟦政治建设为统领⟧加强党的建设的实施方案》。",
        fixed: "落实《关于以政治建设为统领加强党的建设的实施方案》。",
        unsafe: true,
      },
      { text: "打造⟦“诚、孝、廉”为核心⟧的行业特色。", fixed: "打造以“诚、孝、廉”为核心的行业特色。", unsafe: true },
      {
        text: "推广以甲县为代表的服务团队模式和⟦乙市为代表的⟧医疗服务共同体。",
        fixed: "推广以甲县为代表的服务团队模式和以乙市为代表的医疗服务共同体。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "坚持以问题为导向，以政治建设为统领。" },
      { text: "坚持把问题作为导向，坚持按劳分配为主体。" },
      { text: "以坚持和发展“枫桥经验”为引领，以甲县、乙县为代表的山区县。" },
      { text: "该项目被确定为重点工程，机动车所有人为单位。" },
      { text: "着力优化居家为基础、社区为依托的养老体系。" },
    ],
  },
});

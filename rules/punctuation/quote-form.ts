import { defineDocumentRule } from "../../engine/rule";
import { isHan } from "../../engine/text/classes";
import { isChineseAt } from "./_chinese";
import { type Occurrence, reportOccurrences } from "./_occurrences";

interface Form {
  readonly open: string;
  readonly close: string;
  readonly right: readonly [open: string, close: string];
  readonly name: string;
}

const FORMS: readonly Form[] = [
  { open: '"', close: '"', right: ["“", "”"], name: "直引号" },
  { open: "'", close: "'", right: ["‘", "’"], name: "直引号" },
  { open: "〝", close: "〞", right: ["“", "”"], name: "竖排引号" },
  { open: "<<", close: ">>", right: ["《", "》"], name: "尖括号" },
  { open: "«", close: "»", right: ["《", "》"], name: "外文引号" },
];
const CORNERS = ["「", "」", "『", "』"];
const CORNERED = /[「『][^「」『』]{0,120}[」』]|[「」『』]/g;
const LONGEST = 120;

/** Whether the text beside or between the marks is Chinese, and no value of an attribute or of code. */
const isOfText = (text: string, start: number, end: number): boolean => {
  if (/[=\w]/.test(text.charAt(start - 1)) && !isChineseAt(text, end)) return false;
  for (let i = start; i < end; i++) if (isHan(text.charCodeAt(i))) return true;
  return isChineseAt(text, start - 1) && isChineseAt(text, end);
};

const replacing = (start: number, length: number, newText: string) => ({
  span: { start, end: start + length },
  newText,
});

/** Where a straight mark stands to the curly ones around it: nowhere, in their pair, or in the place of the closing one. */
const placeOf = (text: string, at: number): "outside" | "inside" | "closing" => {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  if (before.lastIndexOf("“") <= before.lastIndexOf("”")) return "outside";
  const next = /[“”]/.exec(text.slice(at, at + LONGEST));
  return next?.[0] === "”" ? "inside" : "closing";
};

const messageOf = (form: Form, shown: string): string =>
  `${shown}用了${form.name}，中文里应用“${form.right[0]}”和“${form.right[1]}”。`;

function* occurrencesIn(text: string, form: Form): Iterable<Occurrence> {
  const { open, close } = form;
  for (let at = text.indexOf(open); at >= 0; ) {
    const start = at;
    const inner = start + open.length;
    const place = open === '"' ? placeOf(text, start) : "outside";
    if (place === "closing") {
      yield {
        span: { start, end: inner },
        edits: [replacing(start, 1, "”")],
        message: `前面是“，这里的直引号应改为”。`,
      };
      at = text.indexOf(open, inner);
      continue;
    }
    const end = text.indexOf(close, inner);
    if (end < 0) return;
    at = text.indexOf(open, end + close.length);
    if (end - start > LONGEST || end === inner || !isOfText(text, start, end + close.length)) continue;
    const span = { start, end: end + close.length };
    const [left, right] = place === "inside" ? (["‘", "’"] as const) : form.right;
    yield {
      span,
      edits: [replacing(start, open.length, left), replacing(end, close.length, right)],
      message: messageOf(form, text.slice(span.start, span.end)),
    };
  }
}

/** 「双减」, and a corner mark whose other half is of another form: 『双减” */
function* cornersIn(text: string): Iterable<Occurrence> {
  let opened = false;
  for (const { 0: found, index: start } of text.matchAll(CORNERED)) {
    const end = start + found.length;
    const opens = "「『".includes(found.charAt(0));
    const place = placeOf(text, start);
    const single = found.length === 1;
    if (single ? opened === opens && opens : !isOfText(text, start, end)) continue;
    const [left, right] = opened || place === "inside" ? "‘’" : "“”";
    if (single) opened = opens;
    const marks = single ? (opens ? "“" : "”") : `${left}${right}`;
    yield {
      span: { start, end },
      edits: [replacing(start, 1, marks.charAt(0)), ...(single ? [] : [replacing(end - 1, 1, marks.charAt(1))])],
      message: single
        ? `${found}是直角引号的一半，中文里用弯引号，应改为${marks}。`
        : `${found}用了直角引号，中文里应用“${marks.charAt(0)}”和“${marks.charAt(1)}”。`,
    };
  }
}

export default defineDocumentRule<Occurrence>({
  id: "punctuation/quote-form",
  title: "中文用弯引号和《》，不用直引号、直角引号和尖括号。",
  rationale: "直引号分不出前后，直角引号用于竖排，<<>>是输入时的代用形式，都不是公文横排的规定形式。",
  basis: [{ source: "GB/T 15834-2011", clause: "4.8.2、4.15.2", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { literals: [...FORMS.map(({ open }) => open), ...CORNERS] },
  collect: ({ text }, { hits }) => [
    ...FORMS.filter(({ open }) => text.includes(open)).flatMap((form) => [...occurrencesIn(text, form)]),
    ...(hits.some(({ literal }) => CORNERS.includes(literal)) ? cornersIn(text) : []),
  ],
  *check(_document, { facts }) {
    yield* reportOccurrences(facts, {
      fix: "改为中文的形式",
      many: (count) => `全文${count}处用了直引号一类的代用形式，中文里应用弯引号和书名号，宜一次改完。`,
    });
  },
  examples: {
    invalid: [
      { text: '会议指出：“要落实⟦"三会一课"⟧制度。”', fixed: "会议指出：“要落实‘三会一课’制度。”" },
      { text: "落实⟦\"三会一课\"⟧制度，推进⟦'放管服'⟧改革。", fixed: "落实“三会一课”制度，推进‘放管服’改革。" },
      {
        text: '印发《“健康中国2030⟦"⟧规划纲要》，学习⟦<<工作条例>>⟧和⟦「双减」⟧政策。',
        fixed: "印发《“健康中国2030”规划纲要》，学习《工作条例》和“双减”政策。",
      },
      {
        text: '⟦"甲一"⟧、"甲二"、"甲三"、"甲四"、"甲五"、"甲六"都要落实。',
        fixed: "“甲一”、“甲二”、“甲三”、“甲四”、“甲五”、“甲六”都要落实。",
      },
      { text: "加快建设⟦『数字云岭』⟧，推进⟦「⟧一网通办”。", fixed: "加快建设“数字云岭”，推进“一网通办”。" },
      { text: "推进“一网通办⟦』⟧改革。", fixed: "推进“一网通办”改革。" },
    ],
    valid: [
      { text: "落实“三会一课”制度，采购55\"电视2台，坐标为东经120°30'。" },
      { text: '运行 echo "hello"，<a href="index.html">返回首页</a>，it\'s ok。' },
      { text: "流量<<阈值，移位x<<2。" },
    ],
  },
});

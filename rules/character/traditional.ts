import type { Finding } from "../../engine/diagnostic";
import { type Collected, defineDocumentRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { CLASS, classesOf, isHan } from "../../engine/text/classes";
import { SIMPLIFIED, TRADITIONAL } from "../../engine/text/traditional.generated";
import { enclosedIn, isEnclosed } from "../common/enclosed";

interface Run {
  readonly span: Span;
  readonly right: string;
  /** In quotation or title marks, or where writing is told of: perhaps a name or a text cited as it is written. */
  readonly cited: boolean;
}
interface Fact {
  readonly runs: readonly Run[];
  /** The paragraph is in traditional characters altogether, with its number of ideographs. */
  readonly throughout: boolean;
}

/** In simplified text one ideograph in many is traditional at most; in traditional text about one in three. */
const THROUGHOUT_COUNT = 4;
const THROUGHOUT_SHARE = 0.12;
const MANY = 8;

const isTraditional = (code: number): boolean =>
  (classesOf(code) & CLASS.traditional) !== 0 && TRADITIONAL.includes(String.fromCharCode(code));

const simplified = (text: string): string =>
  [...text].map((unit) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(unit))).join("");

/** The sentence tells of writing that is kept as it is. */
const KEPT = /商标|题[字词写]|书法|匾|旧址|碑[文刻]|古籍|繁体|字号|手迹|墨迹|拓片/;
const NEAR = 60;

const isKept = (folded: string, start: number, end: number): boolean => {
  const before = folded.slice(Math.max(0, start - NEAR), start);
  const after = folded.slice(end, end + NEAR);
  return KEPT.test(before.slice(before.lastIndexOf("。") + 1) + (after.split("。")[0] ?? ""));
};

const runsIn = (text: string, folded: string): readonly Run[] => {
  const pairs = enclosedIn(folded);
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isTraditional(text.charCodeAt(at))) continue;
    const start = at;
    while (isTraditional(text.charCodeAt(at + 1))) at++;
    const span = { start, end: at + 1 };
    runs.push({
      span,
      right: simplified(text.slice(start, at + 1)),
      cited: isEnclosed(pairs, start, at + 1) || isKept(folded, start, at + 1),
    });
  }
  return runs;
};

const isThroughout = (text: string, runs: readonly Run[]): boolean => {
  const count = runs.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (count < THROUGHOUT_COUNT) return false;
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) ideographs++;
  return count >= ideographs * THROUGHOUT_SHARE;
};

const placed = ({ block, fact }: Collected<Fact>): readonly Run[] =>
  fact.runs.map((run) => ({ ...run, span: shift(run.span, block.start) }));

/** Two in a row may be a name; one between simplified characters is a slip. */
const isSlip = ({ right, cited }: Run): boolean => !cited && right.length === 1;

const single = (shown: string, run: Run): Finding => {
  const { span, right, cited } = run;
  return {
    span,
    message: cited
      ? `“${shown}”是繁体字，引用的名称和原文照原样，否则应改为“${right}”。`
      : `“${shown}”是繁体字，应改为规范字“${right}”。`,
    ...(cited ? { severity: "information" as const } : {}),
    fixes: [{ title: `改为“${right}”`, safety: isSlip(run) ? "safe" : "unsafe", edits: [{ span, newText: right }] }],
  };
};

const together = (runs: readonly Run[], message: string): Finding => ({
  span: (runs[0] as Run).span,
  message,
  fixes: [
    {
      title: "全部改为规范字",
      safety: "unsafe",
      edits: runs.map(({ span, right }) => ({ span, newText: right })),
    },
  ],
});

export default defineDocumentRule<Fact>({
  id: "character/traditional",
  title: "公文用规范汉字，不夹繁体字。",
  rationale:
    "公文以规范汉字为准。简体的文稿里零星的繁体字，多是识别扫描件或转换编码时带进来的；姓名、书法、古籍和港澳台的名称照原样，整段繁体的引文只提示一次。",
  basis: [{ source: "国家通用语言文字法", clause: "第九条", evidence: "secondary" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "document",
  triggers: { classes: ["traditional"] },
  collect: ({ text, folded }) => {
    const runs = runsIn(text, folded);
    return runs.length > 0 ? [{ runs, throughout: isThroughout(text, runs) }] : [];
  },
  *check(document, { facts }) {
    const quoted = facts.filter(({ fact }) => fact.throughout).flatMap(placed);
    const runs = facts.filter(({ fact }) => !fact.throughout).flatMap(placed);
    if (quoted.length > 0)
      yield {
        ...together(quoted, "这里整段是繁体字：引用的原文照原样，自己的话应改用规范字。"),
        severity: "information",
      };
    if (runs.length > MANY)
      yield together(runs, `全文夹有${runs.length}处繁体字，应改为规范字；姓名和引用的名称照原样。`);
    else for (const run of runs) yield single(document.text.slice(run.span.start, run.span.end), run);
  },
  examples: {
    invalid: [
      { text: "充分调⟦動⟧各方面的积极性。", fixed: "充分调动各方面的积极性。" },
      { text: "加强基⟦層⟧建设，落实各⟦項⟧制度，在实⟦踐⟧中检验。", fixed: "加强基层建设，落实各项制度，在实践中检验。" },
      {
        text: "进一步完善⟦規則⟧。",
        fixed: "进一步完善规则。",
        unsafe: true,
        note: "相连的两个字可能是姓名，由人决定。",
      },
      {
        text: "与“⟦財團⟧法人工业技术研究院”签订合作协议。",
        severity: "information",
        note: "引号里可能是照原样写的名称。",
      },
      {
        text: "⟦萬⟧里大厦商标、⟦張⟧大千纪念馆（馆名题字用繁体）保留原样。",
        severity: "information",
        note: "说的是题字，照原样。",
      },
      {
        text: "⟦為進⟧一步規範醫療機構執業行為，現將有關問題通知如下。",
        severity: "information",
        note: "整段繁体，只提示一次。",
      },
    ],
    valid: [
      { text: "乾隆年间，宫商角徵羽，瞭望台，於姓，慰藉，后天，答复。" },
      { text: "钱锺书、李昇，拚搏，薹菜。", note: "通用规范汉字表里有的字。" },
    ],
  },
});

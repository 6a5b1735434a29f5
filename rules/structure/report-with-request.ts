import type { Severity } from "../../engine/diagnostic";
import type { Paragraph } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { shift } from "../../engine/span";
import { remembered } from "../common/remembered";
import { wordFinder } from "../common/word-index";
import { REQUEST_CLAUSE, REQUEST_FORMULA, REQUEST_WORDS } from "./_closings";
import { lastTextBlock } from "./_tail";

interface Request {
  /** In the paragraph. */
  readonly span: Span;
  readonly severity: Severity;
}

/** 恳请…解决: a wish that has to be granted by somebody, in words that no clause names. */
const WISH =
  /(?:恳请|敬请|请求)[^。；]{0,24}?(?:支持|解决|帮助|批准|安排|拨付|给予|协调|追加|增加){1,2}(?:[^。；]{0,12}为(?:盼|谢|荷))?/;
/** 请市政府协调解决: the one who is asked is named. */
const PLEAS = ["协调解决", "帮助解决", "予以解决", "给予解决", "给予支持", "予以支持"] as const;
const PLEA = new RegExp(`(?<![申邀提报恳敬])请(?:[省市县区州上贵]|国务院)[^，。；]{0,16}(?:${PLEAS.join("|")})$`);
/** Which of the two the document is has to be said first; the rule for titles asks it. */
const NAMES_BOTH = /请示(?:的)?报告|报告(?:的)?请示/;
const TAIL = 4;
const WITHIN = 24;

const isQuoted = (folded: string, at: number): boolean => folded.lastIndexOf("“", at) > folded.lastIndexOf("”", at);

const match = (pattern: RegExp, folded: string, from: number, to: number): Span | undefined => {
  const found = pattern.exec(folded.slice(from, to));
  if (!found) return undefined;
  const lead = /^[，。；：！？\s]*/.exec(found[0])?.[0].length ?? 0;
  return { start: from + found.index + lead, end: from + found.index + found[0].length };
};

const requestAt = (folded: string, at: number): Request | undefined => {
  if (isQuoted(folded, at)) return undefined;
  const from = Math.max(0, at - WITHIN);
  const span =
    match(REQUEST_FORMULA, folded, from, at + WITHIN) ??
    match(REQUEST_CLAUSE, folded, from, Math.min(folded.length, at + 6));
  if (span) return { span, severity: "error" };
  const plea = PLEAS.find((words) => folded.startsWith(words, at));
  const wish = plea ? match(PLEA, folded, from, at + plea.length) : match(WISH, folded, at, at + 2 * WITHIN);
  return wish && { span: wish, severity: "warning" };
};

const findWords = wordFinder([...REQUEST_WORDS, "恳请", "敬请", "请求", ...PLEAS]);

/** Asked only of a 报告, which few documents are. */
const requestsIn = remembered(({ folded }: Paragraph): readonly Request[] => {
  const found = findWords(folded).flatMap(({ at }) => requestAt(folded, at) ?? []);
  return found.filter(({ span }, i) => found.findIndex((other) => other.span.end === span.end) === i);
});

export default definePartRule({
  id: "structure/report-with-request",
  title: "报告不得夹带请示事项。",
  rationale:
    "报告是阅件，上级收到后不必答复，夹在报告里的请求往往没有下文；要求批示、批准的事项应当另文请示，一文一事。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第十五条第（四）项", evidence: "standard" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  examples: {
    invalid: [
      { text: "关于防汛准备情况的报告\n市水务局：\n各项准备工作已经就绪。\n⟦妥否，请批示⟧。\n县水务局\n2024年5月8日" },
      {
        text: "关于灾情的报告\n市应急管理局：\n我县遭受洪涝灾害，需救灾资金200万元，⟦请予批准⟧。\n特此报告。\n县应急管理局\n2024年7月8日",
      },
      {
        text: "关于学校建设情况的报告\n县人民政府：\n工程已完成主体施工，尚缺资金300万元。以上报告，⟦请县政府审批⟧。\n县教育局\n2024年7月8日",
      },
      {
        text: "关于学校建设情况的报告\n县人民政府：\n工程已完成主体施工，尚缺资金300万元，⟦恳请县政府协调解决⟧。\n县教育局\n2024年7月8日",
        severity: "warning",
        note: "没有用请示的套语，但要上级办事。",
      },
      {
        text: "关于学校建设情况的报告\n县人民政府：\n工程尚缺资金300万元，⟦请县政府协调解决⟧。\n县教育局\n2024年7月8日",
        severity: "warning",
      },
    ],
    valid: [
      {
        text: "关于学校建设情况的报告\n县人民政府：\n已申请市财政给予支持，群众反映的问题已协调解决。\n县教育局\n2024年7月8日",
      },
      {
        text: "关于防汛准备情况的报告\n市水务局：\n市领导对此作出批示，我局认真落实批示精神，工作得到批示肯定，方案已报请县政府批准。\n特此报告。\n县水务局\n2024年5月8日",
        note: "说的是别人的批示和已经办完的批准。",
      },
      {
        text: "关于请示办理情况的报告\n市水务局：\n去年提交的请示中写有“妥否，请批示”字样，现已办结。\n县水务局\n2024年5月8日",
        note: "引文。",
      },
      {
        text: "关于解决学校建设资金的请示报告\n县人民政府：\n学校建设尚缺资金300万元。\n妥否，请批示。\n县教育局\n2024年7月8日",
        note: "是请示还是报告，先要定下来，由标题的规则提出。",
      },
      { text: "关于拨付经费的请示\n市财政局：\n需购置物资。\n妥否，请批示。", note: "请示当然可以。" },
      {
        text: "关于物业管理的调研报告\n调研组走访了12个小区。\n一、建议\n有关事项请批准后实施，恳请大家支持。",
        note: "调研报告不是法定的报告。",
      },
      {
        text: "关于工程情况的报告\n县人民政府：\n群众请求解决饮水问题，我局已安排专人办理。\n一、进展\n已完成。\n二、打算\n继续抓好，请领导放心。",
        note: "说的是群众的请求，不在文末。",
      },
      {
        text: "关于地震趋势和防震减灾工作的报告\n国务院：\n以上报告如无不妥，请批转各地贯彻执行。\n地震局\n1997年1月8日",
        note: "请求批转是旧式报告的写法。",
      },
    ],
  },
  *check(part) {
    if (part.genre !== "报告" || NAMES_BOTH.test(part.title ?? "")) return;
    const last = lastTextBlock(part);
    const tail = new Set(part.blocks.slice(Math.max(0, last - TAIL + 1), last + 1));
    for (const block of part.blocks) {
      const { element } = block.paragraph;
      if (element !== "body" && element !== "heading") continue;
      for (const { span, severity } of requestsIn(block.paragraph)) {
        if (severity !== "error" && !tail.has(block)) continue;
        const words = block.paragraph.text.slice(span.start, span.end);
        yield {
          span: shift(span, block.start),
          severity,
          message: `报告里不得夹带请示事项，“${words}”要上级答复或办理，请删去，或改用请示另文上报。`,
        };
      }
    }
  },
});

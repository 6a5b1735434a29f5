import type { Part } from "../../engine/document/model";
import { definePartRule, type LiteralHit } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";

interface Fact {
  readonly kind: "line-end" | "thought";
  readonly span: Span;
}

const NAME = "习近平";
const THOUGHT = "新时代中国特色社会主义思想";
const LONG = 16;
/** What the next line goes on with when the title was lost at the break. */
const GOES_ON = /^\s*(?:在|对|关于|强调|指出|要求|多次|主持|视察|考察|的)/;
const LEADS_TO_THOUGHT = /(?:^|[，。；：、坚持])(?:要|始终|必须|坚持|应当)?(?:以|学习贯彻|深入学习贯彻|学习宣传贯彻)$/;

const nextText = (part: Part, start: number): string => {
  const index = part.blocks.findIndex((block) => block.start === start);
  return part.blocks[index + 1]?.paragraph.text ?? "";
};

const factsOf = (folded: string, content: Span, hits: readonly LiteralHit[]): Fact[] =>
  hits.flatMap(({ literal, at }): Fact[] => {
    const span = { start: at, end: at + literal.length };
    if (literal === NAME)
      return span.end === content.end && content.end - content.start >= LONG ? [{ kind: "line-end", span }] : [];
    const bare = LEADS_TO_THOUGHT.test(folded.slice(Math.max(0, at - 12), at));
    return bare && /^(?:为指导|为指引|，|。|主题教育)/.test(folded.slice(span.end, span.end + 4))
      ? [{ kind: "thought", span }]
      : [];
  });

export default definePartRule<Fact>({
  id: "placeholder/leader-dropped",
  title: "领导人的姓名或职务不能在断行、删字时丢失。",
  rationale:
    "检索屏蔽和断行常把“习近平”或“总书记”从固定称谓里删去，留下“以新时代中国特色社会主义思想为指导”“习近平⏎在会议上强调”这样的残句，规范表述必须完整。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  elements: ["body", "heading"],
  triggers: { literals: [NAME, THOUGHT] },
  collect: ({ folded, content }, { hits }) => factsOf(folded, content, hits),
  *check(part, { facts }) {
    for (const { block, fact } of facts) {
      const span = shift(fact.span, block.start);
      const at = fact.kind === "thought" ? span.start : span.end;
      const newText = fact.kind === "thought" ? NAME : "总书记";
      if (fact.kind === "line-end" && !GOES_ON.test(nextText(part, block.start))) continue;
      yield {
        span,
        message:
          fact.kind === "thought"
            ? `“${THOUGHT}”前缺“${NAME}”，规范表述应完整写出。`
            : `“${NAME}”之后断行，职务“总书记”可能随之丢失，应补上并接回下一行。`,
        fixes: [
          { title: `补上“${newText}”`, safety: "unsafe" as const, edits: [{ span: { start: at, end: at }, newText }] },
        ],
      };
    }
  },
  examples: {
    invalid: [
      {
        text: "在推进会上的讲话\n全面深化改革以来，党中央高度重视督察工作，⟦习近平⟧\n在中央全面深化改革领导小组会议上多次强调要抓好落实。",
        fixed:
          "在推进会上的讲话\n全面深化改革以来，党中央高度重视督察工作，习近平总书记\n在中央全面深化改革领导小组会议上多次强调要抓好落实。",
        unsafe: true,
      },
      {
        text: "一、总体要求\n坚持以⟦新时代中国特色社会主义思想⟧为指导，全面落实党的二十大精神。",
        fixed: "一、总体要求\n坚持以习近平新时代中国特色社会主义思想为指导，全面落实党的二十大精神。",
        unsafe: true,
      },
    ],
    valid: [
      { text: "坚持以习近平新时代中国特色社会主义思想为指导，学习贯彻党的二十大精神。" },
      {
        text: "在推进会上的讲话\n全面深化改革以来，党中央高度重视督察工作，习近平\n总书记在会议上多次强调要抓好落实。",
        note: "只是断行，称谓没有丢。",
      },
      { text: "党的十九大提出新时代中国特色社会主义思想，明确了总任务。" },
      { text: "任免令\n现公布命令如下，自公布之日起施行。\n国家主席 习近平\n2024年1月1日\n在京签署" },
      { text: "关于公布名单的决定\n决定全文如下，签署人为国家主席、中央军委主席习近平\n一、总则" },
    ],
  },
});

import { defineParagraphRule, type LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { LEFTOVERS_BY_LITERAL, type Leftover } from "./_leftovers";

const OPEN = "（【[〔";
const CLOSE = "）】]〕";
const LONGEST = 80;

/** The bracket that begins right before `at`, to its end. */
const bracket = (folded: string, at: number): Span | undefined => {
  const kind = OPEN.indexOf(folded[at - 1] ?? " ");
  if (kind < 0) return undefined;
  const length = folded.slice(at, at + LONGEST).indexOf(CLOSE.charAt(kind));
  return length > 0 ? { start: at - 1, end: at + length + 1 } : undefined;
};

const spanOf = (folded: string, content: Span, hit: LiteralHit, entry: Leftover): Span | undefined => {
  const end = hit.at + hit.literal.length;
  if (entry.after && !entry.after.test(folded.slice(end, end + 60))) return undefined;
  if (entry.where === "bracket") return bracket(folded, hit.at);
  if (entry.where === "head" && hit.at !== content.start) return undefined;
  return { start: hit.at, end };
};

export default defineParagraphRule({
  id: "placeholder/assistant-leftover",
  title: "定稿中不能留有智能助手的话语和修改批注。",
  rationale:
    "把智能助手的回答整段粘贴进文稿，会带进“作为AI助手”“以下是为您起草的”等话语；改稿时写的【修改说明】也应随改随删，都不属于公文内容。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "error",
  draftSeverity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: [...LEFTOVERS_BY_LITERAL.keys()] },
  *check({ folded, content }, { hits }) {
    let reported = -1;
    for (const hit of hits) {
      const entry = LEFTOVERS_BY_LITERAL.get(hit.literal) as Leftover;
      const span = spanOf(folded, content, hit, entry);
      if (!span || span.start < reported) continue;
      reported = span.end;
      yield { span, message: `“${folded.slice(span.start, span.end)}”是${entry.what}，不是公文内容，应删去。` };
    }
  },
  examples: {
    invalid: [
      { text: "⟦作为AI⟧语言模型，我无法核实上述数据。⟦作为人工智能⟧助手，供您参考。" },
      { text: "⟦以下是为您⟧起草的工作总结：\n⟦好的，以下是⟧一份通知。\n⟦根据您的要求⟧，修改如下。" },
      {
        text: "⟦当然可以！⟧以下是修改后的版本：\n⟦以下是修改后的⟧版本：\n⟦希望以上方案⟧能满足您的需求。\n⟦以上内容仅供参考⟧，可按需要调整。",
      },
      { text: "注：文中⟦数据为虚构⟧，⟦请替换为实际⟧数据。\n请注意，以上⟦数据为示例⟧，⟦请根据实际情况替换⟧。" },
      { text: "⟦希望以上内容⟧符合您的要求。\n⟦如果您需要⟧进一步修改，请告诉我。" },
      { text: "各单位要抓好落实⟦【修改说明：此处语气加重】⟧，按期报送⟦（此处需核实）⟧。" },
      { text: "（内容⟦由AI生成⟧，仅供参考）" },
    ],
    valid: [
      { text: "推进人工智能应用，由AI生成的图片应当标识，作为人工智能产业重点布局。" },
      { text: "如果您需要办理业务，请到窗口。希望这份事业后继有人。" },
      {
        text: "当然可以采取其他方式。以下是修改后的条款。各地要根据您好热线反映的问题整改，以下是有关情况。办理结果根据您的要求告知。修改说明见附件（修改后施行）。",
      },
    ],
  },
});

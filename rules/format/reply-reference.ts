import { definePartRule } from "../../engine/rule";
import { coreTitleOf } from "../common/part-title";
import { wordsOf } from "./_places";

const CITES = /请示|来函|来文|来电|《[^》]{2,60}》|收悉|报来|上报的|申请/;
const NUMBERED = /[〔[【（](?:19|20)?\d\d[〕\]】）]|第?\d{1,5}号|[xX×]号/;
const TITLED = /《[^》]{2,60}请示》/;
const FIRST = 2;
const HEAD = 260;

export default definePartRule({
  id: "format/reply-reference",
  title: "批复开头要引述来文：标题、发文字号和“收悉”。",
  rationale: "批复答复的是哪一份请示，要在开头写明来文的标题和发文字号，收文单位才能对得上。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "⟦关于解决防汛经费的批复⟧\n县水务局：\n经研究，同意从县级预备费中安排30万元用于防汛，请专款专用。\n特此批复。\n县人民政府\n2024年3月5日",
      },
      {
        text: "⟦关于解决防汛经费的批复⟧\n县水务局：\n你局《关于解决防汛经费的请示》收悉。经研究，同意安排30万元。\n特此批复。\n县人民政府\n2024年3月5日",
        severity: "hint",
        note: "引了标题，没有引发文字号。",
      },
    ],
    valid: [
      {
        text: "关于解决防汛经费的批复\n县水务局：\n你局《关于解决防汛经费的请示》（县水字〔2024〕8号）收悉。经研究，同意安排30万元。\n特此批复。\n县人民政府\n2024年3月5日",
      },
      {
        text: "关于解决防汛经费的批复\n县水务局：\n你局关于解决防汛经费的请示收悉。经研究，同意安排30万元。\n特此批复。",
      },
      { text: "关于转发省政府批复的通知\n各科室：\n现将批复转发给你们，请认真执行。" },
    ],
  },
  *check(part) {
    if (part.genre !== "批复" || part.titleSpan === null || !coreTitleOf(part).endsWith("批复")) return;
    const text = part.blocks
      .filter(({ paragraph }) => paragraph.element === "body" || paragraph.element === "heading")
      .slice(0, FIRST)
      .map((block) => wordsOf(block).slice(0, HEAD))
      .join("");
    if (text === "") return;
    if (!CITES.test(text))
      yield {
        span: part.titleSpan,
        message: "批复开头没有引述来文，请写明来文的标题和发文字号，如“你局《关于……的请示》（×〔2024〕×号）收悉”。",
      };
    else if (TITLED.test(text) && !NUMBERED.test(text))
      yield {
        span: part.titleSpan,
        severity: "hint",
        message: "批复引述了来文的标题，没有引发文字号，来文有字号的请补上。",
      };
  },
});

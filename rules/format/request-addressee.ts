import type { Finding } from "../../engine/diagnostic";
import type { Block, Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { furnitureOf } from "../common/furniture";
import { contentOf, wordsOf } from "./_places";

const UPWARD = new Set(["请示", "报告"]);
/** A leader who is addressed in person. */
const PERSON =
  /(?:书记|[省市县区镇乡州局厅部校院]长|主席|主任|同志|总经理|董事长|总理|主官|政委|司令员)(?:并|、|，|：|$)/;
/** Party committee and government are addressed together for what both decide. */
const PAIR = /^([一-鿿]{0,12})(?:委|党委|党组)[、，]\1(?:人民)?(?:政府|管委会|办事处)$/;
const SHORTEST = 40;

const addresseeOf = (part: Part): Block | undefined =>
  furnitureOf(part).find(({ paragraph }) => paragraph.element === "addressee");

const judged = (genre: string, block: Block): Finding | undefined => {
  const names = wordsOf(block)
    .replace(/ ?：$/, "")
    .replace(/（[^（）]*）/g, "");
  const span = contentOf(block);
  if (PERSON.test(names))
    return { span, message: `${genre}不以领导者个人为受文对象，请改送其所在的机关，上级负责人直接交办的除外。` };
  if (genre !== "请示" || !/[、，]/.test(names)) return undefined;
  if (PAIR.test(names))
    return { span, severity: "hint", message: "请示一般只主送一个上级机关，需要同时送另一个机关的，可用抄送。" };
  return { span, message: "请示一般只主送一个上级机关，多头主送会使办理责任不清，请只留一个，其余用抄送。" };
};

const missing = (part: Part): Finding | undefined => {
  const text = part.blocks.filter(({ paragraph }) => paragraph.element === "body");
  const length = text.reduce((sum, { paragraph: { content } }) => sum + content.end - content.start, 0);
  const first = text[0];
  if (part.titleSpan === null || first === undefined || length < SHORTEST) return undefined;
  // An addressee without its colon is another rule's business.
  const line = wordsOf(first);
  if (line.length <= 40 && !/[。！？]$/.test(line)) return undefined;
  return {
    span: part.titleSpan,
    message: "请示没有主送机关，不知道向谁请示，请在标题下面写明主送的上级机关并加冒号。",
  };
};

export default definePartRule({
  id: "format/request-addressee",
  title: "请示要写明主送机关，一般只主送一个上级机关，不送领导者个人。",
  rationale:
    "上行文原则上主送一个上级机关，需要时抄送其他机关；主送几个机关会互相推诿，送领导者个人会使公文脱离办理程序。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第十五条", evidence: "standard" }],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      {
        text: "⟦关于解决防汛经费的请示⟧\n为做好今年的防汛工作，购置抢险物资，需要解决防汛经费30万元，请从预备费中安排，专款专用。\n妥否，请批示。\n县水务局\n2024年3月5日",
      },
      {
        text: "关于解决防汛经费的请示\n⟦县人民政府、县财政局：⟧\n为做好今年的防汛工作，需要解决防汛经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
      },
      {
        text: "关于解决防汛经费的请示\n⟦张县长：⟧\n为做好今年的防汛工作，需要解决防汛经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
      },
      {
        text: "关于解决防汛经费的请示\n⟦县委、县政府：⟧\n为做好今年的防汛工作，需要解决防汛经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
        severity: "hint",
      },
    ],
    valid: [
      {
        text: "关于解决防汛经费的请示\n县人民政府：\n为做好今年的防汛工作，需要解决防汛经费30万元。\n妥否，请批示。\n县水务局\n2024年3月5日",
      },
      { text: "关于防汛工作情况的报告\n县委、县政府：\n现将有关情况报告如下。", note: "报告可以同时送几个机关。" },
      { text: "关于做好请示报告工作的通知\n各科室、各下属单位：\n请认真执行请示报告制度。" },
      { text: "关于解决防汛经费的请示", note: "刚写了标题。" },
    ],
  },
  *check(part) {
    const { genre } = part;
    if (genre === null || !UPWARD.has(genre)) return;
    const block = addresseeOf(part);
    const finding = block ? judged(genre, block) : genre === "请示" ? missing(part) : undefined;
    if (finding) yield finding;
  },
});

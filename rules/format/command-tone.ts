import type { Paragraph } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { coreTitleOf } from "../common/part-title";
import { remembered } from "../common/remembered";
import { wordFinder } from "../common/word-index";

interface Command {
  readonly literal: string;
  /** Read from 8 units before the literal; what it matches is a command. */
  readonly pattern: RegExp;
  readonly instead: string;
}

const COMMANDS: readonly Command[] = [
  {
    literal: "遵照",
    pattern: /请(?:你[一-鿿]|贵[一-鿿])?(?:严格|切实|认真)?遵照(?:执行|办理)/,
    instead: "请予支持配合",
  },
  { literal: "不得有误", pattern: /不得有误/, instead: "请予支持配合" },
  { literal: "责成", pattern: /责成(?:你|贵)[一-鿿]/, instead: "商请贵单位" },
  { literal: "责令", pattern: /责令(?:你|贵)[一-鿿]/, instead: "商请贵单位" },
  { literal: "必须", pattern: /(?:你|贵)(?:单位|公司|[局委厅部办院市县区校所])(?:都|均)?必须/, instead: "请贵单位" },
  { literal: "务必", pattern: /(?:你|贵)(?:单位|公司|[局委厅部办院市县区校所])(?:都|均)?务必/, instead: "请贵单位" },
];
const BEFORE = 8;
const AFTER = 8;
/** Replies to subordinates, and covers of what is issued, may tell them what to do. */
const DOWNWARD = /复函|答复|印发|转发|同意|督办|整改|通报/;

const commandAt = (folded: string, { literal, at }: { literal: string; at: number }): readonly [Span, string][] => {
  const command = COMMANDS.find((each) => each.literal === literal);
  const from = Math.max(0, at - BEFORE);
  const match = command?.pattern.exec(folded.slice(from, at + AFTER));
  if (!command || !match) return [];
  const start = from + match.index;
  return [[{ start, end: start + match[0].length }, command.instead]];
};

const findWords = wordFinder(COMMANDS.map(({ literal }) => literal));

/** Asked only of a 函, which few documents are. */
const commandsIn = remembered(({ folded }: Paragraph) => findWords(folded).flatMap((hit) => commandAt(folded, hit)));

export default definePartRule({
  id: "format/command-tone",
  title: "函用商洽的语气，不用命令的语气。",
  rationale:
    "函用于不相隶属机关之间商洽工作、询问和答复问题，对方不受你的指挥，“请遵照执行”“你单位必须”一类的话不得体。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第八条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  draftSeverity: "hint",
  recommended: true,
  fixable: "no",
  scope: "part",
  examples: {
    invalid: [
      {
        text: "关于协助做好防汛物资调运的函\n市交通运输局：\n现将调运安排函告你局，⟦请遵照执行⟧。\n市水务局\n2024年3月5日",
      },
      {
        text: "关于协助做好防汛物资调运的函\n市交通运输局：\n⟦责令你局⟧备足车辆，⟦贵单位均务必⟧按期到位，⟦责成贵局⟧专人负责。\n市水务局\n2024年3月5日",
      },
      {
        text: "关于协助做好防汛物资调运的函\n市交通运输局：\n⟦你局必须⟧在汛前备足车辆，⟦不得有误⟧。\n市水务局\n2024年3月5日",
      },
    ],
    valid: [
      {
        text: "关于协助做好防汛物资调运的函\n市交通运输局：\n请贵局在汛前备足车辆，车辆必须性能良好，务必请予支持为盼。\n市水务局\n2024年3月5日",
      },
      { text: "关于做好防汛物资调运的通知\n各科室：\n请遵照执行。", note: "通知可以提要求。" },
      { text: "关于防汛物资调运方案的复函\n县水务局：\n同意你局的方案，请遵照执行。", note: "答复下级的函。" },
    ],
  },
  *check(part) {
    if (part.genre !== "函") return;
    const title = coreTitleOf(part);
    if (!title.endsWith("函") || DOWNWARD.test(title)) return;
    for (const block of part.blocks) {
      if (block.paragraph.element === "residue") continue;
      for (const [span, instead] of commandsIn(block.paragraph)) {
        const words = block.paragraph.text.slice(span.start, span.end);
        yield {
          span: shift(span, block.start),
          message: `“${words}”是命令的语气，函是与不相隶属的机关商量，请改用“${instead}”一类的说法。`,
        };
      }
    }
  },
});

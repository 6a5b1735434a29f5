import type { Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { contentOf } from "./_places";

const WORD = /^(?:紧急程度：)?([特加平]? ?[急提]件?|紧 ?急|急 ?件|火急|十万火急)$/;
const RIGHT = /^[特加] ?急$/;
const TELEGRAM_ONLY = /^(?:平 ?急|特 ?提)$/;
const HEAD = 6;

const isTelegram = (part: Part): boolean =>
  part.blocks.slice(0, HEAD * 2).some(({ paragraph }) => /电[〔[]|电报|电 ?〔/.test(paragraph.folded.slice(0, 40)));

export default definePartRule<string>({
  id: "format/urgency-marking",
  title: "紧急程度标“特急”或“加急”，电报另有“特提”“平急”。",
  rationale: "紧急程度的用语是固定的，收文单位按它确定办理时限；“急件”“紧急”不在其中，分不出轻重。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  triggers: { literals: ["紧急", "紧 急", "急件", "急 件", "特提", "特 提", "平急", "平 急", "火急"] },
  examples: {
    invalid: [
      {
        text: "⟦急件⟧\n关于做好防汛值班工作的通知\n市政发〔2024〕5号\n各科室：\n请安排好值班。",
        fixed: "特急\n关于做好防汛值班工作的通知\n市政发〔2024〕5号\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      {
        text: "⟦平急⟧\n关于做好防汛值班工作的通知\n市政发〔2024〕5号\n各科室：\n请安排好值班。",
        note: "平急只用于电报。",
      },
    ],
    valid: [
      { text: "特急\n关于做好防汛值班工作的通知\n市政发〔2024〕5号\n各科室：\n请安排好值班。" },
      { text: "平急\n关于做好防汛值班工作的通知\n市政发明电〔2024〕5号\n各科室：\n请安排好值班。" },
      { text: "关于做好防汛值班工作的紧急通知\n各科室：\n情况紧急，请安排好值班。\n紧急\n处理急件。" },
    ],
  },
  collect: ({ folded, content }) => {
    if (content.end - content.start > 10) return [];
    const word = WORD.exec(folded.slice(content.start, content.end))?.[1];
    return word === undefined || RIGHT.test(word) ? [] : [word];
  },
  *check(part, { facts }) {
    const head = part.blocks.slice(0, HEAD);
    const addressee = head.findIndex(({ paragraph }) => paragraph.element === "addressee");
    for (const { block, fact } of facts) {
      const place = head.indexOf(block);
      if (place < 0 || (addressee >= 0 && place > addressee) || (part.titleSpan && block.start > part.titleSpan.end))
        continue;
      const onlyTelegram = TELEGRAM_ONLY.test(fact);
      if (onlyTelegram && isTelegram(part)) continue;
      yield {
        span: contentOf(block),
        message: onlyTelegram
          ? `“${fact}”只用于电报，公文的紧急程度请标“特急”或“加急”。`
          : `紧急程度没有“${fact}”这一种，请标“特急”或“加急”。`,
        fixes: ["特急", "加急"].map((word) => ({
          title: `改为“${word}”`,
          safety: "unsafe",
          edits: [{ span: contentOf(block), newText: word }],
        })),
      };
    }
  },
});

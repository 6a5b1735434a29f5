import { definePartRule } from "../../engine/rule";
import { hasElement } from "../common/furniture";
import { coreTitleOf } from "../common/part-title";
import { titleFault } from "./_title-faults";

export default definePartRule({
  id: "format/title-frame",
  title: "公文标题写作“关于＋事由＋的＋文种”，文种只有一个。",
  rationale:
    "标题由发文机关、事由和文种组成，“关于……的”是固定框架；缺了文种或写了两个文种，收文单位不知道该办理、批复还是阅知。",
  basis: [
    { source: "党政机关公文处理工作条例", clause: "第八条、第九条、第十五条", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      { text: "⟦关于解决防汛经费的请示报告⟧\n县政府：\n为做好防汛工作，需要解决经费30万元。\n县水务局\n2024年3月5日" },
      {
        text: "⟦关于关于做好值班工作的通知⟧\n各科室：\n请安排好值班。",
        fixed: "关于做好值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      {
        text: "⟦关于做好值班工作的通知的通知⟧\n各科室：\n请安排好值班。",
        fixed: "关于做好值班工作的通知\n各科室：\n请安排好值班。",
        unsafe: true,
      },
      { text: "⟦关于召开全市防汛工作会议⟧\n各科室：\n定于下周召开会议，请准时参加。", note: "缺文种。" },
      { text: "⟦关于进一步做好防汛值班工作的⟧\n各科室：\n请安排好值班，不得擅自离岗。" },
      {
        text: "⟦关于召开全市防汛工作会议通知⟧\n各科室：\n定于下周召开会议，请准时参加。",
        severity: "hint",
        note: "文种前缺“的”。",
      },
      {
        text: "⟦转发省水利厅关于转发水利部关于开展水库检查的通知的通知的通知⟧\n各县水利局：\n请遵照执行。",
        severity: "hint",
      },
    ],
    valid: [
      { text: "市水务局关于做好防汛值班工作的紧急通知\n各科室：\n请安排好值班。" },
      {
        text: "转发市政府办公室关于做好值班工作的通知的通知\n各科室：\n请安排好值班。",
        note: "转发的通知，文种相重不算错。",
      },
      { text: "转发省水务厅关于印发《关于加强值班工作的意见》的通知\n各科室：\n请认真执行。" },
      { text: "关于贯彻执行请示报告制度的报告\n县政府：\n现将有关情况报告如下。" },
      { text: "关于乡村治理的几点思考\n乡村治理是国家治理的基石，近年来各地作了许多探索。", note: "文章，不是公文。" },
      { text: "关于2024年防汛工作情况的通报\n各科室：\n现将情况通报如下。" },
      { text: "关于对第12号建议的答复\n李某代表：\n您的建议收悉。" },
    ],
  },
  *check(part) {
    const { titleSpan } = part;
    if (part.title === null || titleSpan === null) return;
    const fault = titleFault(coreTitleOf(part), part.genre, hasElement(part, "addressee"));
    if (!fault) return;
    const { message, severity, right } = fault;
    yield {
      span: titleSpan,
      message,
      ...(severity ? { severity } : {}),
      ...(right === undefined
        ? {}
        : { fixes: [{ title: `改为“${right}”`, safety: "unsafe", edits: [{ span: titleSpan, newText: right }] }] }),
    };
  },
});

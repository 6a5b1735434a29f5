import { defineParagraphRule } from "../../engine/rule";

const PARTS = ["下午", "晚上", "晚间", "傍晚", "上午", "清晨", "凌晨", "早上", "中午"] as const;
const HOUR = /^(\d{1,2})(?=[时点：])(?!点[\d%钟以])(?:：\d{2}|.)/;
const LONGEST = 6;
const MINUTES = /^时([6-9]\d)分/;
const AFTERNOON = ["下午", "晚上", "晚间", "傍晚"];
const NOON = 13;
const BEFORE_DAWN = 6;

const messageFor = (part: string, hour: number): string | undefined => {
  if (hour > 24) return `一天没有${hour}时，应核对时间。`;
  if (AFTERNOON.includes(part))
    return hour >= NOON ? `“${hour}时”已是24小时制，前面不必再说“${part}”，删去“${part}”。` : undefined;
  const latest = part === "中午" ? NOON + 1 : part === "凌晨" ? BEFORE_DAWN : NOON - 1;
  return hour > latest && hour < 24 ? `“${part}”与“${hour}时”矛盾，应核对时间。` : undefined;
};

export default defineParagraphRule({
  id: "numeral/clock-time",
  title: "时刻要存在，24小时制前不再说上午、下午。",
  rationale: "“上午15时”自相矛盾，“9时75分”并不存在，通知里的时间错了会误事；“下午15时”重复，用24小时制就不说“下午”。",
  basis: [{ source: "GB/T 15835-2011", clause: "5.1.5", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "safe",
  scope: "paragraph",
  triggers: {
    literals: [
      ...PARTS.flatMap((part) => [`${part}1`, `${part}2`, `${part}3`, `${part}7`, `${part}8`, `${part}9`]),
      "时6",
      "时7",
      "时8",
      "时9",
    ],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const part = literal.slice(0, -1);
      if (part === "时") {
        const minutes = MINUTES.exec(folded.slice(at, at + 4));
        if (!minutes || !/\d$/.test(folded.slice(0, at))) continue;
        yield { span: { start: at + 1, end: at + 4 }, message: `一小时没有${minutes[1]}分，应核对时间。` };
        continue;
      }
      const hour = HOUR.exec(folded.slice(at + part.length, at + part.length + LONGEST));
      const message = hour && messageFor(part, Number(hour[1]));
      if (!hour || !message) continue;
      const redundant = message.includes("不必");
      const span = { start: at, end: at + part.length + hour[0].length };
      const edits = [{ span: { start: at, end: at + part.length }, newText: "" }];
      yield redundant
        ? {
            span,
            message,
            severity: "hint" as const,
            fixes: [{ title: `删去“${part}”`, safety: "safe" as const, edits }],
          }
        : { span, message };
    }
  },
  examples: {
    invalid: [
      {
        text: "定于5月10日⟦下午15时⟧召开，⟦晚上20：00⟧结束。",
        fixed: "定于5月10日15时召开，20：00结束。",
        severity: "hint",
      },
      { text: "⟦上午15时⟧召开，⟦凌晨9时⟧出发，⟦下午26时⟧到达，9时⟦75分⟧集合。" },
    ],
    valid: [
      { text: "下午3时，15时，上午9时30分，中午12时，晚上8点，凌晨2时，下午15分钟，上午12时。" },
      { text: "上午15名代表发言，下午1点5个百分点，上午20个项目开工。" },
    ],
  },
});

import type { LiteralHit } from "../../engine/rule";
import type { Span } from "../../engine/span";
import { daysIn } from "./_calendar";

/** A day that the text asks something by, up to which it tells what there is, or from which it is in force itself. */
export interface QuotedDay {
  readonly kind: "deadline" | "past" | "force";
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** What was done on the day that the sentence names before it. */
const DONE_WORDS: readonly string[] = [
  ..."召开 举行 举办 印发 下发 发布 开展 成立 审议 签订 签署 发生 查处 通过".split(" ").map((verb) => `${verb}了`),
  "组织召开",
  "主持召开",
  "审议通过",
];

const FORCE_WORDS: readonly string[] = ["日起施行", "日起实施", "日起执行"];

/** What a deadline ends with, what a state begins with, what was done, and from when the text is in force. */
export const DEADLINE_WORDS: readonly string[] = [
  ...["日前", "日之前", "日以前", "日下班前", "截至", "截止"],
  ...DONE_WORDS,
  ...FORCE_WORDS,
];

const ASKS = /(?:请|务必|务于|须|应当?|要)[^，。；：]{0,24}?(?:于|在|至迟|最迟)? ?$/;
const NEVER = /[每已曾凡未原年内]|上年|去年|对于|其中|不得|如果/;
const DATE = /(?:((?:19|20)\d\d) ?年 ?)?(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?$/;
const DONE = /^[^，。；]{0,20}(?:报|送|寄|交|反馈|完成|回复|填|汇总|备案|上传|办理|落实)/;
const UNDONE = /^[^，。；]{0,24}(?:未|的，|的。|而)/;
const CLAUSE = 48;

const deadlineAt = (folded: string, { literal, at }: LiteralHit): QuotedDay | undefined => {
  const from = Math.max(0, at - CLAUSE);
  const before = folded.slice(from, at);
  const date = DATE.exec(before);
  if (!date) return undefined;
  const asking = before.slice(0, date.index);
  const clause = asking.slice(Math.max(...["，", "。", "；", "："].map((mark) => asking.lastIndexOf(mark))) + 1);
  const end = at + literal.length;
  const after = folded.slice(end, end + CLAUSE);
  if (Number(date[3]) > daysIn(Number(date[2]))) return undefined;
  if (!ASKS.test(clause) || NEVER.test(clause) || !DONE.test(after) || UNDONE.test(after)) return undefined;
  return {
    kind: "deadline",
    year: date[1] === undefined ? undefined : Number(date[1]),
    month: Number(date[2]),
    day: Number(date[3]),
    span: { start: from + date.index, end },
  };
};

const STATE =
  /截[至止]到?目?前? ?((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日|底|末)?(?=[^。；]{0,24}(?:已|共|累计|全[国省市县区镇]))/y;

const stateAt = (folded: string, { at }: LiteralHit): QuotedDay | undefined => {
  STATE.lastIndex = at;
  const match = STATE.exec(folded);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (daysIn(month, year) < day) return undefined;
  return { kind: "past", year, month, day, span: { start: at, end: at + match[0].length } };
};

const DONE_DAY =
  /(?:^|[。；，（]|[于在是])((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?:[上下]午|晚)?，?[^。；\d]{0,24}$/;
const NOT_YET = /[将拟]|计划|定于|预计|如果|假如|要求|[凡曾若]/;

/** 2024年5月6日，市水务局召开了: the day, where it is of the document's own calendar. */
const doneAt = (folded: string, { literal, at }: LiteralHit): QuotedDay | undefined => {
  const from = Math.max(0, at - CLAUSE);
  const before = folded.slice(from, at);
  const match = DONE_DAY.exec(before);
  if (!match || NOT_YET.test(before.slice(Math.max(0, match.index - 3)))) return undefined;
  if (!literal.endsWith("了") && folded.charAt(at + literal.length) === "了") return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (daysIn(month, year) < day) return undefined;
  const start = from + match.index + match[0].indexOf(match[1] as string);
  return { kind: "past", year, month, day, span: { start, end: folded.indexOf("日", start) + 1 } };
};

const FORCE_DAY = /本[一-鿿]{2,4}自((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})$/;

/** 本办法自2024年5月1日起施行. */
const forceAt = (folded: string, { at }: LiteralHit): QuotedDay | undefined => {
  const match = FORCE_DAY.exec(folded.slice(Math.max(0, at - 20), at));
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const start = at - match[0].length + match[0].indexOf(match[1] as string);
  return daysIn(month, year) < day ? undefined : { kind: "force", year, month, day, span: { start, end: at + 1 } };
};

/** The day around a hit of `DEADLINE_WORDS`; of `2024年4月底` the first day of the month, which is the latest that is sure. */
export const readQuotedDay = (folded: string, hit: LiteralHit): QuotedDay | undefined => {
  if (FORCE_WORDS.includes(hit.literal)) return forceAt(folded, hit);
  if (DONE_WORDS.includes(hit.literal)) return doneAt(folded, hit);
  return hit.literal.startsWith("截") ? stateAt(folded, hit) : deadlineAt(folded, hit);
};

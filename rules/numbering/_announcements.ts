import type { Paragraph } from "../../engine/document/model";
import type { LiteralHit } from "../../engine/rule";
import { parseNumber } from "../../engine/text/numerals";

/** A number of things that the text says it will name, or has just named. Offsets in the paragraph. */
export interface Announcement {
  readonly value: number;
  /** Number and measure: 三点意见, 四项举措. */
  readonly start: number;
  readonly end: number;
  /** Where the list may begin in the same paragraph: behind the mark that ends the announcement. */
  readonly listAt: number;
  /** The announcement ends its paragraph in words that promise a list below. */
  readonly promisesBelow: boolean;
  /** Number of quoted things right before the number, 0 where there are none. */
  readonly quoted: number;
}

/** Measure and noun of what is usually counted and then listed. */
export const MEASURES: readonly string[] = [
  ..."方面 重点 坚持 问题 环节 阶段 条件 原则 步骤 层面 领域 结合 着力 关系 关键 抓手 突出 聚焦 特点 转变 确保 强化"
    .split(" ")
    .map((noun) => `个${noun}`),
  "点：",
  ..."意见 要求 希望 建议 体会 思考 看法 想法 做法".split(" ").map((noun) => `点${noun}`),
  ..."工作 任务 措施 举措 要求 原则 承诺 制度 重点 内容 行动 工程 机制".split(" ").map((noun) => `项${noun}`),
  ..."意见 措施 要求 建议 举措 主线".split(" ").map((noun) => `条${noun}`),
  ..."工程 行动 举措 任务 目标 战略 体系 平台 机制 理念 板块 重点 攻坚".split(" ").map((noun) => `大${noun}`),
  ..."件事 件大事 件实事 件民生实事 篇文章 张答卷 张牌 张清单 道防线 方面".split(" "),
];

const NUMERAL = /(?:[二两三四五六七八九十]{1,3}|\d{1,2})$/;
const FEWEST = 2;
const MOST = 30;
/** 前三项, 其中两个: part of a whole; 第三个: an ordinal; 三十多个: no exact number. */
const NOT_COUNTED = /(?:第|前|后|其中|其他|其它|另外|余|约|近|超|上述|以上|百|千|万|一|[.\d])$/;
/** 下午3点：, 5日9点：: a time of the day. */
const CLOCK = /(?:[上下中]午|凌晨|早上?|晚上?|傍晚|[日号天]|时间[为是：]?)$/;
const REFERS_BACK = /(?:这|那|该|上述|以上|各|每)$/;
/** Words before the number that promise a list: where the announcement ends in a colon, and where it ends in a full stop. */
const CUE = "以下|如下|下列|下面|讲|谈|说|提出?|强调|抓好?|做好?|办好|把握好?|报告|做到|注意";
const BEFORE_STOP = new RegExp(`(?:${CUE})[^，。；：、“”]{0,6}$`);
const BEFORE_COLON = new RegExp(
  `(?:${CUE}|采取|实施|开展|建立|突出|完成|推进|落实|处理好|分为|包括|符合|具备|共|有|从|在|是)[^，。；：、“”]{0,6}$`,
);
const TAIL = /([一-鿿]{0,10})”?([：，。；])/y;
const SHORT_TAIL = 4;

/** No word right before a number is longer, and no cue with what may stand behind it. */
const NEAR = 3;
const CUE_NEAR = 12;

const QUOTED_LIST = /(^|[^、和与及])((?:“[^“”]{1,30}”[、，]?[和与及]?){2,})$/;
const QUOTED_ITEMS = /“([^“”]{3,90})”$/;
const BEFORE = 160;

const quotedBefore = (before: string): number => {
  if (!before.slice(-NEAR).includes("”")) return 0;
  const list = QUOTED_LIST.exec(before);
  if (list) return (list[2] as string).split("“").length - 1;
  const items = QUOTED_ITEMS.exec(before)?.[1]?.split("、");
  return items && items.length > 1 ? items.length : 0;
};

const CLAUSE_MARKS = "，。；：";

const lastClause = (head: string): string => {
  let start = head.length;
  while (start > 0 && !CLAUSE_MARKS.includes(head.charAt(start - 1))) start--;
  return head.slice(start);
};

/** Whether the things are named before their number: 组织、宣传和培训三项工作. */
const namedBefore = (head: string, value: number): boolean =>
  (lastClause(head).match(/[、和与及]/g)?.length ?? 0) + 1 === value;

const promises = (head: string, tail: string, mark: string): boolean => {
  const near = head.slice(-CUE_NEAR);
  if (mark === "：") return BEFORE_COLON.test(near);
  return mark === "。" && tail.length <= SHORT_TAIL && BEFORE_STOP.test(near);
};

const read = (paragraph: Paragraph, hit: LiteralHit): Announcement | undefined => {
  const { folded, content } = paragraph;
  const numeral = NUMERAL.exec(folded.slice(Math.max(0, hit.at - NEAR), hit.at))?.[0];
  const value = numeral === undefined ? undefined : parseNumber(numeral);
  if (numeral === undefined || value === undefined || value < FEWEST || value > MOST) return undefined;
  const head = folded.slice(Math.max(0, hit.at - BEFORE), hit.at - numeral.length);
  const near = head.slice(-NEAR);
  if (NOT_COUNTED.test(near) || (hit.literal === "点：" && CLOCK.test(near))) return undefined;
  const end = hit.at + hit.literal.replace("：", "").length;
  TAIL.lastIndex = end;
  const [whole = "", tail = "", mark = ""] = TAIL.exec(folded) ?? [];
  const quoted = quotedBefore(head);
  const said = REFERS_BACK.test(near) || quoted === value || namedBefore(head, value);
  const promised = promises(head, tail, mark);
  return {
    value,
    start: hit.at - numeral.length,
    end,
    listAt: !said && (promised || /[：，]/.test(mark)) ? end + whole.length : -1,
    promisesBelow: promised && end + whole.length === content.end && !(mark === "。" && hit.literal.startsWith("大")),
    quoted,
  };
};

const KNOWN = new Set(MEASURES);
const NUMBER = /[二两三四五六七八九十\d０-９]/;

/** The announcements of a paragraph; hits of other literals are passed over. */
export const announcementsOf = (paragraph: Paragraph, hits: readonly LiteralHit[]): readonly Announcement[] => {
  const found: Announcement[] = [];
  for (const hit of hits) {
    if (!KNOWN.has(hit.literal) || !NUMBER.test(paragraph.text.charAt(hit.at - 1))) continue;
    const announcement = read(paragraph, hit);
    if (announcement && found.at(-1)?.start !== announcement.start) found.push(announcement);
  }
  return found;
};

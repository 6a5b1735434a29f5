import type { Paragraph } from "../../engine/document/model";
import type { Span } from "../../engine/span";
import { fold } from "../../engine/text/classes";

/** A closing formula: what it looks like in a folded paragraph and which genres it closes. */
export interface Formula {
  readonly pattern: RegExp;
  readonly genres: readonly string[];
}

/** Words that ask a superior for a decision, after 请. */
const DECISIONS = "批示|批复|批准|审批|审定|核准|核批|指示|定夺";

/** 妥否，请批示 and its kin. */
export const REQUEST_FORMULA = new RegExp(
  `(?:妥否|当否|可否|是否妥当|是否可行|如无不妥|如无不当)[，？。 ]{0,2}.{0,4}请.{0,8}(?:${DECISIONS})|以上请示.{0,12}请.{0,8}(?:${DECISIONS}|审议|审核)`,
);

/** A request in its own clause: 请予批准, 敬请批复; not 报请批准, 提请审批, 申请批准, 请示批复. */
export const REQUEST_CLAUSE = new RegExp(
  `(?:^|[，。；：！？\\s现特敬恳并谨])请(?:求|您|贵)?(?:予以?|及时|尽快|尽早|酌情|审核|[省市县区州]?(?:委|政府|局)|上级|领导){0,3}(?:${DECISIONS})(?=[，。；！]|为盼|$)`,
);

/** Literals without which none of the patterns of this file can match. */
export const REQUEST_WORDS = [
  "妥否",
  "当否",
  "可否",
  "是否妥当",
  "是否可行",
  "如无不",
  "以上请示",
  "批示",
  "批复",
  "批准",
  "审批",
  "审定",
  "核准",
  "核批",
  "定夺",
] as const;

/** Formulas with 特此 and the like, by the genre they close. 此复 ends a 批复 or a 复函. */
export const FORMULAS: readonly Formula[] = [
  { pattern: REQUEST_FORMULA, genres: ["请示"] },
  { pattern: /^特此请示/, genres: ["请示"] },
  {
    pattern: /^特此报告|^以上报告，(?:请|如)/,
    genres: ["报告", "专项报告", "述职报告", "调研报告", "总结", "对照检查"],
  },
  { pattern: /^特此汇报|^以上汇报/, genres: ["汇报", "报告", "总结", "专项报告"] },
  { pattern: /^特此通知/, genres: ["通知"] },
  { pattern: /^特此通报/, genres: ["通报"] },
  { pattern: /^特此公告/, genres: ["公告"] },
  { pattern: /^特此通告/, genres: ["通告"] },
  { pattern: /^特此批复/, genres: ["批复"] },
  { pattern: /^此复/, genres: ["批复", "函"] },
  { pattern: /^[特专]此(?:致?函|复函|函[达告复商询请])/, genres: ["函"] },
  { pattern: /^特此说明/, genres: ["说明", "函", "报告", "专项报告", "汇报", "公告", "通告"] },
  { pattern: /^特此证明/, genres: ["证明"] },
];

/** Literals without which no formula stands in a paragraph. */
export const FORMULA_WORDS = [
  ...REQUEST_WORDS,
  "特此",
  "专此",
  "此复",
  "以上报告",
  "以上汇报",
  "恳请",
  "敬请",
  "请予",
  "请指示",
  "请审",
  "为盼",
] as const;

/** Asks something of the reader in words of its own: no formula, but no missing one either. */
const ASKS = /恳请|敬请|请予|为盼|请.{0,8}(?:批|审|示)/;

export interface Closing {
  /** In the paragraph. */
  readonly span: Span;
  /** The formula met, undefined where the sentence only asks in its own words. */
  readonly formula: Formula | undefined;
}

const LONGEST = 50;
/** Units one of which begins a formula that asks nothing: 特此, 专此, 此复, 以上. */
const TELLS = "特专此以";

/** Whether a sentence may be a closing at all: all others ask, with 请 or 为盼. */
const mayClose = (sentence: string): boolean =>
  TELLS.includes(sentence.charAt(0)) || sentence.includes("请") || sentence.includes("为盼");

/** Reads the closing formula in the last sentence of a paragraph. Long sentences are none, and are not even folded. */
export const readClosing = ({ text, content }: Paragraph): Closing | undefined => {
  const before = text.lastIndexOf("。", content.end - 2);
  const start = Math.max(before + 1, content.start);
  if (content.end - start > LONGEST) return undefined;
  const sentence = fold(text.slice(start, content.end));
  if (!mayClose(sentence)) return undefined;
  const formula = FORMULAS.find(({ pattern }) => pattern.test(sentence));
  return formula || ASKS.test(sentence) ? { span: { start, end: content.end }, formula } : undefined;
};

/** What each genre is closed with; genres that are not here end without a formula. */
export const CANONICAL: ReadonlyMap<string, string> = new Map([
  ["请示", "妥否，请批示。"],
  ["报告", "特此报告。"],
  ["汇报", "特此汇报。"],
  ["通知", "特此通知。"],
  ["通报", "特此通报。"],
  ["公告", "特此公告。"],
  ["通告", "特此通告。"],
  ["批复", "特此批复。"],
  ["函", "特此函达。"],
  ["说明", "特此说明。"],
  ["证明", "特此证明。"],
]);

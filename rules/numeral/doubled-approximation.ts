import type { Finding } from "../../engine/diagnostic";
import { defineParagraphRule } from "../../engine/rule";
import { BEHIND, PAIRS, type Pair } from "./_approximation-words";
import { UNITS } from "./_quantities";

const BY_HEAD = new Map(PAIRS.flatMap((pair) => pair.heads.map((head) => [head, pair] as const)));
const STARTS = [..."123456789一二三四五六七八九十百千两半"];
const NUMBER =
  /(?:\d{1,12}(?:[.，]\d{1,6}){0,3}|[一二三四五六七八九十百千万两半零〇]{1,8}(?:分之[一二三四五六七八九十]{1,3})?)(?:万亿|万|亿)?/y;
const UNIT = new RegExp(`(?:个(?:小时|月|星期|学时|课时)|${UNITS}|成)`, "y");
/** Behind these 约 or 近 is part of a word: 大约, 契约, 最近. */
const WORD_HEADS = "大将接节契合条公预制签最附相不亲邻";
/** 近三年以上, 近20多年: 近 may mean the recent years. 约法三章 and 突破口 never meet a figure. */
const TIME = /^(?:年|个月|天|日|岁|期|次)$/;

interface Found {
  readonly unit: string;
  readonly tail: string;
  readonly tailAt: number;
}

const read = (folded: string, from: number, { tails }: Pair): Found | undefined => {
  NUMBER.lastIndex = from;
  if (!NUMBER.test(folded)) return undefined;
  const unitAt = NUMBER.lastIndex;
  const direct = tails.exec(folded.slice(unitAt, unitAt + 4))?.[0];
  if (direct) return { unit: "", tail: direct, tailAt: unitAt };
  UNIT.lastIndex = unitAt;
  const unit = UNIT.exec(folded)?.[0];
  if (!unit) return undefined;
  const tailAt = unitAt + unit.length;
  const tail = tails.exec(folded.slice(tailAt, tailAt + 4))?.[0];
  return tail ? { unit, tail, tailAt } : undefined;
};

const isRecent = (head: string, folded: string, { unit, tail, tailAt }: Found): boolean =>
  head === "近" && (TIME.test(unit) || TIME.test(folded.charAt(tailAt + tail.length)));

const doubledBehind = (at: number, literal: string, { more, tail }: { more: string; tail: string }): Finding => {
  const end = at + literal.length;
  const edits = [{ span: { start: end - tail.length, end }, newText: "" }];
  return {
    span: { start: at, end },
    message: `“${more}”和“${tail}”都是约数，留一个就够了。`,
    entryId: "doubled-approximation:behind",
    fixes: [{ title: `删去“${tail}”`, safety: "unsafe", edits }],
  };
};

export default defineParagraphRule({
  id: "numeral/doubled-approximation",
  title: "表示约数的词，数字前后只用一个。",
  rationale: "“约30%左右”“超过500人以上”前后两个词说的是一个意思，删去一个才通顺；审稿时按语病计错。",
  basis: [
    { source: "图书编校质量差错认定细则（2005）", clause: "第十九条第（二）项", evidence: "standard" },
    { source: "通行做法", evidence: "practice" },
  ],
  severity: "warning",
  recommended: true,
  fixable: "unsafe",
  scope: "paragraph",
  triggers: {
    literals: [...[...BY_HEAD.keys()].flatMap((head) => STARTS.map((start) => head + start)), ...BEHIND.keys()],
  },
  *check({ folded }, { hits }) {
    for (const { literal, at } of hits) {
      const behind = BEHIND.get(literal);
      if (behind) {
        if (/[\d十百千万]$/.test(folded.slice(Math.max(0, at - 1), at))) yield doubledBehind(at, literal, behind);
        continue;
      }
      const head = literal.slice(0, -1);
      const pair = BY_HEAD.get(head) as Pair;
      if (/^.有?$/.test(head) && at > 0 && WORD_HEADS.includes(folded.charAt(at - 1))) continue;
      if (/^(?:超过|高于|多于)$/.test(head) && folded.charAt(at - 1) === "不") continue;
      const found = read(folded, at + head.length, pair);
      if (!found || isRecent(head, folded, found)) continue;
      const end = found.tailAt + found.tail.length;
      const edits = [{ span: { start: found.tailAt, end }, newText: "" }];
      yield {
        span: { start: at, end },
        message: `“${head}”和“${found.tail}”${pair.saying}，留一个就够了。`,
        entryId: `doubled-approximation:${pair.id}`,
        fixes: [{ title: `删去“${found.tail}”`, safety: "unsafe" as const, edits }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "降幅⟦约30%左右⟧，⟦超过500人以上⟧。", fixed: "降幅约30%，超过500人。", unsafe: true },
      { text: "⟦近百人左右⟧参加，⟦大约有300人左右⟧旁听，⟦至少3名以上⟧同志，⟦不超过20个工作日以内⟧办结。" },
      { text: "⟦大约三分之一左右⟧，⟦突破3000多⟧家，⟦约八成左右⟧，⟦大约三个小时左右⟧，30⟦多人以上⟧，二百⟦余户左右⟧。" },
    ],
    valid: [
      { text: "约30%，30%左右，近20多年来，近三年以上经历，500人以上，达到90%以上，控制在5%以内。" },
      { text: "超过500家规模以上企业，不少于2名高级职称以上人员，节约30%以上，大约30个，公约第5条以上各款。" },
      { text: "最近3个月以上，不超过60岁的5人以上。" },
    ],
  },
});

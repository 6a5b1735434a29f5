import type { Part } from "../../engine/document/model";
import { definePartRule } from "../../engine/rule";
import { furnitureOf } from "../common/furniture";
import { coreTitleOf } from "../common/part-title";
import { contentOf, wordsOf } from "./_places";

const ORGAN = /^([一-鿿、　\s]{3,40}?)(?:关于|转发|批转|印发)/;
const ORGAN_END = /[局厅部委院办会府室处署司]$/;
const LEAST_SHARE = 0.5;

const bare = (text: string): string =>
  text.replace(/[\s　、，（）]/g, "").replace(/[省市县区州盟旗]|人民政府|政府/g, "");

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Share of the pairs of units of the shorter name that the other one has too. */
const likeness = (a: string, b: string): number => {
  const [short, long] = [pairsOf(a), pairsOf(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return short.size === 0 ? 1 : [...short].filter((pair) => long.has(pair)).length / short.size;
};

/** Whether one name could be short for the other: all its units but the last stand there in order. */
const isShortFor = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const unit of short.slice(0, -1)) {
    at = long.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const signatureOf = (part: Part) => furnitureOf(part).filter(({ paragraph }) => paragraph.element === "signature");

export default definePartRule({
  id: "format/signature-organ",
  title: "标题里的发文机关要与署名一致。",
  rationale: "标题和落款写的是同一个发文机关，两处不一，多是套用了别的单位的文稿而漏改了一处。",
  basis: [{ source: "党政机关公文处理工作条例", clause: "第九条", evidence: "standard" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "part",
  always: true,
  examples: {
    invalid: [
      { text: "市水务局关于值班的通知\n各科室：\n请安排好值班。\n⟦市交通运输局⟧\n2024年3月5日" },
      { text: "某县教育局关于做好防汛工作的通知\n各学校：\n请认真做好防汛工作。\n⟦某县卫生健康委员会⟧\n2024年3月5日" },
    ],
    valid: [
      { text: "市水务局关于值班的通知\n各科室：\n请安排好值班。\n某市水务局\n2024年3月5日" },
      { text: "市水务局 市应急管理局关于值班的通知\n各科室：\n请安排好值班。\n市水务局　市应急管理局\n2024年3月5日" },
      {
        text: "市水务局 市财政局关于值班的通知\n各科室：\n请安排好值班。\n市财政局\n市水务局\n2024年3月5日",
        note: "联合行文。",
      },
      { text: "县卫健局关于值班的通知\n各科室：\n请安排好值班。\n县卫生健康局\n2024年3月5日", note: "简称与全称。" },
      { text: "关于值班的通知\n各科室：\n请安排好值班。\n市水务局\n2024年3月5日" },
    ],
  },
  *check(part) {
    const blocks = signatureOf(part);
    const [first] = blocks;
    if (!first) return;
    const organ = ORGAN.exec(coreTitleOf(part).replace(/^中共/, ""))?.[1];
    if (organ === undefined || !ORGAN_END.test(organ.trimEnd())) return;
    const signed = bare(blocks.map(wordsOf).join(""));
    const named = bare(organ);
    if (named === signed || named.length < 3 || signed.length < 3 || !ORGAN_END.test(signed)) return;
    if (likeness(named, signed) >= LEAST_SHARE || isShortFor(named, signed)) return;
    yield {
      span: contentOf(first),
      message: `标题里的发文机关是“${organ.trim()}”，署名却是“${blocks.map(wordsOf).join(" ")}”，两处要一致，请核对后改正一处。`,
      ...(part.titleSpan ? { related: [{ span: part.titleSpan, message: "标题在这里。" }] } : {}),
    };
  },
});

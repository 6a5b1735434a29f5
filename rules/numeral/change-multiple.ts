import { defineParagraphRule } from "../../engine/rule";
import { parseNumber } from "../../engine/text/numerals";
import { CHANGE_LITERALS, type Change, changesIn } from "./_changes";
import { type Quantity, shown } from "./_quantities";

const COUNT = "(\\d{1,3}(?:\\.\\d{1,2})?|[一二两三四五六七八九十]{1,2})";
/** Right behind the second figure: 增加了4倍, 是原来的3倍, 翻了一番. Rounded ones (近4倍, 4倍多) are no claims. */
const CLAIM = new RegExp(
  `^）?[，（、]((?:净|共|累计|整整)?(?:增加|增长|提高|提升|上升|扩大|增)了?|(?:是|为|达到|相当于)(?:原来|原先|当初|上年|去年|上年同期|去年同期|(?:19|20)\\d\\d年)的|翻了?)${COUNT}([倍番])(?![多以半])`,
);
const CLAIM_LENGTH = 24;
/** Of doublings, which are always spoken of roughly. */
const LEEWAY = 0.15;

interface Claim {
  /** How many times the first figure the second one is, by the claim. */
  readonly times: number;
  readonly leeway: number;
  readonly growth: boolean;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const claimAt = (folded: string, at: number): Claim | undefined => {
  const match = CLAIM.exec(folded.slice(at, at + CLAIM_LENGTH));
  const count = match ? parseNumber((match[2] as string).replace("两", "二")) : undefined;
  if (!match || count === undefined) return undefined;
  const [whole, saying = "", figure = "", unit] = match;
  const end = at + whole.length;
  const start = end - (whole.length - whole.indexOf(saying));
  if (unit === "番")
    return saying.startsWith("翻")
      ? { times: 2 ** count, leeway: 2 ** count * LEEWAY, growth: false, count, start, end }
      : undefined;
  if (saying.startsWith("翻")) return undefined;
  const growth = !saying.endsWith("的");
  const leeway = 10 ** -(figure.split(".")[1]?.length ?? 0) / 2;
  return { times: growth ? count + 1 : count, leeway, growth, count, start, end };
};

/** Counted things are exact, measured ones as exact as their last digit. */
const halfStep = ({ step, scale }: Quantity): number => (step === 1 && scale === "" ? 0 : step / 2);

const agrees = ({ from, to }: Change, { times, leeway }: Claim): boolean => {
  const least = (to.value - halfStep(to)) / (from.value + halfStep(from));
  const most = (to.value + halfStep(to)) / (from.value - halfStep(from));
  return times >= least - leeway - 1e-9 && times <= most + leeway + 1e-9;
};

export default defineParagraphRule({
  id: "numeral/change-multiple",
  title: "说增加几倍、翻几番，应与前后两个数相符。",
  rationale:
    "“由20名发展到80名，增加4倍”把原来的数也算了进去：80是20的4倍，只增加了3倍。翻一番是原来的2倍，翻两番是4倍。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: { literals: CHANGE_LITERALS },
  *check(paragraph, { hits }) {
    const { folded } = paragraph;
    for (const change of changesIn(paragraph, hits)) {
      const { from, to } = change;
      if (!change.growing || from.rounded || to.rounded || to.value <= from.value) continue;
      const claim = claimAt(folded, to.end);
      if (!claim || agrees(change, claim)) continue;
      const times = Number((to.value / from.value).toFixed(2));
      const [first, second] = [folded.slice(from.start, from.end), folded.slice(to.start, to.end)];
      yield {
        span: { start: claim.start, end: claim.end },
        message: `由${first}到${second}，是原来的${shown(times)}倍，增加了${shown(Number((times - 1).toFixed(2)))}倍，与“${folded.slice(claim.start, claim.end)}”不符，应核对。`,
        related: [{ span: { start: from.start, end: to.end }, message: "按这里的两个数核算。" }],
      };
    }
  },
  examples: {
    invalid: [
      { text: "党员由20名发展到80名，⟦增加4倍⟧。", note: "是原来的4倍，增加了3倍。" },
      { text: "床位从20张增加到80张，⟦是原来的3倍⟧；产值由20亿元提高到80亿元（⟦翻了一番⟧）。" },
      { text: "收入由2015年的1.2万元增长到2023年的3.6万元，⟦增长了三倍⟧。" },
    ],
    valid: [
      {
        text: "党员由20名发展到80名，增加3倍，床位从20张增加到80张，是原来的4倍；产值由20亿元提高到79亿元，翻了两番。",
      },
      {
        text: "收入由1.2万元增长到3.5万元，增长近2倍；由1.1万元增长到3.5万元，增长2.2倍；由10个发展到36个，增加2倍多。",
      },
      { text: "由20名发展到80名，年均增长4倍，参加活动的人数增加4倍；由约20名增加到80名，增加4倍。" },
      { text: "由20名发展到80名，增加60名，翻了一番多。" },
    ],
  },
});

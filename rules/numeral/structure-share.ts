import { defineParagraphRule } from "../../engine/rule";
import { type Quantity, quantitiesIn, shown } from "./_quantities";

const RATIO = /(\d{1,2}(?:\.\d{1,2})?)[：∶:](\d{1,2}(?:\.\d{1,2})?)[：∶:](\d{1,2}(?:\.\d{1,2})?)(?![\d：.])/g;
const RATIO_WINDOW = 60;
const LIST_WINDOW = 120;
const TOTAL = 100;
/** Further off than this the figures are something else, or more than one is wrong. */
const FAR = 15;

const stepOf = (figure: string): number => 10 ** -(figure.split(".")[1]?.length ?? 0);

interface Shares {
  readonly sum: number;
  readonly leeway: number;
  readonly start: number;
  readonly end: number;
}

/** Ratios of the three industries: 4.2∶40.1∶55.7. */
const ratios = (folded: string, at: number): readonly Shares[] => {
  const sentence = /^[^。；]*/.exec(folded.slice(at, at + RATIO_WINDOW))?.[0] ?? "";
  return [...sentence.matchAll(RATIO)].map((match) => {
    const figures = match.slice(1, 4);
    const sum = figures.reduce((total, figure) => total + Number(figure), 0);
    const leeway = figures.reduce((total, figure) => total + stepOf(figure), 0) / 2;
    return { sum, leeway, start: at + match.index, end: at + match.index + match[0].length };
  });
};

const INDUSTRIES =
  /^产业(?:增加值)?(?:占[^，。；\d]{0,10}?)?的?(?:比重|占比|比例)?分别[为占达]?到?(\d{1,2}(?:\.\d{1,2})?)%[、，](\d{1,2}(?:\.\d{1,2})?)%[、和，](\d{1,2}(?:\.\d{1,2})?)%/;

/** 一、二、三产业占比分别为4.2%、40.1%、55.7%. Shares of other things said so may be shares of several wholes. */
const industries = (folded: string, at: number): readonly Shares[] => {
  const match = INDUSTRIES.exec(folded.slice(at, at + RATIO_WINDOW));
  if (!match) return [];
  const figures = match.slice(1, 4);
  const end = at + match[0].length;
  return [
    {
      sum: figures.reduce((total, figure) => total + Number(figure), 0),
      leeway: figures.reduce((total, figure) => total + stepOf(figure), 0) / 2,
      start: end - match[0].length + match[0].indexOf(`${figures[0]}%`),
      end,
    },
  ];
};

const SHARE_BEFORE = /占(?:比)?(?:约|达|为|总[数额量])?$/;

/** Shares that close with the share of the rest: A占50%，B占30%，其余占10%. */
const withRest = (folded: string, at: number): readonly Shares[] => {
  let start = at;
  while (start > Math.max(0, at - LIST_WINDOW) && !"。；".includes(folded.charAt(start - 1))) start--;
  const isShare = ({ unit, start: from, rounded }: Quantity): boolean =>
    unit === "%" && !rounded && SHARE_BEFORE.test(folded.slice(Math.max(0, from - 4), from));
  const before = quantitiesIn(folded, start, at);
  const rest = quantitiesIn(folded, at, Math.min(folded.length, at + 20))[0];
  if (!rest || !isShare(rest) || before.length < 2 || !before.every(isShare)) return [];
  const all = [...before, rest];
  const sum = all.reduce((total, { value }) => total + value, 0);
  const leeway = all.reduce((total, { step }) => total + step, 0) / 2;
  return [{ sum, leeway, start: (all[0] as Quantity).start, end: rest.end }];
};

export default defineParagraphRule({
  id: "numeral/structure-share",
  title: "一个整体的各部分之和应是100%。",
  rationale: "三次产业之比、写明“其余占”的各项占比，加起来必须是100；不是100，就有一个数错了。四舍五入的误差不报。",
  basis: [{ source: "通行做法", evidence: "practice" }],
  severity: "warning",
  recommended: true,
  fixable: "no",
  scope: "paragraph",
  triggers: {
    literals: [
      "产业结构",
      "三产比例",
      "三产结构",
      "一二三产",
      "其余占",
      "其他占",
      "其它占",
      "其余的占",
      "剩余占",
      "其余各占",
      "三产业",
      "三次产业",
    ],
  },
  *check({ folded }, { hits }) {
    let reached = -1;
    for (const { literal, at } of hits) {
      const found = literal.includes("占")
        ? withRest(folded, at)
        : [...ratios(folded, at), ...industries(folded, folded.indexOf("产业", at))];
      for (const { sum, leeway, start, end } of found) {
        const off = Math.abs(sum - TOTAL);
        if (start <= reached || off <= leeway + 1e-6 || off > FAR) continue;
        reached = start;
        const percent = folded.charAt(end - 1) === "%" ? "%" : "";
        yield {
          span: { start, end },
          message: `各部分相加是${shown(sum)}${percent}，不是100${percent}，应核对。`,
        };
      }
    }
  },
  examples: {
    invalid: [
      { text: "三次产业结构由⟦10.2:45.1:45.7⟧调整为8.1:43.5:48.4。" },
      { text: "党员中本科占⟦50%，大专占30%，其余占10%⟧。" },
      { text: "一、二、三产业占比分别为⟦20%、50%、40%⟧；一二三产业增加值占GDP的比重分别为⟦6.1%、40.2%和52.7%⟧。" },
      { text: "产业结构比为⟦4.2∶40.1∶56.7⟧。" },
    ],
    valid: [
      { text: "三次产业结构由10.2:45.1:44.7调整为8.1:43.5:48.5。", note: "四舍五入差0.1。" },
      {
        text: "本科占50%，大专占30%，其余占20%；女性占40%，党员占70%，35岁以下占40%。",
        note: "后一句里的占比可以交叉。",
      },
      {
        text: "一二三产业占比分别为6.1%、40.2%和53.7%，炼铁、炼钢先进产能占比分别为64.3%、62.3%，三产业增速分别为3%、4%、5%。",
        note: "不是一个整体的各部分。",
      },
      { text: "产业结构不断优化，会议时间为8：30：00，其余占比约10%，增速为4%，农业占30%，其余占10%。" },
    ],
  },
});

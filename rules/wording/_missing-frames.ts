/** Where a word is missing, and which. */
export interface Gap {
  readonly at: number;
  readonly word: string;
  /** Where the frame that lacks it begins and ends. */
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly literals: readonly string[];
  /** What is missing in the frame that the literal at `at` is the end of. */
  gapOf(folded: string, at: number, literal: string): Omit<Gap, "end"> | undefined;
}

const LONGEST = 50;

/** Where the part of the text begins that ends at `at` and has none of `marks`. */
const beginOf = (folded: string, at: number, marks: string): number => {
  let from = at;
  while (from > 0 && at - from < LONGEST && !marks.includes(folded.charAt(from - 1))) from--;
  return from;
};

const UNITED = /(?:统一|集中|凝聚)(?=[^到于在上来]{2,30}$)/;
const MINDS = /思想|认识|行动|意志|力量|精力|步调|智慧/;
const AIM = /[为是的成这]$/;
const ANNOUNCED = /^(?:现|特|具体|有关|主要)/;
const UNDER = /^在[^下，；]{2,30}$/;
const LED = /^[^。；]{0,20}(?:支持|帮助|努力|指导|配合|关心|关怀|推动|引领|带领|协助)下/;

const FRAMES: readonly Frame[] = [
  {
    literals: ["上来"],
    gapOf: (folded, at) => {
      const start = beginOf(folded, at, "，。；：");
      const clause = folded.slice(start, at);
      const united = UNITED.exec(clause);
      if (!united || !MINDS.test(clause.slice(0, united.index))) return undefined;
      const from = start + united.index;
      return { start: from, at: from + united[0].length, word: "到" };
    },
  },
  {
    literals: ["出发点和落脚点", "出发点、落脚点", "出发点与落脚点"],
    gapOf: (folded, at) => {
      const start = beginOf(folded, at, "，。；：");
      const clause = folded.slice(start, at);
      const isFrame =
        clause.startsWith("以") && clause.length > 4 && !/[为作是]/.test(clause.slice(1, 2) + clause.slice(-2));
      return isFrame && !AIM.test(clause) ? { start, at, word: "为" } : undefined;
    },
  },
  {
    literals: [
      "报告下：",
      "通知下：",
      "汇报下：",
      "通报下：",
      "公告下：",
      "通告下：",
      "函告下：",
      "批复下：",
      "答复下：",
    ],
    gapOf: (folded, at) => {
      const start = beginOf(folded, at, "，。；：");
      return ANNOUNCED.test(folded.slice(start, at)) ? { start, at: at + 2, word: "如" } : undefined;
    },
  },
  {
    literals: ["坚强领导，", "正确领导，"],
    gapOf: (folded, at, literal) => {
      const start = beginOf(folded, at, "，。；：");
      const end = at + literal.length;
      const isFrame = UNDER.test(folded.slice(start, at)) && !LED.test(folded.slice(end, end + LONGEST));
      return isFrame ? { start, at: end - 1, word: "下" } : undefined;
    },
  },
];

const BY_LITERAL: ReadonlyMap<string, Frame> = new Map(
  FRAMES.flatMap((frame) => frame.literals.map((literal) => [literal, frame])),
);

export const FRAME_LITERALS: readonly string[] = [...BY_LITERAL.keys()];

/** What is missing in the frame that `literal` is the end of. */
export const gapAt = (folded: string, at: number, literal: string): Gap | undefined => {
  const gap = BY_LITERAL.get(literal)?.gapOf(folded, at, literal);
  return gap && { ...gap, end: at + literal.length };
};

/** Words before a figure that say the same as words after it. */
export interface Pair {
  readonly id: string;
  readonly heads: readonly string[];
  readonly tails: RegExp;
  readonly saying: string;
}

export const PAIRS: readonly Pair[] = [
  {
    id: "about",
    heads: ["大约", "大概", "将近", "接近", "约为", "约占", "约有", "约计", "大约有", "约", "近"],
    tails: /^(?:左右|上下|多(?![元样种次年])|余(?!额)|以上)/,
    saying: "都表示不到或者大致",
  },
  {
    id: "above",
    heads: ["超过", "突破", "高于", "多于", "逾", "超出"],
    tails: /^(?:以上|多(?![元样种])|余(?!额)|开外)/,
    saying: "都表示多于这个数",
  },
  {
    id: "at-least",
    heads: ["至少", "最少", "不少于", "不低于", "不小于"],
    tails: /^(?:以上)/,
    saying: "都表示不少于这个数",
  },
  {
    id: "at-most",
    heads: ["至多", "最多", "不超过", "不高于", "不多于", "不大于"],
    tails: /^(?:以下|以内|之内)/,
    saying: "都表示不多于这个数",
  },
];

/** 30多人以上: both words behind the figure. */
export const BEHIND = new Map(
  [..."多余"].flatMap((more) =>
    ["", ..."人名个家户元件次项天万亿"].flatMap((unit) =>
      ["以上", "左右"].map((tail) => [more + unit + tail, { more, tail }] as const),
    ),
  ),
);

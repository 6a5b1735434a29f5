/** Numbers of one kind that documents write in two ways. */
export interface NumberKind {
  readonly id: string;
  readonly name: string;
  /** The form that can be found by literals, and is looked for first. */
  readonly marked: RegExp;
  readonly literals: readonly string[];
  /** The other form, looked for only in documents that have the first. */
  readonly plain: RegExp;
  /** How many of each there must be; below that it is an accident. */
  readonly least: number;
}

const DIGITS = [..."0123456789"];
const UNIT = "[%元人名个家天小年月日岁倍米公平吨时周度亩户万亿]";

/** All patterns are global. */
export const NUMBER_KINDS: readonly NumberKind[] = [
  {
    id: "percent",
    name: "百分数",
    marked: /百分之[一二三四五六七八九十零点]{1,8}/g,
    literals: ["百分之"],
    plain: /(?<![\d.])\d{1,3}(?:\.\d{1,3})?%/g,
    least: 1,
  },
  {
    id: "grouping",
    name: "五位以上的数分节",
    marked: /(?<![\d.，])\d{1,3}(?:，\d{3})+(?![\d，])(?=[元人名个家户吨亩公平件台辆次])/g,
    literals: DIGITS.map((digit) => `${digit}，`),
    plain: /(?<![\d.A-Za-z〔/-])\d{5,9}(?=[元人名个家户吨亩公平件台辆次])/g,
    least: 1,
  },
  {
    id: "grouping-four",
    name: "四位数分节",
    marked: /(?<![\d.，])\d，\d{3}(?![\d，])(?=[元人名个家户吨亩件台])/g,
    literals: DIGITS.map((digit) => `${digit}，`),
    plain: /(?<![\d.，A-Za-z〔/-])[1-9]\d{3}(?=[元人名个家户吨亩件台])/g,
    least: 1,
  },
  {
    id: "ten-thousand-yuan",
    name: "几万元的数",
    marked: /(?<![\d.，A-Za-z-])[1-9]\d?0000(?=元)/g,
    literals: ["0000元"],
    plain: /(?<![\d.])[1-9]\d?(?:\.\d{1,2})?万(?=元)/g,
    least: 1,
  },
  {
    id: "ten-thousand-people",
    name: "几万人的数",
    marked: /(?<![\d.，A-Za-z-])[1-9]\d?0000(?=[人名户])/g,
    literals: ["0000人", "0000名", "0000户"],
    plain: /(?<![\d.])[1-9]\d?(?:\.\d{1,2})?万(?=[人名户])/g,
    least: 1,
  },
  {
    id: "year",
    name: "年份",
    marked: /(?<![一二三四五六七八九〇十百千万])[一二][九〇○零O0][一二三四五六七八九〇○零O0]{2}年/g,
    literals: ["一九", "二〇", "二○", "二零", "二O", "二0"],
    plain: /(?<![\d.])(?:19|20)\d\d年/g,
    least: 2,
  },
  {
    id: "range",
    name: "数值范围的连接号",
    marked: new RegExp(`(?<![\\d.])\\d{1,6}(?:\\.\\d{1,3})?[%万亿]{0,2}～\\d{1,6}(?:\\.\\d{1,3})?(?=${UNIT})`, "g"),
    literals: DIGITS.map((digit) => `～${digit}`),
    plain: new RegExp(
      `(?<![\\d.第—])(?!(?:19|20)\\d\\d)\\d{1,6}(?:\\.\\d{1,3})?[%万亿]{0,2}—\\d{1,6}(?:\\.\\d{1,3})?(?=${UNIT})(?![\\d.]*[年月日])`,
      "g",
    ),
    least: 2,
  },
  {
    id: "clock",
    name: "时刻",
    marked: /(?<![\d：.])(?:[01]?\d|2[0-3])：[0-5]\d(?![\d：])/g,
    literals: DIGITS.map((digit) => `${digit}：`),
    plain: /(?<![\d.])(?:[01]?\d|2[0-3])[时点][0-5]?\d分/g,
    least: 1,
  },
  {
    id: "ordinal",
    name: "序数",
    marked: /第[1-9](?=[批轮类])/g,
    literals: DIGITS.flatMap((digit) => [..."批轮类"].map((unit) => `第${digit}${unit}`)),
    plain: /第[一二三四五六七八九十]{1,3}(?=[批轮类])/g,
    least: 1,
  },
  {
    id: "quarter",
    name: "季度",
    marked: /(?<![\d.])[1-4]季度/g,
    literals: ["1季度", "2季度", "3季度", "4季度"],
    plain: /[一二三四]季度/g,
    least: 1,
  },
];

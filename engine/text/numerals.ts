const DIGITS = "〇一二三四五六七八九";

const byUnit = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([unit, value]) => [unit.charCodeAt(0), value]));

const DIGIT_OF = byUnit({
  ...Object.fromEntries([...DIGITS].map((unit, value) => [unit, value])),
  ...{ 零: 0, 壹: 1, 贰: 2, 两: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
});
const SCALE_OF = byUnit({ 十: 10, 拾: 10, 百: 100, 千: 1000 });

/** Units that may form a Chinese number below ten thousand, for use inside a character class. */
export const HAN_NUMERALS = "〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾";

/** The value of a Chinese number below 10,000 (`十二`, `一百零五`, `二〇`), or undefined. */
export const parseHanNumber = (numeral: string): number | undefined => {
  let total = 0;
  let digit = -1;
  let positional = "";
  for (let i = 0; i < numeral.length; i++) {
    const code = numeral.charCodeAt(i);
    const value = DIGIT_OF.get(code);
    if (value !== undefined) {
      if (digit > 0 && !numeral.includes("十") && !numeral.includes("百")) positional ||= String(digit);
      if (positional) positional += value;
      digit = value;
      continue;
    }
    const scale = SCALE_OF.get(code);
    if (scale === undefined) return undefined;
    total += (digit < 0 ? 1 : digit) * scale;
    digit = -1;
  }
  if (positional) return Number(positional);
  return numeral.length === 0 ? undefined : total + Math.max(digit, 0);
};

/** The value of a number written in Arabic or Chinese numerals, or undefined. */
export const parseNumber = (numeral: string): number | undefined =>
  /^\d+$/.test(numeral) ? Number(numeral) : parseHanNumber(numeral);

const SCALES: readonly (readonly [scale: number, unit: string])[] = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
  [1, ""],
];

/** `value` (1–9,999) in Chinese numerals as section numbers use them: 十, 十一, 二十, 一百零五. */
export const formatHanNumber = (value: number): string => {
  let text = "";
  let gap = false;
  for (const [scale, unit] of SCALES) {
    const digit = Math.floor(value / scale) % 10;
    if (digit > 0) text += `${gap ? "零" : ""}${DIGITS[digit]}${unit}`;
    gap = digit === 0 && text !== "";
  }
  return text.replace(/^一十/, "十");
};

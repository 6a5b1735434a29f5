/** A figure with its scale and unit as the text writes it. Offsets in the folded text. */
export interface Quantity {
  readonly value: number;
  /** What one step of its last digit is worth. */
  readonly step: number;
  /** `万`, `亿`, `万亿` or empty. */
  readonly scale: string;
  readonly unit: string;
  /** Said to be rounded: 约、近、多、左右. */
  readonly rounded: boolean;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { "": 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Units of quantities, the longer ones first, for use inside a group. */
export const UNITS =
  "个百分点|个工作日|平方公里|平方千米|平方米|立方米|千瓦时|小时|分钟|公里|千米|公顷|公斤|千克|美元|人次|个月|%|‰|元|人|名|户|家|个|项|件|所|座|张|辆|台|套|吨|斤|米|亩|千瓦|天|日|岁|年|倍|起|例|次|条|处|册|篇|场|期|级|位|种|类|只|株|册";

const HEDGE_BEFORE = /(?:约|近|超|超过|突破|逾|大概|接近|不足|不到|至少|以上)$/;
/** Begins with what few units are, so that the search passes over all others. */
const QUANTITY = new RegExp(
  `(?=\\d)(?<![\\d.,，A-Za-z×*〔-])(\\d{1,3}(?:，\\d{3})+(?![\\d，])|\\d{1,12})(\\.\\d{1,6})?(?![\\d.×*xX])(多|余)?(万亿|万|亿)?(多|余)?(${UNITS})?(多|余|左右|以上|上下)?`,
  "g",
);

const QUANTITY_HERE = new RegExp(QUANTITY.source, "y");

/** The quantity of a match in a text that begins at `start`. */
const quantityOf = (match: RegExpExecArray, text: string, start: number): Quantity => {
  const [whole, integer = "", decimals = "", more1, scale = "", more2, unit = "", more3] = match;
  const factor = SCALES[scale] as number;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  return {
    value: Number(integer.replaceAll("，", "") + decimals) * factor,
    step: factor * 10 ** -Math.max(0, decimals.length - 1),
    scale,
    unit,
    rounded: Boolean(more1 || more2 || more3) || HEDGE_BEFORE.test(before),
    start: start + match.index,
    end: start + match.index + whole.length,
  };
};

/** The quantities in `folded[start, end)`, in text order. Parts of codes, masks and longer figures are none. */
export const quantitiesIn = (folded: string, start: number, end: number): readonly Quantity[] => {
  const text = folded.slice(start, end);
  return [...text.matchAll(QUANTITY)].map((match) => quantityOf(match, text, start));
};

/** The quantity right at `start`, read up to `end`. */
export const quantityAt = (folded: string, start: number, end: number): Quantity | undefined => {
  const text = folded.slice(start, end);
  QUANTITY_HERE.lastIndex = 0;
  const match = QUANTITY_HERE.exec(text);
  return match ? quantityOf(match, text, start) : undefined;
};

/** `value` as a figure without noise in its last digits. */
export const shown = (value: number): string => String(Number(value.toPrecision(10)));

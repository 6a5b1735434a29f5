import { Converter } from "opencc-js/t2cn";

const FIRST = 0x4e00;
const LAST = 0x9fff;
/** The Table of General Standard Chinese Characters has them, for names or in a sense of their own. */
const STANDARD = "昇陞剋鍾鎔閤鉅嚐囉噁濛甯祇穀";
/** GB 2312 has them, the later table no more. */
const RETIRED = "後";

/** The ideographs of GB 2312, all of them simplified or never simplified. */
const simplifiedUnits = (): ReadonlySet<string> => {
  const decoder = new TextDecoder("gbk");
  const units = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) units.add(decoder.decode(new Uint8Array([high, low])));
  return units;
};

/** First and last of the ranges that hold all of `units` and none of `others`. */
const rangesOf = (units: ReadonlySet<string>, others: ReadonlySet<string>): string => {
  let ranges = "";
  let first = "";
  let last = "";
  for (let code = FIRST; code <= LAST + 1; code++) {
    const unit = String.fromCharCode(code);
    if (units.has(unit)) {
      if (first === "") first = unit;
      last = unit;
    } else if (first !== "" && (others.has(unit) || code > LAST)) {
      ranges += first + last;
      first = "";
    }
  }
  return ranges;
};

/** The characters that only traditional text has, each with the simplified one, as a module of the engine. */
export const traditional = (): string => {
  const simplified = simplifiedUnits();
  const convert = Converter({ from: "t", to: "cn" });
  let from = "";
  let to = "";
  for (let code = FIRST; code <= LAST; code++) {
    const unit = String.fromCharCode(code);
    const other = convert(unit);
    const isStandard = (simplified.has(unit) && !RETIRED.includes(unit)) || STANDARD.includes(unit);
    if (other === unit || isStandard || !simplified.has(other)) continue;
    from += unit;
    to += other;
  }
  return `/** Generated from the character tables of OpenCC (Apache License 2.0) by \`npm run gen\`. */

/** Ideographs that only traditional text has. */
export const TRADITIONAL = ${JSON.stringify(from)};

/** The simplified form of each. */
export const SIMPLIFIED = ${JSON.stringify(to)};

/** First and last unit of each range that holds them; what else it holds is rare. */
export const TRADITIONAL_RANGES = ${JSON.stringify(rangesOf(new Set(from), new Set([...simplified, ...STANDARD].filter((unit) => !RETIRED.includes(unit)))))};
`;
};

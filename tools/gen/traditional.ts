import { Converter } from "opencc-js/t2cn";

const FIRST = 0x4e00;
const LAST = 0x9fff;
/** The Table of General Standard Chinese Characters has them, for names or in a sense of their own. */
const STANDARD = "昇陞剋鍾鎔閤鉅嚐囉噁濛甯祇穀";

/** The ideographs of GB 2312, all of them simplified or never simplified. */
const simplifiedUnits = (): ReadonlySet<string> => {
  const decoder = new TextDecoder("gbk");
  const units = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) units.add(decoder.decode(new Uint8Array([high, low])));
  return units;
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
    if (other === unit || simplified.has(unit) || !simplified.has(other) || STANDARD.includes(unit)) continue;
    from += unit;
    to += other;
  }
  return `/** Generated from the character tables of OpenCC (Apache License 2.0) by \`npm run gen\`. */

/** Ideographs that only traditional text has. */
export const TRADITIONAL = ${JSON.stringify(from)};

/** The simplified form of each. */
export const SIMPLIFIED = ${JSON.stringify(to)};
`;
};

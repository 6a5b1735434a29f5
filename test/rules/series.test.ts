import assert from "node:assert/strict";
import { inSeries } from "../../rules/numbering/_markers";

const CASES: readonly (readonly [numeral: string, ordinal: number, written: string | undefined])[] = [
  ["①", 1, "①"],
  ["③", 20, "⑳"],
  ["⑳", 21, "㉑"],
  ["➀", 3, "➂"],
  ["➀", 11, "（11）"],
  ["⑴", 21, "（21）"],
  ["㈠", 10, "㈩"],
  ["㈠", 11, "（十一）"],
  ["⒈", 21, "21."],
  ["Ⅻ", 13, "13"],
  ["一", 2, undefined],
  ["1", 2, undefined],
];

describe("numerals of one unit", () => {
  for (const [numeral, ordinal, written] of CASES)
    it(`${ordinal} in the series of ${numeral} is ${written}`, () => assert.equal(inSeries(numeral, ordinal), written));
});

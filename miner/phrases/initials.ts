import { isHan } from "../../engine/text/classes";

const hanOnly = (text: string): string => [...text].filter((unit) => isHan(unit.charCodeAt(0))).join("");

/** First letters of the readings, one for each Chinese character, in lower case; characters of several readings are read by the words they stand in. */
export const initialsOf = (text: string): string => {
  // Loaded when a phrase is there to be read: the library brings a dictionary.
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  return pinyin(hanOnly(text), { pattern: "first", toneType: "none", type: "array", v: true }).join("");
};

import { isHan } from "../../engine/text/classes";

/** First letters of the readings of words, one for each Chinese character, in lower case; a character of several readings is read by the word it stands in. */
export const createInitials = (): ((words: readonly string[]) => string) => {
  // Loaded when phrases are there to be read: the library brings a dictionary.
  const { pinyin }: typeof import("pinyin-pro") = require("pinyin-pro");
  const known = new Map<string, string>();
  const initialsOf = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const han = [...word].filter((character) => isHan(character.charCodeAt(0))).join("");
    const initials = pinyin(han, { pattern: "first", toneType: "none", type: "array", v: true }).join("");
    known.set(word, initials);
    return initials;
  };
  return (words) => words.map(initialsOf).join("");
};

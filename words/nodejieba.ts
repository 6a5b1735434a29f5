import type { Cut } from "./cut";

/** Loads nodejieba (native, with cppjieba's dictionary). Undefined where it is not installed or was not built for this Node. */
export const loadNodejieba = (): Cut | undefined => {
  try {
    const { cut }: typeof import("./nodejieba-dictionary") = require("./nodejieba-dictionary");
    // The second argument turns on recognition of words that are not in the dictionary.
    return (text) => cut(text, true);
  } catch {
    return undefined;
  }
};

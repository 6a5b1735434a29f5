import type { Cut } from "./cut";

/** Loads jieba-wasm, which runs wherever WebAssembly does. Undefined where its files are missing. */
export const loadJiebaWasm = (): Cut | undefined => {
  try {
    const { cut }: typeof import("jieba-wasm/node") = require("jieba-wasm/node");
    return (text) => cut(text, true);
  } catch {
    return undefined;
  }
};

import type { Cut, CutLoader } from "./cut";
import { loadJiebaWasm } from "./jieba-wasm";
import { loadNodejieba } from "./nodejieba";

export const SEGMENTERS = ["nodejieba", "jieba-wasm"] as const;
export type SegmenterName = (typeof SEGMENTERS)[number];

/** A segmenter that is loaded, and which one it is: the two do not cut everything alike. */
export interface NamedCut {
  readonly name: SegmenterName;
  readonly cut: Cut;
}

/** The fast one first; the one that runs everywhere after it. */
export const LOADERS: Readonly<Record<SegmenterName, CutLoader>> = {
  nodejieba: loadNodejieba,
  "jieba-wasm": loadJiebaWasm,
};

/** The first segmenter of `wanted` that loads on this machine, or undefined. Never throws. */
export const loadCut = (wanted: readonly SegmenterName[] = SEGMENTERS): NamedCut | undefined => {
  for (const name of wanted) {
    const cut = LOADERS[name]();
    if (cut !== undefined) return { name, cut };
  }
  return undefined;
};

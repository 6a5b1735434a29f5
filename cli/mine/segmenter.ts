import { loadCut, type NamedCut, type SegmenterName } from "../../words/load-cut";

/** The segmenter that was asked for, or the first this machine has; or why there is none. */
export const segmenterFor = (wanted: SegmenterName | undefined): NamedCut | { readonly problem: string } =>
  (wanted === undefined ? loadCut() : loadCut([wanted])) ?? {
    problem: `本机没有可用的分词组件（${wanted ?? "nodejieba 或 jieba-wasm"}），不能挖掘。`,
  };

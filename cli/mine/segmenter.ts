import { type Cutter, createCutter } from "../../words/cutter";
import type { SegmenterName } from "../../words/load-cut";

/** A cutter with the segmenter that was asked for, or the first this machine has. */
export const cutterFor = (wanted: SegmenterName | undefined): Cutter =>
  createCutter(wanted === undefined ? undefined : [wanted]);

export const noSegmenter = (wanted: SegmenterName | undefined): string =>
  `本机没有可用的分词组件（${wanted ?? "nodejieba 或 jieba-wasm"}），不能挖掘。`;

import path from "node:path";
import { Worker } from "node:worker_threads";
import { loadCut, type NamedCut, SEGMENTERS, type SegmenterName } from "./load-cut";
import { wordLengths } from "./word-lengths";

/** Texts that a thread is sent, and what it says: first whether it could load its segmenter, then an answer to each request in turn. */
export type CutRequest = readonly string[];
export type CutReply = { readonly loaded: boolean } | { readonly lengths: readonly string[] };

/** Cuts texts while the caller does something else. */
export interface Cutter {
  /** The segmenter that cuts; undefined where this machine has none that was asked for. */
  readonly name: Promise<SegmenterName | undefined>;
  /** The word lengths of each text (see `wordLengths`); undefined where there is no segmenter. */
  readonly lengths: (texts: readonly string[]) => Promise<readonly string[] | undefined>;
  /** Ends the thread. Nothing is cut after that. */
  readonly close: () => void;
}

const THREAD = path.join(__dirname, "cut-thread.js");

interface Waiting {
  readonly texts: CutRequest;
  readonly answer: (lengths: readonly string[] | undefined) => void;
}

const cutHere = (segmenter: NamedCut | undefined, texts: CutRequest): readonly string[] | undefined =>
  segmenter && texts.map((text) => wordLengths(segmenter.cut, text));

/**
 * A cutter with a thread of its own, which loads the first segmenter of `wanted` while the caller reads. Where there can be no
 * thread, or it cannot load that segmenter, the first one that loads cuts in the caller's thread, with the same result.
 */
export const createCutter = (wanted: readonly SegmenterName[] = SEGMENTERS, file: string = THREAD): Cutter => {
  const name = wanted[0] as SegmenterName;
  const waiting: Waiting[] = [];
  let fallback: { readonly segmenter: NamedCut | undefined } | undefined;
  let tellName: (name: SegmenterName | undefined) => void = () => undefined;
  const named = new Promise<SegmenterName | undefined>((resolve) => {
    tellName = resolve;
  });
  const giveUp = (): void => {
    if (fallback !== undefined) return;
    const segmenter = loadCut(wanted);
    fallback = { segmenter };
    tellName(segmenter?.name);
    for (const { texts, answer } of waiting.splice(0)) answer(cutHere(segmenter, texts));
  };
  const hear = (reply: CutReply): void => {
    if (fallback !== undefined) return;
    if ("lengths" in reply) waiting.shift()?.answer(reply.lengths);
    else if (reply.loaded) tellName(name);
    else giveUp();
  };
  let closed = false;
  const worker = startWorker(file, name, hear, () => closed || giveUp());
  if (worker === undefined) giveUp();
  return {
    name: named,
    lengths: (texts) => {
      if (fallback !== undefined) return Promise.resolve(cutHere(fallback.segmenter, texts));
      return new Promise((answer) => {
        waiting.push({ texts, answer });
        worker?.postMessage(texts);
      });
    },
    close: () => {
      closed = true;
      void worker?.terminate();
    },
  };
};

const startWorker = (
  file: string,
  name: SegmenterName,
  hear: (reply: CutReply) => void,
  failed: () => void,
): Worker | undefined => {
  try {
    return new Worker(file, { workerData: name }).on("message", hear).on("error", failed).on("exit", failed);
  } catch {
    return undefined;
  }
};

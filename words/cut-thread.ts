import { parentPort, workerData } from "node:worker_threads";
import type { CutReply, CutRequest } from "./cutter";
import { LOADERS, type SegmenterName } from "./load-cut";
import { wordLengths } from "./word-lengths";

/** Program of a thread that loads the segmenter `workerData` names and cuts what it is sent. */
const run = (name: SegmenterName): void => {
  const reply = (message: CutReply): void => parentPort?.postMessage(message);
  const cut = LOADERS[name]();
  reply({ loaded: cut !== undefined });
  if (cut === undefined) return;
  parentPort?.on("message", (texts: CutRequest) => reply({ lengths: texts.map((text) => wordLengths(cut, text)) }));
};

run(workerData as SegmenterName);

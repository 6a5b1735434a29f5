import type { Evidence } from "./model";

/** Of an entry that is kept by hand. */
export const NOT_MINED: Evidence = {
  support: 0,
  documents: 0,
  of: 0,
  share: 0,
  bound: 0,
  genres: {},
  examples: [],
  counterExamples: [],
};

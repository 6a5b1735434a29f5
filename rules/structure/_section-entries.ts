import type { SectionEntry } from "../../engine/mined/model";

const EVIDENCE: SectionEntry["evidence"] = {
  support: 47,
  documents: 46,
  of: 47,
  share: 0.9787,
  bound: 0.8889,
  genres: {},
  examples: [],
  counterExamples: [],
};

const entry = (said: Pick<SectionEntry, "aspect" | "role" | "genre" | "next" | "words">, id: string): SectionEntry => ({
  id: `section:${id}`,
  family: "section",
  title: "例子",
  severity: "information",
  evidence: EVIDENCE,
  ...said,
});

/** Entries for examples: what a unit's archive might teach. */
export const LEARNT = {
  hasSafeguards: entry({ aspect: "presence", role: "safeguard", genre: "意见" }, "00000001"),
  doesWithoutProblems: entry({ aspect: "absence", role: "problem", genre: "总结" }, "00000002"),
  blocksAreProblems: entry({ aspect: "synonym", role: "problem", words: "堵点淤点" }, "00000003"),
  lookingOnIsNext: entry({ aspect: "running", role: "next", words: "放眼…征程" }, "00000004"),
  planBeforeReview: entry({ aspect: "order", role: "next", next: "done", genre: "总结" }, "00000005"),
  aimBeforeTask: entry({ aspect: "order", role: "aim", next: "task", genre: "意见" }, "00000006"),
} as const;

import type { PhraseEntry, PhraseGroup, Sighting } from "../../engine/mined/model";

/** What stands before, in and after an example. */
type Shown = readonly [before: string, text: string, after: string];

interface Given {
  readonly group?: PhraseGroup;
  readonly genres?: readonly string[];
  readonly roles?: readonly string[];
  readonly initials?: readonly string[];
  readonly documents?: number;
  readonly support?: number;
  readonly examples?: readonly Shown[];
}

const sighting = ([before, text, after]: Shown): Sighting => ({
  path: "归档/总结.txt",
  span: [10, 10 + text.length],
  before,
  text,
  after,
});

/** An entry as the miner writes it, of a corpus of 40 documents. */
export const minedPhrase = (body: string, given: Given = {}): PhraseEntry => {
  const { documents = 2, support = documents } = given;
  return {
    id: `phrase:${[...body].map((unit) => unit.charCodeAt(0).toString(16)).join("")}`,
    family: "phrase",
    title: body,
    severity: "hint",
    body,
    group: given.group ?? "举措",
    genres: given.genres ?? [],
    roles: given.roles ?? [],
    initials: given.initials ?? [],
    evidence: {
      support,
      documents,
      of: 40,
      share: documents / 40,
      bound: 0,
      genres: {},
      examples: (given.examples ?? []).map(sighting),
      counterExamples: [],
    },
  };
};

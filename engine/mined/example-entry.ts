import type { Entry, Evidence, Family } from "./model";

/** Nine documents of ten. */
const EVIDENCE: Evidence = {
  support: 12,
  documents: 9,
  of: 10,
  share: 0.9,
  bound: 0.5958,
  genres: {},
  examples: [],
  counterExamples: [],
};

/** Omits from each member of a union. */
type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Filled = "id" | "title" | "severity" | "evidence";
type Claim = OmitEach<Entry, Filled>;

/** A mined entry for the examples of a rule: it states the claim, the rest is made up. `id` is told where there are several of a family. */
export const exampleEntry = <C extends Claim>(
  claim: C & Partial<Pick<Entry, Filled>>,
): Extract<Entry, { readonly family: C["family"] }> =>
  ({
    id: `${claim.family satisfies Family}:00000000`,
    title: "例子中的词条",
    severity: "hint",
    evidence: EVIDENCE,
    ...claim,
  }) as unknown as Extract<Entry, { readonly family: C["family"] }>;

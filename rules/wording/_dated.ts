import type { Finding } from "../../engine/diagnostic";
import type { Part } from "../../engine/document/model";
import type { Collected } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";
import { type Dating, documentDating } from "../common/document-date";
import type { FoundWording } from "./_table";

/** A wording that is right or wrong by the time of the document. `span` is in the paragraph. */
export interface DatedWording extends FoundWording {
  readonly span: Span;
}

/** The finding of a paragraph as one of the document. */
const placed = (finding: Finding, start: number): Finding => ({
  ...finding,
  span: shift(finding.span, start),
  fixes: (finding.fixes ?? []).map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, start) })),
  })),
});

/** What was found in a part that is wrong for the time at which it was written. */
export function* wrongForTheTime<F extends DatedWording>(
  facts: readonly Collected<F>[],
  part: Part,
  before: Part | undefined,
  isWrong: (found: F, dating: Dating | undefined) => boolean,
): Iterable<Finding> {
  const dating = documentDating(part, before);
  for (const { block, fact } of facts) if (isWrong(fact, dating)) yield placed(fact.finding, block.start);
}

import type { Edit, Finding, Severity } from "../../engine/diagnostic";
import type { Block } from "../../engine/document/model";
import { type Span, shift } from "../../engine/span";

/** One place of a habit that may run through a whole document, with what mends it. Offsets in the paragraph. */
export interface Occurrence {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly message: string;
  readonly severity?: Severity;
}

const placed = (edits: readonly Edit[], offset: number): readonly Edit[] =>
  edits.map(({ span, newText }) => ({ span: shift(span, offset), newText }));

/** More of them are one decision of the writer, to be taken back at once. */
const FEW = 5;

interface Wording {
  /** Title of the fix of one place. */
  readonly fix: string;
  /** Message of the only report where there are many. */
  readonly many: (count: number) => string;
}

/** A finding for each place, or one for all of them where there are many. The fixes are safe. */
export function* reportOccurrences(
  facts: readonly { readonly block: Block; readonly fact: Occurrence }[],
  { fix, many }: Wording,
): Iterable<Finding> {
  const first = facts[0];
  if (!first) return;
  if (facts.length > FEW) {
    const edits = facts.flatMap(({ block, fact }) => placed(fact.edits, block.start));
    yield {
      span: shift(first.fact.span, first.block.start),
      message: many(facts.length),
      ...(first.fact.severity ? { severity: first.fact.severity } : {}),
      ...(edits.length > 0
        ? { fixes: [{ title: `${fix}（全文${facts.length}处）`, safety: "safe" as const, edits }] }
        : {}),
    };
    return;
  }
  for (const { block, fact } of facts)
    yield {
      span: shift(fact.span, block.start),
      message: fact.message,
      ...(fact.severity ? { severity: fact.severity } : {}),
      ...(fact.edits.length > 0
        ? { fixes: [{ title: fix, safety: "safe" as const, edits: placed(fact.edits, block.start) }] }
        : {}),
    };
}

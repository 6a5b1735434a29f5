import type { Finding } from "../../engine/diagnostic";
import type { MeasureEntry } from "../../engine/mined/model";
import type { Collected } from "../../engine/rule";
import { type Span, shift } from "../../engine/span";

/** Lengths by genre, null for all, and the least length that any of them finds long. */
export interface Lengths {
  readonly byGenre: ReadonlyMap<string | null, MeasureEntry>;
  readonly least: number;
}

/** Fewer do not tell where the longest hundredth begins. */
const ENOUGH = 200;

/** What is known of the lengths of sentences, paragraphs or headings. */
export const lengthsOf = (entries: readonly MeasureEntry[], of: MeasureEntry["of"]): Lengths => {
  const measured = entries.filter((entry) => entry.of === of && entry.count >= ENOUGH);
  return {
    byGenre: new Map(measured.map((entry) => [entry.genre, entry])),
    least: Math.min(...measured.map(({ percentiles }) => percentiles.p99)),
  };
};

/** The measure of the genre, or of all genres where too little is known of it. */
const measureFor = (lengths: Lengths, genre: string | null): MeasureEntry | undefined =>
  lengths.byGenre.get(genre) ?? lengths.byGenre.get(null);

/** A stretch of a paragraph with its length in characters, blanks not counted. */
export interface Measured {
  readonly span: Span;
  readonly length: number;
}

/** Reports what is longer than 99 % of its like in the genre. */
export function* longFindings(
  lengths: Lengths,
  genre: string | null,
  facts: readonly Collected<Measured>[],
  messageOf: (length: number, measure: MeasureEntry) => string,
): Iterable<Finding> {
  const measure = measureFor(lengths, genre);
  if (!measure) return;
  for (const { block, fact } of facts)
    if (fact.length > measure.percentiles.p99)
      yield {
        span: shift(fact.span, block.start),
        message: messageOf(fact.length, measure),
        entryId: measure.id,
      };
}

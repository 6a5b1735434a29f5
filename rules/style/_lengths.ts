import type { MeasureEntry } from "../../engine/mined/model";

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
export const measureFor = (lengths: Lengths, genre: string | null): MeasureEntry | undefined =>
  lengths.byGenre.get(genre) ?? lengths.byGenre.get(null);

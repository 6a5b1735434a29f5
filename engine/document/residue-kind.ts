/** One way in which a page or a document site leaves its traces in a line. */
export interface ResidueKind {
  /** Without one of these words the line is none; the scanner looks for them. */
  readonly words: readonly string[];
  /** Matched against the folded line without its indent. */
  readonly pattern: RegExp;
  /** What it is, in Chinese. */
  readonly name: string;
  /** No office document holds such a line. */
  readonly certain: boolean;
  /** The line may not be longer. */
  readonly limit?: number;
}

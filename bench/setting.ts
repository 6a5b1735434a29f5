import type { Clock } from "./clock";
import type { Corpus } from "./corpus";

/** What every section is given. */
export interface Setting {
  /** The repository's folder. */
  readonly root: string;
  readonly corpus: Corpus;
  /** For what runs in this process; other processes are always timed by the wall clock. */
  readonly clock: Clock;
}

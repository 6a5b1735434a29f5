import { FAMILY_MINERS } from "../../miner/families";
import type { Source, UnitRecord } from "../../miner/model";
import { createReader } from "../../miner/observe";
import type { Cutter } from "../../words/cutter";

/** Takes sources one after the other and hands over their records in the same order, when their words are known. */
export interface Observing {
  readonly add: (source: Source) => Promise<void>;
  /** Waits for the last ones. */
  readonly end: () => Promise<void>;
}

/** Characters of documents that have been read and not yet been cut. */
const MOST_WAITING = 1_000_000;

interface Waiting {
  readonly characters: number;
  readonly records: Promise<readonly UnitRecord[]>;
}

/** Reads documents while `cutter` loads its dictionary and cuts those before. Without a segmenter there are no records. */
export const observeAll = (
  { lengths }: Cutter,
  take: (records: readonly UnitRecord[]) => void | Promise<void>,
): Observing => {
  const read = createReader(FAMILY_MINERS);
  const waiting: Waiting[] = [];
  let characters = 0;
  const recordsOf = async (source: Source): Promise<readonly UnitRecord[]> => {
    const drafts = read(source);
    const cut = await Promise.all(drafts.map(({ texts }) => lengths(texts)));
    return drafts.flatMap(({ record }, at) => {
      const words = cut[at];
      return words === undefined ? [] : [record(words)];
    });
  };
  const takeFirst = async (): Promise<void> => {
    const first = waiting.shift() as Waiting;
    characters -= first.characters;
    await take(await first.records);
  };
  return {
    add: async (source) => {
      const records = recordsOf(source);
      // A failure is met when its turn comes.
      records.catch(() => undefined);
      waiting.push({ characters: source.text.length, records });
      characters += source.text.length;
      while (characters > MOST_WAITING) await takeFirst();
    },
    end: async () => {
      while (waiting.length > 0) await takeFirst();
    },
  };
};

import type { Entry, Family, Pack } from "../engine/mined/model";
import type { MiningResult } from "./model";

/** The entries that ship, all or those of one family. */
export const shippedEntries = ({ judged }: MiningResult, family?: Family): readonly Entry[] =>
  judged
    .filter(({ ships, entry }) => ships && (family === undefined || entry.family === family))
    .map(({ entry }) => entry);

/** A pack as a file has it: one entry a line, so that a change of one entry is a change of one line. */
export const packText = ({ corpus }: MiningResult, entries: readonly Entry[]): string => {
  const head: Pack = { version: 1, corpus, entries: [] };
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
  return `{
  "version": ${head.version},
  "corpus": ${JSON.stringify(corpus)},
  "entries": [${lines.join(",")}${lines.length > 0 ? "\n  " : ""}]
}
`;
};

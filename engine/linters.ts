import type { ResolvedConfig, RulePack } from "./config/model";
import { createLinter, type LinterOptions } from "./create-linter";
import type { Linter } from "./linter";
import type { Entry } from "./mined/model";
import type { Rule } from "./rule";

/** The linters of one set of rules, by the rule packs in force. A document is linted by the linter that parsed it. */
export interface Linters {
  readonly rules: ReadonlyMap<string, Rule>;
  /** The linter for a configuration: the same object as long as its packs are the same. */
  readonly of: (config: ResolvedConfig) => Linter;
}

/** Linters by pack after pack, each kept as long as its packs are in use. */
interface Shelf {
  linter: Linter | undefined;
  readonly beyond: WeakMap<RulePack, Shelf>;
}

const emptyShelf = (): Shelf => ({ linter: undefined, beyond: new WeakMap() });

const shelfBeyond = (shelf: Shelf, pack: RulePack): Shelf => {
  const next = shelf.beyond.get(pack) ?? emptyShelf();
  shelf.beyond.set(pack, next);
  return next;
};

/** The entries that ship, then those of the packs: of two with one id the pack's counts. */
const withPacks = (shipped: readonly Entry[], packs: readonly RulePack[]): readonly Entry[] =>
  packs.length === 0 ? shipped : [...shipped, ...packs.flatMap(({ entries }) => entries)];

/** Makes linters when they are first asked for. `options.entries` are those that ship. */
export const createLinters = (rules: readonly Rule[], options: LinterOptions = {}): Linters => {
  const root = emptyShelf();
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    rules: known,
    of: ({ packs }) => {
      const shelf = packs.reduce(shelfBeyond, root);
      shelf.linter ??= createLinter(rules, { ...options, entries: withPacks(options.entries ?? [], packs) });
      return shelf.linter;
    },
  };
};

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** How often a rule reports. */
export interface RuleNoise {
  /** Findings in the documents of `seeds/`. */
  readonly seeds: number;
  /** Findings in published documents. */
  readonly published: number;
  /** Those of them that are errors or warnings. */
  readonly loud: number;
}

/** What `npm run measure` found out with every rule turned on. */
export interface Noise {
  readonly published: { readonly documents: number; readonly characters: number };
  readonly rules: Readonly<Record<string, RuleNoise>>;
}

/** Where the figures are kept: published documents are no part of the project. */
export const NOISE_FILE = "docs/noise.json";

const NOTHING: Noise = { published: { documents: 0, characters: 0 }, rules: {} };

/** The figures that were measured last. */
export const readNoise = (root: string): Noise => {
  const file = path.join(root, NOISE_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Noise) : NOTHING;
};

const PER = 10_000;

/** Findings per 10,000 characters of published text. */
export const perTenThousand = (findings: number, { characters }: Noise["published"]): string => {
  if (findings === 0) return "0";
  const share = (findings * PER) / characters;
  return share < 0.01 ? "<0.01" : share.toFixed(2);
};

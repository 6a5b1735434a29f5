import { type Clock, wallClock } from "./clock";

/** What one case took, round by round, in milliseconds. */
export type Samples = readonly number[];

export interface Case {
  /** Not timed; run before each round. */
  readonly prepare?: () => void;
  readonly run: () => unknown;
  /** How often to run in a round, 1 if absent: the round counts their mean, so that what another case left to be swept weighs less. */
  readonly repeats?: number;
}

/** The value below which a share of the samples lies. */
export const quantile = (samples: Samples, share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (samples: Samples): number => quantile(samples, 0.5);

/** `a` by `b`, round by round, so that a machine that slows down slows both. */
export const ratios = (a: Samples, b: Samples): Samples => a.map((value, round) => value / (b[round] as number));

const timeOf = async ({ prepare, run, repeats = 1 }: Case, clock: Clock): Promise<number> => {
  prepare?.();
  const start = clock();
  for (let i = 0; i < repeats; i++) await run();
  return (clock() - start) / repeats;
};

/** Runs the cases in turn, round after round, after rounds that only warm up. */
export const interleave = async <Name extends string>(
  cases: Readonly<Record<Name, Case>>,
  { rounds, warmUp, clock = wallClock }: { readonly rounds: number; readonly warmUp: number; readonly clock?: Clock },
): Promise<Readonly<Record<Name, Samples>>> => {
  const names = Object.keys(cases) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++)
    for (const name of names) {
      const time = await timeOf(cases[name], clock);
      if (round >= 0) samples[name].push(time);
    }
  return samples;
};

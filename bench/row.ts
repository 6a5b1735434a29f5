import { median, quantile, type Samples } from "./measure";

/** One line of the table. */
export interface Row {
  readonly name: string;
  /** The median, as people read it. */
  readonly value: string;
  /** Smallest to largest, or what else belongs to the value. */
  readonly spread: string;
  readonly target?: string;
  readonly met?: boolean;
  /** The figures behind the text, for `--json`. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What the reader of this section must know. */
  readonly notes: readonly string[];
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

export const milliseconds = (value: number): string => `${round(value)} ms`;
export const times = (value: number): string => `${round(value)} 倍`;
export const megabytes = (value: number): string => `${round(value)} MB`;

const figuresOf = (samples: Samples): Row["figures"] => ({
  median: median(samples),
  min: Math.min(...samples),
  max: Math.max(...samples),
});

const spreadOf = (samples: Samples, show: (value: number) => string): string =>
  `${show(Math.min(...samples))}～${show(Math.max(...samples))}`;

/** A time, with the speed where it is known how many characters it was spent on. */
export const timeRow = (name: string, samples: Samples, characters?: number): Row => {
  const speed = characters === undefined ? "" : `，${round(characters / median(samples) / 1000)} M 字/秒`;
  return {
    name,
    value: `${milliseconds(median(samples))}${speed}`,
    spread: spreadOf(samples, milliseconds),
    figures: figuresOf(samples),
  };
};

/** A median held against a target. */
export const targetRow = (
  name: string,
  samples: Samples,
  show: (value: number) => string,
  target: { readonly atMost: number } | { readonly atLeast: number },
): Row => {
  const value = median(samples);
  const [sign, limit, met] =
    "atMost" in target ? ["≤", target.atMost, value <= target.atMost] : ["≥", target.atLeast, value >= target.atLeast];
  return {
    name,
    value: show(value),
    spread: spreadOf(samples, show),
    target: `${sign} ${limit}`,
    met: met as boolean,
    figures: { ...figuresOf(samples), target: limit as number },
  };
};

/** Percentiles of single operations; the 95th is held against the target. */
export const percentileRow = (name: string, samples: Samples, atMost?: number): Row => {
  const p95 = quantile(samples, 0.95);
  return {
    name,
    value: `p50 ${milliseconds(median(samples))}，p95 ${milliseconds(p95)}`,
    spread: spreadOf(samples, milliseconds),
    ...(atMost === undefined ? {} : { target: `p95 ≤ ${atMost} ms`, met: p95 <= atMost }),
    figures: { ...figuresOf(samples), p95 },
  };
};
